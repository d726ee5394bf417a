package org.ospoplusplus.cli;

import java.util.Locale;

/** Escapes characters that a terminal interprets instead of showing. */
final class Printable {

    private static final String ESCAPE = "\\u{";

    /** Persian, Indic scripts and emoji need these two format characters, which do not reorder text. */
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /**
     * Replaces controls, line and paragraph separators, format characters such as those that reorder text (except
     * joiners), and unpaired surrogates by <code>&#92;u{HEX}</code>. If the text itself contains <code>&#92;u{</code>,
     * its backslash becomes <code>&#92;u{5C}</code>, so that the original text can be recovered.
     */
    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (isUnsafe(codePoint) || text.startsWith(ESCAPE, i)) {
                printable
                        .append(ESCAPE)
                        .append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
                        .append('}');
            } else {
                printable.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return printable.toString();
    }

    /** Replaces the same characters in a JSON text, except line ends, by escapes of JSON (RFC 8259, section 7). */
    static String json(String json) {
        StringBuilder printable = new StringBuilder(json.length());
        json.codePoints().forEach(codePoint -> {
            if (!isUnsafe(codePoint) || codePoint == '\n' || codePoint == '\r') {
                printable.appendCodePoint(codePoint);
                return;
            }
            for (char unit : Character.toChars(codePoint)) {
                printable.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
            }
        });
        return printable.toString();
    }

    private static boolean isUnsafe(int codePoint) {
        if (codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
