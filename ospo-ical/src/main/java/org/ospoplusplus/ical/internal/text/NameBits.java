package org.ospoplusplus.ical.internal.text;

import java.util.List;
import net.fortuna.ical4j.model.Content;

/**
 * The names in a list as a set of bits. Readers ask each component for many names that it lacks, and the bits answer
 * most of these questions without a search.
 */
final class NameBits {

    private NameBits() {}

    /** {@return the bits of all names in a list} */
    static long of(List<? extends Content> contents) {
        long bits = 0;
        for (int i = 0; i < contents.size(); i++) {
            bits |= of(contents.get(i).getName());
        }
        return bits;
    }

    /** {@return the bit of a name; other names may have the same one} */
    static long of(String name) {
        int hash = name.hashCode();
        return 1L << (hash ^ hash >>> 7 ^ hash >>> 16);
    }
}
