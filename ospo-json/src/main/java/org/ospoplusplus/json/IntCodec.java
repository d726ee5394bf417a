package org.ospoplusplus.json;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A whole number, or what it stands for, between two bounds. */
final class IntCodec<T> extends ValueCodec {

    private final Class<T> type;
    private final int least;
    private final int most;
    private final IntFunction<T> parser;
    private final ToIntFunction<T> printer;

    IntCodec(Class<T> type, int least, int most, IntFunction<T> parser, ToIntFunction<T> printer) {
        this.type = type;
        this.least = least;
        this.most = most;
        this.parser = parser;
        this.printer = printer;
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonParser json = in.parser();
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return in.refuse(this);
        }
        // A tree may hold a small number as a long; anything larger is out of bounds anyway.
        boolean fits =
                json.getNumberType() == JsonParser.NumberType.INT || json.getNumberType() == JsonParser.NumberType.LONG;
        long value = fits ? json.getLongValue() : Long.MAX_VALUE;
        return value < least || value > most
                ? in.fault(FaultCodes.FORMAT, "must be " + expected())
                : parser.apply((int) value);
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeNumber(printer.applyAsInt(type.cast(value)));
    }

    @Override
    String expected() {
        return "a whole number from " + least + " to " + most + ", without quotes, fraction or exponent";
    }
}
