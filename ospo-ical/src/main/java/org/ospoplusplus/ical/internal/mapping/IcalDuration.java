package org.ospoplusplus.ical.internal.mapping;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A duration as RFC 5545 (3.3.6) means it.
 *
 * @param days days of the calendar, which may have other than 24 hours; weeks are 7 of them
 * @param seconds elapsed time after these days
 */
record IcalDuration(long days, long seconds) {

    private static final String UNITS = "WDHMS";
    private static final int[] FACTORS = {7, 1, 3_600, 60, 1};
    private static final int HOURS = 2;

    /**
     * {@return the duration of a text such as {@code P1W}, {@code P1DT2H} or {@code PT30M}}
     *
     * @throws IllegalArgumentException if the text is no duration, or a negative one
     * @throws ArithmeticException if it is out of all bounds
     */
    static IcalDuration parse(String text) {
        int start = text.startsWith("+") ? 1 : 0;
        require(start < text.length() && text.charAt(start) == 'P');
        long days = 0;
        long seconds = 0;
        boolean inTime = false;
        int previous = -1;
        start++;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'T') {
                require(!inTime && i == start);
                inTime = true;
                start = i + 1;
            } else if (c < '0' || c > '9') {
                int unit = UNITS.indexOf(c);
                require(unit > previous && i > start && inTime == (unit >= HOURS));
                long amount = Math.multiplyExact(Long.parseLong(text, start, i, 10), FACTORS[unit]);
                if (unit < HOURS) {
                    days = Math.addExact(days, amount);
                } else {
                    seconds = Math.addExact(seconds, amount);
                }
                previous = unit;
                start = i + 1;
            }
        }
        require(previous >= 0 && start == text.length());
        return new IcalDuration(days, seconds);
    }

    private static void require(boolean formed) {
        if (!formed) {
            throw new IllegalArgumentException("no duration");
        }
    }

    /**
     * {@return the duration, whose days have 24 hours}
     *
     * @throws ArithmeticException if it is out of all bounds
     */
    Duration exact() {
        return Duration.ofDays(days).plusSeconds(seconds);
    }

    /** {@return the moment this much later} */
    ZonedDateTime after(ZonedDateTime start) {
        return start.plusDays(days).plusSeconds(seconds);
    }
}
