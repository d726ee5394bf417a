package org.ospoplusplus.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether octets are UTF-8 (RFC 3629), seen without decoding them: reading pays for it with each document. */
final class Utf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The highest bits of eight octets, which are clear in ASCII. */
    private static final long HIGHEST_BITS = 0x8080808080808080L;

    private Utf8() {}

    static boolean isValid(byte[] octets) {
        int at = 0;
        while (at < octets.length) {
            if (at + Long.BYTES <= octets.length && ((long) LONGS.get(octets, at) & HIGHEST_BITS) == 0) {
                at += Long.BYTES;
            } else {
                int length = octets[at] >= 0 ? 1 : sequence(octets, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** {@return how many octets the sequence of a character beyond ASCII has; 0 if it is none} (RFC 3629, 4) */
    private static int sequence(byte[] octets, int at) {
        int lead = octets[at] & 0xFF;
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead < 0xC2 || lead > 0xF4 || at + length > octets.length) {
            return 0;
        }
        int second = octets[at + 1] & 0xFF;
        // Longer than it need be, half a surrogate pair, or beyond the last character.
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((octets[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
