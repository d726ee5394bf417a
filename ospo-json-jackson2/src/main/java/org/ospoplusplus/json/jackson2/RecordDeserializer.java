package org.ospoplusplus.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;

/** Lets {@link OspoJson} read values for a mapper of Jackson 2. */
final class RecordDeserializer extends JsonDeserializer<Object> {

    private final Class<?> type;
    private final OspoJson json;

    RecordDeserializer(Class<?> type, OspoJson json) {
        this.type = type;
        this.json = json;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(new ParserBridge(parser), type, json);
    }

    static Object read(ParserBridge parser, Class<?> type, OspoJson json) throws IOException {
        try {
            return json.read(parser, type);
        } catch (OspoJsonException e) {
            throw new OspoJackson2Exception(e, type);
        } catch (UncheckedIOException e) {
            // The parser of Jackson 2 threw it: for text that is not JSON, its own limits, or a failed stream.
            throw e.getCause();
        }
    }
}
