package org.ospoplusplus.ical;

import java.io.IOException;
import java.io.OutputStream;

/** Gathers what one thread writes; that of the JDK locks at each of the many small writes. */
final class OctetBuffer extends OutputStream {

    private static final int SIZE = 8192;

    private final OutputStream out;
    private final byte[] octets = new byte[SIZE];
    private int length;

    OctetBuffer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int octet) throws IOException {
        makeRoom(1);
        octets[length++] = (byte) octet;
    }

    @Override
    public void write(byte[] source, int from, int count) throws IOException {
        if (count > SIZE) {
            makeRoom(SIZE);
            out.write(source, from, count);
            return;
        }
        makeRoom(count);
        System.arraycopy(source, from, octets, length, count);
        length += count;
    }

    private void makeRoom(int count) throws IOException {
        if (length + count > SIZE) {
            out.write(octets, 0, length);
            length = 0;
        }
    }

    /** Hands everything on. */
    @Override
    public void flush() throws IOException {
        out.write(octets, 0, length);
        length = 0;
        out.flush();
    }
}
