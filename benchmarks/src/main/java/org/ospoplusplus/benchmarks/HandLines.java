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

    HandLines(OutputStream out) {
        this.out = out;
    }

    HandLines raw(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
        return this;
    }

    HandLines text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ',', ';', '\\' -> raw('\\').put(c);
                case '\n' -> raw('\\').put('n');
                default -> put(c);
            }
        }
        return this;
    }

    HandLines raw(char ascii) {
        octet(ascii, 1);
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

    /** Names of this data have no character beyond U+07FF. */
    private void put(char c) {
        if (c < 0x80) {
            octet(c, 1);
        } else {
            octet(0xC0 | (c >> 6), 2);
            octet(0x80 | (c & 0x3F), 1);
        }
    }

    /** @param together how many octets from this one on may not be parted */
    private void octet(int octet, int together) {
        if (column + together > MAX_OCTETS) {
            octets[length++] = '\r';
            octets[length++] = '\n';
            octets[length++] = ' ';
            column = 1;
        }
        octets[length++] = (byte) octet;
        column++;
    }
}
