package org.ospoplusplus.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Reads, writes and describes one kind of JSON value. */
abstract class ValueCodec {

    /**
     * Reads the value that begins at the current token, and stops at its last token.
     *
     * @return the value; null if it has a fault, which was reported to the context
     */
    abstract @Nullable Object read(ReadContext in);

    abstract void write(JsonGenerator out, Object value);

    /** {@return the expected JSON, in words that follow "must be"} */
    abstract String expected();

    /**
     * {@return an arbitrary value that replaces an unread one, so that the values around it can be validated; null if
     * no value can}
     */
    @Nullable
    Object placeholder() {
        return null;
    }

    /** {@return whether each value is written as a string} */
    boolean isString() {
        return false;
    }

    /** {@return whether each string is accepted} */
    boolean isText() {
        return false;
    }
}
