package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Builds a component from properties and inner components. The lists of ical4j would copy all elements on each
 * {@code add}.
 *
 * <p>If a property class of ical4j changes its value or is read wrongly, an {@link XProperty} with the same name
 * replaces it. Its value is text unless it has a {@code VALUE} parameter.
 */
public final class ComponentBuilder {

    private static final ParameterList NO_PARAMETERS = new ParameterList();

    private final List<Property> properties;
    private final List<Component> components = new ArrayList<>();

    /** @param size the approximate number of properties */
    public ComponentBuilder(int size) {
        properties = new ArrayList<>(size);
    }

    public void add(Property property) {
        properties.add(property);
    }

    void add(Component component) {
        components.add(component);
    }

    public void text(String name, String value) {
        add(new XProperty(name, NO_PARAMETERS, value));
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    void text(String name, ParameterBuilder parameterBuilder, String value) {
        add(new XProperty(name, parameterBuilder.list(), value));
    }

    /** Adds a link. The parameters must include its type, as those of {@link ParameterBuilder#uri()} do. */
    void uri(String name, ParameterBuilder parameterBuilder, URI value) {
        add(new XProperty(name, parameterBuilder.list(), value.toString()));
    }

    public VEvent event() {
        VEvent event = new VEvent(properties());
        event.setComponentList(new ComponentList<>(components));
        return event;
    }

    public PropertyList properties() {
        return new PropertyList(properties);
    }
}
