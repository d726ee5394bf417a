package org.ospoplusplus.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** The maximum number of occurrences of each series in JSON-LD. */
    private static final int MAX_OCCURRENCES = 1_000;

    /** The number of occurrences of each series in JSON-LD, unless the caller chooses another. */
    private static final int OCCURRENCES = 10;

    private final JsonLimits jsonLimits;
    private final @Nullable Consumer<? super Fault> warnings;
    private final int occurrences;
    private final boolean isCompact;
    private final JsonFactory factory;
    private final JsonFactory htmlFactory;
    private final DocumentReader reader;
    private final DocumentWriter writer;

    private OspoJson(
            JsonLimits jsonLimits, @Nullable Consumer<? super Fault> warnings, int occurrences, boolean isCompact) {
        this.jsonLimits = jsonLimits;
        this.warnings = warnings;
        this.occurrences = occurrences;
        this.isCompact = isCompact;
        factory = DocumentReader.factory(jsonLimits);
        htmlFactory = JsonLd.forHtml(factory);
        reader = new DocumentReader(jsonLimits, warnings, factory);
        writer = new DocumentWriter(factory, isCompact);
    }

    /** {@return a strict reader and writer with the default limits; threads can share it} */
    public static OspoJson create() {
        return new OspoJson(JsonLimits.DEFAULT, null, OCCURRENCES, false);
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
        return new OspoJson(jsonLimits, Objects.requireNonNull(warnings, "warnings"), occurrences, isCompact);
    }

    /**
     * {@return a reader with other limits}
     *
     * @param jsonLimits the limits
     */
    public OspoJson withLimits(JsonLimits jsonLimits) {
        return new OspoJson(Objects.requireNonNull(jsonLimits, "jsonLimits"), warnings, occurrences, isCompact);
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
        return new OspoJson(jsonLimits, warnings, number, isCompact);
    }

    /**
     * {@return a writer of compact JSON: without line breaks, and without spaces between tokens} It applies to
     * {@code write}, except with your own generator.
     */
    public OspoJson withCompactOutput() {
        return new OspoJson(jsonLimits, warnings, occurrences, true);
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
        return type.cast(reader.read(input(utf8), Codecs.ofDocument(type), type));
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
        return type.cast(reader.read(input(json), Codecs.ofDocument(type), type));
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
        return type.cast(reader.read(input(utf8), Codecs.ofDocument(type), type));
    }

    /**
     * {@return the value of a document}
     *
     * @param <T> the type of the value
     * @param json the document. At most one character more than the limit is read; the reader is not closed
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if reading fails
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> T read(Reader json, Class<T> type) {
        return type.cast(reader.read(input(json), Codecs.ofDocument(type), type));
    }

    /**
     * {@return the value of a document}
     *
     * @param <T> the type of the value
     * @param file the file with the document, in UTF-8
     * @param type a record of the model, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if the file cannot be read
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> T read(Path file, Class<T> type) {
        return type.cast(reader.read(input(file), Codecs.ofDocument(type), type));
    }

    /**
     * {@return the values of a document that is a list, at most 100,000} Other faults, limits and types are those of
     * single values. The elements of a list have no version of the format.
     *
     * @param <T> the type of the elements
     * @param utf8 the document, an array
     * @param elementType a record of the model, such as {@link Session}, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> List<T> readList(byte[] utf8, Class<T> elementType) {
        return list(input(utf8), elementType);
    }

    /**
     * {@return the values of a document that is a list, as {@link #readList(byte[], Class)} reads them}
     *
     * @param <T> the type of the elements
     * @param json the document, an array
     * @param elementType a record of the model, such as {@link Session}, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> List<T> readList(String json, Class<T> elementType) {
        return list(input(json), elementType);
    }

    /**
     * {@return the values of a document that is a list, as {@link #readList(byte[], Class)} reads them}
     *
     * @param <T> the type of the elements
     * @param utf8 the document, an array. At most one byte more than the limit is read; the stream is not closed
     * @param elementType a record of the model, such as {@link Session}, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if reading from the stream fails
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> List<T> readList(InputStream utf8, Class<T> elementType) {
        return list(input(utf8), elementType);
    }

    /**
     * {@return the values of a document that is a list, as {@link #readList(byte[], Class)} reads them}
     *
     * @param <T> the type of the elements
     * @param json the document, an array. At most one character more than the limit is read; the reader is not closed
     * @param elementType a record of the model, such as {@link Session}, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if reading fails
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> List<T> readList(Reader json, Class<T> elementType) {
        return list(input(json), elementType);
    }

    /**
     * {@return the values of a document that is a list, as {@link #readList(byte[], Class)} reads them}
     *
     * @param <T> the type of the elements
     * @param file the file with the document, an array in UTF-8
     * @param elementType a record of the model, such as {@link Session}, or {@link When}
     * @throws OspoJsonException if the document has faults
     * @throws JacksonIOException if the file cannot be read
     * @throws IllegalArgumentException if the type is neither a record of the model nor {@link When}
     */
    public <T> List<T> readList(Path file, Class<T> elementType) {
        return list(input(file), elementType);
    }

    private <T> List<T> list(DocumentInput documentInput, Class<T> elementType) {
        List<?> values = (List<?>) reader.read(
                documentInput, Codecs.ofList(Objects.requireNonNull(elementType, "elementType")), elementType);
        return values.stream().<T>map(elementType::cast).toList();
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
        return reader.readDocument(input(utf8), Codecs.ofDocument(type), type);
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
        return reader.readDocument(input(json), Codecs.ofDocument(type), type);
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
        return reader.readDocument(input(utf8), Codecs.ofDocument(type), type);
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
        return reader.readYaml(input(utf8).text(), Codecs.ofDocument(type), type);
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
        return reader.readFrontMatter(
                input(utf8).text(), Codecs.ofDocument(type), type, Objects.requireNonNull(id, "id"));
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
        return reader.outline(input(utf8), Objects.requireNonNull(syntax, "syntax"));
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
        if (!Objects.requireNonNull(parser, "parser").hasCurrentToken()) {
            throw new IllegalArgumentException("parser: has no current token; call nextToken() first");
        }
        return type.cast(reader.read(parser, valueCodec, type));
    }

    private DocumentInput input(byte[] utf8) {
        return DocumentInput.of(Objects.requireNonNull(utf8, "utf8"), jsonLimits.document());
    }

    private DocumentInput input(InputStream utf8) {
        return DocumentInput.of(Objects.requireNonNull(utf8, "utf8"), jsonLimits.document());
    }

    private DocumentInput input(String json) {
        return DocumentInput.of(Objects.requireNonNull(json, "json"), jsonLimits.document());
    }

    private DocumentInput input(Reader json) {
        return DocumentInput.of(Objects.requireNonNull(json, "json"), jsonLimits.document());
    }

    private DocumentInput input(Path file) {
        return DocumentInput.of(Objects.requireNonNull(file, "file"), jsonLimits.document());
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
        try (JsonGenerator out = factory.createGenerator(
                DocumentWriter.LINES, Objects.requireNonNull(utf8, "utf8"), JsonEncoding.UTF8)) {
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
        Objects.requireNonNull(sessions, "sessions");
        ValueCodec each = new ForEachCodec(Codecs.of(Session.class), session -> sessions.accept((Session) session));
        return (WorkingGroup)
                reader.readInParts(Objects.requireNonNull(utf8, "utf8"), Codecs.workingGroup(each), WorkingGroup.class);
    }

    /**
     * {@return a value as a document, indented by two spaces, with LF at the end of each line} Equal values give equal
     * texts.
     *
     * @param value a record of the model, or a list of such records
     * @throws IllegalArgumentException if the value is not a record of the model
     */
    public String write(Object value) {
        return writer.write(value);
    }

    /**
     * Writes a value as {@link #write(Object)} does, in UTF-8.
     *
     * @param value a record of the model, or a list of such records
     * @param utf8 the target, which is flushed and not closed
     * @throws IllegalArgumentException if the value is not a record of the model
     * @throws JacksonIOException if writing to the stream fails
     */
    public void write(Object value, OutputStream utf8) {
        writer.write(value, Objects.requireNonNull(utf8, "utf8"));
    }

    /**
     * Writes a value as {@link #write(Object)} does.
     *
     * @param value a record of the model, or a list of such records
     * @param json the target, which is flushed and not closed
     * @throws IllegalArgumentException if the value is not a record of the model
     * @throws JacksonIOException if writing fails
     */
    public void write(Object value, Writer json) {
        writer.write(value, Objects.requireNonNull(json, "json"));
    }

    /**
     * Writes a value as {@link #write(Object)} does, in UTF-8. An existing file is replaced. If writing fails, the file
     * can be incomplete.
     *
     * @param value a record of the model, or a list of such records
     * @param file the file, whose folder exists
     * @throws IllegalArgumentException if the value is not a record of the model
     * @throws JacksonIOException if the file cannot be written
     */
    public void write(Object value, Path file) {
        writer.write(value, Objects.requireNonNull(file, "file"));
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
        supported(Objects.requireNonNull(value, "value").getClass()).write(Objects.requireNonNull(out, "out"), value);
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
        return YamlWriter.write(new DocumentWriter(factory, false).write(value));
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

    /** The size does not depend on the layout that the caller has chosen. */
    private long size(WorkingGroup group) {
        return new DocumentWriter(factory, false).size(group);
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
}
