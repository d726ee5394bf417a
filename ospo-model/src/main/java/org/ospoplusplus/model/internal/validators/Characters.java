package org.ospoplusplus.model.internal.validators;

/** Finds characters that affect the text around them, such as control characters. */
public final class Characters {

    private Characters() {}

    /** The faults of a character. */
    public enum Fault {
        NONE(""),
        CONTROL("control-character"),
        BIDI("bidi-control"),
        SURROGATE("lone-surrogate");

        final String code;

        Fault(String code) {
            this.code = code;
        }
    }

    /**
     * {@return the fault of a character, or {@code NONE}}
     *
     * @param codePoint any code point
     * @param multiline whether line feeds and tabs are allowed
     */
    public static Fault fault(int codePoint, boolean multiline) {
        if (isIn(codePoint, ' ', '~')) {
            return Fault.NONE;
        }
        if (codePoint == '\n' || codePoint == '\t') {
            return multiline ? Fault.NONE : Fault.CONTROL;
        }
        if (isIn(codePoint, 0x202A, 0x202E) || isIn(codePoint, 0x2066, 0x2069)) {
            return Fault.BIDI;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Fault.CONTROL;
            case Character.SURROGATE -> Fault.SURROGATE;
            default -> isNoncharacter(codePoint) ? Fault.CONTROL : Fault.NONE;
        };
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || isIn(codePoint, 0xFDD0, 0xFDEF);
    }

    /**
     * {@return whether no character of a text has a fault}
     *
     * @param text any text
     * @param multiline whether line feeds and tabs are allowed
     */
    public static boolean areSound(String text, boolean multiline) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isIn(c, ' ', '~')) {
                int codePoint = text.codePointAt(i);
                if (fault(codePoint, multiline) != Fault.NONE) {
                    return false;
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
        return true;
    }

    /** {@return whether a character is blank} A text that consists of blank characters is blank. */
    public static boolean isBlank(int codePoint) {
        return !isIn(codePoint, '!', '~') && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
    }

    static boolean isDigit(int c) {
        return isIn(c, '0', '9');
    }

    static boolean isIn(int c, int first, int last) {
        return first <= c && c <= last;
    }

    static boolean isLetter(int c) {
        return isIn(c, 'a', 'z') || isIn(c, 'A', 'Z');
    }

    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || isDigit(c);
    }
}
