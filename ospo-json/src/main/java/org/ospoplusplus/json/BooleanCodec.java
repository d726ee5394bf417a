package org.ospoplusplus.json;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Reads and writes true and false. */
final class BooleanCodec extends ValueCodec {

    /** Words that are texts in JSON and in YAML 1.2. Some of them were true or false in YAML 1.1. */
    private static final Map<String, String> OTHERS = Map.of(
            "yes", "true", "y", "true", "on", "true", "true", "true", "no", "false", "n", "false", "off", "false",
            "false", "false");

    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.VALUE_STRING) {
            String meant = OTHERS.get(in.parser().getString().strip().toLowerCase(Locale.ROOT));
            return in.fault(Code.TYPE, "must be " + expected() + (meant == null ? "" : "; write " + meant));
        }
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
