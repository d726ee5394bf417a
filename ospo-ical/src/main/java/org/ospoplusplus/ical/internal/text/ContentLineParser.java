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

/** One unfolded line as a property (RFC 5545, 3.1; parameters after RFC 6868). */
final class ContentLineParser {

    private static final ParameterList NO_PARAMETERS = new ParameterList();
    private static final char REPLACEMENT = '\uFFFD';

    private final WarningSink warnings;
    private TimeZones zones;
    private final NameInterner names;

    private byte[] octets = {};
    private int length;
    private int at;

    ContentLineParser(NameInterner names, WarningSink warnings, TimeZones zones) {
        this.names = names;
        this.warnings = warnings;
        this.zones = zones;
    }

    /** Sets the zones of the calendar that the next lines belong to. */
    void setZones(TimeZones newZones) {
        zones = newZones;
    }

    /** {@return the property, or null if it is none, which was reported} What is encoded is decoded in the octets given. */
    @Nullable
    ParsedProperty parse(byte[] lineOctets, int lineLength, int number) {
        octets = lineOctets;
        length = lineLength;
        at = 0;
        String name = name();
        if (name == null || at == length) {
            warnings.add(number, "LINE", Code.SYNTAX, "it has no name and colon, and is left out");
            return null;
        }
        List<Parameter> parameters = at < length && octets[at] == ';' ? new ArrayList<>(4) : List.of();
        boolean isText = isText(name);
        while (octets[at] == ';') {
            at++;
            String parameter = name();
            if (parameter == null || at == length || octets[at] != '=') {
                warnings.add(
                        number, name, Code.SYNTAX, "a parameter has no name and value, and the property is left out");
                return null;
            }
            at++;
            String value = parameterValue(number, name);
            if (at == length) {
                warnings.add(number, name, Code.SYNTAX, "it has no colon, and is left out");
                return null;
            }
            parameters.add(new TextParameter(parameter, value));
            if (parameter.equals(Parameter.VALUE)) {
                isText = value.equalsIgnoreCase("TEXT");
            }
        }
        if (octets[at] != ':') {
            warnings.add(
                    number,
                    name,
                    Code.SYNTAX,
                    "its name is followed by neither a parameter nor a colon; it is left out");
            return null;
        }
        ParameterList list = parameters.isEmpty() ? NO_PARAMETERS : new ParameterList(parameters);
        int end = isText ? decode(at + 1, length, '\\', ContentLineParser::escaped) : length;
        return new ParsedProperty(name, list, string(at + 1, end, number, name), number, zones);
    }

    /** Whether the value is one text (RFC 5545, 7986, 9073), which that of any name with an X is, unless it says otherwise. */
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

    /** Reads up to what can't be part of a name. */
    private @Nullable String name() {
        String name = names.name(octets, at, length);
        at += name.length();
        return name.isEmpty() || (at < length && !isEnd(octets[at])) ? null : name;
    }

    private static boolean isEnd(byte octet) {
        return octet == ';' || octet == ':' || octet == '=';
    }

    /** Reads up to the next semicolon or colon that is not quoted; the quotation marks around all of it are left out. */
    private String parameterValue(int number, String property) {
        int start = at;
        int end = start;
        int quotes = 0;
        byte[] line = octets;
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
        return string(start, decode(start, end - inner, '^', ContentLineParser::marked), number, property);
    }

    private String string(int start, int end, int number, String property) {
        String text = new String(octets, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(start, end)) {
            warnings.add(
                    number,
                    property,
                    Code.ENCODING,
                    "what is not UTF-8 is replaced by U+FFFD; save the calendar as UTF-8");
        }
        return text;
    }

    private boolean isUtf8(int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What a character of text means after a backslash (RFC 5545, 3.3.11). */
    private static char escaped(byte character) {
        return switch (character) {
            case '\\', ';', ',' -> (char) character;
            case 'n', 'N' -> '\n';
            default -> 0;
        };
    }

    /** What a character of a parameter means after a circumflex (RFC 6868, 3.1). */
    private static char marked(byte character) {
        return switch (character) {
            case '^' -> '^';
            case '\'' -> '"';
            case 'n' -> '\n';
            default -> 0;
        };
    }

    /** What a character means after a mark; 0 if nothing: then both stay, as some don't encode their marks. */
    @FunctionalInterface
    private interface Meaning {
        char of(byte character);
    }

    /** Decodes octets where they stand, and returns where they end then. */
    private int decode(int start, int end, char mark, Meaning meaning) {
        int next = indexOf(mark, start, end);
        int decoded = next;
        while (next + 1 < end) {
            char meant = meaning.of(octets[next + 1]);
            octets[decoded++] = (byte) (meant == 0 ? mark : meant);
            int rest = meant == 0 ? next + 1 : next + 2;
            next = indexOf(mark, rest, end);
            System.arraycopy(octets, rest, octets, decoded, next - rest);
            decoded += next - rest;
        }
        if (next < end) {
            octets[decoded++] = (byte) mark;
        }
        return decoded;
    }

    private int indexOf(char wanted, int from, int limit) {
        int index = from;
        while (index < limit && octets[index] != wanted) {
            index++;
        }
        return index;
    }
}
