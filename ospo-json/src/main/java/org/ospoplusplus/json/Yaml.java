package org.ospoplusplus.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A YAML document as the JSON that it stands for, in which each name and value has a line of its own, so that lines tell where
 * in the YAML it stands. All that is wrong with it beyond YAML itself, the reader of JSON finds.
 */
final class Yaml {

    private static final int MAX_ALIASES = 100;
    private static final Location START = new Location(1, 1);

    /** Numbers that JSON writes the same way; {@code 0x1F} and {@code .inf} stay strings, and faults. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final String[] lines;
    private final Limits limits;
    private final StringBuilder json = new StringBuilder();
    private final List<Location> places = new ArrayList<>();

    private Yaml(String text, Limits limits) {
        this.lines = text.split("\r\n|\r|\n", -1);
        this.limits = limits;
    }

    /**
     * {@return a document as JSON}
     *
     * @throws OspoJsonException if it is no YAML, or larger than is read
     */
    static Yaml of(String text, Limits limits) {
        if (text.length() > limits.document()) {
            throw refuse(START, Codes.LIMIT, "the document is longer than " + limits.document() + " characters");
        }
        String document = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Yaml yaml = new Yaml(document, limits);
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                // They are refused here, where their place is known.
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .setSchema(new CoreSchema())
                .setCodePointLimit(limits.document())
                .setUseMarks(true)
                .build();
        try {
            yaml.measure(new ParserImpl(settings, new StreamReader(settings, document)));
            new Composer(settings, new ParserImpl(settings, new StreamReader(settings, document)))
                    .getSingleNode()
                    .ifPresent(root -> yaml.write(root, 1));
        } catch (MarkedYamlEngineException e) {
            Location place = e.getProblemMark().map(yaml::place).orElse(START);
            throw refuse(
                    place, Codes.SYNTAX, "not YAML (1.2), or more than one document; look at what stands before, too");
        } catch (YamlEngineException e) {
            throw refuse(START, Codes.SYNTAX, "not YAML (1.2)");
        }
        return yaml;
    }

    /**
     * {@return the front matter of a page, with the lines at which it stands}
     *
     * @throws OspoJsonException if there is none
     */
    static String frontMatter(String page) {
        String text = page.startsWith("\uFEFF") ? page.substring(1) : page;
        Matcher end = Pattern.compile("\\A---[ \\t]*\\R(?s:.*?)^(?=(?:---|\\.\\.\\.)[ \\t]*$)", Pattern.MULTILINE)
                .matcher(text);
        if (!end.find()) {
            throw refuse(START, Codes.SYNTAX, "no front matter: a line of three hyphens at the start and one after it");
        }
        return end.group();
    }

    String json() {
        return json.toString();
    }

    /** {@return where in the YAML stands what the JSON has in a line} */
    Location original(Location inJson) {
        int line = inJson.line();
        return line < 1 || places.isEmpty() ? START : places.get(Math.min(line, places.size()) - 1);
    }

    /** Depth and aliases are known before anything is built of them. */
    private void measure(Parser events) {
        int depth = 0;
        int aliases = 0;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case Alias -> aliases++;
                case Scalar -> refuseMerge((ScalarEvent) event);
                default -> {}
            }
            if (depth > limits.depth()) {
                throw tooDeep(place(event.getStartMark().orElse(null)));
            }
            if (aliases > MAX_ALIASES) {
                throw refuse(
                        place(event.getStartMark().orElse(null)),
                        Codes.LIMIT,
                        "there are more than " + MAX_ALIASES + " aliases");
            }
        }
    }

    /** They are no part of YAML 1.2, and a mapping that merges itself would be composed for ever. */
    private void refuseMerge(ScalarEvent scalar) {
        boolean plain = scalar.isPlain() && scalar.getValue().equals("<<");
        if (scalar.getTag().map("tag:yaml.org,2002:merge"::equals).orElse(plain)) {
            throw refuse(place(scalar.getStartMark().orElse(null)), Codes.FORMAT, "merge keys are not read");
        }
    }

    private void write(Node node, int depth) {
        Location place = place(node.getStartMark().orElse(null));
        if (depth > limits.depth() + 1) {
            throw tooDeep(place);
        }
        if (node instanceof MappingNode mapping && node.getTag().equals(Tag.MAP)) {
            line("{", place);
            String separator = "";
            for (NodeTuple entry : mapping.getValue()) {
                Node key = entry.getKeyNode();
                Location keyPlace = place(key.getStartMark().orElse(null));
                if (!(key instanceof ScalarNode name)) {
                    throw refuse(keyPlace, Codes.SYNTAX, "the name of a property must be a plain text");
                }
                line(separator + quoted(name.getValue()) + ":", keyPlace);
                write(entry.getValueNode(), depth + 1);
                separator = ",";
            }
            line("}", place);
        } else if (node instanceof SequenceNode sequence && node.getTag().equals(Tag.SEQ)) {
            line("[", place);
            for (int i = 0; i < sequence.getValue().size(); i++) {
                if (i > 0) {
                    line(",", place);
                }
                write(sequence.getValue().get(i), depth + 1);
            }
            line("]", place);
        } else if (node instanceof ScalarNode scalar) {
            line(scalar(scalar, place), place);
        } else {
            throw ofTag(place);
        }
    }

    private static String scalar(ScalarNode scalar, Location place) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return "null";
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        if (tag.equals(Tag.BOOL) && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"))) {
            return text.toLowerCase(Locale.ROOT);
        }
        if (!number && !tag.equals(Tag.BOOL) && !tag.equals(Tag.STR)) {
            throw ofTag(place);
        }
        return number && NUMBER.matcher(text).matches() ? text : quoted(text);
    }

    private void line(String text, Location place) {
        json.append(text).append('\n');
        places.add(place);
        if (json.length() > 4L * limits.document()) {
            throw refuse(place, Codes.LIMIT, "aliases make the document longer than is read");
        }
    }

    /** Marks count characters, from 0. */
    private Location place(@Nullable Mark mark) {
        if (mark == null || mark.getLine() >= lines.length) {
            return START;
        }
        String line = lines[mark.getLine()];
        int characters = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return new Location(mark.getLine() + 1, line.offsetByCodePoints(0, characters) + 1);
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private OspoJsonException tooDeep(Location place) {
        return refuse(place, Codes.LIMIT, "objects and arrays are nested more than " + limits.depth() + " deep");
    }

    private static OspoJsonException ofTag(Location place) {
        return refuse(place, Codes.FORMAT, "tags other than those of JSON's types are not read");
    }

    private static OspoJsonException refuse(Location place, String code, String message) {
        return new OspoJsonException(List.of(new Fault("", place, code, message)), false, null);
    }
}
