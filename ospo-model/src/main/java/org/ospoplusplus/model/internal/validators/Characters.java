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

    /** {@return whether a character is blank} A text that consists of blank characters is blank. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    static boolean isDigit(int c) {
        return isIn(c, '0', '9');
    }

    static boolean isIn(int c, int first, int last) {
        return first <= c && c <= last;
    }

    static boolean isLetterOrDigit(int c) {
        return isIn(c, 'a', 'z') || isIn(c, 'A', 'Z') || isDigit(c);
    }
}
