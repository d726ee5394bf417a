package org.ospoplusplus.ical;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Names of properties and parameters in upper case, each made into a string once for each reading. A calendar with more
 * names than have room gets a new string for the others.
 */
final class NameTable {

    private static final int SIZE = 512;
    private static final int MAX_PROBES = 8;

    private final @Nullable String[] names = new String[SIZE];

    /** {@return a name of ASCII letters, digits and hyphens in upper case, or null if it is none} */
    @Nullable
    String name(byte[] octets, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            int c = upper(octets[i]);
            if (c == 0) {
                return null;
            }
            hash = 31 * hash + c;
        }
        if (start == end) {
            return null;
        }
        int slot = hash ^ (hash >>> 16);
        for (int probe = 0; probe < MAX_PROBES; probe++) {
            int index = (slot + probe) & (SIZE - 1);
            String known = names[index];
            if (known == null) {
                String name = string(octets, start, end);
                names[index] = name;
                return name;
            }
            if (isSame(known, octets, start, end)) {
                return known;
            }
        }
        return string(octets, start, end);
    }

    private static String string(byte[] octets, int start, int end) {
        return new String(octets, start, end - start, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
    }

    private static boolean isSame(String known, byte[] octets, int start, int end) {
        if (known.length() != end - start) {
            return false;
        }
        for (int i = 0; i < known.length(); i++) {
            if (known.charAt(i) != upper(octets[start + i])) {
                return false;
            }
        }
        return true;
    }

    /** The character in upper case, or 0 if no name has it; some producers use underscores. */
    private static int upper(byte c) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_') {
            return c;
        }
        return c >= 'a' && c <= 'z' ? c - ('a' - 'A') : 0;
    }
}
