package org.ospoplusplus.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes JSON-LD that can be part of an HTML page. Each event repeats data of the group and of its tracks, so the size
 * of a document is limited. Events are created one by one, so that a document above the limit needs little memory.
 */
final class JsonLd {

    /** The number of characters that every document may have. */
    static final long MAX_LENGTH = 16L << 20;

    /** The number of additional characters for each byte of the group as JSON. */
    static final long MAX_FACTOR = 32;

    /** The usual length of the event of a session. */
    private static final int USUAL_LENGTH = 4 << 10;

    private static final JsonFactory LINES = new JsonFactory();

    private final JsonGenerator out;
    private final CharSequence written;
    private final LongSupplier size;
    private long most = MAX_LENGTH;

    private JsonLd(JsonGenerator out, CharSequence written, LongSupplier size) {
        this.out = out;
        this.written = written;
        this.size = size;
    }

    /**
     * {@return the document with each public series, its next occurrences, and an event for each public session that
     * was not withdrawn and whose first day is known}
     *
     * @param now the moment from which occurrences are counted; null if only extra days of series become events
     * @param occurrences the maximum number of next occurrences of each series
     * @param size returns the size of the group as JSON, in bytes; called only if the document is long
     * @throws JsonLdException if the document would exceed the limit
     */
    static String write(
            WorkingGroup group, @Nullable ZonedDateTime now, int occurrences, JsonFactory factory, LongSupplier size) {
        SchemaOrg schemaOrg = new SchemaOrg(group);
        return document(factory, size, graph -> {
            new SeriesEvents(group, schemaOrg, now, occurrences)
                    .forEach((series, event) -> graph.add(event, "series", series.id()));
            for (Session session : group.sessions()) {
                schemaOrg.event(session).ifPresent(event -> graph.add(event, "session", session.id()));
            }
        });
    }

    private static String document(JsonFactory factory, LongSupplier size, Consumer<JsonLd> events) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator out = factory.createGenerator(DocumentPrinter.CONTEXT, text)) {
            out.writeStartObject();
            out.writeName("@context");
            StringCodec.write(out, SchemaOrg.CONTEXT);
            out.writeName("@graph");
            out.writeStartArray();
            events.accept(new JsonLd(out, text.getBuffer(), size));
            out.writeEndArray();
            out.writeEndObject();
            out.writeRaw('\n');
        }
        return text.toString();
    }

    /** {@return a factory whose documents can be part of a page} */
    static JsonFactory forHtml(JsonFactory factory) {
        return factory.rebuild().characterEscapes(new ScriptEscapes()).build();
    }

    /** {@return the document with the event of one session; empty if the session becomes no event} */
    static Optional<String> write(WorkingGroup group, Session session, JsonFactory factory, LongSupplier size) {
        // Without the occurrence, the event names no series that the document lacks. Its planned date stays.
        Session complete = group.resolved(session).toBuilder()
                .earlierDates(group.earlierStartsOf(session))
                .occurrence(null)
                .build();
        return new SchemaOrg(group)
                .eventOfResolved(complete)
                .map(event -> document(factory, size, graph -> graph.add(event, "session", session.id())));
    }

    /**
     * Writes an event.
     *
     * @param kind the kind of value from which the event was made
     * @param id the id of that value
     */
    private void add(Map<String, Object> event, String kind, String id) {
        write(out, event);
        if (written.length() > most && most == MAX_LENGTH) {
            most += MAX_FACTOR * size.getAsLong();
        }
        if (written.length() > most) {
            throw new JsonLdException(kind + " " + id + ": the JSON-LD up to this " + kind + " has more than " + most
                    + " characters, because each event repeats data of the group, of its tracks and of its series; the limit is "
                    + MAX_LENGTH + " plus " + MAX_FACTOR
                    + " times the size of the group as JSON; shorten the names, venues and OSPO types of the group, of its"
                    + " tracks and of its series, or write fewer occurrences or sessions");
        }
    }

    /** {@return a node in one line; equal nodes give equal texts} */
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
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else {
            StringCodec.write(out, value.toString());
        }
    }

    /**
     * Escapes {@code <}, because HTML recognizes end tags and comments even inside a string of a script, and the
     * opening brace, because the tags of template engines such as Liquid begin with two braces, or with a brace and a
     * percent sign. No other character needs an escape: without {@code <}, the texts {@code -->} and {@code ]]>} have
     * no effect, and U+2028 and U+2029 are a problem only in JavaScript before 2019.
     */
    private static final class ScriptEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;
        private static final SerializableString LESS_THAN = new SerializedString("\\u003c");
        private static final SerializableString BRACE = new SerializedString("\\u007b");

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_CUSTOM;
            escapes['{'] = ESCAPE_CUSTOM;
            return escapes;
        }

        /**
         * {@return the escape of a character; null if it needs none} Jackson calls this for all characters of Unicode.
         */
        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case '<' -> LESS_THAN;
                case '{' -> BRACE;
                default -> null;
            };
        }
    }
}
