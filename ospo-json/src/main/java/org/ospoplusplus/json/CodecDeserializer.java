package org.ospoplusplus.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads values for an application's own mapper. */
final class CodecDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final OspoJson json;

    CodecDeserializer(Class<?> type, OspoJson json) {
        this.type = type;
        this.json = json;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return json.read(parser, type);
    }
}
