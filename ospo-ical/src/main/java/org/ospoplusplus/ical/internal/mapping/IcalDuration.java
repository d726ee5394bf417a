package org.ospoplusplus.ical.internal.mapping;

import java.time.Duration;
import java.time.ZonedDateTime;

/**
 * A duration as RFC 5545 (3.3.6) defines it.
 *
 * @param days the days of the calendar, which have 23 or 25 hours when clocks change; a week has 7 days
 * @param seconds the elapsed time after these days, in seconds
 */
record IcalDuration(long days, long seconds) {

    private static final String UNITS = "WDHMS";
    private static final int[] FACTORS = {7, 1, 3_600, 60, 1};
    private static final int HOURS = 2;

    /**
     * Parses a duration such as {@code P1W}, {@code P1DT2H} or {@code PT30M}.
     *
     * @throws IllegalArgumentException if the text is not a duration, or if the duration is negative
     * @throws ArithmeticException if a number exceeds the range of {@code long}
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

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException("not a duration");
        }
    }

    /**
     * {@return the duration with days of 24 hours}
     *
     * @throws ArithmeticException if the number of seconds exceeds the range of {@code long}
     */
    Duration exact() {
        return Duration.ofDays(days).plusSeconds(seconds);
    }

    /** {@return the time at which the duration ends} Days are added to the local date. */
    ZonedDateTime after(ZonedDateTime start) {
        return start.plusDays(days).plusSeconds(seconds);
    }
}
