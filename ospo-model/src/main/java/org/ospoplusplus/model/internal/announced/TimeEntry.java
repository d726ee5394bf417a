package org.ospoplusplus.model.internal.announced;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One time in one zone, as read from a line.
 *
 * @param position where it begins in the line
 * @param end where the words for it end; entries that share a time share these
 * @param text its words, fit to be shown
 * @param clock the time of day at which it begins
 * @param length how long it lasts by the clock, if it is a range
 * @param zone the zone
 * @param dayHint what it says of its day
 */
public record TimeEntry(
        int position,
        int end,
        String text,
        WrittenTime clock,
        Optional<Duration> length,
        ZoneName zone,
        DayHint dayHint) {

    /**
     * A time and a zone that the words may mean.
     *
     * @param isFallback whether the time counts only if the others of the line need it
     */
    public record Reading(LocalTime time, ZoneMeaning zone, boolean isFallback) {}

    /** {@return all that the words may mean, the usual zones first} */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (ZoneMeaning meaning : zone.meanings()) {
            clock.times().forEach(time -> readings.add(new Reading(time, meaning, false)));
        }
        for (ZoneMeaning meaning : zone.meanings()) {
            clock.fallbacks().forEach(time -> readings.add(new Reading(time, meaning, true)));
        }
        return readings;
    }

    /** {@return the local date that the words fix, if they fix one, in a line for a given date} */
    public Optional<LocalDate> statedDay(LocalDate date) {
        return dayHint.date()
                .map(stated -> stated.near(date))
                .or(() -> dayHint.shift().map(date::plusDays));
    }

    /** {@return a time on a day of this entry; {@code 24:00} is at its end} */
    public LocalDateTime on(LocalDate day, LocalTime time) {
        return day.plusDays(clock.endsDay() ? 1 : 0).atTime(time);
    }

    /** {@return the day of this entry at an instant} */
    public LocalDate dayAt(Instant instant, ZoneId place) {
        return LocalDate.ofInstant(instant, place).minusDays(clock.endsDay() ? 1 : 0);
    }

    /** {@return this entry with am for pm and pm for am, or nothing if it leaves them open} */
    public Optional<TimeEntry> halfDayOff() {
        return Optional.of(clock)
                .filter(WrittenTime::isFixed)
                .map(written -> written.as(written.times().get(0).plusHours(12)))
                .map(other -> new TimeEntry(position, end, text, other, length, zone, dayHint));
    }

    TimeEntry on(DayHint otherDayHint) {
        return new TimeEntry(position, end, text, clock, length, zone, otherDayHint);
    }

    /** {@return this entry in a line that uses the 24-hour clock} */
    TimeEntry in24HourLine() {
        return new TimeEntry(position, end, text, clock.in24HourLine(), length, zone, dayHint);
    }
}
