package org.ospoplusplus.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Indents each level by two spaces and ends lines with LF on every platform. Jackson's own printer would take more time
 * than the rest of the writing; this one encodes each line break only once.
 */
final class DocumentPrinter implements PrettyPrinter {

    static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            // A printer counts levels, so each generator needs its own.
            return new DocumentPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private static final SerializableString COLON = new SerializedString(": ");
    private static final SerializableString[] BREAKS = new SerializableString[JsonLimits.DEFAULT.depth() + 1];

    static {
        for (int level = 0; level < BREAKS.length; level++) {
            BREAKS[level] = new SerializedString("\n" + "  ".repeat(level));
        }
    }

    private int level;

    private DocumentPrinter() {}

    private void breakLine(JsonGenerator out) {
        out.writeRaw(BREAKS[level]);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        breakLine(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        level--;
        if (entries > 0) {
            breakLine(out);
        }
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        breakLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        breakLine(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        level--;
        if (values > 0) {
            breakLine(out);
        }
        out.writeRaw(']');
    }
}
