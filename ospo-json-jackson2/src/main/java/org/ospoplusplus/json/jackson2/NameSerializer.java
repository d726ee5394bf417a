package org.ospoplusplus.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.ospoplusplus.json.OspoJson;

/** Lets {@link OspoJson} write keys of maps for a mapper of Jackson 2. */
final class NameSerializer extends JsonSerializer<Object> {

    private final OspoJson json;

    NameSerializer(OspoJson json) {
        this.json = json;
    }

    @Override
    public void serialize(Object key, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (JsonParser in = RecordSerializer.written(json, key, false)) {
            out.writeFieldName(in.getText());
        }
    }
}
