package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as programs dial it.
 *
 * @param number the number
 * @param code the digits that are dialed after a pause, without the number sign that ends them
 */
record DialedNumber(String number, Optional<String> code) {

    /** Commas and the letters p and w are pauses (RFC 3601, 2.3); {@code ;ext=} is from RFC 3966. */
    private static final Pattern PAUSE =
            Pattern.compile("(\\+?[0-9][0-9 ().-]{3,30}?)(?:[,pwPW]{1,6}|;ext=)\\s?([0-9*]{2,20})#?,*");

    static DialedNumber of(String dialed) {
        Matcher parts = PAUSE.matcher(dialed);
        return parts.matches()
                ? new DialedNumber(parts.group(1), Optional.of(parts.group(2)))
                : new DialedNumber(dialed, Optional.empty());
    }
}
