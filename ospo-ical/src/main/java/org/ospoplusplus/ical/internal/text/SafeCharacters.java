package org.ospoplusplus.ical.internal.text;

import org.ospoplusplus.model.internal.validators.Characters;

/** Replaces characters that are unsafe in a calendar, so that a person sees that something is missing. */
public final class SafeCharacters {

    /** The replacement character of Unicode. */
    static final int REPLACEMENT = 0xFFFD;

    private SafeCharacters() {}

    /**
     * {@return the code point, or U+FFFD if it is unsafe} Unsafe are control characters except the tab, line and
     * paragraph separators, bidirectional embeddings, overrides and isolates, lone surrogates, and noncharacters.
     *
     * @param codePoint any code point
     */
    public static int safe(int codePoint) {
        boolean unsafe = codePoint != '\t' && Characters.fault(codePoint, false) != Characters.Fault.NONE;
        return unsafe ? REPLACEMENT : codePoint;
    }
}
