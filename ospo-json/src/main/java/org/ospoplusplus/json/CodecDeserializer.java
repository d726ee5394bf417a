package org.ospoplusplus.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads values with a codec for an application's own mapper. Records all places at once, because it cannot read the
 * input again.
 */
final class CodecDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final ValueCodec valueCodec;
    private final @Nullable Consumer<? super Fault> warnings;

    /** @param warnings receives the warnings; null if reading is strict */
    CodecDeserializer(Class<?> type, ValueCodec valueCodec, @Nullable Consumer<? super Fault> warnings) {
        this.type = type;
        this.valueCodec = valueCodec;
        this.warnings = warnings;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        ReadContext in = new ReadContext(parser, around(parser), true, warnings != null);
        Object value = in.read(valueCodec);
        if (value == null) {
            throw in.exception(type, null);
        }
        if (warnings != null) {
            in.warnings().forEach(warnings);
        }
        return value;
    }

    /**
     * {@return the context around the value at the current token; null for none} An opening bracket has its own
     * context.
     */
    private static @Nullable TokenStreamContext around(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean inside = switch (parser.currentToken()) {
            case START_OBJECT, START_ARRAY, PROPERTY_NAME -> true;
            case END_OBJECT -> context.inObject();
            default -> false;
        };
        TokenStreamContext around = inside ? context.getParent() : context;
        return around == null || around.inRoot() ? null : around;
    }
}
