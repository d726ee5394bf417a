package org.ospoplusplus.model.internal.announced;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as written.
 *
 * @param times the usual meanings: two, morning first, if the hour may be am or pm; otherwise one
 * @param fallbacks a meaning that counts only if the entries don't agree otherwise: 21:00 for {@code 9:00}
 * @param twelveHour whether the time is written in the twelve-hour clock
 * @param endsDay whether the time is the midnight at the end of its day: {@code 24:00}
 */
public record WrittenTime(List<LocalTime> times, List<LocalTime> fallbacks, boolean twelveHour, boolean endsDay) {

    /** Without am or pm, an hour before this one may be in the afternoon: meetings rarely begin so early. */
    private static final int FIRST_HOUR = 7;

    static WrittenTime of(LocalTime time) {
        return fixed(time, true, false);
    }

    /** {@return a time of the 24-hour clock, or null if it doesn't exist} */
    static @Nullable WrittenTime ofDay(int hour, int minute, int second) {
        if (hour == 24 && minute == 0 && second == 0) {
            return fixed(LocalTime.MIDNIGHT, false, true);
        }
        return hour < 24 && minute < 60 && second < 60 ? fixed(LocalTime.of(hour, minute, second), false, false) : null;
    }

    /**
     * {@return a time of the twelve-hour clock, or null if it doesn't exist} {@code 0am} is accepted, because its
     * meaning is clear.
     */
    static @Nullable WrittenTime ofHalf(int hour, int minute, int second, boolean afternoon) {
        if (hour > 12 || (hour == 0 && afternoon) || minute > 59 || second > 59) {
            return null;
        }
        return of(LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute, second));
    }

    /** {@return an hour from 1 to 12 that may be in the morning or in the afternoon} */
    static WrittenTime ofEither(int hour) {
        LocalTime morning = LocalTime.of(hour % 12, 0);
        return new WrittenTime(List.of(morning, morning.plusHours(12)), List.of(), true, false);
    }

    /**
     * {@return a time such as {@code 9:30}, which looks the same in both clocks, or null if it doesn't exist} It is
     * 9:30, unless the entries agree only with 21:30. {@code 3:30} may be in the morning or in the afternoon.
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

    /** {@return whether the time has only one meaning} */
    boolean isFixed() {
        return times.size() + fallbacks.size() == 1;
    }

    /** {@return whether the time is possible only in the 24-hour clock: {@code 13:00} and later} */
    boolean is24Hour() {
        return isFixed() && !twelveHour && (endsDay || times.get(0).getHour() > 12);
    }

    /**
     * {@return this time in a line that uses the 24-hour clock} An hour without minutes, {@code 9}, keeps its meanings.
     */
    WrittenTime in24HourLine() {
        return twelveHour ? this : literal();
    }

    /** {@return all meanings, including fallbacks} */
    Stream<LocalTime> all() {
        return Stream.concat(times.stream(), fallbacks.stream());
    }

    /** {@return this time with its meaning in the 24-hour clock only} Twelve is noon. */
    WrittenTime literal() {
        return fixed(
                times.stream()
                        .max(LocalTime::compareTo)
                        .filter(LocalTime.NOON::equals)
                        .orElse(times.get(0)),
                twelveHour,
                endsDay);
    }

    /** {@return this time with only one of its meanings} */
    WrittenTime as(LocalTime meaning) {
        return fixed(meaning, twelveHour, endsDay);
    }

    /** {@return this time with only one of its meanings, and with the clock of the other time of its range} */
    WrittenTime as(LocalTime meaning, WrittenTime other) {
        return fixed(meaning, twelveHour || other.twelveHour, endsDay);
    }
}
