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
 * Collects the properties and components of one component. Lists of ical4j are copied by each of their own
 * {@code add}s.
 *
 * <p>Where a property class of ical4j changes what it holds, or is read wrongly, an {@link XProperty} of that name
 * stands in for it. Its value is text unless its {@code VALUE} says otherwise.
 */
public final class ComponentBuilder {

    private static final ParameterList NO_PARAMETERS = new ParameterList();

    private final List<Property> properties;
    private final List<Component> components = new ArrayList<>();

    /** @param size how many properties there are about */
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

    public void text(String name, ParameterBuilder parameterBuilder, String value) {
        add(new XProperty(name, parameterBuilder.list(), value));
    }

    /** The parameters say which type the value has, such as {@link ParameterBuilder#uri()}. */
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
