package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number in the form that programs dial.
 *
 * @param number the telephone number
 * @param code everything after a pause, without the final number sign; the code is never a part of the number, even if
 *     it contains letters
 */
record DialedNumber(String number, Optional<String> code) {

    /**
     * The minimum length of an access code that is searched for in texts. Shorter ones would match unrelated digits.
     */
    static final int MIN_CODE = 4;

    private static final String SCHEME = "tel:";

    /** Commas and the letters p and w are pauses (RFC 3601, 2.3); {@code ;ext=} is from RFC 3966. */
    private static final Pattern PAUSE = Pattern.compile(",|;(?:ext|postd)=", Pattern.CASE_INSENSITIVE);

    private static final Pattern LETTER_PAUSE = Pattern.compile("[+0-9 ().-]++(?=[pwPW][,pwPW0-9*#])");

    private static final String PAUSES = ",pwPW ";
    private static final String ENDS = "#,; ";

    /** {@return whether a link is a telephone link} */
    static boolean isLink(String link) {
        return link.strip().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** {@return the number of a telephone link (RFC 3966)} */
    static DialedNumber ofLink(String link) {
        String dialed = link.strip().substring(SCHEME.length()).replace("\\", "");
        return of(
                WebLinks.parse(SCHEME + dialed).map(URI::getSchemeSpecificPart).orElse(dialed));
    }

    /** Splits a dialed number at its pause. */
    static DialedNumber of(String dialed) {
        Matcher letters = LETTER_PAUSE.matcher(dialed);
        Matcher pause = PAUSE.matcher(dialed);
        boolean isLetter = letters.lookingAt();
        if (!isLetter && !pause.find()) {
            return new DialedNumber(dialed, Optional.empty());
        }
        int end = isLetter ? letters.end() : pause.start();
        int from = isLetter ? end : pause.end();
        int to = dialed.length();
        while (from < to && PAUSES.indexOf(dialed.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && ENDS.indexOf(dialed.charAt(to - 1)) >= 0) {
            to--;
        }
        String code = dialed.substring(from, to);
        return new DialedNumber(
                dialed.substring(0, end).strip(), Optional.of(code).filter(text -> !text.isEmpty()));
    }

    /** {@return the part that a secret number shares with no other one: its code, or without one the number} */
    String secret() {
        return code.filter(text -> text.length() >= MIN_CODE).orElse(number);
    }
}
