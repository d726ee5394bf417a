package org.ospoplusplus.ical.internal.text;

import org.ospoplusplus.model.internal.validators.Characters;

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
        boolean unsafe = codePoint != '\t' && Characters.fault(codePoint, false) != Characters.Fault.NONE;
        return unsafe ? REPLACEMENT : codePoint;
    }
}
