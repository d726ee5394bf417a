package org.ospoplusplus.model.validation;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the beans in lists, maps, arrays and other containers. */
final class Containers {

    /** The maximum depth of containers within containers. */
    static final int MAX_DEPTH = 32;

    /** Keys that need no escape in a path or pointer. Other keys can be private, so they are not shown. */
    private static final Pattern SHOWN = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Predicate<Class<?>> isBean;
    private final BiConsumer<String, Object> visitor;

    private Containers(Predicate<Class<?>> isBean, BiConsumer<String, Object> visitor) {
        this.isBean = isBean;
        this.visitor = visitor;
    }

    /**
     * Visits each bean with its place, such as {@code [0][key]}. The place of a value that is not a container is empty.
     * Keys of maps that are not beans are skipped, because they only name the values.
     *
     * @param isBean whether values of a class can be validated
     * @throws IllegalArgumentException if a value is neither a bean nor a container, or containers are nested too
     *     deeply
     */
    static void forEach(Object value, Predicate<Class<?>> isBean, BiConsumer<String, Object> visitor) {
        new Containers(isBean, visitor).visit(value, "", 0);
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
                if (entry.getKey() != null && isBean.test(entry.getKey().getClass())) {
                    visitor.accept(place + "[" + name + "]", entry.getKey());
                }
                visit(entry.getValue(), place + "[" + name + "]", depth + 1);
            }
        } else if (value instanceof Object[] elements && !isOfPrimitives(value.getClass())) {
            for (int i = 0; i < elements.length; i++) {
                visit(elements[i], place + "[" + i + "]", depth + 1);
            }
        } else if (value != null) {
            if (!isBean.test(value.getClass())) {
                throw new IllegalArgumentException("a value of "
                        + value.getClass().getTypeName()
                        + " cannot be validated, because its class has no constraints; validate a record of the model,"
                        + " or an Iterable, Optional, Map or array of them");
            }
            visitor.accept(place, value);
        }
    }

    private static boolean isOfPrimitives(Class<?> array) {
        Class<?> component = array;
        while (component.isArray()) {
            component = component.getComponentType();
        }
        return component.isPrimitive();
    }

    private static String name(@Nullable Object key, int index) {
        boolean isShown = (key instanceof CharSequence || key instanceof Number || key instanceof Enum<?>)
                && SHOWN.matcher(key.toString()).matches();
        return isShown ? String.valueOf(key) : Integer.toString(index);
    }
}
