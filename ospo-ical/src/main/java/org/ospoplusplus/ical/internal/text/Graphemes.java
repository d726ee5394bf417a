package org.ospoplusplus.ical.internal.text;

/**
 * Finds graphemes, which are sequences of characters that a person sees as one (Unicode UAX 29, simplified). The
 * boundaries of the JDK differ between its versions, but lines must fold at the same position with every version.
 */
public final class Graphemes {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int THAI_SARA_AM = 0x0E33;
    private static final int LAO_SARA_AM = 0x0EB3;
    private static final int MAX_CLUSTER = 64;

    private Graphemes() {}

    /**
     * {@return whether a character extends the preceding one} Such characters are combining marks, joiners, vowels and
     * final consonants of Hangul, the vowel AM of Thai and of Lao, skin tones and tags.
     */
    public static boolean extendsOther(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default ->
                codePoint == ZERO_WIDTH_NON_JOINER
                        || codePoint == ZERO_WIDTH_JOINER
                        || codePoint == THAI_SARA_AM
                        || codePoint == LAO_SARA_AM
                        || isIn(codePoint, 0x1160, 0x11FF)
                        || isIn(codePoint, 0x1F3FB, 0x1F3FF)
                        || isIn(codePoint, 0xE0020, 0xE007F);
        };
    }

    /** {@return whether the next character extends this one, which is a joiner or the virama of an Indic script} */
    public static boolean joinsNext(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || (isIn(codePoint, 0x900, 0xD7F) && (codePoint & 0x7F) == 0x4D);
    }

    /** {@return whether a character is a regional indicator, two of which form a flag} */
    public static boolean isRegionalIndicator(int codePoint) {
        return isIn(codePoint, 0x1F1E6, 0x1F1FF);
    }

    /**
     * {@return the last position up to a limit where a text can be cut without splitting a visible character} If a
     * visible character has more than 64 code points, it is split at the limit.
     *
     * @param text any text
     * @param limit the maximum position, in UTF-16 units; less than the length of the text
     */
    public static int lastBoundary(String text, int limit) {
        int at = limit;
        if (at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            at--;
        }
        int whole = at;
        for (int tried = 0; at > 0 && tried < MAX_CLUSTER; tried++) {
            int before = text.codePointBefore(at);
            int after = text.codePointAt(at);
            if (!extendsOther(after)
                    && !joinsNext(before)
                    && !(isRegionalIndicator(after) && isSecondOfFlag(text, at))) {
                return at;
            }
            at -= Character.charCount(before);
        }
        return whole;
    }

    private static boolean isSecondOfFlag(String text, int at) {
        int indicators = 0;
        for (int i = at; i > 0 && indicators < MAX_CLUSTER && isRegionalIndicator(text.codePointBefore(i)); i -= 2) {
            indicators++;
        }
        return indicators % 2 == 1;
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
