package org.ospoplusplus.testkit;

/**
 * An expected fault of a document. It has no message, because readers can choose their messages.
 *
 * @param pointer the place in the structure (RFC 6901)
 * @param line the line of the text, from 1; LF, CR and CRLF end lines
 * @param column the column in the line, from 1, in UTF-16 code units
 * @param code the code of the fault; {@code docs/reference/json.md} lists all codes
 * @since 0.1.0
 */
public record ExpectedFault(String pointer, int line, int column, String code) {

    /** Parses {@code pointer line:column code}. */
    static ExpectedFault of(String text) {
        String[] parts = text.split("[ :]", -1);
        return new ExpectedFault(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }
}
