package org.ospoplusplus.ical.internal.mapping;

import org.ospoplusplus.ical.internal.text.Graphemes;
import org.ospoplusplus.model.internal.validators.Characters;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.PlainText;
import org.ospoplusplus.model.validation.SingleLine;

/** Repairs texts that the constraints of the model reject. Blank texts remain blank. */
final class TextRepair {

    static final String ELLIPSIS = "…";

    private TextRepair() {}

    /**
     * {@return a text that {@link SingleLine} accepts} Consecutive line breaks and tabs become one blank, other
     * characters that {@link PlainText} rejects are removed, and a text that is too long is cut. A valid text is
     * returned unchanged.
     */
    static String line(String text) {
        return isSound(text, false, SingleLine.MAX_LENGTH)
                ? text
                : cut(withoutFaults(text, false), SingleLine.MAX_LENGTH);
    }

    /**
     * {@return a text that {@link MultiLine} accepts} All line breaks become line feeds. Otherwise it works like
     * {@link #line}.
     */
    static String prose(String text) {
        return isSound(text, true, MultiLine.MAX_LENGTH) ? text : cut(withoutFaults(text, true), MultiLine.MAX_LENGTH);
    }

    /** {@return whether a text is empty or has only blanks} */
    static boolean isBlank(String text) {
        // This runs for each text of a calendar, and a stream allocates.
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Characters.isBlank(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a text has only characters that {@link PlainText} accepts in a line} */
    static boolean isPlain(String text) {
        return Characters.areSound(text, false);
    }

    private static boolean isSound(String text, boolean multiline, int max) {
        return text.length() <= max && Characters.areSound(text, multiline);
    }

    private static String withoutFaults(String text, boolean multiline) {
        StringBuilder repaired = new StringBuilder(Math.min(text.length(), MultiLine.MAX_LENGTH));
        boolean gap = false;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (Characters.fault(codePoint, multiline) == Characters.Fault.NONE) {
                repaired.append(gap && !repaired.isEmpty() ? " " : "").appendCodePoint(codePoint);
                gap = false;
            } else if (isBreak(codePoint)) {
                gap = !multiline;
                repaired.append(multiline && !text.startsWith("\r\n", i) ? "\n" : "");
            }
        }
        return repaired.toString();
    }

    private static boolean isBreak(int codePoint) {
        return (codePoint >= '\t' && codePoint <= '\r')
                || codePoint == 0x85
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static String cut(String text, int max) {
        return text.length() <= max
                ? text
                : text.substring(0, Graphemes.lastBoundary(text, max - ELLIPSIS.length())) + ELLIPSIS;
    }
}
