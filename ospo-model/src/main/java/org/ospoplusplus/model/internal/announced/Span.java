package org.ospoplusplus.model.internal.announced;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A time of day, or a range of two: {@code 1-3pm}.
 *
 * @param start the start
 * @param length the difference of the local times; absent for a single time
 * @param end the end as written, if any; it serves only to recognize the 24-hour clock
 */
record Span(WrittenTime start, Optional<Duration> length, Optional<WrittenTime> end) {

    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration HALF_DAY = Duration.ofHours(12);

    /** {@return whether the start or the end is possible only in the 24-hour clock} */
    boolean is24Hour() {
        return start.is24Hour() || end.filter(WrittenTime::is24Hour).isPresent();
    }

    static Span of(WrittenTime time) {
        return new Span(time, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a range} If only one of both times has am or pm, the other gets the half of the day that makes the
     * shorter range: {@code 11-1pm} begins in the morning. If neither time has am or pm, only the length is known.
     */
    static Span between(WrittenTime start, WrittenTime end) {
        if (start.isFixed() && end.isFixed()) {
            return of(start, end, DAY);
        }
        if (start.isFixed()) {
            return of(start, end.as(nearest(end, other -> ahead(start, other)), start), DAY);
        }
        if (end.isFixed()) {
            // In 9-17, the start is in the 24-hour clock as well.
            WrittenTime begin =
                    end.twelveHour() ? start.as(nearest(start, other -> back(other, end)), end) : start.literal();
            return of(begin, end, DAY);
        }
        return of(start, end, HALF_DAY);
    }

    private static Span of(WrittenTime start, WrittenTime end, Duration cycle) {
        return new Span(start, positive(between(start.times().get(0), end), cycle), Optional.of(end));
    }

    private static LocalTime nearest(WrittenTime writtenTime, Function<LocalTime, Duration> distance) {
        return writtenTime.all().min(Comparator.comparing(distance)).orElseThrow();
    }

    private static Duration ahead(WrittenTime start, LocalTime end) {
        return positive(Duration.between(start.times().get(0), end), DAY).orElse(DAY);
    }

    private static Duration back(LocalTime start, WrittenTime end) {
        return positive(between(start, end), DAY).orElse(DAY);
    }

    private static Duration between(LocalTime start, WrittenTime end) {
        return Duration.between(start, end.times().get(0));
    }

    /** {@return a length of less than a cycle, or empty if both times are equal} */
    private static Optional<Duration> positive(Duration length, Duration cycle) {
        long seconds = Math.floorMod(length.toSeconds(), cycle.toSeconds());
        return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }
}
