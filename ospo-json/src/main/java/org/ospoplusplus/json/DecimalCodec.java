package org.ospoplusplus.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Reads and writes a number with or without a fraction. */
final class DecimalCodec extends ValueCodec {

    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonToken token = in.parser().currentToken();
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT
                ? in.parser().getDoubleValue()
                : in.refuse(this);
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeNumber((double) value);
    }

    @Override
    String expected() {
        return "a number, without quotes";
    }
}
