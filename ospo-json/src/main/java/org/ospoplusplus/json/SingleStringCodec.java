package org.ospoplusplus.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A record around one text as that text. */
final class SingleStringCodec extends ValueCodec {

    private final RecordShape table;

    SingleStringCodec(RecordShape table) {
        this.table = table;
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return in.refuse(this);
        }
        try {
            return table.construct(in.parser().getString());
        } catch (IllegalArgumentException e) {
            return in.fault(FaultCodes.ILL_FORMED, RecordShape.rule(e));
        }
    }

    @Override
    void write(JsonGenerator out, Object value) {
        StringCodec.write(out, (String) table.values(value)[0]);
    }

    @Override
    String expected() {
        return "a string";
    }
}
