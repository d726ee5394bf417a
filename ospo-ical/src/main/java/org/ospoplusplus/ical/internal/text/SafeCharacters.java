package org.ospoplusplus.ical.internal.text;

/** Which characters may stand on the wire; the others are replaced, so that it shows. */
public final class SafeCharacters {

    /** Stands for what can't be shown (Unicode, "Specials"). */
    static final int REPLACEMENT = 0xFFFD;

    private SafeCharacters() {}

    /**
     * {@return the code point itself, or the replacement for one that could change what surrounds it: a control character
     * other than a tab, a line or paragraph separator, a bidirectional embedding, override or isolate, half of a surrogate
     * pair, a noncharacter}
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
