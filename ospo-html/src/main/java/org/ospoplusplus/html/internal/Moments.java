package org.ospoplusplus.html.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.ZoneText;
import org.ospoplusplus.model.time.When;

/** Shows dates and times in the words of a language. */
final class Moments {

    private static final int SECONDS_OF_MINUTE = 60;
    private static final int DIGITS_OF_YEAR = 4;

    private final PageLanguage language;

    Moments(PageLanguage language) {
        this.language = language;
    }

    /**
     * {@return a date with its times}
     *
     * @param zones the zones in which times are shown; the day is that of the first
     */
    MomentView view(When when, List<ZoneId> zones) {
        if (when instanceof When.Timed timed) {
            return timed(timed, zones.isEmpty() ? List.of(timed.zone()) : zones);
        }
        if (when instanceof When.InMonth inMonth) {
            YearMonth month = inMonth.month();
            return new MomentView(
                    month.toString(),
                    language.sentence("day-open", language.month(month)),
                    false,
                    "",
                    "",
                    language.shortMonth(month.getMonth()),
                    language.shortMonth(month.getMonth()),
                    year(month.getYear()),
                    List.of(),
                    null,
                    null);
        }
        if (when instanceof When.InYear inYear) {
            String year = year(inYear.year().getValue());
            return new MomentView(
                    year, language.sentence("date-open", year), false, "", "", "", "", year, List.of(), null, null);
        }
        LocalDate first = when.firstDay();
        LocalDate last = when.lastDay();
        return dated(first.toString(), days(first, last), !first.equals(last), first, List.of(), null, null);
    }

    /** {@return a date without its times} */
    MomentView day(When when, List<ZoneId> zones) {
        if (when instanceof When.Timed timed) {
            ZoneId zone = zones.isEmpty() ? timed.zone() : zones.get(0);
            ZonedDateTime start = timed.zonedStart().withZoneSameInstant(zone);
            LocalDate day = start.toLocalDate();
            return dated(datetime(start), language.day(day), false, day, List.of(), null, null);
        }
        return view(when, zones);
    }

    private String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? language.day(first) : language.day(first) + " – " + language.day(last);
    }

    private MomentView timed(When.Timed timed, List<ZoneId> zones) {
        ZonedDateTime start = timed.zonedStart();
        @Nullable ZonedDateTime end = timed.zonedEnd().orElse(null);
        LocalDate day = start.withZoneSameInstant(zones.get(0)).toLocalDate();
        return dated(
                datetime(start.withZoneSameInstant(zones.get(0))),
                language.day(day),
                false,
                day,
                zones.stream().map(zone -> times(start, end, zone, day)).toList(),
                start.toInstant().toString(),
                end == null ? null : end.toInstant().toString());
    }

    private MomentView dated(
            String datetime,
            String text,
            boolean isRange,
            LocalDate day,
            List<MomentView.ZonedTimes> times,
            @Nullable String start,
            @Nullable String end) {
        return new MomentView(
                datetime,
                text,
                isRange,
                String.valueOf(day.getDayOfMonth()),
                language.shortWeekday(day.getDayOfWeek()),
                language.shortMonth(day.getMonth()),
                language.shortDay(day),
                year(day.getYear()),
                times,
                start,
                end);
    }

    private MomentView.ZonedTimes times(ZonedDateTime start, @Nullable ZonedDateTime end, ZoneId zone, LocalDate day) {
        ZonedDateTime localStart = start.withZoneSameInstant(zone);
        return new MomentView.ZonedTimes(
                zone.getId(),
                ZoneText.city(zone),
                offset(localStart, end),
                clock(localStart, day),
                end == null ? null : clock(end.withZoneSameInstant(zone), localStart.toLocalDate()));
    }

    /** {@return the offset, or both offsets if clocks change between start and end} */
    private static String offset(ZonedDateTime start, @Nullable ZonedDateTime end) {
        String atStart = ZoneText.offset(start.getOffset());
        String atEnd = end == null
                ? atStart
                : ZoneText.offset(end.withZoneSameInstant(start.getZone()).getOffset());
        return atStart.equals(atEnd) ? atStart : atStart + " – " + atEnd;
    }

    /** {@return the city and the offset of the zone of a session: {@code Paris (UTC+1)}} */
    static String zone(When.Timed timed) {
        String city = ZoneText.city(timed.zone());
        String offset = offset(timed.zonedStart(), timed.zonedEnd().orElse(null));
        return city.equals(offset) ? city : city + " (" + offset + ")";
    }

    /** {@return a time of day, with its weekday if the day is another one} */
    MomentView.Clock clock(ZonedDateTime time, LocalDate day) {
        LocalDate own = time.toLocalDate();
        return new MomentView.Clock(
                datetime(time),
                language.time(time.toLocalTime()),
                own.equals(day) ? "" : language.weekday(own.getDayOfWeek()));
    }

    /** {@return a local time of day at a place whose zone is not known} */
    MomentView.Clock clock(LocalDateTime time, LocalDate day) {
        LocalDate own = time.toLocalDate();
        return new MomentView.Clock(
                time.toString(),
                language.time(time.toLocalTime()),
                own.equals(day) ? "" : language.weekday(own.getDayOfWeek()));
    }

    /** {@return one line: the day, and the time in the first zone if it is known} */
    String line(When when, List<ZoneId> zones) {
        return line(view(when, zones));
    }

    static String line(MomentView view) {
        return view.times().stream()
                .findFirst()
                .map(first -> view.text() + ", " + first.start().text() + " " + first.place())
                .orElse(view.text());
    }

    private static String year(int year) {
        String digits = String.valueOf(year);
        return "0".repeat(Math.max(0, DIGITS_OF_YEAR - digits.length())) + digits;
    }

    /**
     * {@return a time in the form of the attribute {@code datetime}} Local mean times, before zones existed, have
     * offsets with seconds, which HTML does not know; these times are in UTC.
     */
    static String datetime(ZonedDateTime time) {
        boolean isWholeMinutes = time.getOffset().getTotalSeconds() % SECONDS_OF_MINUTE == 0;
        ZonedDateTime written = isWholeMinutes ? time : time.withZoneSameInstant(ZoneOffset.UTC);
        LocalTime clock = written.toLocalTime().withNano(0);
        // The JDK leaves out seconds that are zero.
        return written.toLocalDate() + "T" + clock + (clock.getSecond() == 0 ? ":00" : "")
                + written.getOffset().getId();
    }

    /** {@return a day in words} */
    String day(Instant instant, ZoneId zone) {
        return language.day(instant.atZone(zone).toLocalDate());
    }
}
