package org.ospoplusplus.model.internal.announced;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as written.
 *
 * @param times its meanings: one time; two, morning first, for an hour that leaves am or pm open
 * @param fallbacks a meaning that counts only if the others of the line need it: 21:00 for {@code 9:00}
 * @param twelveHour whether it is written in the twelve-hour clock
 * @param endsDay whether it is the midnight at which its day ends: {@code 24:00}
 */
public record WrittenTime(List<LocalTime> times, List<LocalTime> fallbacks, boolean twelveHour, boolean endsDay) {

    /** Meetings begin at hours from here to noon in the morning, and before here in the afternoon. */
    private static final int FIRST_HOUR = 7;

    static WrittenTime of(LocalTime time) {
        return fixed(time, true, false);
    }

    /** {@return a time of the 24-hour clock, or null if there is none such} */
    static @Nullable WrittenTime ofDay(int hour, int minute, int second) {
        if (hour == 24 && minute == 0 && second == 0) {
            return fixed(LocalTime.MIDNIGHT, false, true);
        }
        return hour < 24 && minute < 60 && second < 60 ? fixed(LocalTime.of(hour, minute, second), false, false) : null;
    }

    /**
     * {@return a time of the twelve-hour clock, in which twelve comes before one, or null if there is none such} The hour
     * {@code 0am} has one meaning, so it passes.
     */
    static @Nullable WrittenTime ofHalf(int hour, int minute, int second, boolean afternoon) {
        if (hour > 12 || (hour == 0 && afternoon) || minute > 59 || second > 59) {
            return null;
        }
        return of(LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute, second));
    }

    /** {@return an hour from 1 to 12 that may be one of the morning or of the afternoon} */
    static WrittenTime ofEither(int hour) {
        LocalTime morning = LocalTime.of(hour % 12, 0);
        return new WrittenTime(List.of(morning, morning.plusHours(12)), List.of(), true, false);
    }

    /**
     * {@return a time such as {@code 9:30}, which the 24-hour clock and the twelve-hour clock write alike, or null if there
     * is none such} It is 9:30 unless the others of the line need 21:30; {@code 3:30} may be both.
     */
    static @Nullable WrittenTime ofLoose(int hour, int minute) {
        WrittenTime day = ofDay(hour, minute, 0);
        if (day == null || hour == 0 || hour > 12) {
            return day;
        }
        LocalTime literal = day.times.get(0);
        LocalTime other = literal.plusHours(12);
        return hour < FIRST_HOUR
                ? new WrittenTime(List.of(literal, other), List.of(), false, false)
                : new WrittenTime(List.of(literal), List.of(other), false, false);
    }

    private static WrittenTime fixed(LocalTime time, boolean twelveHour, boolean endsDay) {
        return new WrittenTime(List.of(time), List.of(), twelveHour, endsDay);
    }

    /** {@return whether it has one meaning only} */
    boolean isFixed() {
        return times.size() + fallbacks.size() == 1;
    }

    /** {@return whether it can only be a time of the 24-hour clock: {@code 13:00} and later} */
    boolean is24Hour() {
        return isFixed() && !twelveHour && (endsDay || times.get(0).getHour() > 12);
    }

    /** {@return this time in a line that uses the 24-hour clock} An hour without minutes, {@code 9}, remains open. */
    WrittenTime in24HourLine() {
        return twelveHour ? this : literal();
    }

    /** {@return all its meanings} */
    Stream<LocalTime> all() {
        return Stream.concat(times.stream(), fallbacks.stream());
    }

    /** {@return this time in its first meaning, as the 24-hour clock has it; noon for a twelve} */
    WrittenTime literal() {
        return fixed(
                times.stream()
                        .max(LocalTime::compareTo)
                        .filter(LocalTime.NOON::equals)
                        .orElse(times.get(0)),
                twelveHour,
                endsDay);
    }

    /** {@return this time with one of its meanings only} */
    WrittenTime as(LocalTime meaning) {
        return fixed(meaning, twelveHour, endsDay);
    }

    /** {@return this time with one of its meanings only, which it has from the other time of its range} */
    WrittenTime as(LocalTime meaning, WrittenTime other) {
        return fixed(meaning, twelveHour || other.twelveHour, endsDay);
    }
}
