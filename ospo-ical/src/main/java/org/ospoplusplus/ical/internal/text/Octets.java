package org.ospoplusplus.ical.internal.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Searches octets by the word; one by one takes a tenth of what reading a calendar takes. */
final class Octets {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST_BITS = ONES << 7;

    private Octets() {}

    /** {@return where a character of ASCII is first, or the limit if it is not before that} */
    static int indexOf(byte[] octets, char wanted, int from, int limit) {
        long pattern = ONES * wanted;
        int at = from;
        for (; at + Long.BYTES <= limit; at += Long.BYTES) {
            long word = (long) WORDS.get(octets, at) ^ pattern;
            // The lowest of the highest bits is that of the first octet that is zero now.
            long zeros = (word - ONES) & ~word & HIGHEST_BITS;
            if (zeros != 0) {
                return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
            }
        }
        while (at < limit && octets[at] != wanted) {
            at++;
        }
        return at;
    }
}
