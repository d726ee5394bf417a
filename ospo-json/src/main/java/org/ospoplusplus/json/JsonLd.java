package org.ospoplusplus.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes nodes of JSON-LD so that they can stand in an HTML page. */
final class JsonLd {

    private static final JsonFactory LINES = new JsonFactory();

    private JsonLd() {}

    static String write(Map<String, Object> document, JsonFactory factory) {
        JsonFactory forHtml =
                factory.rebuild().characterEscapes(new ScriptEscapes()).build();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = forHtml.createGenerator(Pretty.CONTEXT, text)) {
            write(out, document);
            out.writeRaw('\n');
        }
        return text.toString();
    }

    /** {@return a node in one line, the same text for equal nodes} */
    static String text(Object node) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = LINES.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, node);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> node) {
            out.writeStartObject();
            node.forEach((name, each) -> {
                out.writeName((String) name);
                write(out, each);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> values) {
            out.writeStartArray();
            values.forEach(each -> write(out, each));
            out.writeEndArray();
        } else if (value instanceof Double number) {
            out.writeNumber(number);
        } else {
            TextForm.write(out, value.toString());
        }
    }

    /**
     * Escapes {@code <}, which begins an end tag or a comment, and which HTML finds even in a string of a script. Nothing else
     * needs an escape: without a {@code <}, {@code -->} and {@code ]]>} end nothing, and U+2028 and U+2029 matter to JavaScript
     * before 2019 only, which JSON-LD is not.
     */
    private static final class ScriptEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final SerializableString LESS_THAN = new SerializedString("\\u003c");

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_CUSTOM;
            return escapes;
        }

        /** {@return the escape of a character; null, for the character itself, for all but one} Jackson asks for all of Unicode. */
        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == '<' ? LESS_THAN : null;
        }
    }
}
