package org.ospoplusplus.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import org.ospoplusplus.json.OspoJson;

/** Lets {@link OspoJson} read keys of maps for a mapper of Jackson 2. */
final class NameDeserializer extends KeyDeserializer {

    private final Class<?> type;
    private final OspoJson json;

    NameDeserializer(Class<?> type, OspoJson json) {
        this.type = type;
        this.json = json;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        JsonParser parser = context.getParser();
        if (parser != null && parser.currentToken() == JsonToken.FIELD_NAME && key.equals(parser.currentName())) {
            return RecordDeserializer.read(ParserBridge.ofName(parser), type, json);
        }
        // Another deserializer has read the name already, so its place is not known.
        try (JsonParser ofKey = new TextNode(key).traverse()) {
            ofKey.nextToken();
            return RecordDeserializer.read(new ParserBridge(ofKey), type, json);
        }
    }
}
