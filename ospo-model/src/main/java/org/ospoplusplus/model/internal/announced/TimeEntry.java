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
 * @param position the index of its first character in the line
 * @param end the index after its last character; entries that share a time have the same position and end
 * @param text its words, shortened, without links and control characters
 * @param clock the time of day, or the start of a range
 * @param length the difference of the local times, if this is a range
 * @param zone the zone
 * @param dayHint the day, if it is written
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
     * @param isFallback whether the time counts only if the entries don't agree otherwise
     */
    public record Reading(LocalTime time, ZoneMeaning zone, boolean isFallback) {}

    /** {@return all readings: first those with usual times, then the fallbacks; each with the usual zones first} */
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

    /** {@return the local date of this entry in a line on a given date, if a date or a shift is written} */
    public Optional<LocalDate> statedDay(LocalDate date) {
        return dayHint.date()
                .map(stated -> stated.near(date))
                .or(() -> dayHint.shift().map(date::plusDays));
    }

    /** {@return a time of this entry on a day; {@code 24:00} is at the end of the day} */
    public LocalDateTime on(LocalDate day, LocalTime time) {
        return day.plusDays(clock.endsDay() ? 1 : 0).atTime(time);
    }

    /** {@return the day to which this entry belongs if it names an instant} */
    public LocalDate dayAt(Instant instant, ZoneId place) {
        return LocalDate.ofInstant(instant, place).minusDays(clock.endsDay() ? 1 : 0);
    }

    /** {@return this entry with am and pm exchanged, or empty if am or pm is not known} */
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
