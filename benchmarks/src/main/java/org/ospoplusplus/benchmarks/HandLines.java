package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

/** Folded lines as octets. Trusts its texts: only what this data has is escaped. */
final class HandLines {

    private static final int MAX_OCTETS = 75;

    private final OutputStream out;
    private byte[] octets = new byte[1 << 16];
    private int length;
    private int column;

    /** Where the last letter begins, which a fold does not split from its marks. */
    private int cluster;

    private boolean afterVirama;

    HandLines(OutputStream out) {
        this.out = out;
    }

    HandLines raw(String text) {
        for (int i = 0; i < text.length(); i++) {
            i = put(text, i);
        }
        return this;
    }

    HandLines text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ',', ';', '\\' -> raw('\\').raw(c);
                case '\n' -> raw('\\').raw('n');
                default -> i = put(text, i);
            }
        }
        return this;
    }

    HandLines raw(char ascii) {
        cluster = length;
        afterVirama = false;
        octets[length++] = (byte) ascii;
        if (++column > MAX_OCTETS) {
            fold();
        }
        return this;
    }

    HandLines number(int number) {
        if (number > 9) {
            number(number / 10);
        }
        return raw((char) ('0' + number % 10));
    }

    HandLines twoDigits(int number) {
        return raw((char) ('0' + number / 10)).raw((char) ('0' + number % 10));
    }

    HandLines time(LocalDateTime time) {
        return twoDigits(time.getYear() / 100)
                .twoDigits(time.getYear() % 100)
                .twoDigits(time.getMonthValue())
                .twoDigits(time.getDayOfMonth())
                .raw('T')
                .twoDigits(time.getHour())
                .twoDigits(time.getMinute())
                .twoDigits(time.getSecond());
    }

    void end() throws IOException {
        octets[length++] = '\r';
        octets[length++] = '\n';
        column = 0;
        if (length > octets.length / 2) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(octets, 0, length);
        length = 0;
    }

    /**
     * Writes the character at an index. No text of this data ends within a surrogate pair.
     *
     * @return the index of the last code unit of the character
     */
    private int put(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            raw(c);
            return at;
        }
        int codePoint = text.codePointAt(at);
        if (!afterVirama && !isMark(codePoint)) {
            cluster = length;
        }
        afterVirama = isVirama(codePoint);
        int before = length;
        utf8(codePoint);
        column += length - before;
        if (column > MAX_OCTETS) {
            fold();
        }
        return at + Character.charCount(codePoint) - 1;
    }

    private void utf8(int codePoint) {
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

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** In Devanagari and Bengali, which are the scripts of this data that have one, it joins the next letter. */
    private static boolean isVirama(int codePoint) {
        return codePoint == 0x94D || codePoint == 0x9CD;
    }

    /** Moves the last letter and its marks to the next line. */
    private void fold() {
        System.arraycopy(octets, cluster, octets, cluster + 3, length - cluster);
        octets[cluster++] = '\r';
        octets[cluster++] = '\n';
        octets[cluster++] = ' ';
        length += 3;
        column = 1 + length - cluster;
    }
}
