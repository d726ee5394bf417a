package org.ospoplusplus.model;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.time.When;

/** Records taken apart, put together and walked through by reflection. */
public final class Records {

    private Records() {}

    /** A component of a record that is at hand. */
    record Component(Record owner, RecordComponent declaration) {

        /** As exceptions name it: {@code Session.title}; the four kinds of {@code When} go by its name. */
        String label() {
            Class<?> type = owner.getClass();
            Class<?> enclosing = type.getEnclosingClass();
            Class<?> named = enclosing != null && enclosing.isInterface() ? enclosing : type;
            return named.getSimpleName() + "." + declaration.getName();
        }

        Object value() {
            return get(owner, declaration);
        }

        /** The value, out of its {@code Optional} if it is in one; null if that is empty. */
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

        /** Whether this is a {@code List<T>}, an {@code Optional<T>} and the like of the given types. */
        boolean is(Class<?> container, Class<?> element) {
            return is(container) && elementType(declaration.getGenericType()) == element;
        }

        @Override
        public String toString() {
            return owner.getClass().getName().replaceFirst(".*\\.", "") + "." + declaration.getName();
        }
    }

    /** A value inside another, and where it stands (RFC 6901). */
    record Spot(String pointer, Object value) {}

    /** Every public record type of the packages of the records, nested ones included. */
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

    /** The names of the components in which two records of one type differ. */
    static List<String> differences(Record left, Record right) {
        return components(left).stream()
                .filter(component -> !component.value().equals(get(right, component.declaration())))
                .map(component -> component.declaration().getName())
                .toList();
    }

    /** Calls the canonical constructor, and throws what it throws. */
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

    /** The value itself and all that can be reached from it, in document order. */
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
                components(owner)
                        .forEach(component ->
                                walk(pointer + "/" + component.declaration().getName(), component.value(), places));
            }
        }
    }
}
