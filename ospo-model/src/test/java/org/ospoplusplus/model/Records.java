package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.time.When;

/** Reads, creates and traverses records by reflection. */
public final class Records {

    private Records() {}

    /** A component of a given record. */
    record Component(Record owner, RecordComponent declaration) {

        /**
         * {@return the name in exceptions: {@code Session.title}; for the four types of {@code When},
         * {@code When.start}}
         */
        String label() {
            Class<?> type = owner.getClass();
            Class<?> enclosing = type.getEnclosingClass();
            Class<?> named = enclosing != null && enclosing.isInterface() ? enclosing : type;
            return named.getSimpleName() + "." + declaration.getName();
        }

        Object value() {
            return get(owner, declaration);
        }

        /** {@return the value; for an {@code Optional}, its content or null} */
        Object bare() {
            return value() instanceof Optional<?> optional ? optional.orElse(null) : value();
        }

        Record ownerWith(Object value) {
            RecordComponent[] declarations = owner.getClass().getRecordComponents();
            Object[] values = Stream.of(declarations)
                    .map(other -> other.getName().equals(declaration.getName()) ? value : get(owner, other))
                    .toArray();
            return create(owner.getClass(), values);
        }

        boolean is(Class<?> type) {
            return declaration.getType() == type;
        }

        /** {@return whether the component has the type {@code container<element>}} */
        boolean is(Class<?> container, Class<?> element) {
            return is(container) && elementType(declaration.getGenericType()) == element;
        }

        @Override
        public String toString() {
            return owner.getClass().getName().replaceFirst(".*\\.", "") + "." + declaration.getName();
        }
    }

    /** A value inside another, and its JSON pointer (RFC 6901). */
    record Spot(String pointer, Object value) {}

    /** {@return the public record types of the model, including nested ones} */
    public static List<Class<?>> types() {
        return Stream.of(WorkingGroup.class, When.class)
                .flatMap(Records::neighbours)
                .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                .toList();
    }

    private static Stream<Class<?>> neighbours(Class<?> type) {
        try {
            Path root = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path folder = root.resolve(type.getPackageName().replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                List<String> names = files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                        .map(name -> type.getPackageName() + "." + name.replaceFirst("\\.class$", ""))
                        .sorted()
                        .toList();
                return names.stream().map(Records::load);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Component> components(Record owner) {
        return Arrays.stream(owner.getClass().getRecordComponents())
                .map(declaration -> new Component(owner, declaration))
                .toList();
    }

    static Component component(Record owner, String name) {
        return components(owner).stream()
                .filter(component -> component.declaration().getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(owner.getClass() + " has no component " + name));
    }

    /** {@return the names of the components in which two records of one type differ} */
    static List<String> differences(Record left, Record right) {
        return components(left).stream()
                .filter(component -> !component.value().equals(get(right, component.declaration())))
                .map(component -> component.declaration().getName())
                .toList();
    }

    /** Compares two records, and names the places that differ. */
    static void assertEqual(Record actual, Record expected) {
        Map<String, String> before = leaves(expected);
        Map<String, String> after = leaves(actual);
        assertThat(Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .distinct()
                        .filter(pointer -> !Objects.equals(before.get(pointer), after.get(pointer)))
                        .map(pointer -> pointer + ": expected " + before.get(pointer) + ", was " + after.get(pointer)))
                .as("differences")
                .isEmpty();
        // Covers values with equal texts.
        assertThat(actual.equals(expected)).isTrue();
    }

    private static Map<String, String> leaves(Record owner) {
        Map<String, String> leaves = new LinkedHashMap<>();
        walk(owner).stream()
                .filter(spot -> !(spot.value() instanceof Record))
                .forEach(spot -> leaves.put(spot.pointer(), String.valueOf(spot.value())));
        return leaves;
    }

    /** Calls the canonical constructor, and throws its unchecked exceptions. */
    static Record create(Class<?> type, Object... values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return (Record) type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object get(Record owner, RecordComponent declaration) {
        try {
            return declaration.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<?> elementType(Type container) {
        Type element = ((ParameterizedType) container).getActualTypeArguments()[0];
        return (Class<?>) element;
    }

    /** {@return a value and all values in it, in document order} */
    static List<Spot> walk(Object value) {
        List<Spot> places = new ArrayList<>();
        walk("", value, places);
        return places;
    }

    private static void walk(String pointer, Object value, List<Spot> places) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> walk(pointer, present, places));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(pointer + "/" + i, list.get(i), places);
            }
        } else {
            places.add(new Spot(pointer, value));
            if (value instanceof Record owner) {
                for (Component component : components(owner)) {
                    if (component.value() instanceof Map<?, ?> extensions) {
                        extensions.forEach((name, text) -> walk(pointer + "/" + name, text, places));
                    } else {
                        walk(pointer + "/" + component.declaration().getName(), component.value(), places);
                    }
                }
            }
        }
    }
}
