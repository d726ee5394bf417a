package org.ospoplusplus.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says of its day.
 *
 * @param shift how many days after the date of the line: {@code +1 day}
 * @param weekday the day of the week
 * @param date the date, with or without a year
 */
record DayMarks(Optional<Integer> shift, Optional<DayOfWeek> weekday, Optional<PartialDate> date) {

    static final DayMarks NONE = new DayMarks(Optional.empty(), Optional.empty(), Optional.empty());

    /** A date whose year may be left open. */
    record PartialDate(Optional<Integer> year, MonthDay day) {

        /** {@return the date in its year, or in the one that brings it nearest to another date} */
        LocalDate near(LocalDate other) {
            // Leap days are at most eight years apart.
            return year.map(day::atYear)
                    .orElseGet(() -> IntStream.rangeClosed(other.getYear() - 8, other.getYear() + 8)
                            .filter(day::isValidYear)
                            .mapToObj(day::atYear)
                            .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - other.toEpochDay())))
                            .orElseThrow());
        }
    }

    static DayMarks shift(int days) {
        return new DayMarks(Optional.of(days), Optional.empty(), Optional.empty());
    }

    static DayMarks weekday(DayOfWeek day) {
        return new DayMarks(Optional.empty(), Optional.of(day), Optional.empty());
    }

    static DayMarks date(Optional<Integer> year, MonthDay day) {
        return new DayMarks(Optional.empty(), Optional.empty(), Optional.of(new PartialDate(year, day)));
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** {@return both together, or null if both say the same kind of thing} */
    @Nullable
    DayMarks and(DayMarks other) {
        boolean twice = (shift.isPresent() && other.shift.isPresent())
                || (weekday.isPresent() && other.weekday.isPresent())
                || (date.isPresent() && other.date.isPresent());
        return twice
                ? null
                : new DayMarks(shift.or(() -> other.shift), weekday.or(() -> other.weekday), date.or(() -> other.date));
    }
}
