package org.ospoplusplus.ical.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Writes content lines (RFC 5545, 3.1). Each kind of text has its own method, which escapes the text and replaces
 * {@linkplain SafeCharacters unsafe} characters, so that no text can end a line or add a parameter.
 */
final class ContentLineWriter {

    /** The maximum length of a line in bytes, without the line break (RFC 5545, 3.1). */
    static final int MAX_BYTES = 75;

    /** Flushes once 8 KiB are buffered. {@code java.io.BufferedOutputStream} would take a lock for each small write. */
    private static final int BUFFERED = 8192;

    private static final int ASCII = 0x80;
    private static final String PLAIN = "-/_.+";

    /**
     * For each ASCII character, whether it is written unchanged in a text of this kind. Other characters are checked
     * one by one.
     */
    private static final boolean[] RAW = table(c -> !isControl(c));

    private static final boolean[] TEXT = table(c -> !isControl(c) && ";,\\".indexOf(c) < 0);
    private static final boolean[] QUOTED = table(c -> !isControl(c) && "^\"".indexOf(c) < 0);
    private static final boolean[] UNQUOTED = table(c -> isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);

    private final OutputStream out;
    private byte[] bytes = new byte[2 * BUFFERED];
    private int length;

    /** The number of bytes that the stream has received. */
    private long flushed;

    /** The start of the current line in the buffer. */
    private int start;

    /** A copy of the line while it is folded. */
    private byte[] line = {};

    /** @param out receives the lines */
    ContentLineWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Appends a name (RFC 5545, 3.1). A name must consist of ASCII characters and must not come from input, because
     * this method does not check it. The deprecated method is the only one of the JDK that copies a string without a
     * new array.
     */
    @SuppressWarnings("deprecation")
    ContentLineWriter name(String name) {
        int count = name.length();
        reserve(count);
        name.getBytes(0, count, bytes, length);
        length += count;
        return this;
    }

    /**
     * Appends a parameter, encoded as in RFC 6868. The value is quoted unless it is plain: some programs fail at
     * needless quotation marks, for example around a zone, and others fail at blanks without quotation marks.
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

    /** Appends a value, or a part of a value, with its own syntax, such as a link or a date. */
    ContentLineWriter raw(String value) {
        int i = ascii(value, 0, RAW);
        while (i < value.length()) {
            i += character(value, i);
            i = ascii(value, i + 1, RAW);
        }
        return this;
    }

    /** Appends a value of type TEXT (RFC 5545, 3.3.11). */
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

    /** Ends the line and folds it if it is too long. */
    void end() throws IOException {
        if (length - start > MAX_BYTES) {
            fold();
        }
        put('\r', '\n');
        start = length;
        if (length >= BUFFERED) {
            flushLines();
        }
    }

    /** Writes the complete lines to the stream, and flushes the stream. */
    void flush() throws IOException {
        flushLines();
        out.flush();
    }

    /** {@return the number of bytes of all complete lines} */
    long written() {
        return flushed + start;
    }

    private void flushLines() throws IOException {
        out.write(bytes, 0, start);
        flushed += start;
        length = 0;
        start = 0;
    }

    private void fold() {
        int end = length - start;
        if (line.length < end) {
            line = new byte[2 * end];
        }
        System.arraycopy(bytes, start, line, 0, end);
        length = start;
        int from = 0;
        int room = MAX_BYTES;
        while (end - from > room) {
            int to = foldAt(line, from, from + room);
            put(line, from, to);
            put('\r', '\n');
            put(' ');
            from = to;
            room = MAX_BYTES - 1;
        }
        put(line, from, end);
    }

    /**
     * {@return the last position up to the limit between two graphemes; between two characters if a grapheme is too
     * long}
     */
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

    /** A flag is a pair of regional indicators, counted from the first indicator of a sequence. */
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
     * Appends the characters from an index up to the first one that needs a check or an escape, and returns the index
     * of that character. Nearly all text takes only this fast path.
     */
    private int ascii(String text, int from, boolean[] unchanged) {
        int end = text.length();
        if (from >= end) {
            return end;
        }
        reserve(end - from);
        byte[] target = bytes;
        int at = length;
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c >= ASCII || !unchanged[c]) {
                break;
            }
            target[at++] = (byte) c;
            i++;
        }
        length = at;
        return i;
    }

    /** Appends one character as UTF-8, and returns 1 for a surrogate pair, otherwise 0. */
    private int character(String text, int index) {
        int codePoint = text.codePointAt(index);
        utf8(SafeCharacters.safe(codePoint));
        return Character.charCount(codePoint) - 1;
    }

    private void utf8(int codePoint) {
        reserve(4);
        if (codePoint < 0x80) {
            bytes[length++] = (byte) codePoint;
            return;
        }
        if (codePoint < 0x800) {
            bytes[length++] = (byte) (0xC0 | (codePoint >> 6));
        } else {
            if (codePoint < 0x10000) {
                bytes[length++] = (byte) (0xE0 | (codePoint >> 12));
            } else {
                bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
                bytes[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
            }
            bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void put(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    private void put(char first, char second) {
        put(first);
        put(second);
    }

    private void put(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }

    private static boolean isControl(int c) {
        return c < ' ' || c == 0x7F;
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean[] table(IntPredicate unchanged) {
        boolean[] table = new boolean[ASCII];
        for (int c = 0; c < ASCII; c++) {
            table[c] = unchanged.test(c);
        }
        return table;
    }
}
