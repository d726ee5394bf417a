package org.ospoplusplus.html.internal;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON, two blanks for each level. Properties without a value are omitted. */
final class JsonText {

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final StringWriter text;
    private final JsonGenerator out;

    private JsonText(StringWriter text, JsonGenerator out) {
        this.text = text;
        this.out = out;
    }

    /** {@return an object} */
    static String of(Consumer<JsonText> properties) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(INDENTED, text)) {
            out.writeStartObject();
            properties.accept(new JsonText(text, out));
            out.writeEndObject();
        }
        return text + "\n";
    }

    /** {@return the number of characters so far, at least approximately} */
    int length() {
        return text.getBuffer().length();
    }

    void put(String name, String value) {
        if (!value.isEmpty()) {
            out.writeStringProperty(name, value);
        }
    }

    void put(String name, Optional<?> value) {
        value.ifPresent(present -> out.writeStringProperty(name, present.toString()));
    }

    void put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    void put(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            values.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    /** Writes a list of objects, also if it is empty, so that templates need not ask. */
    <T> void each(String name, List<T> values, Consumer<T> properties) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            properties.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
