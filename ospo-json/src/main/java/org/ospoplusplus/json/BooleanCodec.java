package org.ospoplusplus.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Reads and writes true and false. */
final class BooleanCodec extends ValueCodec {

    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonToken token = in.parser().currentToken();
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                ? (Object) (token == JsonToken.VALUE_TRUE)
                : in.refuse(this);
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeBoolean((boolean) value);
    }

    @Override
    String expected() {
        return "true or false, without quotes";
    }
}
