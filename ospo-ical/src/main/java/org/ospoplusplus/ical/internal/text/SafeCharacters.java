package org.ospoplusplus.ical.internal.text;

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
        boolean unsafe = (codePoint < 0x20 && codePoint != '\t')
                || isIn(codePoint, 0x7F, 0x9F)
                || isIn(codePoint, 0x2028, 0x202E)
                || isIn(codePoint, 0x2066, 0x2069)
                || isIn(codePoint, 0xD800, 0xDFFF)
                || isIn(codePoint, 0xFDD0, 0xFDEF)
                || (codePoint & 0xFFFE) == 0xFFFE;
        return unsafe ? REPLACEMENT : codePoint;
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
