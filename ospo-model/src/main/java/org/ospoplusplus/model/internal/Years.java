package org.ospoplusplus.model.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The years of the model, 1 to 9999: JSON and iCalendar write a year with four digits. */
public final class Years {

    /** The first year. */
    public static final int FIRST = 1;

    /** The last year. */
    public static final int LAST = 9999;

    /** The first day of the first year. */
    public static final LocalDate FIRST_DAY = LocalDate.of(FIRST, 1, 1);

    /** The last day of the last year. */
    public static final LocalDate LAST_DAY = LocalDate.of(LAST, 12, 31);

    /** The beginning of the first year, in any zone. */
    public static final LocalDateTime START = FIRST_DAY.atStartOfDay();

    /** The end of the last year, exclusive, in any zone. */
    public static final LocalDateTime END = LAST_DAY.plusDays(1).atStartOfDay();

    private static final Instant FIRST_INSTANT = START.toInstant(ZoneOffset.UTC);

    private static final Instant END_OF_INSTANTS = END.toInstant(ZoneOffset.UTC);

    private Years() {}

    /** {@return whether a year is in the range} */
    public static boolean contains(int year) {
        return FIRST <= year && year <= LAST;
    }

    /** {@return the nearest second of the years, in UTC} */
    public static LocalDateTime nearest(Instant instant) {
        if (instant.isBefore(FIRST_INSTANT)) {
            return START;
        }
        return contains(instant) ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : END.minusSeconds(1);
    }

    /** {@return whether an instant is in the range, in UTC} */
    public static boolean contains(Instant instant) {
        // Compared as instants: Instant.MIN and Instant.MAX have no local date.
        return !instant.isBefore(FIRST_INSTANT) && instant.isBefore(END_OF_INSTANTS);
    }
}
