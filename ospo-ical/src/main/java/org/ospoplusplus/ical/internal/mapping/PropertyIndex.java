package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Identifiable;

/**
 * Finds the properties of one component by name, and remembers which names were asked for. Empty properties are treated
 * as absent.
 */
final class PropertyIndex {

    /** The maximum length of a list in the model. */
    private static final int MAX_LIST = 1_000;

    private final List<Property> properties;
    private final ValueReader valueReader;
    private final int line;

    /** The name of each property, in upper case. */
    private final String[] names;

    /** For each {@link #slot}, the number of its first property, counted from 1, or 0. */
    private final int[] heads;

    /** For each property, the number of the next property in the same slot, or 0. */
    private final int[] next;

    /** Whether a reader asked for this name. Only the entry of the first property of each name is used. */
    private final boolean[] asked;

    PropertyIndex(PropertyList list, ValueReader valueReader) {
        this(present(list.getAll(), valueReader), line(list.getAll()), valueReader);
    }

    private PropertyIndex(List<Property> present, int line, ValueReader valueReader) {
        this.valueReader = valueReader;
        this.line = line;
        properties = present;
        int size = properties.size();
        names = new String[size];
        heads = new int[2 * Integer.highestOneBit(size + 1)];
        next = new int[size];
        asked = new boolean[size];
        for (int i = size - 1; i >= 0; i--) {
            names[i] = name(properties.get(i));
            int slot = slot(names[i]);
            next[i] = heads[slot];
            heads[slot] = i + 1;
        }
    }

    private static int line(List<Property> all) {
        return all.isEmpty() ? 0 : ParsedProperty.line(all.get(0));
    }

    /** {@return an index without the properties that match a condition} */
    PropertyIndex without(Predicate<Property> condition) {
        return new PropertyIndex(
                properties.stream()
                        .filter(property -> !condition.test(property))
                        .toList(),
                line,
                valueReader);
    }

    /** {@return an index of other properties of the same component} */
    PropertyIndex with(List<Property> others) {
        return new PropertyIndex(List.copyOf(others), line, valueReader);
    }

    /** {@return all properties; none of their names counts as read} */
    List<Property> properties() {
        return properties;
    }

    private static List<Property> present(List<Property> all, ValueReader valueReader) {
        for (int i = 0; i < all.size(); i++) {
            if (isEmpty(all.get(i), valueReader)) {
                return withoutEmpty(all, i, valueReader);
            }
        }
        return all;
    }

    private static List<Property> withoutEmpty(List<Property> all, int firstEmpty, ValueReader valueReader) {
        List<Property> present = new ArrayList<>(all.subList(0, firstEmpty));
        for (Property property : all.subList(firstEmpty + 1, all.size())) {
            if (!isEmpty(property, valueReader)) {
                present.add(property);
            }
        }
        return present;
    }

    /** A policy without a name is kept, because it may forbid recordings. */
    private static boolean isEmpty(Property property, ValueReader valueReader) {
        return valueReader.raw(property).isBlank() && !LinkReader.isPolicy(property, valueReader);
    }

    private static String name(Property property) {
        String name = property.getName();
        return property instanceof ParsedProperty ? name : name.toUpperCase(Locale.ROOT);
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & heads.length - 1;
    }

    /** {@return the number of the first property with a name, starting at a number of its slot, or 0} */
    private int find(int from, String name) {
        int number = from;
        while (number > 0 && !names[number - 1].equals(name)) {
            number = next[number - 1];
        }
        return number;
    }

    private int numberOf(String name) {
        return find(heads[slot(name)], name);
    }

    /** {@return whether there is a property with a name} The name does not count as read. */
    boolean has(String name) {
        return numberOf(name) > 0;
    }

    /** {@return the number of the first property with a name, or 0} The name then counts as read. */
    private int ask(String name) {
        int first = numberOf(name);
        if (first > 0) {
            asked[first - 1] = true;
        }
        return first;
    }

    List<Property> all(String name) {
        int first = ask(name);
        if (first == 0) {
            return List.of();
        }
        int second = find(next[first - 1], name);
        if (second == 0) {
            return List.of(properties.get(first - 1));
        }
        List<Property> all = new ArrayList<>();
        all.add(properties.get(first - 1));
        for (int number = second; number > 0; number = find(next[number - 1], name)) {
            all.add(properties.get(number - 1));
        }
        return all;
    }

    /** {@return the properties that have one of several names, in the order of the component} */
    List<Property> all(List<String> several) {
        List<Property> found = List.of();
        boolean isMixed = false;
        for (String name : several) {
            List<Property> all = all(name);
            isMixed |= !found.isEmpty() && !all.isEmpty();
            found = all.isEmpty() ? found : all;
        }
        return isMixed
                ? properties.stream()
                        .filter(property -> several.contains(name(property)))
                        .toList()
                : found;
    }

    /** {@return the first property with a name} Reports a conflict if another one has a different value. */
    Optional<Property> first(String name) {
        int number = ask(name);
        if (number == 0) {
            return Optional.empty();
        }
        Property first = properties.get(number - 1);
        for (int other = find(next[number - 1], name); other > 0; other = find(next[other - 1], name)) {
            Property again = properties.get(other - 1);
            if (!valueReader.raw(again).equals(valueReader.raw(first))) {
                valueReader.conflict(again, "appears more than once; the first value is used");
                break;
            }
        }
        return Optional.of(first);
    }

    /**
     * {@return the first property with a name and the strictest value, otherwise the first property with the name} A
     * value that another program added must not make something public.
     *
     * @param strictest the strictest value, in any case
     */
    Optional<Property> strictest(String name, String strictest) {
        List<Property> all = all(name);
        for (Property property : all) {
            if (valueReader.raw(property).strip().equalsIgnoreCase(strictest)) {
                if (all.size() > 1) {
                    valueReader.conflict(property, "appears more than once; the strictest value is used");
                }
                return Optional.of(property);
            }
        }
        return first(name);
    }

    /** {@return the unchanged value of the first property with a name} */
    Optional<String> value(String name) {
        return first(name).map(valueReader::raw);
    }

    /** {@return the text of the first property with a name, in one line} */
    Optional<String> text(String name) {
        return first(name).flatMap(valueReader::text);
    }

    /** {@return the texts of all properties with a name, each in one line} */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Property property : all(name)) {
            valueReader.text(property).ifPresent(texts::add);
        }
        return texts;
    }

    /**
     * {@return a list, cut to the maximum length of a list in the model}
     *
     * @param name the name of the properties or components from which the list was read
     */
    <T> List<T> bounded(String name, List<T> list) {
        if (list.size() <= MAX_LIST) {
            return list;
        }
        String message = "appears more than " + MAX_LIST + " times; the others are left out";
        valueReader.warnings().add(line(), name, Code.LIMIT, message);
        return list.subList(0, MAX_LIST);
    }

    /**
     * {@return a list without repeated ids, cut to the maximum length of a list in the model} Case is ignored in ids.
     *
     * @param name the name of the properties from which the list was read
     */
    <T extends Identifiable> List<T> distinct(String name, List<T> list) {
        if (list.size() < 2) {
            return list;
        }
        Set<String> ids = new HashSet<>();
        List<T> distinct = list.stream()
                .filter(value -> ids.add(value.id().toLowerCase(Locale.ROOT)))
                .toList();
        if (distinct.size() < list.size()) {
            valueReader
                    .warnings()
                    .add(line(name), name, Code.CONFLICT, "repeats the id of an earlier one; the first is used");
        }
        return bounded(name, distinct);
    }

    /** {@return the line of the first property with a name, otherwise of the component} */
    int line(String name) {
        int number = numberOf(name);
        return number == 0 ? line() : ParsedProperty.line(properties.get(number - 1));
    }

    /** {@return the line of the first property, or 0} */
    int line() {
        return line;
    }

    /**
     * Reports the properties that no reader has asked for, except those marked as inherited.
     *
     * @param silent whether a property with this name needs no warning
     */
    void reportUnread(Predicate<String> silent) {
        for (int i = 0; i < names.length; i++) {
            Property property = properties.get(i);
            if (!asked[numberOf(names[i]) - 1]
                    && !silent.test(names[i])
                    && !valueReader.isTrue(property, PropertyNames.INHERITED)) {
                valueReader.ignored(property);
            }
        }
    }
}
