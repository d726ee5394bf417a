package org.ospoplusplus.model.validation;

import java.lang.reflect.Array;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the beans in lists, maps, arrays and other containers. */
final class Containers {

    /** The maximum depth of containers within containers. */
    static final int MAX_DEPTH = 32;

    /** Keys that need no escape in a path or pointer. Other keys can be private, so they are not shown. */
    private static final Pattern SHOWN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final BiConsumer<String, Object> visitor;

    private Containers(BiConsumer<String, Object> visitor) {
        this.visitor = visitor;
    }

    /**
     * Visits each bean with its place, such as {@code [0][key]}. The place of a value that is not a container is empty.
     *
     * @throws IllegalArgumentException if the value cannot be validated, or containers are nested too deeply
     */
    static void forEach(Object value, BiConsumer<String, Object> visitor) {
        if (!isContainer(value) && isOfTheJdk(value)) {
            throw new IllegalArgumentException("a value of " + value.getClass().getName()
                    + " cannot be validated; validate a record of the model, or a container of them");
        }
        new Containers(visitor).visit(value, "", 0);
    }

    private static boolean isContainer(Object value) {
        return value instanceof Optional<?>
                || value instanceof Iterable<?>
                || value instanceof Map<?, ?>
                || value.getClass().isArray();
    }

    private static boolean isOfTheJdk(Object value) {
        return value.getClass().getName().startsWith("java.");
    }

    private void visit(@Nullable Object value, String place, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("value: containers are nested more than " + MAX_DEPTH + " deep");
        }
        if (value instanceof Optional<?> optional) {
            visit(optional.orElse(null), place, depth + 1);
        } else if (value instanceof Iterable<?> elements) {
            int index = 0;
            for (Object element : elements) {
                visit(element, place + "[" + index++ + "]", depth + 1);
            }
        } else if (value instanceof Map<?, ?> entries) {
            int index = 0;
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                String name = name(entry.getKey(), index++);
                visit(entry.getKey(), place + "[" + name + "]", depth + 1);
                visit(entry.getValue(), place + "[" + name + "]", depth + 1);
            }
        } else if (value != null && value.getClass().isArray()) {
            for (int i = 0; i < Array.getLength(value); i++) {
                visit(Array.get(value, i), place + "[" + i + "]", depth + 1);
            }
        } else if (value != null && !isOfTheJdk(value)) {
            visitor.accept(place, value);
        }
    }

    private static String name(@Nullable Object key, int index) {
        boolean isShown = (key instanceof CharSequence || key instanceof Number || key instanceof Enum<?>)
                && SHOWN.matcher(key.toString()).matches();
        return isShown ? String.valueOf(key) : Integer.toString(index);
    }
}
