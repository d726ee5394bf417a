package org.ospoplusplus.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A form for a mapper of one's own. Places are told at once: what a mapper reads from can't be read again. */
final class CodecDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final ValueCodec valueCodec;
    private final @Nullable Consumer<? super Fault> warnings;

    /**
     * @param warnings who is told what is ignored; null if nothing is to be
     */
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

    /** {@return what the value at the current token stands in; null for nothing} An open bracket has a context of its own. */
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
