package org.ospoplusplus.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /**
     * A date whose year may be left open.
     *
     * @param other what the day is in countries that write the day first, if that is another: {@code 11/12/2021}
     */
    record PartialDate(Optional<Integer> year, MonthDay day, Optional<MonthDay> other) {

        /** {@return the date in its year, or in the one that brings it nearest to another date} */
        LocalDate near(LocalDate date) {
            // Leap days are at most eight years apart.
            return Stream.concat(Stream.of(day), other.stream())
                    .flatMap(each -> year.map(written -> Stream.of(each.atYear(written)))
                            .orElseGet(() -> IntStream.rangeClosed(date.getYear() - 8, date.getYear() + 8)
                                    .filter(each::isValidYear)
                                    .mapToObj(each::atYear)))
                    .min(Comparator.comparingLong(each -> Math.abs(each.toEpochDay() - date.toEpochDay())))
                    .orElseThrow();
        }
    }

    static DayMarks shift(int days) {
        return new DayMarks(Optional.of(days), Optional.empty(), Optional.empty());
    }

    static DayMarks weekday(DayOfWeek day) {
        return new DayMarks(Optional.empty(), Optional.of(day), Optional.empty());
    }

    static DayMarks date(Optional<Integer> year, MonthDay day) {
        return date(new PartialDate(year, day, Optional.empty()));
    }

    static DayMarks date(PartialDate date) {
        return new DayMarks(Optional.empty(), Optional.empty(), Optional.of(date));
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
