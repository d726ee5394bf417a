package org.ospoplusplus.ical;

/**
 * Which characters belong together for a reader (after Unicode UAX 29). The boundaries that the JDK knows differ between
 * its versions, and lines must fold at the same place with each of them.
 */
final class Graphemes {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int THAI_SARA_AM = 0x0E33;
    private static final int LAO_SARA_AM = 0x0EB3;

    private Graphemes() {}

    /**
     * {@return whether a character extends the one before it: a combining mark, a joiner, a vowel of Hangul, one vowel of
     * Thai and of Lao, a skin tone, a tag}
     */
    static boolean extendsOther(int codePoint) {
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
    static boolean joinsNext(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || (isIn(codePoint, 0x900, 0xD7F) && (codePoint & 0x7F) == 0x4D);
    }

    /** {@return whether two such characters make a flag} */
    static boolean isRegionalIndicator(int codePoint) {
        return isIn(codePoint, 0x1F1E6, 0x1F1FF);
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
