package org.ospoplusplus.ical;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * One line of content before it is folded (RFC 5545, 3.1), as octets. Whatever text goes in, it stays one line with the
 * parameters that were asked for: each kind of text has its own way in, which escapes it and replaces what is
 * {@linkplain SafeCharacters unsafe}.
 */
final class ContentLine {

    /** RFC 5545 counts octets, without the line break. */
    static final int MAX_OCTETS = 75;

    private static final byte[] LINE_BREAK = {'\r', '\n'};
    private static final byte[] FOLD = {'\r', '\n', ' '};

    /** What is wrong with a character of ASCII in each place; none of the others may stand anywhere without a look at it. */
    private static final int CONTROL = 1;

    private static final int NO_TEXT = 2;
    private static final int NO_PARAMETER = 4;
    private static final int NO_NAME = 8;
    private static final int NOT_PLAIN = 16;
    private static final byte[] MARKS = marks();

    private byte[] octets = new byte[1024];
    private int length;

    /** Appends a name; what no name may have becomes a hyphen (RFC 5545, 3.1: {@code name}). */
    ContentLine name(String name) {
        for (int i = ascii(name, 0, NO_NAME); i < name.length(); i = ascii(name, i + 1, NO_NAME)) {
            put('-');
        }
        return this;
    }

    /** Appends a parameter, encoded after RFC 6868, and in quotation marks unless it is plain. */
    ContentLine parameter(String name, String value) {
        put(';');
        name(name);
        put('=');
        boolean quoted = !isPlain(value);
        if (quoted) {
            put('"');
        }
        int i = ascii(value, 0, NO_PARAMETER);
        while (i < value.length()) {
            switch (value.charAt(i)) {
                case '^' -> put('^', '^');
                case '"' -> put('^', '\'');
                case '\n' -> put('^', 'n');
                default -> i += character(value, i);
            }
            i = ascii(value, i + 1, NO_PARAMETER);
        }
        if (quoted) {
            put('"');
        }
        return this;
    }

    /** Appends the colon before the value. */
    ContentLine colon() {
        put(':');
        return this;
    }

    /** Appends a value, or a part of one, that has a syntax of its own, such as a link or a date. */
    ContentLine raw(String value) {
        int i = ascii(value, 0, CONTROL);
        while (i < value.length()) {
            i += character(value, i);
            i = ascii(value, i + 1, CONTROL);
        }
        return this;
    }

    /** Appends text (RFC 5545, 3.3.11). */
    ContentLine text(String value) {
        int i = ascii(value, 0, NO_TEXT);
        while (i < value.length()) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> put('\\', c);
                case '\n' -> put('\\', 'n');
                default -> i += character(value, i);
            }
            i = ascii(value, i + 1, NO_TEXT);
        }
        return this;
    }

    /** Writes the line, folded, and begins a new one. */
    void writeTo(OutputStream out) throws IOException {
        int start = 0;
        int room = MAX_OCTETS;
        while (length - start > room) {
            int end = fold(start, start + room);
            out.write(octets, start, end - start);
            out.write(FOLD);
            start = end;
            room = MAX_OCTETS - 1;
        }
        out.write(octets, start, length - start);
        out.write(LINE_BREAK);
        length = 0;
    }

    /** The last place to fold at or before the limit: between graphemes if there is one, else between characters. */
    private int fold(int start, int limit) {
        int last = characterStart(limit);
        int place = last;
        while (place > start && isInsideGrapheme(start, place)) {
            place = characterStart(place - 1);
        }
        return place > start ? place : last;
    }

    private boolean isInsideGrapheme(int start, int place) {
        if (octets[place] >= 0 && octets[place - 1] >= 0) {
            return false;
        }
        int after = codePoint(place);
        int before = codePoint(characterStart(place - 1));
        return Graphemes.extendsOther(after)
                || Graphemes.joinsNext(before)
                || (Graphemes.isRegionalIndicator(after) && isFirstOfFlag(start, place));
    }

    /** Flags are pairs, counted from the first indicator of a row. */
    private boolean isFirstOfFlag(int start, int place) {
        int indicators = 0;
        int at = place;
        while (at > start && Graphemes.isRegionalIndicator(codePoint(characterStart(at - 1)))) {
            at = characterStart(at - 1);
            indicators++;
        }
        return indicators % 2 == 1;
    }

    private int characterStart(int index) {
        int start = index;
        while ((octets[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    private int codePoint(int index) {
        int first = octets[index];
        if (first >= 0) {
            return first;
        }
        int more = (first & 0xF0) == 0xF0 ? 3 : (first & 0xE0) == 0xE0 ? 2 : 1;
        int codePoint = first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            codePoint = (codePoint << 6) | (octets[index + i] & 0x3F);
        }
        return codePoint;
    }

    /**
     * Appends ASCII as it stands, from an index to the first character that is other, or that has one of the marks, and
     * returns the index of that: the way of nearly all text.
     */
    private int ascii(String text, int from, int marks) {
        int count = text.length() - from;
        if (count <= 0) {
            return text.length();
        }
        reserve(count);
        byte[] target = octets;
        int at = length;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= MARKS.length || (MARKS[c] & marks) != 0) {
                break;
            }
            target[at++] = (byte) c;
            i++;
        }
        length = at;
        return i;
    }

    /** Appends one character as UTF-8 and returns how many more units of the text it took than one. */
    private int character(String text, int index) {
        int codePoint = text.codePointAt(index);
        utf8(SafeCharacters.safe(codePoint));
        return Character.charCount(codePoint) - 1;
    }

    private void utf8(int codePoint) {
        reserve(4);
        if (codePoint < 0x80) {
            octets[length++] = (byte) codePoint;
            return;
        }
        if (codePoint < 0x800) {
            octets[length++] = (byte) (0xC0 | (codePoint >> 6));
        } else {
            if (codePoint < 0x10000) {
                octets[length++] = (byte) (0xE0 | (codePoint >> 12));
            } else {
                octets[length++] = (byte) (0xF0 | (codePoint >> 18));
                octets[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
            }
            octets[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        }
        octets[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void put(char ascii) {
        reserve(1);
        octets[length++] = (byte) ascii;
    }

    private void put(char first, char second) {
        put(first);
        put(second);
    }

    private void reserve(int more) {
        if (length + more > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(length + more, octets.length * 2));
        }
    }

    /** Some readers trip over quotation marks where none are due, as around a zone, others over blanks without them. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= MARKS.length || (MARKS[c] & NOT_PLAIN) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] marks() {
        byte[] marks = new byte[0x80];
        for (char c = 0; c < marks.length; c++) {
            boolean control = c < ' ' || c == 0x7F;
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            marks[c] = (byte) ((control ? CONTROL | NO_TEXT | NO_PARAMETER : 0)
                    | (letterOrDigit ? 0 : NO_NAME)
                    | (letterOrDigit || "-/_.+".indexOf(c) >= 0 ? 0 : NOT_PLAIN)
                    | (";,\\".indexOf(c) >= 0 ? NO_TEXT : 0)
                    | ("^\"".indexOf(c) >= 0 ? NO_PARAMETER : 0));
        }
        return marks;
    }
}
