package org.ospoplusplus.json;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Parses times that are written in one string: {@code 2026-03-05 17:00-18:30 Europe/Paris}. */
final class TimeTexts {

    static final String WHEN = "a text such as 2026-03-05 17:00-18:30 Europe/Paris or 2026-03-05";

    static final String USUAL_TIME = "start, end and time zone in a string, such as 17:00-18:30 Europe/Paris";

    static final String OCCURRENCE = "the id of the series and the planned day in a string, such as call 2026-03-03";

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private static final String TIME = "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?";

    private static final String TO = " ?[-–/] ?";

    private static final Pattern DAYS = Pattern.compile("(" + DATE + ")/(" + DATE + ")");

    private static final Pattern TIMED = Pattern.compile(
            "(" + DATE + ")[T ](" + TIME + ")(?:" + TO + "(?:(" + DATE + ")[T ])?(" + TIME + "))? (\\S+)");

    private static final Pattern USUAL = Pattern.compile("(" + TIME + ")(?:" + TO + "(" + TIME + "))? (\\S+)");

    private static final Pattern PLANNED = Pattern.compile("(\\S+) (" + DATE + ")");

    private TimeTexts() {}

    /**
     * {@return a time of a meeting; null if the text has another form}
     *
     * @throws IllFormedException if the values of the text contradict each other
     */
    static @Nullable When when(String text) {
        LocalDate day = StrictFormats.date(text);
        if (day != null) {
            return When.on(day);
        }
        YearMonth month = StrictFormats.month(text);
        if (month != null) {
            return When.in(month);
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            LocalDate first = StrictFormats.date(days.group(1));
            LocalDate last = StrictFormats.date(days.group(2));
            return first == null || last == null ? null : new When.Days(first, last);
        }
        Matcher timed = TIMED.matcher(text);
        return timed.matches() ? timed(timed) : null;
    }

    private static @Nullable When timed(Matcher timed) {
        LocalDateTime start = StrictFormats.dateTime(timed.group(1) + 'T' + timed.group(2));
        ZoneId zone = StrictFormats.zone(timed.group(5));
        Object end = timed.group(4) == null
                ? Optional.empty()
                : timed.group(3) == null
                        ? StrictFormats.time(timed.group(4))
                        : StrictFormats.dateTime(timed.group(3) + 'T' + timed.group(4));
        return start == null || zone == null || end == null
                ? null
                : (When) construct(When.Timed.class, start, zone, end);
    }

    /**
     * {@return a usual time; null if the text has another form}
     *
     * @throws IllFormedException if the end is not after the start
     */
    static @Nullable UsualTime usualTime(String text) {
        Matcher usual = USUAL.matcher(text);
        if (!usual.matches()) {
            return null;
        }
        LocalTime start = StrictFormats.time(usual.group(1));
        ZoneId zone = StrictFormats.zone(usual.group(3));
        Object end = usual.group(2) == null ? Optional.empty() : StrictFormats.time(usual.group(2));
        return start == null || zone == null || end == null
                ? null
                : (UsualTime) construct(UsualTime.class, start, zone, end);
    }

    /** {@return a record with the components start, zone and duration} */
    private static Object construct(Class<?> type, Object start, ZoneId zone, Object end) {
        RecordShape shape = ((RecordCodec) Codecs.of(type)).shape();
        @Nullable Object[] values = {start, zone, Optional.empty()};
        String fault = end.equals(Optional.empty()) ? null : Replacement.end(shape, values, end);
        if (fault != null) {
            throw new IllFormedException(type.getSimpleName() + ".duration", fault);
        }
        return shape.construct(values);
    }

    /** {@return the planned day of a series; null if the text has another form} */
    static @Nullable OccurrenceId occurrence(String text) {
        Matcher planned = PLANNED.matcher(text);
        LocalDate date = planned.matches() ? StrictFormats.date(planned.group(2)) : null;
        return date == null ? null : new OccurrenceId(planned.group(1), date);
    }

    /** {@return a remedy for a text in another form, which follows the message; empty if no remedy is known} */
    static String hint(String text) {
        String stripped = text.strip();
        int blank = Math.max(stripped.lastIndexOf(' '), stripped.lastIndexOf('\t'));
        String last = stripped.substring(blank + 1);
        boolean isOneWord = blank < 0;
        if (StrictFormats.time(last) != null || (isOneWord && StrictFormats.dateTime(last) != null)) {
            return "; add the time zone at the end";
        }
        String ofZone = !isOneWord && StrictFormats.zone(last) == null ? FormatHints.zone(last) : "";
        return ofZone.isEmpty() ? FormatHints.time(text) : ofZone;
    }
}
