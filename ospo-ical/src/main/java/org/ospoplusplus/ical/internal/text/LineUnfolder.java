package org.ospoplusplus.ical.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Joins the folded lines of a stream (RFC 5545, 3.1). This class works on bytes, because a fold may be within a
 * character. Lines end with CRLF or LF. A CR at any other place is part of its line.
 */
final class LineUnfolder {

    private final InputStream in;
    private final long maxBytes;
    private final int maxLine;

    private final byte[] buffer = new byte[16 * 1024];
    private int next;
    private int end;
    private long bytes;
    private boolean cutOff;

    private byte[] line = new byte[1024];
    private int length;
    private boolean tooLong;
    private int number;
    private int nextNumber = 1;

    LineUnfolder(InputStream in, long maxBytes, int maxLine) {
        this.in = in;
        this.maxBytes = maxBytes;
        this.maxLine = maxLine;
    }

    /** Moves to the next line that is not empty, and returns false at the end. */
    boolean advance() throws IOException {
        while (hasMore()) {
            number = nextNumber;
            length = 0;
            tooLong = false;
            do {
                appendLine();
                nextNumber++;
            } while (isFold());
            if (number == 1) {
                dropByteOrderMark();
            }
            if (length > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the buffer with the line, of which only the first {@link #length} bytes are valid} */
    byte[] bytes() {
        return line;
    }

    /** {@return the length of the line in bytes; a line that is too long is cut} */
    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong || length > maxLine;
    }

    /** {@return whether the line is an ASCII text, in any case, with or without blanks at the end} */
    boolean is(String text) {
        return new String(line, 0, length, StandardCharsets.ISO_8859_1)
                .stripTrailing()
                .equalsIgnoreCase(text);
    }

    /** {@return the number of the line in the stream, before unfolding; 1 is the first line} */
    int number() {
        return number;
    }

    /** {@return whether the stream is longer than the limit} */
    boolean isCutOff() {
        return cutOff;
    }

    /** Appends the bytes up to the next line break, and skips the line break. */
    private void appendLine() throws IOException {
        while (hasMore()) {
            int at = next;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            append(next, at);
            next = at;
            if (at < end) {
                next++;
                if (length > 0 && line[length - 1] == '\r') {
                    length--;
                }
                return;
            }
        }
    }

    private void dropByteOrderMark() {
        if (length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF) {
            length -= 3;
            System.arraycopy(line, 3, line, 0, length);
        }
    }

    private void append(int start, int stop) {
        int count = stop - start;
        // One byte more than the limit, because the last byte may be a CR, which does not count.
        if (length + count > maxLine + 1) {
            count = maxLine + 1 - length;
            tooLong = true;
        }
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.max(line.length * 2, length + count));
        }
        System.arraycopy(buffer, start, line, length, count);
        length += count;
    }

    /** Skips the blank that continues a line, and returns whether there is one. */
    private boolean isFold() throws IOException {
        if (hasMore() && (buffer[next] == ' ' || buffer[next] == '\t')) {
            next++;
            return true;
        }
        return false;
    }

    private boolean hasMore() throws IOException {
        if (next < end) {
            return true;
        }
        long room = maxBytes - bytes;
        if (room == 0) {
            cutOff = cutOff || in.read() >= 0;
            return false;
        }
        int count = in.read(buffer, 0, (int) Math.min(buffer.length, room));
        if (count <= 0) {
            return false;
        }
        next = 0;
        end = count;
        bytes += count;
        return true;
    }
}
