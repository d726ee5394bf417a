package org.ospoplusplus.ical.bridge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
        for (int i = 0; i < properties.size(); i++) {
            Property property = properties.get(i);
            List<Property> before = byName.put(name(property), List.of(property));
            if (before != null) {
                List<Property> all = before instanceof ArrayList ? before : new ArrayList<>(before);
                all.add(property);
                byName.put(name(property), all);
            }
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
    List<Property> all(List<String> names) {
        List<Property> found = List.of();
        for (String name : names) {
            List<Property> all = all(name);
            if (!found.isEmpty() && !all.isEmpty()) {
                return properties.stream()
                        .filter(property -> names.contains(name(property)))
                        .toList();
            }
            found = all.isEmpty() ? found : all;
        }
        return found;
    }

    /** {@return a property that stands once at most; where it stands again with another value, the first} */
    Optional<Property> first(String name) {
        List<Property> all = all(name);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i < all.size(); i++) {
            Property other = all.get(i);
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
        List<String> texts = new ArrayList<>();
        for (Property property : all(name)) {
            values.text(property).ifPresent(texts::add);
        }
        return texts;
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
     * @param known tells whether a name is that of one which is read, or of which nothing need be told
     */
    void ignoreOthers(Predicate<String> known) {
        for (Map.Entry<String, List<Property>> entry : byName.entrySet()) {
            if (!known.test(entry.getKey())) {
                entry.getValue().stream()
                        .filter(property -> !values.isTrue(property, Wire.INHERITED))
                        .findFirst()
                        .ifPresent(values::ignored);
            }
        }
    }
}
