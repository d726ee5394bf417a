package org.ospoplusplus.ical.ical4j;

import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Participant;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VLocation;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TextParameter;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;

/**
 * Copies events as the calendar reader creates them: with names, parameters and values, but without typed properties.
 */
final class ReadCopy {

    private ReadCopy() {}

    /** {@return a copy of an event, as it would be read from a calendar} */
    static VEvent of(VEvent event) {
        VEvent copy = new VEvent(properties(event.getPropertyList()));
        List<Component> components = new ArrayList<>();
        for (Component component : event.getComponentList().getAll()) {
            PropertyList properties = properties(component.getPropertyList());
            components.add(component instanceof Participant ? new Participant(properties) : new VLocation(properties));
        }
        copy.setComponentList(new ComponentList<>(components));
        return copy;
    }

    static PropertyList properties(PropertyList properties) {
        List<Property> copies = new ArrayList<>();
        int line = 1;
        for (Property property : properties.getAll()) {
            copies.add(property(property, line++));
        }
        return new PropertyList(copies);
    }

    private static ParsedProperty property(Property property, int line) {
        List<Parameter> parameters = new ArrayList<>();
        for (Parameter parameter : property.getParameterList().getAll()) {
            parameters.add(new TextParameter(parameter.getName(), parameter.getValue()));
        }
        return new ParsedProperty(
                property.getName(),
                new ParameterList(parameters),
                property.getValue(),
                line,
                ZoneResolver.ofNoCalendar());
    }
}
