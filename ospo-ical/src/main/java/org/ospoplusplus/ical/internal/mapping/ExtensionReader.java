package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Extensions;

/** Reads extensions from the properties that {@link ExtensionWriter} writes. */
final class ExtensionReader {

    private ExtensionReader() {}

    /** {@return the extensions of the record that a component describes} */
    static Map<String, String> extensions(PropertyIndex component, ValueReader valueReader) {
        return extensions(component, valueReader, id -> id.isEmpty());
    }

    /** {@return the extensions of a track in the properties of its calendar} */
    static Map<String, String> ofTrack(String trackId, PropertyIndex calendar, ValueReader valueReader) {
        return extensions(
                calendar, valueReader, id -> id.filter(trackId::equals).isPresent());
    }

    private static Map<String, String> extensions(
            PropertyIndex component, ValueReader valueReader, Predicate<Optional<String>> isOwner) {
        List<Property> properties = component.all(PropertyNames.EXTENSION);
        if (properties.isEmpty()) {
            return Map.of();
        }
        Map<String, String> extensions = new TreeMap<>();
        for (Property property : properties) {
            if (isOwner.test(valueReader.parameter(property, PropertyNames.ID))) {
                add(property, extensions, valueReader);
            }
        }
        return extensions;
    }

    private static void add(Property property, Map<String, String> extensions, ValueReader valueReader) {
        Optional<String> name =
                valueReader.parameter(property, PropertyNames.EXTENSION_NAME).filter(Extensions::isName);
        if (name.isEmpty()) {
            valueReader.bad(property, "an extension with a name such as x-room in " + PropertyNames.EXTENSION_NAME);
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
