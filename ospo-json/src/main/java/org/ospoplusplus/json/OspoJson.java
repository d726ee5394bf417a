package org.ospoplusplus.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes the records of the model, including {@link When}, as JSON documents (RFC 8259). {@link OspoModule}
 * adds the same format to your own mapper.
 *
 * <p>The properties of an object are the components of the record, with their names and in their order. Absent values,
 * empty values and defaults are not written. A document may contain the {@code version} of the format and a
 * {@code $schema}. The version is always written with a working group.
 *
 * <p>Reading is strict: the reader converts nothing and ignores nothing. Unknown or repeated properties, null, values
 * of another JSON type and text after the end are faults. {@link OspoJsonException} contains all faults of a document,
 * at most 100. A reader with {@link #withWarnings} ignores additions of a newer version and reports them. Documents are
 * UTF-8, with or without a byte-order mark, within {@link JsonLimits}.
 *
 * <p>A value that was read is well-formed but can be invalid; {@link org.ospoplusplus.model.validation.OspoValidator}
 * checks it. Writing includes private values; apply {@link org.ospoplusplus.model.PublicView} before you publish a
 * value.
 *
 * @since 0.1.0
 */
public final class OspoJson {

    /** Writes no separator between values, because each line already ends with LF. */
    private static final ObjectWriteContext LINES = new ObjectWriteContext.Base() {
        @Override
        public @Nullable SerializableString getRootValueSeparator(@Nullable SerializableString usual) {
            return null;
        }
    };

    /** The maximum number of occurrences of each series in JSON-LD. */
    private static final int MAX_OCCURRENCES = 1_000;

    /** The number of occurrences of each series in JSON-LD, unless the caller chooses another. */
    private static final int OCCURRENCES = 10;

    private final JsonLimits jsonLimits;
    private final @Nullable Consumer<? super Fault> warnings;
    private final int occurrences;
    private final JsonFactory factory;
    private final JsonFactory htmlFactory;

    private OspoJson(JsonLimits jsonLimits, @Nullable Consumer<? super Fault> warnings, int occurrences) {
        this.jsonLimits = jsonLimits;
        this.warnings = warnings;
        this.occurrences = occurrences;
        factory = JsonFactory.builder()
                .streamReadConstraints(jsonLimits.constraints())
                // The JDK's own shortest form of a double differs from one release to another.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        htmlFactory = JsonLd.forHtml(factory);
    }

    /** {@return a strict reader and writer with the default limits; threads can share it} */
    public static OspoJson create() {
        return new OspoJson(JsonLimits.DEFAULT, null, OCCURRENCES);
    }

    /**
     * {@return a reader that ignores additions of newer minor versions of the format: unknown properties, and null in
     * place of an optional property} Each ignored value causes a warning, which {@link Document#warnings} also
     * contains. After 100 warnings, further values are ignored without a warning; the last warning mentions this. All
     * other faults remain faults.
     *
     * @param warnings receives the warnings in the order of the document, before the value is returned. Each thread
     *     that reads calls it
     */
    public OspoJson withWarnings(Consumer<? super Fault> warnings) {
        return new OspoJson(jsonLimits, Objects.requireNonNull(warnings, "warnings"), occurrences);
    }

    /**
     * {@return a reader with other limits}
     *
     * @param jsonLimits the limits
     */
    public OspoJson withLimits(JsonLimits jsonLimits) {
        return new OspoJson(Objects.requireNonNull(jsonLimits, "jsonLimits"), warnings, occurrences);
    }

    /**
     * {@return a writer of {@linkplain #writeJsonLd(WorkingGroup, ZonedDateTime) JSON-LD} with another number of next
     * occurrences of each series} The default is {@value #OCCURRENCES}.
     *
     * @param number the maximum number of occurrences of each series, 0 to {@value #MAX_OCCURRENCES}
     * @throws IllegalArgumentException if the number is out of range
     */
    public OspoJson withOccurrences(int number) {
        if (number < 0 || number > MAX_OCCURRENCES) {
            throw new IllegalArgumentException("number: must be 0 to " + MAX_OCCURRENCES);
        }
        return new OspoJson(jsonLimits, warnings, number);
    }

    /**
     * {@return the value of a document}
     *
     * @param <T> the type of the value
     * @param utf8 the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> T read(byte[] utf8, Class<T> type) {
        return read(DocumentInput.of(utf8, jsonLimits.document()), type);
    }

    /**
     * {@return the value of a document}
     *
     * @param <T> the type of the value
     * @param json the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> T read(String json, Class<T> type) {
        return read(DocumentInput.of(json, jsonLimits.document()), type);
    }

    /**
     * {@return the value of a document}
     *
     * @param <T> the type of the value
     * @param utf8 the document. At most one byte more than the limit is read; the stream is not closed
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if reading from the stream fails
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> T read(InputStream utf8, Class<T> type) {
        return read(DocumentInput.of(utf8, jsonLimits.document()), type);
    }

    /**
     * {@return the value of a document, with the places of its parts in the text}
     *
     * @param <T> the type of the value
     * @param utf8 the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> Document<T> readDocument(byte[] utf8, Class<T> type) {
        return readDocument(DocumentInput.of(utf8, jsonLimits.document()), type);
    }

    /**
     * {@return the value of a document, with the places of its parts in the text}
     *
     * @param <T> the type of the value
     * @param json the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> Document<T> readDocument(String json, Class<T> type) {
        return readDocument(DocumentInput.of(json, jsonLimits.document()), type);
    }

    /**
     * {@return the value of a document, with the places of its parts in the text}
     *
     * @param <T> the type of the value
     * @param utf8 the document. At most one byte more than the limit is read; the stream is not closed
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if reading from the stream fails
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> Document<T> readDocument(InputStream utf8, Class<T> type) {
        return readDocument(DocumentInput.of(utf8, jsonLimits.document()), type);
    }

    /**
     * {@return the value of a YAML document (YAML 1.2 with the core schema), with the places of its parts in the text}
     * The document has the same shape as in JSON and the same faults, with lines and columns of the YAML. A string that
     * looks like a number needs quotes: {@code version: "0.1"}. The limits are 100 aliases, which together repeat at
     * most 10,000 lines and 1,048,576 characters.
     *
     * <p>Requires the optional dependency {@code org.snakeyaml:snakeyaml-engine}.
     *
     * @param <T> the type of the value
     * @param utf8 the document
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> Document<T> readYaml(byte[] utf8, Class<T> type) {
        return readYaml(DocumentInput.of(utf8, jsonLimits.document()).text(), type);
    }

    /**
     * {@return the value of the front matter of a page, read by the rules of {@link #readYaml}} Front matter is the
     * YAML between the first line of the page, which is three hyphens, and the next line of three hyphens.
     *
     * <p>If the front matter has the key {@code ospo}, its value is the document, and all other keys belong to the
     * site. The {@code title} of the page is then the title of the document, or its name if the type has no title, and
     * the text after the front matter is its description, unless the document has its own. Without this key, the whole
     * front matter is the document.
     *
     * @param <T> the type of the value
     * @param utf8 the page
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the page has no front matter, or the front matter has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> Document<T> readFrontMatter(byte[] utf8, Class<T> type) {
        return readFrontMatter(utf8, type, "");
    }

    /**
     * {@return the value of the front matter of a page, as {@link #readFrontMatter(byte[], Class)} reads it, with an id
     * for documents that have none}
     *
     * @param <T> the type of the value
     * @param utf8 the page
     * @param type a record of the model, or {@link When}
     * @param id the id of the value if the document does not have its own, such as the name of the file; ignored if it
     *     is empty or the type has no id
     * @throws OspoJsonException if the page has no front matter, or the front matter has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> Document<T> readFrontMatter(byte[] utf8, Class<T> type, String id) {
        FrontMatter page =
                FrontMatter.of(DocumentInput.of(utf8, jsonLimits.document()).text());
        Yaml yaml = Yaml.of(page.text(), jsonLimits);
        PageDocument document = PageDocument.of(yaml, page, type, id);
        try {
            return readConverted(document.json(), document::original, type);
        } catch (OspoJsonException e) {
            OspoJsonException explained = e.explained(yaml::explained);
            throw document.isEmbedded() ? explained : explained.explained(OspoJson::explainKeyOfSite);
        }
    }

    /**
     * {@return the outermost properties of a document, without reading it} The outline of a page is that of its
     * document; of a page without front matter, it is empty.
     *
     * @param utf8 the document
     * @param syntax the syntax
     * @throws OspoJsonException if the document is not UTF-8, is longer than the limit, or has errors in its YAML
     */
    public DocumentOutline outline(byte[] utf8, DocumentSyntax syntax) {
        DocumentInput input = DocumentInput.of(utf8, jsonLimits.document());
        return switch (syntax) {
            case JSON -> outline(input, false);
            case YAML -> outline(Yaml.of(input.text(), jsonLimits).json(), false);
            case FRONT_MATTER -> {
                if (!FrontMatter.isAtStart(input.text())) {
                    yield new DocumentOutline(List.of(), false);
                }
                FrontMatter page = FrontMatter.of(input.text());
                PageDocument document = PageDocument.of(Yaml.of(page.text(), jsonLimits), page, Object.class, "");
                yield outline(document.json(), document.isEmbedded());
            }
        };
    }

    private DocumentOutline outline(String converted, boolean isEmbedded) {
        return outline(DocumentInput.of(converted, Integer.MAX_VALUE), isEmbedded);
    }

    private DocumentOutline outline(DocumentInput input, boolean isEmbedded) {
        try (JsonParser parser = input.exact(factory)) {
            return DocumentOutline.of(parser, isEmbedded);
        }
    }

    /** {@return a fault about a property of the whole front matter, with the remedy for keys of the site} */
    private static Fault explainKeyOfSite(Fault fault) {
        return fault.code() == Fault.Code.UNKNOWN_PROPERTY && fault.pointer().lastIndexOf('/') <= 0
                ? fault.withRemedy(
                        "if the key belongs to the page, put the document under the key \"" + PageDocument.KEY + "\"")
                : fault;
    }

    /**
     * {@return the value that begins at the current token of your own parser} Use this to read a value within a larger
     * text. Afterwards, the current token is the last one of the value.
     *
     * <p>The pointers of faults include the path of the value in the text, and the places are those of the parser. The
     * parser's limits apply instead of {@link JsonLimits}. The parser throws its own exception for text that is not
     * JSON.
     *
     * @param <T> the type of the value
     * @param parser the parser; a mapper that stores class names may have read the start of the object already
     * @param type a {@linkplain #supports supported} type
     * @throws OspoJsonException if the value has faults
     * @throws IllegalArgumentException if the parser has no current token, or if the type is not supported
     */
    public <T> T read(JsonParser parser, Class<T> type) {
        ValueCodec valueCodec = supported(type);
        if (!parser.hasCurrentToken()) {
            throw new IllegalArgumentException("parser: has no current token; call nextToken() first");
        }
        ReadContext in = new ReadContext(parser, around(parser), true, warnings != null);
        return reported(in, in.read(valueCodec), type, null);
    }

    /**
     * {@return the context around the value at the current token; null for none} An opening bracket has its own
     * context.
     */
    private static @Nullable TokenStreamContext around(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean inside = switch (parser.currentToken()) {
            case START_OBJECT, START_ARRAY, PROPERTY_NAME -> true;
            case END_OBJECT -> context.inObject();
            default -> false;
        };
        TokenStreamContext around = inside ? context.getParent() : context;
        return around == null || around.inRoot() ? null : around;
    }

    private <T> Document<T> readYaml(String text, Class<T> type) {
        Yaml yaml = Yaml.of(text, jsonLimits);
        try {
            return readConverted(yaml.json(), yaml::original, type);
        } catch (OspoJsonException e) {
            throw e.explained(yaml::explained);
        }
    }

    /** Reads JSON that was converted from another text. */
    private <T> Document<T> readConverted(String converted, UnaryOperator<Location> original, Class<T> type) {
        Consumer<? super Fault> consumer = warnings;
        OspoJson reader = new OspoJson(
                jsonLimits.withDocument(Math.max(1, converted.length())),
                consumer == null ? null : warning -> consumer.accept(warning.moved(original)),
                occurrences);
        try {
            Document<T> document = reader.readDocument(converted, type);
            return new Document<>(
                    document.value(),
                    document.locations().moved(original),
                    document.warnings().stream()
                            .map(warning -> warning.moved(original))
                            .toList());
        } catch (OspoJsonException e) {
            throw e.moved(original);
        }
    }

    /** Reads once, with places, because the caller needs the places also if there are no faults. */
    private <T> Document<T> readDocument(DocumentInput documentInput, Class<T> type) {
        ValueCodec valueCodec = codec(type);
        Map<String, Location> places = new HashMap<>();
        try (JsonParser parser = documentInput.exact(factory)) {
            ReadContext in = exactly(parser);
            in.locateIn(places);
            Object value = in.readDocument(valueCodec);
            Object readable = in.readable();
            if (value == null && readable != null) {
                throw in.exception(type, documentInput)
                        .with(new ReadablePart<>(readable, new Locations(places), in.warnings(), in.unread()));
            }
            return new Document<>(reported(in, value, type, documentInput), new Locations(places), in.warnings());
        }
    }

    private <T> T read(DocumentInput documentInput, Class<T> type) {
        ValueCodec valueCodec = codec(type);
        try (JsonParser parser = documentInput.fast(factory)) {
            Object value = new ReadContext(parser, null, false, warnings != null).readDocument(valueCodec);
            if (value != null) {
                return type.cast(value);
            }
        }
        // The fast pass records no places. A document with faults or warnings is read again with places.
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
     * @param documentInput the document, which is searched for merge conflicts if it has faults; null if it is not kept
     */
    private <T> T read(ReadContext in, ValueCodec valueCodec, Class<T> type, @Nullable DocumentInput documentInput) {
        return reported(in, in.readDocument(valueCodec), type, documentInput);
    }

    private <T> T reported(
            ReadContext in, @Nullable Object value, Class<T> type, @Nullable DocumentInput documentInput) {
        if (value == null) {
            throw in.exception(type, documentInput);
        }
        if (warnings != null) {
            in.warnings().forEach(warnings);
        }
        return type.cast(value);
    }

    /**
     * {@return the sessions of newline-delimited JSON, one session per line, in order} The stream reads each line when
     * the session is requested. At the first line with faults it throws {@link OspoJsonException}, whose locations have
     * the number of that line. Empty lines are skipped. The limit of a document applies to each line.
     *
     * @param ndjson the lines. The stream is buffered, so more bytes than the requested lines may be read; it is not
     *     closed
     */
    public Stream<Session> readSessions(InputStream ndjson) {
        return readSessions(ndjson, faulty -> {
            throw faulty;
        });
    }

    /**
     * {@return the sessions of newline-delimited JSON as {@link #readSessions(InputStream)} reads them, without the
     * lines that have faults}
     *
     * @param ndjson the lines. The stream is buffered, so more bytes than the requested lines may be read; it is not
     *     closed
     * @param faulty receives the exception of each line that has faults, before the next session is returned. An
     *     exception that it throws ends the stream
     */
    public Stream<Session> readSessions(InputStream ndjson, Consumer<? super OspoJsonException> faulty) {
        Objects.requireNonNull(faulty, "faulty");
        return StreamSupport.stream(
                new NdjsonReader<>(ndjson, jsonLimits.document(), line -> read(line, Session.class), faulty), false);
    }

    /**
     * Writes sessions as newline-delimited JSON in UTF-8, one session per line. Each line ends with LF.
     *
     * @param sessions the sessions
     * @param utf8 the target, which is flushed and not closed
     * @throws JacksonIOException if writing to the stream fails
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
     * {@return a working group without its sessions, which are passed to a consumer one by one} Use this for documents
     * that are too long for memory: reading needs memory for one session and for the rest of the document without
     * sessions. The limit of a document applies to each session and to that rest, not to the whole document. After the
     * first fault no further session is passed on; at the end, one exception reports all faults. Warnings are reported
     * at the end, too.
     *
     * @param utf8 the document, which is read to its end and not closed
     * @param sessions receives each session before the next one is read. An exception that it throws ends the reading
     * @throws OspoJsonException if the document has faults; the sessions before the first fault were passed on
     * @throws JacksonIOException if reading from the stream fails
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
     * {@return a value as a document, indented by two spaces, with LF at the end of each line} Equal values give equal
     * texts.
     *
     * @param value a record of the model
     * @throws IllegalArgumentException if the value is not a record of the model
     */
    public String write(Object value) {
        ValueCodec valueCodec = codec(value.getClass());
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
     * @param utf8 the target, which is flushed and not closed
     * @throws IllegalArgumentException if the value is not a record of the model
     * @throws JacksonIOException if writing to the stream fails
     */
    public void write(Object value, OutputStream utf8) {
        ValueCodec valueCodec = codec(value.getClass());
        try (JsonGenerator out = factory.createGenerator(DocumentPrinter.CONTEXT, utf8, JsonEncoding.UTF8)) {
            write(valueCodec, value, out);
        }
    }

    /**
     * Writes a value with your own generator. Use this to write a value within a larger text. The generator determines
     * the layout. Only the outermost object of a text contains the version of the format.
     *
     * @param value a value of a {@linkplain #supports supported} type
     * @param out the generator, which is neither flushed nor closed
     * @throws IllegalArgumentException if the type is not supported
     */
    public void write(Object value, JsonGenerator out) {
        supported(value.getClass()).write(out, value);
    }

    /**
     * {@return a value as a YAML document (YAML 1.2) that {@link #readYaml} reads as an equal value} Objects and lists
     * are in block style, and a text of several lines is a literal block where possible. Texts that other versions of
     * YAML take for numbers, times or truth values have quotes.
     *
     * <p>Requires the optional dependency {@code org.snakeyaml:snakeyaml-engine}.
     *
     * @param value a record of the model
     * @throws IllegalArgumentException if the value is not a record of the model
     */
    public String writeYaml(Object value) {
        return YamlWriter.write(write(value));
    }

    private static void write(ValueCodec valueCodec, Object value, JsonGenerator out) {
        valueCodec.write(out, value);
        out.writeRaw('\n');
    }

    /**
     * {@return the series and sessions of a working group as schema.org events (JSON-LD 1.1), for an HTML page between
     * {@code <script type="application/ld+json">} and {@code </script>}}
     *
     * <p>Each series is an {@code EventSeries} with its schedule. {@link #writeJsonLd(WorkingGroup, ZonedDateTime)}
     * also writes the next occurrences of the series.
     *
     * <p>The output contains the properties that search engines read. It omits withdrawn sessions, series and sessions
     * that are not {@linkplain Session.Classification#isPublic public}, and sessions of which only a month or a year is
     * known, because an event requires a date. It also omits withdrawn guests, guests to be announced, private e-mail
     * addresses and secret links. It contains no value that the group does not have, in particular no price.
     * Descriptions are converted from Markdown to plain text. The character {@code <} is escaped, so that no text can
     * end the script.
     *
     * <p>Each event repeats data of the group, of its tracks and of its series. The size is therefore limited to
     * 16,777,216 characters, plus 32 characters for each byte of the group as JSON.
     *
     * @param group the working group
     * @throws JsonLdException if the text would exceed the limit
     * @see <a href="https://schema.org/Event">schema.org: Event</a>
     */
    public String writeJsonLd(WorkingGroup group) {
        return JsonLd.write(group, null, 0, htmlFactory, () -> size(group));
    }

    /**
     * {@return the series and sessions of a working group as {@link #writeJsonLd(WorkingGroup)} writes them, and the
     * next occurrences of each public series as events} An occurrence is next if it is not over at the moment. An
     * occurrence that a session replaces is not written, because the session is. {@link #withOccurrences} changes the
     * number of occurrences.
     *
     * @param group the working group
     * @param now the moment; its zone is used for series without a time of day
     * @throws JsonLdException if the text would exceed the limit
     * @see <a href="https://schema.org/EventSeries">schema.org: EventSeries</a>
     */
    public String writeJsonLd(WorkingGroup group, ZonedDateTime now) {
        return JsonLd.write(group, Objects.requireNonNull(now, "now"), occurrences, htmlFactory, () -> size(group));
    }

    /**
     * {@return a session as one schema.org event, as {@link #writeJsonLd(WorkingGroup)} writes it, with the values that
     * it inherits} The result is empty if that method omits the session.
     *
     * @param group the working group of the session
     * @param session a session of the group
     * @throws JsonLdException if the text would exceed the limit
     * @see <a href="https://schema.org/Event">schema.org: Event</a>
     */
    public Optional<String> writeJsonLd(WorkingGroup group, Session session) {
        return JsonLd.write(group, session, htmlFactory, () -> size(group));
    }

    private long size(Object value) {
        ByteCounter counter = new ByteCounter();
        write(value, counter);
        return counter.bytes;
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

    /** {@return the names of the JSON Schemas, one for each record and {@link When}, such as {@code working-group}} */
    public List<String> schemaNames() {
        return Schemas.names();
    }

    /**
     * {@return a schema for documents (JSON Schema 2020-12) that refers to no other file} The schema is also the
     * resource {@code org/ospoplusplus/json/schema/<name>.json} of this module.
     *
     * @param name one of the {@linkplain #schemaNames() names}
     * @throws IllegalArgumentException if no schema has this name
     */
    public String schema(String name) {
        return Schemas.of(name);
    }

    /**
     * {@return whether values of a type can be within a larger text: the type is an enumeration of the model, or can be
     * a document} A record of the model can be a document unless it is computed from a group, and so can {@link When}.
     *
     * @param type any type
     */
    public static boolean supports(Class<?> type) {
        return Codecs.isValue(type);
    }

    /**
     * {@return whether values of a type can be the names of properties: the type is {@linkplain #supports supported},
     * and its values are written as strings}
     *
     * @param type any type
     */
    public static boolean supportsAsName(Class<?> type) {
        return Codecs.isValue(type) && Codecs.of(type).isString();
    }

    private static ValueCodec supported(Class<?> type) {
        if (!Codecs.isValue(type)) {
            throw new IllegalArgumentException(type.getName() + " is neither a record nor an enumeration of the model");
        }
        return Codecs.of(type);
    }

    private static ValueCodec codec(Class<?> type) {
        if (!Codecs.isDocument(type)) {
            throw new IllegalArgumentException(type.getName() + " is neither a record of the model nor When");
        }
        return Codecs.of(type);
    }
}
