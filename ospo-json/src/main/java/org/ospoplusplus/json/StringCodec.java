package org.ospoplusplus.json;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonGeneratorBase;

/** Reads and writes a value as a string in a strict format. */
final class StringCodec<T> extends ValueCodec {

    /** One text for each format. The first one is also a valid id. */
    private static final List<String> PLACEHOLDERS = List.of(
            "unread",
            "https://unread.invalid/",
            "Etc/UTC",
            "2000-01-01",
            "2000-01",
            "2000-01-01T00:00",
            "2000-01-01T00:00:00Z",
            "00:00",
            "EUR",
            "PT1H");

    private final Class<T> type;
    private final String expected;
    private final Function<String, @Nullable T> parser;
    private final Function<T, String> printer;
    private final UnaryOperator<String> hint;

    /**
     * @param parser returns null for a string that does not have the format; an exception could repeat the private
     *     string
     */
    StringCodec(Class<T> type, String expected, Function<String, @Nullable T> parser, Function<T, String> printer) {
        this(type, expected, parser, printer, text -> "");
    }

    /** @param hint returns a remedy for a string that does not have the format, which follows the message */
    StringCodec(
            Class<T> type,
            String expected,
            Function<String, @Nullable T> parser,
            Function<T, String> printer,
            UnaryOperator<String> hint) {
        this.type = type;
        this.expected = expected;
        this.parser = parser;
        this.printer = printer;
        this.hint = hint;
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return in.refuse(this);
        }
        String text = in.parser().getString();
        T value = parser.apply(text);
        return value == null ? in.fault(Code.FORMAT, "must be " + expected + hint.apply(text)) : value;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        write(out, printer.apply(type.cast(value)));
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    @Nullable
    Object placeholder() {
        return PLACEHOLDERS.stream()
                .map(parser)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    boolean isString() {
        return true;
    }

    @Override
    boolean isText() {
        return type == String.class;
    }

    /** Writes a string without loss. UTF-8 cannot encode an unpaired surrogate, so it becomes an escape of JSON. */
    static void write(JsonGenerator out, String text) {
        if (out instanceof JsonGeneratorBase && hasSurrogates(text)) {
            writeWithSurrogates(out, text);
            return;
        }
        out.writeString(text);
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void writeWithSurrogates(JsonGenerator out, String text) {
        boolean unpaired = text.codePoints().anyMatch(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c));
        if (!unpaired) {
            out.writeString(text);
            return;
        }
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(character -> {
            // Escapes the characters that JSON requires, and the one that could end a script in HTML.
            if (character < ' '
                    || character == '"'
                    || character == '\\'
                    || character == '<'
                    || Character.getType(character) == Character.SURROGATE) {
                json.append("\\u")
                        .append(Character.forDigit(character >> 12, 16))
                        .append(Character.forDigit(character >> 8 & 0xF, 16))
                        .append(Character.forDigit(character >> 4 & 0xF, 16))
                        .append(Character.forDigit(character & 0xF, 16));
            } else {
                json.appendCodePoint(character);
            }
        });
        out.writeRawValue(json.append('"').toString());
    }
}
