package org.ospoplusplus.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Loads the schemas, which are resources in {@code schema/}. */
final class Schemas {

    static final String NAMES = "names.txt";

    private Schemas() {}

    /** {@return the name of the schema of a type: {@code virtual-location}, {@code link-kind}} */
    static String name(Class<?> type) {
        return simpleName(type).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** {@return the name of a type; with the name of the enclosing record if a nested record is written as a string} */
    static String simpleName(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer != null && Codecs.of(type) instanceof SingleStringCodec
                ? outer.getSimpleName() + type.getSimpleName()
                : type.getSimpleName();
    }

    static List<String> names() {
        return text(NAMES).lines().toList();
    }

    static String of(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("no schema has this name; schemaNames() lists all names");
        }
        return text(name + ".json");
    }

    private static String text(String resource) {
        try (InputStream in = Schemas.class.getResourceAsStream("schema/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource schema/" + resource + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
