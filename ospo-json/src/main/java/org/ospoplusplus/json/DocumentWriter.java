package org.ospoplusplus.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a record, or a list of records, as a document. */
final class DocumentWriter {

    /** Writes no separator between values, because each line already ends with LF. */
    static final ObjectWriteContext LINES = new ObjectWriteContext.Base() {
        @Override
        public @Nullable SerializableString getRootValueSeparator(@Nullable SerializableString usual) {
            return null;
        }
    };

    private final JsonFactory factory;
    private final boolean isCompact;

    DocumentWriter(JsonFactory factory, boolean isCompact) {
        this.factory = factory;
        this.isCompact = isCompact;
    }

    String write(Object value) {
        StringWriter text = new StringWriter();
        write(value, text);
        return text.toString();
    }

    void write(Object value, Writer target) {
        check(value);
        try (JsonGenerator out = factory.createGenerator(layout(), target)) {
            write(value, out);
        }
    }

    void write(Object value, OutputStream utf8) {
        check(value);
        try (JsonGenerator out = factory.createGenerator(layout(), utf8, JsonEncoding.UTF8)) {
            write(value, out);
        }
    }

    void write(Object value, Path file) {
        // A value that cannot be written must not empty the file.
        check(value);
        try (OutputStream utf8 = Files.newOutputStream(file)) {
            write(value, utf8);
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    /** {@return the number of bytes of a value as a document} */
    long size(Object value) {
        ByteCounter counter = new ByteCounter();
        write(value, counter);
        return counter.bytes;
    }

    private ObjectWriteContext layout() {
        return isCompact ? LINES : DocumentPrinter.CONTEXT;
    }

    private void write(Object value, JsonGenerator out) {
        if (value instanceof List<?> list) {
            out.writeStartArray(list, list.size());
            list.forEach(each -> Codecs.of(each.getClass()).write(out, each));
            out.writeEndArray();
        } else {
            Codecs.of(value.getClass()).write(out, value);
        }
        if (!isCompact) {
            out.writeRaw('\n');
        }
    }

    /** Refuses other types before anything is written. */
    private static void check(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(each -> Codecs.ofDocument(
                    Objects.requireNonNull(each, "value: an element is null").getClass()));
        } else {
            Codecs.ofDocument(Objects.requireNonNull(value, "value").getClass());
        }
    }

    private static final class ByteCounter extends OutputStream {

        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int from, int count) {
            bytes += count;
        }
    }
}
