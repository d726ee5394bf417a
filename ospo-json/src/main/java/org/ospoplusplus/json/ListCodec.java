package org.ospoplusplus.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads and writes a list as an array. */
final class ListCodec extends ValueCodec {

    private final ValueCodec element;
    private final int most;

    /** @param most the maximum number of elements */
    ListCodec(ValueCodec element, int most) {
        this.element = element;
        this.most = most;
    }

    /** {@return the maximum number of elements} */
    int most() {
        return most;
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return in.refuse(this);
        }
        TokenStreamLocation start = in.here();
        List<Object> values = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i == most) {
                in.fault(in.pointer(), start, Code.ILL_FORMED, "more than " + most + " elements");
                skipElements(parser);
                return null;
            }
            in.enter(i);
            in.locate();
            in.checkSize();
            Object value = element.read(in);
            in.leave();
            Object kept = value == null && in.salvages() ? element.placeholder() : value;
            if (kept == null) {
                sound = false;
            } else {
                values.add(kept);
            }
        }
        return sound ? values : null;
    }

    private static void skipElements(JsonParser parser) {
        do {
            parser.skipChildren();
        } while (parser.nextToken() != JsonToken.END_ARRAY);
    }

    @Override
    void write(JsonGenerator out, Object value) {
        List<?> values = (List<?>) value;
        out.writeStartArray(values, values.size());
        for (Object each : values) {
            element.write(out, each);
        }
        out.writeEndArray();
    }

    @Override
    String expected() {
        return "an array, also of a single element; each element must be " + element.expected();
    }
}
