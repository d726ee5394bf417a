package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Extensions;

/** Reads extensions from the properties that {@link ExtensionWriter} writes. */
final class ExtensionReader {

    private ExtensionReader() {}

    /** {@return the extensions of the record that a component describes} */
    static Map<String, String> extensions(PropertyIndex component, ValueReader valueReader) {
        List<Property> properties = component.all(PropertyNames.EXTENSION);
        if (properties.isEmpty()) {
            return Map.of();
        }
        Map<String, String> extensions = new TreeMap<>();
        properties.forEach(property -> add(property, extensions, valueReader));
        return extensions;
    }

    private static void add(Property property, Map<String, String> extensions, ValueReader valueReader) {
        Optional<String> name =
                valueReader.parameter(property, PropertyNames.NAME).filter(Extensions::isName);
        if (name.isEmpty()) {
            valueReader.bad(property, "an extension with a name such as x-room in " + PropertyNames.NAME);
        } else if (extensions.containsKey(name.get())) {
            valueReader.conflict(property, "repeats the name of an extension; the first value is used");
        } else if (extensions.size() == Extensions.MAX) {
            valueReader
                    .warnings()
                    .add(property, Code.LIMIT, "appears more than " + Extensions.MAX + " times; it is left out");
        } else {
            valueReader.prose(property).ifPresent(text -> extensions.put(name.get(), text));
        }
    }
}
