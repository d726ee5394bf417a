package org.ospoplusplus.json;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Converts a YAML document to JSON. Each name and each value is on its own line of the JSON, so that the line number
 * determines the place in the YAML. The JSON reader then finds all faults except those of the YAML syntax.
 *
 * <p>The JSON is written in one pass over the events of the parser. An alias copies earlier lines, within
 * {@link #MAX_REPEATED_VALUES} and {@link #MAX_REPEATED_CHARACTERS}.
 */
final class Yaml {

    private static final int MAX_ALIASES = 100;
    private static final int MAX_REPEATED_VALUES = 10_000;
    private static final int MAX_REPEATED_CHARACTERS = 1 << 20;
    private static final Location START = new Location(1, 1);

    /**
     * The parser treats this character as a line break, as in YAML 1.1. In YAML 1.2 it is an ordinary character (5.4).
     */
    private static final char NEXT_LINE = '\u0085';

    /**
     * Numbers with the same spelling in JSON. Others, such as {@code 0x1F} and {@code .inf}, become strings and thus
     * faults.
     */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final String text;
    private final YamlPlaces source;
    private final JsonLimits jsonLimits;
    private final StreamReader reader;
    private final Parser parser;
    private final ScalarResolver resolver;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private final StringBuilder json = new StringBuilder();

    /** The place in the YAML for each line of the JSON: the line in the upper 32 bits, the column in the lower 32. */
    private long[] places = new long[64];

    private int lines;
    private int documents;
    private int aliases;
    private long repeatedValues;
    private long repeatedCharacters;
    private Location last = START;

    private Yaml(String text, JsonLimits jsonLimits) {
        this.text = text;
        this.source = new YamlPlaces(text);
        this.jsonLimits = jsonLimits;
        CoreSchema schema = new CoreSchema();
        this.resolver = schema.getScalarResolver();
        LoadSettings settings = LoadSettings.builder()
                .setSchema(schema)
                .setCodePointLimit(jsonLimits.document())
                // A shorter buffer fails if a refill splits a surrogate pair, and copies the rest at each refill.
                .setBufferSize(text.length() + 16)
                .setUseMarks(true)
                .build();
        this.reader = new StreamReader(settings, text);
        this.parser = new ParserImpl(settings, reader);
    }

    /**
     * Converts a document.
     *
     * @throws OspoJsonException if the text is not YAML, or if it exceeds the limits
     */
    static Yaml of(String text, JsonLimits jsonLimits) {
        if (text.length() > jsonLimits.document()) {
            throw refuse(
                    START,
                    Code.LIMIT,
                    "the document is longer than " + jsonLimits.document()
                            + " characters; shorten it, or raise the limit");
        }
        Yaml yaml = new Yaml(text.startsWith("\uFEFF") ? text.substring(1) : text, jsonLimits);
        yaml.convert();
        return yaml;
    }

    String json() {
        return json.toString();
    }

    /** {@return the place in the YAML that corresponds to a place in the JSON} */
    Location original(Location inJson) {
        int line = Math.min(inJson.line(), lines);
        return line < 1 ? START : location(places[line - 1]);
    }

    /** {@return a fault with a remedy that only YAML needs, if there is one} */
    Fault explained(Fault fault) {
        return fault.code() == Code.NULL && isBeforeComment(fault.location())
                ? fault.withRemedy("put the text in quotes if it begins with a number sign (#)")
                : fault;
    }

    private boolean isBeforeComment(Location place) {
        int at = source.offset(place);
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return text.startsWith("#", at);
    }

    private void convert() {
        int nextLine = text.indexOf(NEXT_LINE);
        if (nextLine >= 0) {
            throw refuseSyntax(
                    source.of(text.codePointCount(0, nextLine)),
                    "the character U+0085 (next line) is not supported in YAML; remove it, or begin a new line");
        }
        for (Event event = next(); event != null; event = next()) {
            last = place(event.getStartMark());
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> start((CollectionStartEvent) event, last);
                case MappingEnd, SequenceEnd -> end();
                case Scalar -> scalar((ScalarEvent) event, last);
                case Alias -> alias((AliasEvent) event, last);
                case DocumentStart -> document(last);
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
            }
        }
    }

    /**
     * {@return the next event; null at the end} Each exception of the parser becomes a fault, because exceptions quote
     * the document, which may contain private values. The parser has thrown undocumented exceptions, too.
     */
    private @Nullable Event next() {
        try {
            return parser.hasNext() ? parser.next() : null;
        } catch (MarkedYamlEngineException e) {
            YamlMessages.Problem problem = YamlMessages.of(
                    e.getContext(),
                    e.getProblem(),
                    place(e.getContextMark()),
                    place(e.getProblemMark()),
                    text.lines().toList());
            throw refuseSyntax(problem.place(), problem.message());
        } catch (ReaderException e) {
            String character = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            throw refuseSyntax(
                    source.of(e.getPosition()), "YAML does not allow the character " + character + "; remove it");
        } catch (YamlVersionException e) {
            throw refuseSyntax(START, "the document has another version of YAML than 1.2; remove the %YAML line");
        } catch (RuntimeException e) {
            // The parser stops within the value that it cannot read, such as an escape with a large number.
            int stopped =
                    text.offsetByCodePoints(0, Math.min(reader.getIndex(), text.codePointCount(0, text.length())));
            throw refuseSyntax(source.of(reader.getIndex()), YamlMessages.withoutReason(text, stopped));
        }
    }

    private OspoJsonException refuseSyntax(Location place, String message) {
        Optional<Location> conflict = MergeMarkers.find(text);
        return conflict.isPresent()
                ? refuse(conflict.get(), Code.SYNTAX, MergeMarkers.MESSAGE)
                : refuse(place, Code.SYNTAX, message);
    }

    private void document(Location place) {
        documents++;
        if (documents > 1) {
            throw refuseSyntax(
                    place,
                    "a second YAML document begins here, but only one is allowed; remove the line of hyphens, or the second document");
        }
    }

    private void start(CollectionStartEvent event, Location place) {
        boolean mapping = event.getEventId() == Event.ID.MappingStart;
        Level around = levels.peek();
        if (around != null && around.isName()) {
            throw refuseName(place);
        }
        requireTag(event.getTag(), mapping ? Tag.MAP : Tag.SEQ, place);
        if (levels.size() == jsonLimits.depth()) {
            throw refuse(
                    place,
                    Code.LIMIT,
                    "objects and arrays are nested more than " + jsonLimits.depth() + " levels deep");
        }
        Level level = new Level(
                mapping, place, json.length(), lines, event.getAnchor().map(Object::toString));
        level.anchor.ifPresent(anchor -> anchors.put(anchor, Anchored.OPEN));
        line(separator() + (mapping ? "{" : "["), place);
        levels.push(level);
    }

    private void end() {
        Level level = levels.pop();
        line(level.mapping ? "}" : "]", level.place);
        level.anchor.ifPresent(anchor -> {
            // The comma before the value is not part of the value.
            int start = json.charAt(level.jsonStart) == ',' ? level.jsonStart + 1 : level.jsonStart;
            anchors.put(anchor, new Anchored(Optional.empty(), start, json.length(), level.lineStart, lines));
        });
    }

    private void scalar(ScalarEvent event, Location place) {
        Optional<String> tag = event.getTag().filter(each -> !each.equals("!"));
        String value = json(event.getValue(), tag.orElseGet(() -> implicitTag(event)), place);
        Level level = levels.peek();
        int start = json.length();
        int firstLine = lines;
        if (level != null && level.isName()) {
            if (event.isPlain() && event.getValue().equals("<<")) {
                throw refuse(
                        place,
                        Code.FORMAT,
                        "merge keys (<<) are not supported, because YAML 1.2 has none; repeat the properties, or use an alias for the"
                                + " whole object");
            }
            name(event.getValue(), place);
        } else {
            line(separator() + value, place);
        }
        event.getAnchor()
                .ifPresent(anchor -> anchors.put(
                        anchor.toString(),
                        new Anchored(
                                Optional.of(new Scalar(event.getValue(), value)), start, start, firstLine, firstLine)));
    }

    /** {@return the tag of a scalar} The parser knows two tags that JSON has no type for; such a scalar is a string. */
    private String implicitTag(ScalarEvent scalar) {
        Tag tag = resolver.resolve(scalar.getValue(), scalar.getImplicit().canOmitTagInPlainScalar());
        return (tag.equals(Tag.MERGE) || tag.equals(Tag.ENV_TAG) ? Tag.STR : tag).getValue();
    }

    private void name(String name, Location place) {
        line(separator() + quoted(name) + ':', place);
    }

    private void alias(AliasEvent event, Location place) {
        aliases++;
        if (aliases > MAX_ALIASES) {
            throw refuse(
                    place, Code.LIMIT, "there are more than " + MAX_ALIASES + " aliases; repeat the values instead");
        }
        Anchored anchored = anchors.get(event.getAlias().toString());
        if (anchored == null) {
            throw refuseSyntax(
                    place,
                    "no anchor before this alias has its name; put the text in quotes if the asterisk (*) belongs to it");
        }
        Level level = levels.peek();
        if (level != null && level.isName()) {
            name(anchored.scalar.orElseThrow(() -> refuseName(place)).text, place);
        } else {
            repeat(anchored, place);
        }
    }

    private void repeat(Anchored anchored, Location place) {
        if (anchored.isOpen()) {
            throw refuse(
                    place,
                    Code.LIMIT,
                    "this alias is part of the value that it repeats, so the repetition would never end; remove the alias");
        }
        int values = anchored.lineEnd - anchored.lineStart;
        int characters =
                anchored.scalar.map(scalar -> scalar.json.length()).orElse(anchored.jsonEnd - anchored.jsonStart);
        repeatedValues += values;
        repeatedCharacters += characters;
        if (repeatedValues > MAX_REPEATED_VALUES || repeatedCharacters > MAX_REPEATED_CHARACTERS) {
            throw refuse(
                    place,
                    Code.LIMIT,
                    "aliases repeat more than " + MAX_REPEATED_VALUES + " lines or " + MAX_REPEATED_CHARACTERS
                            + " characters; use fewer aliases");
        }
        json.append(separator());
        if (anchored.scalar.isPresent()) {
            line(anchored.scalar.get().json, place);
        } else {
            json.append(json, anchored.jsonStart, anchored.jsonEnd);
            reserve(values);
            System.arraycopy(places, anchored.lineStart, places, lines, values);
            lines += values;
        }
    }

    /** {@return the separator before the next name or value} */
    private String separator() {
        Level level = levels.peek();
        if (level == null) {
            return "";
        }
        int count = level.count++;
        return count > 0 && (!level.mapping || count % 2 == 0) ? "," : "";
    }

    /** Compares the names of tags, because the parser makes no {@link Tag} of some names, such as a blank. */
    private static String json(String value, String tag, Location place) {
        boolean isBoolean = tag.equals(Tag.BOOL.getValue());
        boolean isNumber = tag.equals(Tag.INT.getValue()) || tag.equals(Tag.FLOAT.getValue());
        if (tag.equals(Tag.NULL.getValue())) {
            return "null";
        }
        if (isBoolean && (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false"))) {
            return value.toLowerCase(Locale.ROOT);
        }
        if (!isNumber && !isBoolean && !tag.equals(Tag.STR.getValue())) {
            throw ofTag(place);
        }
        return isNumber && NUMBER.matcher(value).matches() ? value : quoted(value);
    }

    private static void requireTag(Optional<String> given, Tag expected, Location place) {
        if (given.filter(tag -> !tag.equals("!") && !tag.equals(expected.getValue()))
                .isPresent()) {
            throw ofTag(place);
        }
    }

    private void line(String text, Location place) {
        json.append(text).append('\n');
        reserve(1);
        places[lines++] = (long) place.line() << Integer.SIZE | place.column();
    }

    private void reserve(int more) {
        if (lines + more > places.length) {
            places = Arrays.copyOf(places, Math.max(lines + more, 2 * places.length));
        }
    }

    private static Location location(long place) {
        return new Location((int) (place >> Integer.SIZE), (int) place);
    }

    /** {@return the place of a mark; the place of the latest event if there is no mark} */
    private Location place(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).map(source::of).orElse(last);
    }

    /** {@return a string of JSON, in one line} */
    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private static OspoJsonException refuseName(Location place) {
        return refuse(
                place,
                Code.SYNTAX,
                "the name of a property must be a text, not an object or a list; put the name in quotes if it begins with a"
                        + " brace or a bracket");
    }

    private static OspoJsonException ofTag(Location place) {
        return refuse(
                place,
                Code.FORMAT,
                "this tag is not supported, because JSON has no such type; remove the tag, or put the text in quotes if the"
                        + " exclamation mark (!) belongs to it");
    }

    static OspoJsonException refuse(Location place, Code code, String message) {
        return new OspoJsonException(List.of(Fault.error("", place, code, message)), false, null);
    }

    /** An object or array whose end was not read yet. */
    private static final class Level {
        private final boolean mapping;
        private final Location place;
        private final int jsonStart;
        private final int lineStart;
        private final Optional<String> anchor;

        /** The number of elements so far; in an object, of names and values together. */
        private int count;

        private Level(boolean mapping, Location place, int jsonStart, int lineStart, Optional<String> anchor) {
            this.mapping = mapping;
            this.place = place;
            this.jsonStart = jsonStart;
            this.lineStart = lineStart;
            this.anchor = anchor;
        }

        /** {@return whether the next scalar is the name of a property} */
        private boolean isName() {
            return mapping && count % 2 == 0;
        }
    }

    /** The text of a scalar, and the JSON that it means. */
    private record Scalar(String text, String json) {}

    /** A value that aliases can repeat: a scalar, or the part of the JSON that an object or array takes. */
    private record Anchored(Optional<Scalar> scalar, int jsonStart, int jsonEnd, int lineStart, int lineEnd) {

        /** An object or array that has not ended. */
        private static final Anchored OPEN = new Anchored(Optional.empty(), 0, -1, 0, 0);

        private boolean isOpen() {
            return jsonEnd < 0;
        }
    }
}
