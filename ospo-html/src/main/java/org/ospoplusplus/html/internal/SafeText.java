package org.ospoplusplus.html.internal;

import org.ospoplusplus.model.internal.validators.Characters;

/** Replaces characters that affect the text around them, which valid values do not contain. */
final class SafeText {

    static final char REPLACEMENT = '\uFFFD';

    private SafeText() {}

    /** {@return the text with U+FFFD for each control character, override of direction and lone surrogate} */
    static String of(String text) {
        return isSafe(text) ? text : replaced(text);
    }

    /** {@return whether a page can contain a character} */
    static boolean isSafe(int codePoint) {
        return Characters.fault(codePoint, true) == Characters.Fault.NONE;
    }

    /** Most texts are safe, and long. */
    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isUsual = (c >= ' ' && c <= '~') || c == '\n';
            if (!isUsual) {
                int codePoint = text.codePointAt(i);
                if (!isSafe(codePoint)) {
                    return false;
                }
                i += Character.charCount(codePoint) - 1;
            }
        }
        return true;
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (isSafe(codePoint)) {
                safe.appendCodePoint(codePoint);
            } else if (codePoint != '\r') {
                safe.append(REPLACEMENT);
            }
        }
        return safe.toString();
    }
}
