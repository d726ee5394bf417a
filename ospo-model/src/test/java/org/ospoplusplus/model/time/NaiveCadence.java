package org.ospoplusplus.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.ospoplusplus.model.time.CadenceRule.Frequency;

/**
 * Decides for a single day whether it is a day of a rule, independently of the code that is tested.
 *
 * @param rule the rule
 * @param first the day from which periods are counted
 */
record NaiveCadence(CadenceRule rule, LocalDate first) {

    boolean includes(LocalDate day) {
        return !day.isBefore(first)
                && Math.floorMod(periods(rule.frequency(), first, day), (long) rule.interval()) == 0
                && (rule.dayOfMonth().isPresent() ? isDayOfMonth(day) : isWeekday(day));
    }

    private boolean isDayOfMonth(LocalDate day) {
        boolean month = switch (rule.frequency()) {
            case WEEKLY, MONTHLY -> true;
            case QUARTERLY -> (day.getMonthValue() - first.getMonthValue()) % 3 == 0;
            case YEARLY -> day.getMonth() == first.getMonth();
        };
        return month && day.getDayOfMonth() == rule.dayOfMonth().orElseThrow();
    }

    private boolean isWeekday(LocalDate day) {
        long fromStart = sameWeekdays(rule.frequency(), day, -7) + 1;
        long fromEnd = sameWeekdays(rule.frequency(), day, 7) + 1;
        return rule.weekdays().stream()
                .anyMatch(weekday -> weekday.day() == day.getDayOfWeek()
                        && weekday.ordinal()
                                .map(ordinal -> ordinal == fromStart || -ordinal == fromEnd)
                                .orElse(true));
    }

    /** {@return the number of days with the same weekday before or after a day, in the same period} */
    private static long sameWeekdays(Frequency frequency, LocalDate day, int step) {
        return Stream.iterate(day.plusDays(step), other -> other.plusDays(step))
                .takeWhile(other -> periods(frequency, day, other) == 0)
                .count();
    }

    private static long periods(Frequency frequency, LocalDate from, LocalDate to) {
        return switch (frequency) {
            case WEEKLY -> ChronoUnit.WEEKS.between(monday(from), monday(to));
            case MONTHLY -> ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
            case QUARTERLY ->
                4L * (to.getYear() - from.getYear())
                        + to.get(IsoFields.QUARTER_OF_YEAR)
                        - from.get(IsoFields.QUARTER_OF_YEAR);
            case YEARLY -> to.getYear() - from.getYear();
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
