package org.ospoplusplus.ical.bridge;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.ospoplusplus.ical.internal.ZoneIds;
import org.ospoplusplus.model.time.When;

/**
 * Any {@link When} as one text, for dates beside those of the event itself: {@code 2021-11-08T15:00:00[Europe/Paris]/PT2H}
 * (the duration where it is known), {@code 2021-11-09} or {@code 2021-11-09/2021-11-10} (inclusive), {@code 2021-11},
 * {@code 2021}. The precision shows from the form, as in ISO 8601.
 */
final class WhenText {

    private static final DateTimeFormatter YEAR =
            new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).toFormatter(Locale.ROOT);

    private WhenText() {}

    static String of(When when) {
        if (when instanceof When.Timed timed) {
            return timed.start()
                    + (timed.start().getSecond() == 0 ? ":00[" : "[")
                    + ZoneIds.iana(timed.zone())
                    + ']'
                    + timed.duration().map(length -> "/" + length).orElse("");
        }
        if (when instanceof When.Days days) {
            return days.first().equals(days.last()) ? days.first().toString() : days.first() + "/" + days.last();
        }
        if (when instanceof When.InMonth inMonth) {
            return inMonth.month().toString();
        }
        return YEAR.format(((When.InYear) when).year());
    }
}
