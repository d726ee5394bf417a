package org.ospoplusplus.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public API of a module.
 *
 * @param name the name of the module
 * @param packages the packages that the module exports without qualification, sorted by name
 * @param types the public types of these packages including nested types, sorted by name
 */
record PublicApi(String name, List<String> packages, List<Class<?>> types) {

    /** {@return the public API of the module that contains a type} */
    static PublicApi around(Class<?> type) {
        try {
            Path built = Path.of(URI.create(
                    String.valueOf(type.getProtectionDomain().getCodeSource().getLocation())));
            ModuleReference module = ModuleFinder.of(built).findAll().iterator().next();
            List<String> packages = module.descriptor().exports().stream()
                    .filter(exported -> !exported.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .toList();
            try (ModuleReader reader = module.open();
                    Stream<String> resources = reader.list()) {
                List<Class<?>> types = resources
                        .filter(resource -> resource.endsWith(".class") && !resource.endsWith("-info.class"))
                        .map(resource ->
                                resource.substring(0, resource.length() - 6).replace('/', '.'))
                        .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
                        .sorted()
                        .<Class<?>>map(name -> load(name, type.getClassLoader()))
                        .filter(PublicApi::isVisible)
                        .toList();
                return new PublicApi(module.descriptor().name(), packages, types);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return (Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers()))
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (around == null || isVisible(around));
    }

    /** {@return a line for each package, type and member} */
    List<String> listing() {
        return packages.stream()
                .flatMap(exported -> Stream.concat(
                        Stream.of("package " + exported),
                        types.stream()
                                .filter(type -> type.getPackageName().equals(exported))
                                .flatMap(type -> Signatures.of(type).stream())))
                .toList();
    }
}
