package org.ospoplusplus.model.time;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as written.
 *
 * @param times what it may mean: one time; two, morning first, for an hour that leaves am or pm open
 * @param twelveHour whether it is written in the twelve-hour clock
 * @param endsDay whether it is the midnight at which its day ends: {@code 24:00}
 */
record Clock(List<LocalTime> times, boolean twelveHour, boolean endsDay) {

    static Clock of(LocalTime time) {
        return new Clock(List.of(time), true, false);
    }

    /** {@return a time of the 24-hour clock, or null if there is none such} */
    static @Nullable Clock ofDay(int hour, int minute, int second) {
        if (hour == 24 && minute == 0 && second == 0) {
            return new Clock(List.of(LocalTime.MIDNIGHT), false, true);
        }
        return hour < 24 && minute < 60 && second < 60
                ? new Clock(List.of(LocalTime.of(hour, minute, second)), false, false)
                : null;
    }

    /**
     * {@return a time of the twelve-hour clock, in which twelve comes before one, or null if there is none such} The hour
     * {@code 0am} has one meaning, so it passes.
     */
    static @Nullable Clock ofHalf(int hour, int minute, int second, boolean afternoon) {
        if (hour > 12 || (hour == 0 && afternoon) || minute > 59 || second > 59) {
            return null;
        }
        return of(LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute, second));
    }

    /** {@return an hour from 1 to 12 that may be one of the morning or of the afternoon} */
    static Clock ofEither(int hour) {
        return new Clock(List.of(LocalTime.of(hour % 12, 0), LocalTime.of(hour % 12 + 12, 0)), true, false);
    }
}
