package org.ospoplusplus.json;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes a whole number within bounds, or a value that corresponds to a number, such as a year. */
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
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return in.fault(
                    Code.TYPE,
                    "must be " + expected()
                            + RuleWords.ordinal(json.getString())
                                    .map(number -> "; write " + number)
                                    .orElse(""));
        }
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return in.refuse(this);
        }
        // A tree of nodes may contain a small number as a long. Larger types are out of bounds in any case.
        boolean fits =
                json.getNumberType() == JsonParser.NumberType.INT || json.getNumberType() == JsonParser.NumberType.LONG;
        long value = fits ? json.getLongValue() : Long.MAX_VALUE;
        return value < least || value > most
                ? in.fault(Code.FORMAT, "must be " + expected())
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
