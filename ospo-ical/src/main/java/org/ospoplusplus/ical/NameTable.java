package org.ospoplusplus.ical;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of properties and parameters in upper case, each made into a string once for each reading. A calendar with more
 * names than have room gets a new string for the others.
 */
final class NameTable {

    private static final int SIZE = 512;
    private static final int MAX_PROBES = 8;

    /** Each character in upper case, or 0 if no name has it. */
    private static final byte[] UPPER = upper();

    /** A name and how it was written. */
    private static final class Entry {
        final String name;
        final byte[] octets;

        Entry(String name, byte[] octets) {
            this.name = name;
            this.octets = octets;
        }
    }

    private final @Nullable Entry[] entries = new Entry[SIZE];

    /**
     * {@return the name that begins at an index, in upper case, empty if there is none} It has as many characters as octets:
     * letters, digits and hyphens of ASCII, and underscores, which some producers use.
     */
    String name(byte[] octets, int start, int limit) {
        int end = start;
        while (end < limit && UPPER[octets[end] & 0xFF] != 0) {
            end++;
        }
        return end == start ? "" : name(octets, start, end, hash(octets, start, end));
    }

    /** Of a few octets, by which nearly all names differ: to take in each would be most of the work. */
    private static int hash(byte[] octets, int start, int end) {
        int length = end - start;
        int hash = 31 * length + octets[end - 1];
        hash = 31 * hash + octets[start + length / 2];
        hash = 31 * hash + octets[start + length * 3 / 4];
        return 31 * hash + octets[start];
    }

    /** Of a name that stands in upper and in lower case, each is an entry. */
    private String name(byte[] octets, int start, int end, int slot) {
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            int index = (slot + probe) & (SIZE - 1);
            Entry known = entries[index];
            if (known == null) {
                String name = string(octets, start, end);
                entries[index] = new Entry(name, Arrays.copyOfRange(octets, start, end));
                return name;
            }
            if (Arrays.equals(known.octets, 0, known.octets.length, octets, start, end)) {
                return known.name;
            }
        }
        return string(octets, start, end);
    }

    private static String string(byte[] octets, int start, int end) {
        return new String(octets, start, end - start, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
    }

    private static byte[] upper() {
        byte[] upper = new byte[0x100];
        for (char c = 0; c < 0x80; c++) {
            boolean isPart = Character.isLetterOrDigit(c) || c == '-' || c == '_';
            upper[c] = isPart ? (byte) Character.toUpperCase(c) : 0;
        }
        return upper;
    }
}
