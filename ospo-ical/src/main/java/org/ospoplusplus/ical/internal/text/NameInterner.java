package org.ospoplusplus.ical.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of properties and parameters in upper case, each made into a string once for each reading. A calendar with more
 * names than have room gets a new string for the others.
 */
final class NameInterner {

    private static final int SIZE = 512;
    private static final int MAX_PROBES = 8;

    /** Each character in upper case, or 0 if no name has it. */
    private static final byte[] UPPER = upper();

    /** A name and how it was written. */
    private static final class Entry {
        final String name;
        final byte[] octets;
        /** How many names had been met when this one was met last. */
        int met;

        Entry(String name, byte[] octets) {
            this.name = name;
            this.octets = octets;
        }

        /** Whether the name begins at an index, and no longer one. */
        boolean stands(byte[] line, int start, int limit) {
            int end = start + octets.length;
            return end <= limit
                    && (end == limit || UPPER[line[end] & 0xFF] == 0)
                    && Arrays.equals(octets, 0, octets.length, line, start, end);
        }
    }

    private final @Nullable Entry[] entries = new Entry[SIZE];

    /** The names met last, at their numbers; what followed a name once is expected to follow it again. */
    private final @Nullable Entry[] history = new Entry[SIZE];

    private int met;
    private int expected;

    /**
     * {@return the name that begins at an index, in upper case, empty if there is none} It has as many characters as octets:
     * letters, digits and hyphens of ASCII, and underscores, which some producers use.
     */
    String name(byte[] octets, int start, int limit) {
        Entry entry = history[expected & (SIZE - 1)];
        if (entry == null || !entry.stands(octets, start, limit)) {
            int end = start;
            while (end < limit && UPPER[octets[end] & 0xFF] != 0) {
                end++;
            }
            if (end == start) {
                return "";
            }
            entry = entry(octets, start, end, hash(octets, start, end));
            expected = entry.met;
        }
        expected++;
        history[met & (SIZE - 1)] = entry;
        entry.met = met++;
        return entry.name;
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
    private Entry entry(byte[] octets, int start, int end, int slot) {
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            int index = (slot + probe) & (SIZE - 1);
            Entry known = entries[index];
            if (known == null) {
                Entry added = entry(octets, start, end);
                entries[index] = added;
                return added;
            }
            if (Arrays.equals(known.octets, 0, known.octets.length, octets, start, end)) {
                return known;
            }
        }
        return entry(octets, start, end);
    }

    private static Entry entry(byte[] octets, int start, int end) {
        String name = new String(octets, start, end - start, StandardCharsets.ISO_8859_1);
        return new Entry(name.toUpperCase(Locale.ROOT), Arrays.copyOfRange(octets, start, end));
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
