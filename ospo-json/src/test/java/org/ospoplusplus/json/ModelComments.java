package org.ospoplusplus.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Javadoc of a record and its components, or of an enumeration and its constants, from the sources of the
 * model.
 */
final class ModelComments {

    private static final Path SOURCES = Path.of("..", "ospo-model", "src", "main", "java");
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*";
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?=\\n@|\\z)", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile(COMMENT + "([A-Z_]+)\\b", Pattern.DOTALL);

    private final String type;
    private final Map<String, String> parts = new HashMap<>();

    private ModelComments(String type) {
        this.type = type;
    }

    static ModelComments of(Class<?> type) {
        String source = source(type);
        Matcher declaration = Pattern.compile(
                        COMMENT + "(?:@[^\\n]*\\s+)*(?:public )?(?:record|enum|sealed interface) "
                                + type.getSimpleName() + "\\b",
                        Pattern.DOTALL)
                .matcher(source);
        if (!declaration.find()) {
            throw new IllegalStateException("no comment on " + type);
        }
        String comment = declaration.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip();
        ModelComments comments = new ModelComments(sentence(comment.split("\\n\\n|\\n@|\\n<p>", 2)[0]));
        Matcher param = PARAM.matcher(comment);
        while (param.find()) {
            comments.parts.put(param.group(1), sentence(param.group(2)));
        }
        if (type.isEnum()) {
            String body = source.substring(declaration.end());
            Matcher constant = CONSTANT.matcher(body.substring(0, body.indexOf("\n    }")));
            while (constant.find()) {
                comments.parts.putIfAbsent(
                        constant.group(2), sentence(constant.group(1).replaceAll("(?m)^\\s*\\* ?", "")));
            }
        }
        return comments;
    }

    private static String source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getDeclaringClass() != null) {
            outermost = outermost.getDeclaringClass();
        }
        try {
            return Files.readString(SOURCES.resolve(outermost.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the markup of Javadoc, which readers of a schema cannot use. */
    private static String sentence(String comment) {
        String plain = comment.replaceAll(",? and\\s+\\{@link #toString\\(\\)}\\s+doesn't\\s+show\\s+(?:it|them)", "")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@linkplain \\S+\\s+([^}]*)}", "$1")
                .replaceAll("\\{@link #?([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    /** {@return the first paragraph of the Javadoc of the type} */
    String type() {
        return type;
    }

    /** {@return the description of a component or constant} */
    String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException("no comment on " + name + " in: " + type);
        }
        return part;
    }
}
