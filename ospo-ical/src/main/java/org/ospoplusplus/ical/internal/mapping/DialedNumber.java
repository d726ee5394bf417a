package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number in the form that programs dial.
 *
 * @param number the telephone number
 * @param code the digits to dial after a pause, without the final number sign
 */
record DialedNumber(String number, Optional<String> code) {

    /**
     * A number, a pause and a code. Commas, p and w are pauses (RFC 3601, 2.3), and {@code ;ext=} is defined in RFC
     * 3966.
     */
    private static final Pattern PAUSE =
            Pattern.compile("(\\+?[0-9][0-9 ().-]{3,30}?)(?:[,pwPW]{1,6}|;ext=)\\s?([0-9*]{2,20})#?,*");

    /** Splits a dialed number at its pause. */
    static DialedNumber of(String dialed) {
        Matcher parts = PAUSE.matcher(dialed);
        return parts.matches()
                ? new DialedNumber(parts.group(1), Optional.of(parts.group(2)))
                : new DialedNumber(dialed, Optional.empty());
    }
}
