package org.ospoplusplus.model.internal.announced;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The day of an entry as written. Each component is optional.
 *
 * @param shift the number of days after the date of the line: {@code +1 day}
 * @param weekday the day of the week
 * @param date the date, with or without a year
 */
public record DayHint(Optional<Integer> shift, Optional<DayOfWeek> weekday, Optional<PartialDate> date) {

    static final DayHint NONE = new DayHint(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A date with an optional year and an optional month.
     *
     * @param days the possible months with their days, the usual one first; several for a date such as
     *     {@code 11/12/2021}, in which the day may come first, and for a day without a month
     */
    public record PartialDate(Optional<Integer> year, List<MonthDay> days) {

        /** {@return the date in its year; without a year or month, the one that is nearest to another date} */
        public LocalDate near(LocalDate date) {
            // Leap days are at most eight years apart.
            return days.stream()
                    .flatMap(each -> year.map(written -> Stream.of(each.atYear(written)))
                            .orElseGet(() -> IntStream.rangeClosed(date.getYear() - 8, date.getYear() + 8)
                                    .filter(each::isValidYear)
                                    .mapToObj(each::atYear)))
                    .min(Comparator.comparingLong(each -> Math.abs(each.toEpochDay() - date.toEpochDay())))
                    .orElseThrow();
        }
    }

    static DayHint shift(int days) {
        return new DayHint(Optional.of(days), Optional.empty(), Optional.empty());
    }

    static DayHint weekday(DayOfWeek day) {
        return new DayHint(Optional.empty(), Optional.of(day), Optional.empty());
    }

    static DayHint date(Optional<Integer> year, MonthDay day) {
        return date(new PartialDate(year, List.of(day)));
    }

    /** {@return the days with a number in all months that have it} */
    static DayHint dayOfMonth(int day) {
        return date(new PartialDate(
                Optional.empty(),
                Stream.of(Month.values())
                        .filter(month -> day <= month.maxLength())
                        .map(month -> MonthDay.of(month, day))
                        .toList()));
    }

    static DayHint date(PartialDate date) {
        return new DayHint(Optional.empty(), Optional.empty(), Optional.of(date));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** {@return a hint with the components of both, or null if both have the same component} */
    @Nullable
    DayHint and(DayHint other) {
        boolean twice = (shift.isPresent() && other.shift.isPresent())
                || (weekday.isPresent() && other.weekday.isPresent())
                || (date.isPresent() && other.date.isPresent());
        return twice
                ? null
                : new DayHint(shift.or(() -> other.shift), weekday.or(() -> other.weekday), date.or(() -> other.date));
    }
}
