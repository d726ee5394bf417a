package org.ospoplusplus.testkit;

/**
 * A fault that a reader must find in a document, without its message, which is the reader's own.
 *
 * @param pointer where it is in the structure (RFC 6901)
 * @param line where it is in the text, from 1; LF, CR and CRLF end lines
 * @param column where it is in the line, from 1, in UTF-16 units
 * @param code what kind of fault; {@code docs/reference/json.md} lists them
 * @since 0.1.0
 */
public record ExpectedFault(String pointer, int line, int column, String code) {

    /** Of {@code pointer line:column code}. */
    static ExpectedFault of(String text) {
        String[] parts = text.split("[ :]", -1);
        return new ExpectedFault(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]);
    }
}
