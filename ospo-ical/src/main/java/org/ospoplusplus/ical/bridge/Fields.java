package org.ospoplusplus.ical.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.ReadProperty;

/** The properties of one component by their names. */
final class Fields {

    /** What a list of the model may hold. */
    private static final int MAX_LIST = 1_000;

    private final List<Property> properties;
    private final Map<String, List<Property>> byName;
    private final Values values;

    Fields(PropertyList list, Values values) {
        this.values = values;
        properties = list.getAll();
        byName = new LinkedHashMap<>(properties.size() * 2);
        for (Property property : properties) {
            byName.computeIfAbsent(name(property), name -> new ArrayList<>(1)).add(property);
        }
    }

    static String name(Property property) {
        String name = property.getName();
        return property instanceof ReadProperty ? name : name.toUpperCase(Locale.ROOT);
    }

    List<Property> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** {@return the properties with one of several names, in the order of the component} */
    List<Property> all(Set<String> names) {
        List<Property> found = new ArrayList<>();
        for (Property property : properties) {
            if (names.contains(name(property))) {
                found.add(property);
            }
        }
        return found;
    }

    /** {@return a property that stands once at most; where it stands again with another value, the first} */
    Optional<Property> first(String name) {
        List<Property> all = all(name);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        for (Property other : all.subList(1, all.size())) {
            if (!values.raw(other).equals(values.raw(all.get(0)))) {
                values.conflict(other, "stands more than once; the first is taken");
                break;
            }
        }
        return Optional.of(all.get(0));
    }

    /** {@return the text of a property that stands once at most, unless it is empty} */
    Optional<String> text(String name) {
        return first(name).flatMap(values::text);
    }

    /** {@return the texts of a property, but for empty ones} */
    List<String> texts(String name) {
        return all(name).stream().map(values::text).flatMap(Optional::stream).toList();
    }

    /**
     * {@return a list that is not longer than those of the model}
     *
     * @param name of the properties or components that it was read from
     */
    <T> List<T> bounded(String name, List<T> list) {
        if (list.size() <= MAX_LIST) {
            return list;
        }
        String message = "stands more than " + MAX_LIST + " times; the others are left out";
        values.warnings().add(line(), name, Code.LIMIT, message);
        return list.subList(0, MAX_LIST);
    }

    /** {@return the line of the first property, 0 if there is none} */
    int line() {
        return properties.isEmpty() ? 0 : ReadProperty.line(properties.get(0));
    }

    /**
     * Reports the properties that are not read, but for those marked as inherited.
     *
     * @param read the names of those that are
     * @param silent the names of those of which nothing need be told
     * @param silentPrefixes the beginnings of such names
     */
    void ignoreOthers(Set<String> read, Set<String> silent, List<String> silentPrefixes) {
        for (Map.Entry<String, List<Property>> entry : byName.entrySet()) {
            String name = entry.getKey();
            if (!read.contains(name)
                    && !silent.contains(name)
                    && silentPrefixes.stream().noneMatch(name::startsWith)) {
                entry.getValue().stream()
                        .filter(property -> !values.isTrue(property, Wire.INHERITED))
                        .findFirst()
                        .ifPresent(values::ignored);
            }
        }
    }
}
