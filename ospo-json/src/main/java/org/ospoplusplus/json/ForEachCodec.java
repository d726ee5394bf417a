package org.ospoplusplus.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An array whose elements are handed out one by one, and not kept; for what is too long for memory. */
final class ForEachCodec extends ValueCodec {

    private final ValueCodec element;
    private final Consumer<Object> sink;

    ForEachCodec(ValueCodec element, Consumer<Object> sink) {
        this.element = element;
        this.sink = sink;
    }

    /** {@return an empty list} After a fault, elements are only looked through for more. */
    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return in.refuse(this);
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            in.beginPart();
            Object value = element.read(in);
            in.endPart();
            in.leave();
            if (value != null && in.isSound()) {
                sink.accept(value);
            }
        }
        return in.isSound() ? List.of() : null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        throw new UnsupportedOperationException("read only");
    }

    @Override
    String expected() {
        return "an array, of which each element must be " + element.expected();
    }
}
