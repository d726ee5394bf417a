package org.ospoplusplus.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the tokens of a JSON document as YAML 1.2 that {@link Yaml} reads back, and that people can edit. */
final class YamlWriter {

    /** Longer lines are not wrapped, because a wrapped text is hard to edit. */
    private static final int WIDTH = Integer.MAX_VALUE;

    /**
     * Texts without quotes: words that begin with a letter, and dates. All other texts have quotes, also those that
     * only YAML 1.1 takes for a number or a time, such as {@code 17:00}.
     */
    private static final Pattern PLAIN = Pattern.compile(
            "\\p{L}[^\\p{Cc}\\p{Zl}\\p{Zp}\\x{FEFF}]*|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?");

    /** The words that YAML 1.1 or 1.2 takes for truth values or for null. */
    private static final Pattern RESERVED =
            Pattern.compile("y|n|yes|no|on|off|true|false|null", Pattern.CASE_INSENSITIVE);

    /** Texts that can be a block: they don't begin with a blank, and line feeds are their only controls. */
    private static final Pattern BLOCK =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}][\\n[^\\p{Cc}\\p{Zl}\\p{Zp}\\x{FEFF}]]*");

    private static final ImplicitTuple UNTAGGED = new ImplicitTuple(true, true);

    /** Half of a surrogate pair, which the emitter would join with the next character. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final StringBuilder text = new StringBuilder();
    private final Emitter emitter;

    /** A character for private use that the document does not contain. It marks the number of a lone surrogate. */
    private final char mark;

    private YamlWriter(char mark) {
        this.mark = mark;
        DumpSettings settings = DumpSettings.builder()
                .setWidth(WIDTH)
                .setSplitLines(false)
                .setBestLineBreak("\n")
                .build();
        emitter = new Emitter(settings, new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int offset, int length) {
                text.append(part, offset, offset + length);
            }
        });
    }

    /**
     * {@return a document as YAML} Each object and list is in block style.
     *
     * @param document the document as JSON
     */
    static String write(String document) {
        YamlWriter writer = new YamlWriter(unusedIn(document));
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), document)) {
            writer.emit(new StreamStartEvent());
            writer.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
            while (json.nextToken() != null) {
                writer.token(json);
            }
            writer.emit(new DocumentEndEvent(false));
            writer.emit(new StreamEndEvent());
        }
        return writer.text.toString().replace(String.valueOf(writer.mark), "\\u");
    }

    private static char unusedIn(String document) {
        for (char mark = '\uE000'; mark <= '\uF8FF'; mark++) {
            if (document.indexOf(mark) < 0) {
                return mark;
            }
        }
        throw new IllegalArgumentException("the document contains every character for private use");
    }

    private void emit(Event event) {
        emitter.emit(event);
    }

    private void token(JsonParser json) {
        switch (json.currentToken()) {
            case START_OBJECT -> emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            case END_OBJECT -> emit(new MappingEndEvent());
            case START_ARRAY -> emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
            case END_ARRAY -> emit(new SequenceEndEvent());
            case PROPERTY_NAME, VALUE_STRING -> string(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                scalar(json.getString(), ScalarStyle.PLAIN);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("not a token of a text");
        }
    }

    private void string(String value) {
        Matcher surrogate = LONE_SURROGATE.matcher(value);
        if (surrogate.find()) {
            String marked = surrogate.replaceAll(lone ->
                    mark + String.format(Locale.ROOT, "%04x", (int) lone.group().charAt(0)));
            scalar(marked, ScalarStyle.DOUBLE_QUOTED);
        } else {
            scalar(value, style(value));
        }
    }

    private void scalar(String value, ScalarStyle style) {
        emit(new ScalarEvent(Optional.empty(), Optional.empty(), UNTAGGED, value, style));
    }

    /** {@return the style of a string} The emitter adds quotes to a plain text that would be read as something else. */
    private static ScalarStyle style(String value) {
        if (value.indexOf('\n') >= 0) {
            return isBlock(value) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
        }
        return PLAIN.matcher(value).matches() && !RESERVED.matcher(value).matches()
                ? ScalarStyle.PLAIN
                : ScalarStyle.DOUBLE_QUOTED;
    }

    /** {@return whether a block shows the text unchanged} Blanks at the ends of lines would be invisible. */
    private static boolean isBlock(String value) {
        return BLOCK.matcher(value).matches()
                && !value.contains(" \n")
                && !value.endsWith(" ")
                && !value.endsWith("\n\n");
    }
}
