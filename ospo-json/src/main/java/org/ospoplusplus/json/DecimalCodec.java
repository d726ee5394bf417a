package org.ospoplusplus.json;

import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes a number with or without a fraction. */
final class DecimalCodec extends ValueCodec {

    private final Function<JsonParser, Object> reader;
    private final BiConsumer<JsonGenerator, Object> writer;

    private DecimalCodec(Function<JsonParser, Object> reader, BiConsumer<JsonGenerator, Object> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    static DecimalCodec ofDouble() {
        return new DecimalCodec(JsonParser::getDoubleValue, (out, value) -> out.writeNumber((double) value));
    }

    /** {@return a codec of numbers that are not rounded, such as amounts of money} */
    static DecimalCodec exact() {
        return new DecimalCodec(JsonParser::getDecimalValue, (out, value) -> out.writeNumber((BigDecimal) value));
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonToken token = in.parser().currentToken();
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT
                ? reader.apply(in.parser())
                : in.refuse(this);
    }

    @Override
    void write(JsonGenerator out, Object value) {
        writer.accept(out, value);
    }

    @Override
    String expected() {
        return "a number, without quotes";
    }
}
