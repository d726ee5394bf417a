package org.ospoplusplus.ical.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Lines of content (RFC 5545, 3.1) as octets, one after the other, which are gathered and handed on many at a time. Whatever
 * text goes in, a line stays one line with the parameters that were asked for: each kind of text has its own way in, which
 * escapes it and replaces what is {@linkplain SafeCharacters unsafe}.
 */
final class ContentLineWriter {

    /** RFC 5545 counts octets, without the line break. */
    static final int MAX_OCTETS = 75;

    /** Handed on is what is at least so much; {@code java.io.BufferedOutputStream} would lock at each of many small writes. */
    private static final int GATHERED = 8192;

    private static final int ASCII = 0x80;
    private static final String PLAIN = "-/_.+";

    /** Of each character of ASCII, whether it stands as it is in such a text; none of the others does without a look at it. */
    private static final boolean[] RAW = table(c -> !isControl(c));

    private static final boolean[] TEXT = table(c -> !isControl(c) && ";,\\".indexOf(c) < 0);
    private static final boolean[] QUOTED = table(c -> !isControl(c) && "^\"".indexOf(c) < 0);
    private static final boolean[] UNQUOTED = table(c -> isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);

    private final OutputStream out;
    private byte[] octets = new byte[2 * GATHERED];
    private int length;

    /** How many bytes the stream has got. */
    private long handedOn;

    /** Where the line begins that has no end yet. */
    private int start;

    /** The line that is folded. */
    private byte[] line = {};

    /** @param out where to */
    ContentLineWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Appends a name (RFC 5545, 3.1), which must come from no input: it is of ASCII, and not looked at, since each line has
     * several. The JDK has no other method that copies one without making an array.
     */
    @SuppressWarnings("deprecation")
    ContentLineWriter name(String name) {
        int count = name.length();
        reserve(count);
        name.getBytes(0, count, octets, length);
        length += count;
        return this;
    }

    /**
     * Appends a parameter, encoded after RFC 6868, and in quotation marks unless it is plain. Some readers trip over
     * quotation marks where none are due, as around a zone, others over blanks without them.
     */
    ContentLineWriter parameter(String name, String value) {
        put(';');
        name(name);
        put('=');
        int before = length;
        if (ascii(value, 0, UNQUOTED) < value.length()) {
            length = before;
            put('"');
            quoted(value);
            put('"');
        }
        return this;
    }

    private void quoted(String value) {
        int i = ascii(value, 0, QUOTED);
        while (i < value.length()) {
            switch (value.charAt(i)) {
                case '^' -> put('^', '^');
                case '"' -> put('^', '\'');
                case '\n' -> put('^', 'n');
                default -> i += character(value, i);
            }
            i = ascii(value, i + 1, QUOTED);
        }
    }

    /** Appends the colon before the value. */
    ContentLineWriter colon() {
        put(':');
        return this;
    }

    /** Appends a value, or a part of one, that has a syntax of its own, such as a link or a date. */
    ContentLineWriter raw(String value) {
        int i = ascii(value, 0, RAW);
        while (i < value.length()) {
            i += character(value, i);
            i = ascii(value, i + 1, RAW);
        }
        return this;
    }

    /** Appends text (RFC 5545, 3.3.11). */
    ContentLineWriter text(String value) {
        int i = ascii(value, 0, TEXT);
        while (i < value.length()) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> put('\\', c);
                case '\n' -> put('\\', 'n');
                default -> i += character(value, i);
            }
            i = ascii(value, i + 1, TEXT);
        }
        return this;
    }

    /** Folds the line where it must be, ends it, and begins a new one. */
    void end() throws IOException {
        if (length - start > MAX_OCTETS) {
            fold();
        }
        put('\r', '\n');
        start = length;
        if (length >= GATHERED) {
            handOn();
        }
    }

    /** Hands on the lines that have an end. */
    void flush() throws IOException {
        handOn();
        out.flush();
    }

    /** {@return how many bytes the lines have that have an end} */
    long written() {
        return handedOn + start;
    }

    private void handOn() throws IOException {
        out.write(octets, 0, start);
        handedOn += start;
        length = 0;
        start = 0;
    }

    private void fold() {
        int end = length - start;
        if (line.length < end) {
            line = new byte[2 * end];
        }
        System.arraycopy(octets, start, line, 0, end);
        length = start;
        int from = 0;
        int room = MAX_OCTETS;
        while (end - from > room) {
            int to = foldAt(line, from, from + room);
            put(line, from, to);
            put('\r', '\n');
            put(' ');
            from = to;
            room = MAX_OCTETS - 1;
        }
        put(line, from, end);
    }

    /** The last place to fold at or before the limit: between graphemes if there is one, else between characters. */
    private static int foldAt(byte[] line, int from, int limit) {
        int last = characterStart(line, limit);
        int place = last;
        while (place > from && isInsideGrapheme(line, from, place)) {
            place = characterStart(line, place - 1);
        }
        return place > from ? place : last;
    }

    private static boolean isInsideGrapheme(byte[] line, int from, int place) {
        if (line[place] >= 0 && line[place - 1] >= 0) {
            return false;
        }
        int after = codePoint(line, place);
        int before = codePoint(line, characterStart(line, place - 1));
        return Graphemes.extendsOther(after)
                || Graphemes.joinsNext(before)
                || (Graphemes.isRegionalIndicator(after) && isFirstOfFlag(line, from, place));
    }

    /** Flags are pairs, counted from the first indicator of a row. */
    private static boolean isFirstOfFlag(byte[] line, int from, int place) {
        int indicators = 0;
        int at = place;
        while (at > from && Graphemes.isRegionalIndicator(codePoint(line, characterStart(line, at - 1)))) {
            at = characterStart(line, at - 1);
            indicators++;
        }
        return indicators % 2 == 1;
    }

    private static int characterStart(byte[] line, int index) {
        int at = index;
        while ((line[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    private static int codePoint(byte[] line, int index) {
        int first = line[index];
        if (first >= 0) {
            return first;
        }
        int more = (first & 0xF0) == 0xF0 ? 3 : (first & 0xE0) == 0xE0 ? 2 : 1;
        int codePoint = first & (0x3F >> more);
        for (int i = 1; i <= more; i++) {
            codePoint = (codePoint << 6) | (line[index + i] & 0x3F);
        }
        return codePoint;
    }

    /**
     * Appends what stands as it is, from an index to the first character that doesn't, and returns the index of that: the
     * way of nearly all text.
     */
    private int ascii(String text, int from, boolean[] stands) {
        int end = text.length();
        if (from >= end) {
            return end;
        }
        reserve(end - from);
        byte[] target = octets;
        int at = length;
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c >= ASCII || !stands[c]) {
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

    private void put(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, octets, length, to - from);
        length += to - from;
    }

    private void reserve(int more) {
        if (length + more > octets.length) {
            octets = Arrays.copyOf(octets, Math.max(length + more, octets.length * 2));
        }
    }

    private static boolean isControl(int c) {
        return c < ' ' || c == 0x7F;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean[] table(IntPredicate stands) {
        boolean[] table = new boolean[ASCII];
        for (int c = 0; c < ASCII; c++) {
            table[c] = stands.test(c);
        }
        return table;
    }
}
