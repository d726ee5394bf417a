package org.ospoplusplus.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.StringWriter;
import org.ospoplusplus.json.OspoJson;
import tools.jackson.core.ObjectWriteContext;

/**
 * Lets {@link OspoJson} write values for a mapper of Jackson 2. Copies the text token by token, so that the target can
 * be any generator: a tree, an indented text, or another format than JSON.
 */
final class RecordSerializer extends JsonSerializer<Object> {

    private static final tools.jackson.core.json.JsonFactory WRITER = new tools.jackson.core.json.JsonFactory();
    private static final JsonFactory READER = new JsonFactory();

    /** The last character before the surrogates. */
    private static final int BEFORE_SURROGATES = Character.MIN_SURROGATE - 1;

    private final OspoJson json;

    RecordSerializer(OspoJson json) {
        this.json = json;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        try (JsonParser in = written(json, value, out.getOutputContext().inRoot())) {
            if (in.currentToken() == JsonToken.START_OBJECT) {
                out.writeStartObject(value);
                copyProperties(in, out);
                out.writeEndObject();
            } else {
                copyToken(in, out);
            }
        }
    }

    /** Lets the mapper write the class name, which it stores if the declared type does not determine the class. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        try (JsonParser in = written(json, value, false)) {
            WritableTypeId id = types.writeTypePrefix(out, types.typeId(value, in.currentToken()));
            if (in.currentToken() == JsonToken.START_OBJECT) {
                copyProperties(in, out);
            } else {
                copyToken(in, out);
            }
            types.writeTypeSuffix(out, id);
        }
    }

    /**
     * {@return a parser at the first token of a value}
     *
     * @param outermost whether the value is a whole text; otherwise it is written as the element of an array
     */
    static JsonParser written(OspoJson json, Object value, boolean outermost) throws IOException {
        StringWriter text = new StringWriter();
        try (tools.jackson.core.JsonGenerator out = WRITER.createGenerator(ObjectWriteContext.empty(), text)) {
            if (!outermost) {
                out.writeStartArray();
            }
            json.write(value, out);
            if (!outermost) {
                out.writeEndArray();
            }
        }
        JsonParser in = READER.createParser(text.toString());
        in.nextToken();
        if (!outermost) {
            in.nextToken();
        }
        return in;
    }

    /** Copies the properties of the object that begins at the current token, without its braces. */
    private static void copyProperties(JsonParser in, JsonGenerator out) throws IOException {
        int depth = 1;
        while (true) {
            JsonToken token = in.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            copyToken(in, out);
        }
    }

    private static void copyToken(JsonParser in, JsonGenerator out) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            writeString(in.getText(), out);
        } else {
            out.copyCurrentEvent(in);
        }
    }

    /**
     * Writes a string without loss. UTF-8 cannot encode an unpaired surrogate, and a generator of JSON writes it as an
     * escape only if its highest character is lower.
     */
    private static void writeString(String text, JsonGenerator out) throws IOException {
        int highest = out.getHighestEscapedChar();
        if ((highest > 0 && highest <= BEFORE_SURROGATES) || !hasUnpairedSurrogate(text)) {
            out.writeString(text);
            return;
        }
        out.setHighestNonEscapedChar(BEFORE_SURROGATES);
        try {
            out.writeString(text);
        } finally {
            out.setHighestNonEscapedChar(highest);
        }
    }

    private static boolean hasUnpairedSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
