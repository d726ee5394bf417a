package org.ospoplusplus.ical.internal.zone;

import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses offsets from UTC, in properties and in names of zones. */
final class Offsets {

    private static final Pattern OFFSET = Pattern.compile("([+-]?)(\\d{2}):?(\\d{2})(?::?(\\d{2}))?");

    /** The maximum length of a name that begins with an offset. */
    private static final int MAX_TEXT = 200;

    /** The maximum length of a name that is an offset. */
    private static final int MAX_NAME = 40;

    /**
     * {@code UTC+02:00}, {@code GMT-0400}, {@code GMT+1}, {@code UTC-3}, {@code (UTC+05:30) Somewhere}, {@code +02:00}.
     */
    private static final Pattern NAME =
            Pattern.compile("\\(? ?(UTC|GMT)? ?(?:([+-]) ?(\\d{1,2})(?:[:.]?(\\d{2}))?)?(\\) ?.*)?");

    /** {@code UTC-03:00 Brasilia}, {@code GMT +0100 (Standard) / GMT +0200 (Daylight)}. */
    private static final Pattern FIRST = Pattern.compile("(?:UTC|GMT) ?[+-]\\d{1,2}(?:[:.]?\\d{2})?(?= )");

    private Offsets() {}

    /** {@return the offset of a UTC-OFFSET value (RFC 5545, 3.3.14), or empty if the value is invalid} */
    static Optional<ZoneOffset> parse(String text) {
        Matcher matcher = OFFSET.matcher(text);
        return matcher.matches()
                ? offset(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4))
                : Optional.empty();
    }

    /**
     * {@return the offset of a zone name that is an offset, or that begins with an offset in parentheses or before a
     * blank} A sign has the meaning of ISO 8601: {@code GMT+1} is ahead of UTC. In contrast, the IANA name
     * {@code Etc/GMT+1} is behind UTC.
     */
    static Optional<ZoneOffset> ofName(String text) {
        String name = text.length() > MAX_TEXT ? text : text.replace('\u2212', '-');
        Optional<ZoneOffset> whole = wholly(name);
        Matcher first = FIRST.matcher(name.length() > MAX_TEXT ? "" : name.toUpperCase(Locale.ROOT));
        return whole.isPresent() || !first.lookingAt() ? whole : wholly(first.group());
    }

    /** {@return whether a zone name is an offset without further text} */
    static boolean isName(String text) {
        return !text.startsWith("(") && wholly(text.replace('\u2212', '-')).isPresent();
    }

    private static Optional<ZoneOffset> wholly(String name) {
        boolean isParenthesized = name.startsWith("(");
        int end = isParenthesized ? name.indexOf(')') + 1 : name.length();
        if (end == 0 || end > MAX_NAME) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(name.substring(0, end).toUpperCase(Locale.ROOT));
        if (!matcher.matches()
                || isParenthesized != (matcher.group(5) != null)
                || (matcher.group(1) == null && matcher.group(2) == null)) {
            return Optional.empty();
        }
        return matcher.group(2) == null
                ? Optional.of(ZoneOffset.UTC)
                : offset(matcher.group(2), matcher.group(3), matcher.group(4), null);
    }

    private static Optional<ZoneOffset> offset(
            String sign, String hours, @Nullable String minutes, @Nullable String seconds) {
        int factor = sign.equals("-") ? -1 : 1;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutesSeconds(
                    factor * Integer.parseInt(hours),
                    minutes == null ? 0 : factor * Integer.parseInt(minutes),
                    seconds == null ? 0 : factor * Integer.parseInt(seconds)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
