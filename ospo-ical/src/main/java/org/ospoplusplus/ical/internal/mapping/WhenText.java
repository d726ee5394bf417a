package org.ospoplusplus.ical.internal.mapping;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.time.When;

/**
 * Formats and parses a {@link When} as one text, for dates that RFC 5545 cannot express:
 * {@code 2021-11-08T15:00:00[Europe/Paris]/PT2H} with an optional duration, {@code 2021-11-09},
 * {@code 2021-11-09/2021-11-10} with an inclusive last day, {@code 2021-11} or {@code 2021}. As in ISO 8601, the form
 * shows the precision.
 */
public final class WhenText {

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter YEAR =
            new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).toFormatter(Locale.ROOT);

    private WhenText() {}

    /** {@return a date as text} */
    public static String of(When when) {
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

    /**
     * Parses a text that {@link #of} formatted.
     *
     * @throws IllegalArgumentException if the text has another form
     * @throws DateTimeException if the date, duration or zone does not exist
     */
    static When parse(String text) {
        int zone = text.indexOf('[');
        if (zone >= 0) {
            int end = text.indexOf(']', zone);
            if (end < 0 || (end + 1 < text.length() && text.charAt(end + 1) != '/')) {
                throw new IllegalArgumentException("not a time with a zone");
            }
            Optional<Duration> length =
                    end + 1 == text.length() ? Optional.empty() : Optional.of(Duration.parse(text.substring(end + 2)));
            LocalDateTime start = LocalDateTime.parse(text.substring(0, zone), DATE_TIME);
            return new When.Timed(start, ZoneId.of(text.substring(zone + 1, end)), length);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return When.between(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        }
        return switch (text.length()) {
            case 4 -> When.in(Year.parse(text, YEAR));
            case 7 -> When.in(YearMonth.parse(text));
            default -> When.on(LocalDate.parse(text));
        };
    }
}
