package org.ospoplusplus.ical.internal.mapping;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.time.When;

/** Formats dates as English text. It uses the names of the enums, because locale data differ between JDKs. */
final class WhenWords {

    private WhenWords() {}

    /**
     * {@return a text such as {@code Thursday, 4 March 2027, 17:00 (Europe/Berlin)}, or {@code March 2027} for a month}
     */
    static String of(When when) {
        if (when instanceof When.Timed timed) {
            LocalTime time = timed.start().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
            return day(timed.start().toLocalDate()) + ", " + time + " (" + ZoneIds.iana(timed.zone()) + ")";
        }
        if (when instanceof When.Days days) {
            return days.first().equals(days.last()) ? day(days.first()) : day(days.first()) + " to " + day(days.last());
        }
        return period(when).orElseThrow();
    }

    /** {@return the month or the year as text; empty if the day is known} */
    static Optional<String> period(When when) {
        if (when instanceof When.InMonth inMonth) {
            YearMonth month = inMonth.month();
            return Optional.of(name(month.getMonth()) + " " + month.getYear());
        }
        if (when instanceof When.InYear inYear) {
            Year year = inYear.year();
            return Optional.of(Integer.toString(year.getValue()));
        }
        return Optional.empty();
    }

    private static String day(LocalDate day) {
        return name(day.getDayOfWeek()) + ", " + day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
    }

    private static String name(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
