package org.ospoplusplus.ical.bridge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.ReadProperty;
import org.ospoplusplus.model.time.When;

/** Dates and times as RFC 5545 (3.3.4, 3.3.5) writes them: days, times in a zone, times in UTC, times in no zone. */
final class DateValues {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int DATE_LENGTH = 8;
    private static final int DATE_TIME_LENGTH = 15;

    private DateValues() {}

    /** {@return a day or a time, whichever the value has the form of} */
    static Optional<When> read(Property property, Values values) {
        String text = values.raw(property).strip();
        Optional<When> when = values.make(property, "a date or time that there is", () -> when(property, text, values));
        when.ifPresent(read -> checkType(property, read instanceof When.Days, values));
        return when;
    }

    /** {@return a moment, which a day is none of} */
    static Optional<Instant> instant(Property property, Values values) {
        Optional<When> when = read(property, values);
        if (when.isPresent() && !(when.get() instanceof When.Timed)) {
            values.bad(property, "a time");
        }
        return when.filter(When.Timed.class::isInstance).map(time -> ((When.Timed) time).instant());
    }

    private static When when(Property property, String text, Values values) {
        if (text.length() == DATE_LENGTH) {
            return When.on(date(text));
        }
        LocalDateTime local = dateAndTime(text);
        Optional<String> tzid = values.parameter(property, Parameter.TZID);
        if (text.length() == DATE_TIME_LENGTH) {
            return ReadProperty.zones(property).at(local, tzid.orElse(""), property, values.warnings());
        }
        if (tzid.isPresent()) {
            values.conflict(property, "is in UTC by its value and in another zone by its TZID; read as UTC");
        }
        return When.at(local, UTC);
    }

    private static void checkType(Property property, boolean isDay, Values values) {
        boolean saysDay = values.parameter(property, Parameter.VALUE)
                .filter(type -> type.equalsIgnoreCase("DATE"))
                .isPresent();
        if (isDay && !saysDay) {
            values.warnings().add(property, Code.MISSING, "has a day and no VALUE=DATE; read as a day");
        } else if (saysDay && !isDay) {
            values.conflict(property, "has a time where VALUE=DATE promises a day; read as a time");
        }
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }

    /** A leap second is read as the one before it (RFC 5545, 3.3.12). */
    private static LocalDateTime dateAndTime(String text) {
        boolean formed = text.length() == DATE_TIME_LENGTH
                || (text.length() == DATE_TIME_LENGTH + 1 && text.charAt(DATE_TIME_LENGTH) == 'Z');
        if (!formed || text.charAt(DATE_LENGTH) != 'T') {
            throw new IllegalArgumentException("no time");
        }
        int seconds = number(text, 13, 15);
        return date(text).atTime(number(text, 9, 11), number(text, 11, 13), seconds == 60 ? 59 : seconds);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("no digit");
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
