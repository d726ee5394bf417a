package org.ospoplusplus.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** The records of the model and the methods of fixtures, by reflection. */
final class Records {

    private Records() {}

    /** A component of a given record. */
    record Component(Record owner, RecordComponent declaration) {

        Object value() {
            return invoke(declaration.getAccessor(), owner);
        }

        /** {@return the value, without its {@code Optional}} */
        Stream<Object> present() {
            return value() instanceof Optional<?> optional ? optional.stream().map(v -> v) : Stream.of(value());
        }

        /** {@return a copy of the owner with another value} Throws the exceptions of the constructor. */
        Record ownerWith(Object value) {
            Class<?>[] types = Arrays.stream(owner.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Object[] values = components(owner).stream()
                    .map(other -> other.declaration.getName().equals(declaration.getName()) ? value : other.value())
                    .toArray();
            try {
                return owner.getClass().getDeclaredConstructor(types).newInstance(values);
            } catch (InvocationTargetException e) {
                throw (RuntimeException) e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return owner.getClass().getName().replaceFirst(".*\\.", "") + "." + declaration.getName();
        }
    }

    /** {@return all public records of the packages model and model.time, also nested ones} */
    static List<Class<?>> types() {
        return Stream.of(WorkingGroup.class, When.class)
                .flatMap(Records::neighbours)
                .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                .toList();
    }

    private static Stream<Class<?>> neighbours(Class<?> type) {
        try {
            Path root = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(root)) {
                return classes(root, type.getPackageName()).stream();
            }
            try (FileSystem jar = FileSystems.newFileSystem(root)) {
                return classes(jar.getPath("/"), type.getPackageName()).stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> classes(Path root, String packageName) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(packageName.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .<Class<?>>map(name -> load(packageName + "." + name.replaceFirst("\\.class$", "")))
                    .toList();
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

    /** {@return the record and all records in it} */
    static Stream<Record> within(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(Records::within);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Records::within);
        }
        if (value instanceof Record owner) {
            return Stream.concat(
                    Stream.of(owner), components(owner).stream().flatMap(component -> within(component.value())));
        }
        return Stream.of();
    }

    /** {@return the public methods of a class of fixtures, except {@code all()}} */
    static List<Method> fixtures(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.getName().equals("all"))
                .toList();
    }

    static Object invoke(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
