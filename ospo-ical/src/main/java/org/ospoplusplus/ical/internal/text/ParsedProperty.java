package org.ospoplusplus.ical.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * A property as it was read: text is decoded, any other value, and lists of texts, are as they stand. It has the name and
 * none of the class that ical4j would give it, since those classes refuse or change values, and look zones up by their own
 * rules.
 */
public final class ParsedProperty extends XProperty {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient TimeZones zones;

    /**
     * A property.
     *
     * @param name its name, in upper case
     * @param parameters its parameters, decoded, names in upper case
     * @param value its value
     * @param line the line where it stands, 1 for the first
     * @param zones the zones of its calendar
     */
    public ParsedProperty(String name, ParameterList parameters, String value, int line, TimeZones zones) {
        super(name, parameters, value);
        this.line = line;
        this.zones = zones;
    }

    /**
     * {@return the first property of a name} ical4j makes streams for this.
     *
     * @param component one that was read
     * @param name in upper case
     */
    public static Optional<Property> first(Component component, String name) {
        List<Property> properties = component.getPropertyList().getAll();
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
     * @param component one that was read
     * @param name in upper case
     */
    public static List<Property> all(Component component, String name) {
        List<Property> found = new ArrayList<>(0);
        for (Property property : component.getPropertyList().getAll()) {
            if (property.getName().equals(name)) {
                found.add(property);
            }
        }
        return found;
    }

    /**
     * {@return the line where a property stands, or 0 if it was not read from a file}
     *
     * @param property any property
     */
    public static int line(Property property) {
        return property instanceof ParsedProperty read ? read.line : 0;
    }

    /**
     * {@return the line of the first property of a component, 0 if it has none that was read from a file}
     *
     * @param component any component
     */
    public static int line(Component component) {
        List<Property> properties = component.getPropertyList().getAll();
        return properties.isEmpty() ? 0 : line(properties.get(0));
    }

    /**
     * {@return the zones of the calendar of a property} Absent if the property was not read from a file.
     *
     * @param property any property
     */
    public static Optional<TimeZones> zones(Property property) {
        return property instanceof ParsedProperty read ? Optional.of(read.zones) : Optional.empty();
    }
}
