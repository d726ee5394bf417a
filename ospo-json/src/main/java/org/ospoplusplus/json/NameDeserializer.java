package org.ospoplusplus.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.node.StringNode;

/** Reads keys of maps for an application's own mapper. */
final class NameDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final OspoJson json;

    NameDeserializer(Class<?> type, OspoJson json) {
        this.type = type;
        this.json = json;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        JsonParser parser = context.getParser();
        if (parser != null && parser.currentToken() == JsonToken.PROPERTY_NAME && key.equals(parser.currentName())) {
            return json.read(new NameAsString(parser), type);
        }
        // Another deserializer has read the name already, so its place is not known.
        try (JsonParser ofKey = StringNode.valueOf(key).traverse(context)) {
            ofKey.nextToken();
            return json.read(ofKey, type);
        }
    }

    /** Presents the name at the current token as a string. */
    private static final class NameAsString extends JsonParserDelegate {

        private NameAsString(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken currentToken() {
            return JsonToken.VALUE_STRING;
        }
    }
}
