package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

/** Writes folded lines as bytes. Escapes only the characters that occur in this data. */
final class HandLines {

    private static final int MAX_OCTETS = 75;

    private final OutputStream out;
    private byte[] bytes = new byte[1 << 16];
    private int length;
    private int column;

    /** The position of the last letter. A fold must not separate a letter from its marks. */
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
        bytes[length++] = (byte) ascii;
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
        bytes[length++] = '\r';
        bytes[length++] = '\n';
        column = 0;
        if (length > bytes.length / 2) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
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

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /**
     * {@return whether a character is a virama} It joins the next letter. This data has it in Devanagari and Bengali.
     */
    private static boolean isVirama(int codePoint) {
        return codePoint == 0x94D || codePoint == 0x9CD;
    }

    /** Moves the last letter and its marks to the next line. */
    private void fold() {
        System.arraycopy(bytes, cluster, bytes, cluster + 3, length - cluster);
        bytes[cluster++] = '\r';
        bytes[cluster++] = '\n';
        bytes[cluster++] = ' ';
        length += 3;
        column = 1 + length - cluster;
    }
}
