package org.ospoplusplus.model.time;

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
 * @param marks what it says of its day
 */
record Entry(
        int position, int end, String text, Clock clock, Optional<Duration> length, ZoneName zone, DayMarks marks) {

    /**
     * A time and a zone that the words may mean.
     *
     * @param isSpare whether the time counts only if the others of the line need it
     */
    record Reading(LocalTime time, ZoneReading zone, boolean isSpare) {}

    /** {@return all that the words may mean, the usual zones first} */
    List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (ZoneReading reading : zone.readings()) {
            clock.times().forEach(time -> readings.add(new Reading(time, reading, false)));
        }
        for (ZoneReading reading : zone.readings()) {
            clock.spare().forEach(time -> readings.add(new Reading(time, reading, true)));
        }
        return readings;
    }

    /** {@return the local date that the words fix, if they fix one, in a line for a given date} */
    Optional<LocalDate> statedDay(LocalDate date) {
        return marks.date()
                .map(stated -> stated.near(date))
                .or(() -> marks.shift().map(date::plusDays));
    }

    /** {@return a time on a day of this entry; {@code 24:00} is at its end} */
    LocalDateTime on(LocalDate day, LocalTime time) {
        return day.plusDays(clock.endsDay() ? 1 : 0).atTime(time);
    }

    /** {@return the day of this entry at an instant} */
    LocalDate dayAt(Instant instant, ZoneId place) {
        return LocalDate.ofInstant(instant, place).minusDays(clock.endsDay() ? 1 : 0);
    }

    /** {@return this entry with am for pm and pm for am, or nothing if it leaves them open} */
    Optional<Entry> halfDayOff() {
        return Optional.of(clock)
                .filter(Clock::isFixed)
                .map(written -> written.as(written.times().get(0).plusHours(12)))
                .map(other -> new Entry(position, end, text, other, length, zone, marks));
    }

    Entry on(DayMarks otherMarks) {
        return new Entry(position, end, text, clock, length, zone, otherMarks);
    }

    /** {@return this entry in a line that uses the 24-hour clock} */
    Entry in24HourLine() {
        return new Entry(position, end, text, clock.in24HourLine(), length, zone, marks);
    }
}
