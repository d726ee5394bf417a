package org.ospoplusplus.ical.internal.text;

/**
 * Which characters belong together for a reader (after Unicode UAX 29). The boundaries that the JDK knows differ between
 * its versions, and lines must fold at the same place with each of them.
 */
public final class Graphemes {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int THAI_SARA_AM = 0x0E33;
    private static final int LAO_SARA_AM = 0x0EB3;
    private static final int MAX_CLUSTER = 64;

    private Graphemes() {}

    /**
     * {@return whether a character extends the one before it: a combining mark, a joiner, a vowel of Hangul, one vowel of
     * Thai and of Lao, a skin tone, a tag}
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

    /** {@return whether what follows this character belongs to it: a joiner, or the virama of an Indic script} */
    public static boolean joinsNext(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || (isIn(codePoint, 0x900, 0xD7F) && (codePoint & 0x7F) == 0x4D);
    }

    /** {@return whether two such characters make a flag} */
    public static boolean isRegionalIndicator(int codePoint) {
        return isIn(codePoint, 0x1F1E6, 0x1F1FF);
    }

    /**
     * {@return the last place of a text, up to a limit, at which it can be cut without splitting what a reader sees as one
     * character} A run of more than 64 such code points is cut anywhere.
     *
     * @param text any text
     * @param limit the highest answer, in UTF-16 units; less than the length of the text
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
