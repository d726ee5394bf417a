package org.ospoplusplus.ical.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/** Parses an unfolded content line (RFC 5545, 3.1; parameter values as in RFC 6868). */
final class ContentLineParser {

    private static final char REPLACEMENT = '\uFFFD';

    private final WarningSink warnings;
    private TimeZones zones;
    private final NameInterner names;

    private byte[] bytes = {};
    private int length;
    private int at;

    ContentLineParser(NameInterner names, WarningSink warnings, TimeZones zones) {
        this.names = names;
        this.warnings = warnings;
        this.zones = zones;
    }

    /** Sets the zones of the calendar that contains the next lines. */
    void setZones(TimeZones newZones) {
        zones = newZones;
    }

    /**
     * {@return the property of a line, or null if the line is invalid, which is reported}
     *
     * @param lineBytes the line; the parser decodes escapes in place and thus changes it
     * @param lineLength the length of the line in bytes
     * @param number the line number, for warnings
     */
    @Nullable
    ParsedProperty parse(byte[] lineBytes, int lineLength, int number) {
        bytes = lineBytes;
        length = lineLength;
        at = 0;
        String name = name();
        if (name == null || at == length) {
            warnings.add(number, "LINE", Code.SYNTAX, "it has no name or no colon and is left out");
            return null;
        }
        List<Parameter> parameters = at < length && bytes[at] == ';' ? new ArrayList<>(4) : List.of();
        boolean isText = isText(name);
        while (bytes[at] == ';') {
            at++;
            String parameter = name();
            if (parameter == null || at == length || bytes[at] != '=') {
                warnings.add(
                        number, name, Code.SYNTAX, "a parameter has no name or no value; the property is left out");
                return null;
            }
            at++;
            String value = parameterValue(number, name);
            if (at == length) {
                warnings.add(number, name, Code.SYNTAX, "it has no colon and is left out");
                return null;
            }
            parameters.add(new TextParameter(parameter, value));
            if (parameter.equals(Parameter.VALUE)) {
                isText = value.equalsIgnoreCase("TEXT");
            }
        }
        if (bytes[at] != ':') {
            warnings.add(
                    number,
                    name,
                    Code.SYNTAX,
                    "its name is followed by neither a parameter nor a colon; it is left out");
            return null;
        }
        ParameterList list = parameters.isEmpty() ? ParsedParameters.NONE : new ParsedParameters(parameters);
        int end = isText ? decode(at + 1, length, '\\', ContentLineParser::afterBackslash) : length;
        return new ParsedProperty(name, list, string(at + 1, end, number, name), number, zones);
    }

    /** {@return whether a property has the type TEXT by default, which is assumed for names with the prefix X-} */
    private static boolean isText(String name) {
        return switch (name) {
            case "COMMENT",
                    "CONTACT",
                    "DESCRIPTION",
                    "LOCATION",
                    "NAME",
                    "PRODID",
                    "RELATED-TO",
                    "STYLED-DESCRIPTION",
                    "SUMMARY",
                    "TZID",
                    "TZNAME",
                    "UID",
                    "LOCATION-TYPE",
                    "PARTICIPANT-TYPE" -> true;
            default -> name.startsWith("X-");
        };
    }

    /** {@return the name at the current position, or null if no name is there} */
    private @Nullable String name() {
        String name = names.name(bytes, at, length);
        at += name.length();
        return name.isEmpty() || (at < length && !isEnd(bytes[at])) ? null : name;
    }

    private static boolean isEnd(byte value) {
        return value == ';' || value == ':' || value == '=';
    }

    /**
     * {@return the text up to the next semicolon or colon outside of quotation marks, without enclosing quotation
     * marks}
     */
    private String parameterValue(int number, String property) {
        int start = at;
        int end = start;
        int quotes = 0;
        byte[] line = bytes;
        while (end < length && (quotes % 2 == 1 || (line[end] != ';' && line[end] != ':'))) {
            if (line[end] == '"') {
                quotes++;
            }
            end++;
        }
        at = end;
        boolean quoted = quotes == 2 && line[start] == '"' && line[end - 1] == '"';
        int inner = quoted ? 1 : 0;
        start += inner;
        return string(start, decode(start, end - inner, '^', ContentLineParser::afterCircumflex), number, property);
    }

    private String string(int start, int end, int number, String property) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(start, end)) {
            warnings.add(
                    number,
                    property,
                    Code.ENCODING,
                    "it has bytes that are not UTF-8, which are replaced by U+FFFD; save the calendar as UTF-8");
        }
        return text;
    }

    private boolean isUtf8(int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** {@return the meaning of a character after a backslash in TEXT (RFC 5545, 3.3.11), or 0} */
    private static char afterBackslash(byte character) {
        return switch (character) {
            case '\\', ';', ',' -> (char) character;
            case 'n', 'N' -> '\n';
            default -> 0;
        };
    }

    /** {@return the meaning of a character after a circumflex in a parameter value (RFC 6868, 3.1), or 0} */
    private static char afterCircumflex(byte character) {
        return switch (character) {
            case '^' -> '^';
            case '\'' -> '"';
            case 'n' -> '\n';
            default -> 0;
        };
    }

    /**
     * The meaning of a character after an escape character. The result 0 means that both characters remain, because
     * some programs do not escape the escape character.
     */
    @FunctionalInterface
    private interface Meaning {
        char of(byte character);
    }

    /** Decodes escapes in place, and returns the new end. */
    private int decode(int start, int end, char mark, Meaning meaning) {
        int next = indexOf(mark, start, end);
        int decoded = next;
        while (next + 1 < end) {
            char meant = meaning.of(bytes[next + 1]);
            bytes[decoded++] = (byte) (meant == 0 ? mark : meant);
            int rest = meant == 0 ? next + 1 : next + 2;
            next = indexOf(mark, rest, end);
            System.arraycopy(bytes, rest, bytes, decoded, next - rest);
            decoded += next - rest;
        }
        if (next < end) {
            bytes[decoded++] = (byte) mark;
        }
        return decoded;
    }

    private int indexOf(char wanted, int from, int limit) {
        int index = from;
        while (index < limit && bytes[index] != wanted) {
            index++;
        }
        return index;
    }
}
