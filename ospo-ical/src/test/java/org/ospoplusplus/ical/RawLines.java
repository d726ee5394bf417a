package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Checks the bytes of a calendar without a parser, so that the result is valid for any program. */
final class RawLines {

    private static final String NAME = "[A-Z0-9-]+";
    private static final String CONTROL = "\\x00-\\x08\\x0A-\\x1F\\x7F";
    private static final String PARAMETER = ";" + NAME + "=(\"[^\"" + CONTROL + "]*+\"|[^\";:," + CONTROL + "]*+)";
    private static final String LINE = NAME + "(" + PARAMETER + ")*+:.*+";

    private RawLines() {}

    /**
     * Checks lengths, line breaks, characters, content lines and the nesting of components, and returns the unfolded
     * lines.
     */
    static List<String> check(byte[] calendar) {
        List<String> lines = unfold(physicalLines(calendar));
        Deque<String> open = new ArrayDeque<>();
        for (String line : lines) {
            assertThat(line).matches(LINE);
            if (line.startsWith("BEGIN:")) {
                open.push(line.substring("BEGIN:".length()));
            } else {
                assertThat(open).as("outside of a component: %s", line).isNotEmpty();
                if (line.startsWith("END:")) {
                    assertThat(line.substring("END:".length())).isEqualTo(open.pop());
                }
            }
        }
        assertThat(open).as("not ended").isEmpty();
        return lines;
    }

    /** {@return the names of all properties and parameters, with the begin and end of each component} */
    static List<String> structure(byte[] calendar) {
        List<String> names = new ArrayList<>();
        for (String line : check(calendar)) {
            if (line.startsWith("BEGIN:") || line.startsWith("END:")) {
                names.add(line);
                continue;
            }
            StringBuilder name = new StringBuilder();
            boolean quoted = false;
            boolean inName = true;
            for (int i = 0; i < line.length() && (quoted || line.charAt(i) != ':'); i++) {
                char c = line.charAt(i);
                quoted ^= c == '"';
                inName = !quoted && (inName || c == ';') && c != '=';
                if (inName) {
                    name.append(c);
                }
            }
            names.add(name.toString());
        }
        return names;
    }

    private static List<byte[]> physicalLines(byte[] calendar) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < calendar.length; i++) {
            int value = calendar[i];
            if (value == '\r') {
                assertThat(calendar[i + 1]).as("after CR at %d", i).isEqualTo((byte) '\n');
                assertThat(i - start).as("bytes of the line at %d", start).isBetween(1, 75);
                lines.add(java.util.Arrays.copyOfRange(calendar, start, i));
                start = i + 2;
                i++;
            }
        }
        assertThat(start).as("the last line ends with CRLF").isEqualTo(calendar.length);
        return lines;
    }

    private static List<String> unfold(List<byte[]> physical) {
        List<String> lines = new ArrayList<>();
        for (byte[] bytes : physical) {
            String line = decoded(bytes);
            line.codePoints().forEach(RawLines::checkCharacter);
            if (line.startsWith(" ")) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Decodes a physical line, which must be valid UTF-8, because a fold must not be within a character. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new AssertionError("not UTF-8: " + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    private static void checkCharacter(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\t';
        if (control || "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".indexOf(codePoint) >= 0) {
            throw new AssertionError("control character " + Integer.toHexString(codePoint));
        }
    }
}
