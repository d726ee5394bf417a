package org.ospoplusplus.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How one kind of value stands on the wire: its reader, its writer and its description in one place. */
abstract class ValueCodec {

    /**
     * {@return the value that begins at the current token, of which the last token is current then; null if it has a fault,
     * which was reported}
     */
    abstract @Nullable Object read(ReadContext in);

    abstract void write(JsonGenerator out, Object value);

    /** {@return what stands on the wire, to follow "must be"} */
    abstract String expected();
}
