package org.ospoplusplus.ical.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Joins the folded lines of a stream (RFC 5545, 3.1), as octets, since folds may stand within a character. Lines end with
 * CRLF or with LF alone. A CR elsewhere is part of its line.
 */
final class LineUnfolder {

    private final InputStream in;
    private final long maxOctets;
    private final int maxLine;

    private final byte[] buffer = new byte[16 * 1024];
    private int next;
    private int end;
    private long octets;
    private boolean cutOff;

    private byte[] line = new byte[1024];
    private int length;
    private boolean tooLong;
    private int number;
    private int nextNumber = 1;

    LineUnfolder(InputStream in, long maxOctets, int maxLine) {
        this.in = in;
        this.maxOctets = maxOctets;
        this.maxLine = maxLine;
    }

    /** Goes to the next line that is not empty; false at the end. */
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

    /** The octets of the line, of which {@link #length} count. */
    byte[] octets() {
        return line;
    }

    /** How many octets the line has; of one that is too long, those that were read. */
    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong || length > maxLine;
    }

    /** Whether the line is this, in ASCII letters of either case, blanks at its end left aside. */
    boolean is(String text) {
        return new String(line, 0, length, StandardCharsets.ISO_8859_1)
                .stripTrailing()
                .equalsIgnoreCase(text);
    }

    /** The number of the line, or of its first if it is folded; 1 for the first of the stream. */
    int number() {
        return number;
    }

    /** Whether there was more than is read. */
    boolean isCutOff() {
        return cutOff;
    }

    /** Appends what stands before the next line break, which is passed. */
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
        // One more than the line may have, since a CR may be the last.
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

    /** Passes the blank that continues a line. */
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
        long room = maxOctets - octets;
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
        octets += count;
        return true;
    }
}
