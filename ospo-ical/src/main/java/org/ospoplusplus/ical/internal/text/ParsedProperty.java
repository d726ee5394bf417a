package org.ospoplusplus.ical.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.property.XProperty;
import org.jspecify.annotations.Nullable;

/**
 * A property of a file. A value of type TEXT is decoded. Any other value, including a list of texts, is the original
 * text. This class replaces the property classes of ical4j, which reject or change some values and find time zones by
 * other rules.
 */
public final class ParsedProperty extends XProperty {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient TimeZones zones;

    /**
     * A property.
     *
     * @param name the name, in upper case
     * @param parameters the parameters with names in upper case and decoded values
     * @param value the value
     * @param line the line number in the file; 1 is the first line
     * @param zones the zones of the calendar that contains the property
     */
    public ParsedProperty(String name, ParameterList parameters, String value, int line, TimeZones zones) {
        super(name, parameters, value);
        this.line = line;
        this.zones = zones;
    }

    /**
     * {@return the first property of a name} The method of ical4j is slower, because it creates a stream.
     *
     * @param component any component
     * @param name the name in upper case
     */
    public static Optional<Property> first(Component component, String name) {
        PropertyList list = component.getPropertyList();
        if (!ParsedProperties.mayContain(list, name)) {
            return Optional.empty();
        }
        List<Property> properties = list.getAll();
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).getName().equals(name)) {
                return Optional.of(properties.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the properties of a name}
     *
     * @param component any component
     * @param name the name in upper case
     */
    public static List<Property> all(Component component, String name) {
        PropertyList list = component.getPropertyList();
        if (!ParsedProperties.mayContain(list, name)) {
            return List.of();
        }
        List<Property> found = new ArrayList<>(1);
        for (Property property : list.getAll()) {
            if (property.getName().equals(name)) {
                found.add(property);
            }
        }
        return found;
    }

    /**
     * {@return the first parameter with a name whose value meets a condition; null without such a parameter}
     *
     * @param property any property
     * @param name the name in upper case; parameters have it in any case
     * @param condition the condition for the value
     */
    public static @Nullable Parameter parameter(Property property, String name, Predicate<Parameter> condition) {
        ParameterList list = property.getParameterList();
        if (!ParsedParameters.mayContain(list, name)) {
            return null;
        }
        List<Parameter> parameters = list.getAll();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.getName().equalsIgnoreCase(name) && condition.test(parameter)) {
                return parameter;
            }
        }
        return null;
    }

    /**
     * {@return the line number of a property, or 0 if it was not read from a file}
     *
     * @param property any property
     */
    public static int line(Property property) {
        return property instanceof ParsedProperty read ? read.line : 0;
    }

    /**
     * {@return the line number of the first property of a component, or 0 if it was not read from a file}
     *
     * @param component any component
     */
    public static int line(Component component) {
        List<Property> properties = component.getPropertyList().getAll();
        return properties.isEmpty() ? 0 : line(properties.get(0));
    }

    /**
     * {@return the zones of the calendar that contains a property; empty if the property was not read from a file}
     *
     * @param property any property
     */
    public static Optional<TimeZones> zones(Property property) {
        return property instanceof ParsedProperty read ? Optional.of(read.zones) : Optional.empty();
    }
}
