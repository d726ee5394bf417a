package org.ospoplusplus.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes the records of the model, {@link When} included, as JSON documents (RFC 8259). A mapper of one's own
 * learns the same form from {@link OspoModule}.
 *
 * <p>A property is a component of the record, by its name and in its order; what is absent, empty or has its default is left
 * out. A document may begin with the {@code version} of the format, as every working group that is written does, and may
 * name its {@code $schema}.
 *
 * <p>Reading is strict. Nothing is converted or ignored: an unknown or repeated property, null, a text where a number is due
 * and anything after the end are faults, and {@link OspoJsonException} tells all that a document has. {@link #withWarnings} makes
 * it ignore some, with a warning. Documents are UTF-8, with or without a byte-order mark, within {@link JsonLimits}.
 *
 * <p>Being well-formed, a value that was read can still be invalid, which
 * {@link org.ospoplusplus.model.validation.OspoValidator} tells. What is written is the value as it is given, private parts
 * included: {@link org.ospoplusplus.model.PublicView} comes before.
 *
 * @since 0.1.0
 */
public final class OspoJson {

    /** Each line ends with what is written after it; nothing stands between them. */
    private static final ObjectWriteContext LINES = new ObjectWriteContext.Base() {
        @Override
        public @Nullable SerializableString getRootValueSeparator(@Nullable SerializableString usual) {
            return null;
        }
    };

    private final JsonLimits jsonLimits;
    private final @Nullable Consumer<? super Fault> warnings;
    private final JsonFactory factory;

    private OspoJson(JsonLimits jsonLimits, @Nullable Consumer<? super Fault> warnings) {
        this.jsonLimits = jsonLimits;
        this.warnings = warnings;
        factory = JsonFactory.builder()
                .streamReadConstraints(jsonLimits.constraints())
                // The JDK's own shortest form of a double differs from one release to another.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    /** {@return a reader and writer that reads strictly, safe to share between threads} */
    public static OspoJson create() {
        return new OspoJson(JsonLimits.DEFAULT, null);
    }

    /**
     * {@return a reader that ignores what a newer minor version of the format may bring: properties that it doesn't know, and
     * null in place of a property that can be left out} Nothing is ignored in silence: the consumer gets a warning, and
     * {@link Document#warnings} holds the same. The last of 100 warnings says that more is ignored after it. All
     * other faults stay faults: no value is converted, guessed or dropped.
     *
     * @param warnings is told what is ignored, in the order of the document, before the value is handed out; by every thread
     *     that reads
     */
    public OspoJson withWarnings(Consumer<? super Fault> warnings) {
        return new OspoJson(jsonLimits, Objects.requireNonNull(warnings, "warnings"));
    }

    /**
     * {@return a reader with other limits}
     *
     * @param jsonLimits how much it reads
     */
    public OspoJson withLimits(JsonLimits jsonLimits) {
        return new OspoJson(Objects.requireNonNull(jsonLimits, "limits"), warnings);
    }

    /**
     * {@return the value that a document holds}
     *
     * @param <T> its type
     * @param utf8 the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is another
     */
    public <T> T read(byte[] utf8, Class<T> type) {
        return read(DocumentInput.of(utf8, jsonLimits.document()), type);
    }

    /**
     * {@return the value that a document holds}
     *
     * @param <T> its type
     * @param json the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is another
     */
    public <T> T read(String json, Class<T> type) {
        return read(DocumentInput.of(json, jsonLimits.document()), type);
    }

    /**
     * {@return the value that a document holds}
     *
     * @param <T> its type
     * @param utf8 the document, of which no more is read than the limit allows; it is not closed
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if the stream can't be read
     * @throws IllegalArgumentException if the type is another
     */
    public <T> T read(InputStream utf8, Class<T> type) {
        return read(DocumentInput.of(utf8, jsonLimits.document()), type);
    }

    /**
     * {@return the value that a document holds, and where its parts stand}
     *
     * @param <T> the type of the value
     * @param utf8 the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is another
     */
    public <T> Document<T> readDocument(byte[] utf8, Class<T> type) {
        return readDocument(DocumentInput.of(utf8, jsonLimits.document()), type);
    }

    /**
     * {@return the value that a document holds, and where its parts stand}
     *
     * @param <T> the type of the value
     * @param json the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is another
     */
    public <T> Document<T> readDocument(String json, Class<T> type) {
        return readDocument(DocumentInput.of(json, jsonLimits.document()), type);
    }

    /**
     * {@return the value that a document holds, and where its parts stand}
     *
     * @param <T> the type of the value
     * @param utf8 the document, of which no more is read than the limit allows; it is not closed
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if the stream can't be read
     * @throws IllegalArgumentException if the type is another
     */
    public <T> Document<T> readDocument(InputStream utf8, Class<T> type) {
        return readDocument(DocumentInput.of(utf8, jsonLimits.document()), type);
    }

    /**
     * {@return the value that a YAML document (1.2, core types) holds, and where its parts stand} It has the same shape as in
     * JSON and the same faults, with lines and columns of the YAML. What YAML takes for a number is none of the texts that
     * need quotes: a version is {@code "0.1"}. At most 100 aliases are read, which repeat at most 10,000 lines or 1,048,576
     * characters.
     *
     * <p>Needs {@code org.snakeyaml:snakeyaml-engine} beside this module.
     *
     * @param <T> the type of the value
     * @param utf8 the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is another
     */
    public <T> Document<T> readYaml(byte[] utf8, Class<T> type) {
        return readYaml(DocumentInput.of(utf8, jsonLimits.document()).text(), type);
    }

    /**
     * {@return the value that the front matter of a page holds, as {@link #readYaml} does} Front matter is the YAML between a
     * line of three hyphens, with which the page begins, and the next.
     *
     * @param <T> the type of the value
     * @param utf8 the page
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the page has no front matter, or that has faults
     * @throws IllegalArgumentException if the type is another
     */
    public <T> Document<T> readFrontMatter(byte[] utf8, Class<T> type) {
        return readYaml(
                FrontMatter.of(DocumentInput.of(utf8, jsonLimits.document()).text()), type);
    }

    private <T> Document<T> readYaml(String text, Class<T> type) {
        Yaml yaml = Yaml.of(text, jsonLimits);
        Consumer<? super Fault> told = warnings;
        OspoJson reader = new OspoJson(
                jsonLimits.withDocument(Math.max(1, yaml.json().length())),
                told == null ? null : warning -> told.accept(warning.moved(yaml::original)));
        try {
            Document<T> document = reader.readDocument(yaml.json(), type);
            return new Document<>(
                    document.value(),
                    document.locations().moved(yaml::original),
                    document.warnings().stream()
                            .map(warning -> warning.moved(yaml::original))
                            .toList());
        } catch (OspoJsonException e) {
            throw e.moved(yaml::original);
        }
    }

    /** Reads once, and exactly: the places are wanted of a document without faults, too. */
    private <T> Document<T> readDocument(DocumentInput documentInput, Class<T> type) {
        ValueCodec valueCodec = form(type);
        Map<String, Location> places = new HashMap<>();
        try (JsonParser parser = documentInput.exact(factory)) {
            ReadContext in = exactly(parser);
            in.locateIn(places);
            T value = read(in, valueCodec, type, documentInput);
            return new Document<>(value, new Locations(places), in.warnings());
        }
    }

    private <T> T read(DocumentInput documentInput, Class<T> type) {
        ValueCodec valueCodec = form(type);
        try (JsonParser parser = documentInput.fast(factory)) {
            Object value = new ReadContext(parser, null, false, warnings != null).readDocument(valueCodec);
            if (value != null) {
                return type.cast(value);
            }
        }
        // Only a document of which there is something to report pays for the places of its values: it is read again.
        try (JsonParser parser = documentInput.exact(factory)) {
            return read(exactly(parser), valueCodec, type, documentInput);
        }
    }

    private ReadContext exactly(JsonParser parser) {
        return new ReadContext(parser, null, true, warnings != null);
    }

    /**
     * {@return a value, after its warnings were reported}
     *
     * @param documentInput the document, to look for the reason of faults; null if it is not kept
     */
    private <T> T read(ReadContext in, ValueCodec valueCodec, Class<T> type, @Nullable DocumentInput documentInput) {
        Object value = in.readDocument(valueCodec);
        if (value == null) {
            throw in.exception(type, documentInput);
        }
        if (warnings != null) {
            in.warnings().forEach(warnings);
        }
        return type.cast(value);
    }

    /**
     * {@return the sessions of newline-delimited JSON, one a line, each read when it is asked for, in order} The stream ends
     * with an exception at the first line that has faults; they are told with the line's number. Lines that are empty are
     * skipped; the limit of a document is that of a line.
     *
     * @param ndjson the lines; it is read ahead, and not closed
     */
    public Stream<Session> readSessions(InputStream ndjson) {
        return readSessions(ndjson, faulty -> {
            throw faulty;
        });
    }

    /**
     * {@return the sessions of newline-delimited JSON, as {@link #readSessions(InputStream)} does, without lines that have
     * faults}
     *
     * @param ndjson the lines; it is read ahead, and not closed
     * @param faulty is told of each line that has faults, before the next session is handed out; what it throws ends the
     *     stream
     */
    public Stream<Session> readSessions(InputStream ndjson, Consumer<? super OspoJsonException> faulty) {
        Objects.requireNonNull(faulty, "faulty");
        return StreamSupport.stream(
                new NdjsonReader<>(ndjson, jsonLimits.document(), line -> read(line, Session.class), faulty), false);
    }

    /**
     * Writes sessions as newline-delimited JSON, one by one: a line each, which ends with LF.
     *
     * @param sessions the sessions
     * @param utf8 where to; it is flushed and not closed
     * @throws JacksonIOException if it can't be written to
     */
    public void writeSessions(Stream<Session> sessions, OutputStream utf8) {
        ValueCodec valueCodec = Codecs.of(Session.class);
        try (JsonGenerator out = factory.createGenerator(LINES, utf8, JsonEncoding.UTF8)) {
            sessions.forEachOrdered(session -> {
                valueCodec.write(out, session);
                out.writeRaw('\n');
            });
        }
    }

    /**
     * {@return a working group of any length without its sessions, which are handed out one by one as they are read} Reading
     * takes no more memory than the longest session and the rest of the document without sessions. The limit of a document
     * applies to each of these, and not to the document. After the first fault no session is handed out; all faults are
     * thrown together at the end. Warnings of lenient reading come at the end, too.
     *
     * @param utf8 the document; it is read to its end, and not closed
     * @param sessions is given each session before the next is read; what it throws ends the reading
     * @throws OspoJsonException if the document has faults; sessions before the first were handed out
     * @throws JacksonIOException if the stream can't be read
     */
    public WorkingGroup readSessionBySession(InputStream utf8, Consumer<? super Session> sessions) {
        ValueCodec each = new ForEachCodec(Codecs.of(Session.class), session -> sessions.accept((Session) session));
        try (JsonParser parser = DocumentInput.streamed(utf8, factory)) {
            ReadContext in = exactly(parser);
            in.limitParts(jsonLimits.document());
            return read(in, Codecs.workingGroup(each), WorkingGroup.class, null);
        }
    }

    /**
     * {@return a value as a document, indented by two blanks, with LF at the end of each line; the same value always gives the
     * same text}
     *
     * @param value a record of the model
     * @throws IllegalArgumentException if it is something else
     */
    public String write(Object value) {
        ValueCodec valueCodec = form(value.getClass());
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(DocumentPrinter.CONTEXT, text)) {
            write(valueCodec, value, out);
        }
        return text.toString();
    }

    /**
     * Writes a value as {@link #write(Object)} does, in UTF-8.
     *
     * @param value a record of the model
     * @param utf8 where to; it is flushed and not closed
     * @throws IllegalArgumentException if the value is something else
     * @throws JacksonIOException if the stream can't be written to
     */
    public void write(Object value, OutputStream utf8) {
        ValueCodec valueCodec = form(value.getClass());
        try (JsonGenerator out = factory.createGenerator(DocumentPrinter.CONTEXT, utf8, JsonEncoding.UTF8)) {
            write(valueCodec, value, out);
        }
    }

    private static void write(ValueCodec valueCodec, Object value, JsonGenerator out) {
        valueCodec.write(out, value);
        out.writeRaw('\n');
    }

    /**
     * {@return the sessions of a working group as schema.org events (JSON-LD 1.1), to stand in a page between
     * {@code <script type="application/ld+json">} and {@code </script>}}
     *
     * <p>Made for search engines: it has what they read and leaves out the rest. Sessions of which only a month or year is
     * known, since events need a date, sessions and guests that were withdrawn,
     * sessions that are not {@linkplain Session.Classification#isPublic public}, guests to be announced, private addresses and
     * secret links are never in it; nothing is invented, no price above all.
     * Descriptions, which are Markdown, become plain text. Every character is written as it is, except that {@code <} has an
     * escape, so that no text ends the script.
     *
     * <p>The size is bounded, since each event repeats what the group and its tracks say: 16 Mi characters, plus 32 for each
     * byte of the group as JSON.
     *
     * @param group the working group
     * @throws JsonLdException if the text would be larger than that
     * @see <a href="https://schema.org/Event">schema.org: Event</a>
     */
    public String writeJsonLd(WorkingGroup group) {
        return JsonLd.write(group, factory, () -> size(group));
    }

    private long size(Object value) {
        ByteCounter counter = new ByteCounter();
        write(value, counter);
        return counter.bytes;
    }

    private static final class ByteCounter extends OutputStream {

        private long bytes;

        @Override
        public void write(int octet) {
            bytes++;
        }

        @Override
        public void write(byte[] octets, int from, int count) {
            bytes += count;
        }
    }

    /** {@return the names of the schemas there are, one for each record and {@link When}: {@code working-group}} */
    public List<String> schemaNames() {
        return Schemas.names();
    }

    /**
     * {@return a schema (JSON Schema 2020-12) that documents can be checked with, complete in itself; the resource
     * {@code org/ospoplusplus/json/schema/<name>.json} of this module}
     *
     * @param name one of the {@linkplain #schemaNames() names}
     * @throws IllegalArgumentException if there is none of that name
     */
    public String schema(String name) {
        return Schemas.of(name);
    }

    private static ValueCodec form(Class<?> type) {
        if (!Codecs.isDocument(type)) {
            throw new IllegalArgumentException("neither a record of the model nor When: " + type.getName());
        }
        return Codecs.of(type);
    }
}
