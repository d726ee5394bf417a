package org.ospoplusplus.ical.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Converts names of properties and parameters to upper case, and shares the strings within a file. If a file has too
 * many different names, the remaining names are not shared.
 */
final class NameInterner {

    private static final int SIZE = 512;
    private static final int MAX_PROBES = 8;

    /** The upper case of each character that may be part of a name; 0 for all other characters. */
    private static final byte[] UPPER = upper();

    /** A name in upper case, and its original bytes. */
    private static final class Entry {
        final String name;
        final byte[] bytes;
        /** The index of the latest occurrence of this name in the file. */
        int latest;

        Entry(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        /** {@return whether exactly this name is at an index of a line} */
        boolean isAt(byte[] line, int start, int limit) {
            int end = start + bytes.length;
            return end <= limit
                    && (end == limit || UPPER[line[end] & 0xFF] == 0)
                    && Arrays.equals(bytes, 0, bytes.length, line, start, end);
        }
    }

    private final @Nullable Entry[] entries = new Entry[SIZE];

    /**
     * The latest names of the file. Lines of a calendar often have the same names in the same order: the name that
     * followed the previous occurrence of a name is tried first.
     */
    private final @Nullable Entry[] history = new Entry[SIZE];

    private int count;
    private int expected;

    /**
     * {@return the name at an index in upper case, or an empty string} A name consists of ASCII letters, digits and
     * hyphens, and of underscores, which some programs use. It has as many characters as bytes.
     */
    String name(byte[] bytes, int start, int limit) {
        Entry entry = history[expected & (SIZE - 1)];
        if (entry == null || !entry.isAt(bytes, start, limit)) {
            int end = start;
            while (end < limit && UPPER[bytes[end] & 0xFF] != 0) {
                end++;
            }
            if (end == start) {
                return "";
            }
            entry = entry(bytes, start, end, hash(bytes, start, end));
            expected = entry.latest;
        }
        expected++;
        history[count & (SIZE - 1)] = entry;
        entry.latest = count++;
        return entry.name;
    }

    /** {@return a hash of a few bytes, which are different in nearly all names; hashing all bytes would be slow} */
    private static int hash(byte[] bytes, int start, int end) {
        int length = end - start;
        int hash = 31 * length + bytes[end - 1];
        hash = 31 * hash + bytes[start + length / 2];
        hash = 31 * hash + bytes[start + length * 3 / 4];
        return 31 * hash + bytes[start];
    }

    /** {@return the entry of a name} Each spelling in upper or lower case has its own entry. */
    private Entry entry(byte[] bytes, int start, int end, int slot) {
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            int index = (slot + probe) & (SIZE - 1);
            Entry known = entries[index];
            if (known == null) {
                Entry added = entry(bytes, start, end);
                entries[index] = added;
                return added;
            }
            if (Arrays.equals(known.bytes, 0, known.bytes.length, bytes, start, end)) {
                return known;
            }
        }
        return entry(bytes, start, end);
    }

    private static Entry entry(byte[] bytes, int start, int end) {
        String name = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        return new Entry(name.toUpperCase(Locale.ROOT), Arrays.copyOfRange(bytes, start, end));
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
