package org.ospoplusplus.ical.internal.mapping;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/**
 * Rules in the terms of RFC 5545 (3.3.10), which counts periods from the first meeting. It knows no quarters; they are
 * every third month, where the days are in one month of the quarter whatever the year.
 */
public final class RecurrenceText {

    /**
     * The first four of a weekday are in the first month of a quarter, the last four in the last; the fifth may be in
     * two.
     */
    private static final int MOST_IN_ONE_MONTH = 4;

    private RecurrenceText() {}

    /**
     * {@return the rule, without its end; none where it says only how often, or where RFC 5545 can't say it}
     *
     * @param first the first meeting
     */
    public static Optional<String> of(CadenceRule rule, LocalDate first) {
        List<Weekday> weekdays = rule.weekdays();
        if (weekdays.isEmpty() && rule.dayOfMonth().isEmpty()) {
            return Optional.empty();
        }
        if (rule.frequency() == Frequency.QUARTERLY && !isInOneMonth(weekdays)) {
            return Optional.empty();
        }
        boolean quarterly = rule.frequency() == Frequency.QUARTERLY;
        int interval = quarterly ? 3 * rule.interval() : rule.interval();
        String days = rule.dayOfMonth()
                .map(day -> ";BYMONTHDAY=" + day)
                .orElseGet(() ->
                        weekdays.stream().map(RecurrenceText::weekday).collect(Collectors.joining(",", ";BYDAY=", "")));
        boolean needsMonth =
                rule.frequency() == Frequency.YEARLY && rule.dayOfMonth().isPresent();
        return Optional.of("FREQ=" + (quarterly ? Frequency.MONTHLY : rule.frequency())
                + (interval > 1 ? ";INTERVAL=" + interval : "")
                + (needsMonth ? ";BYMONTH=" + first.getMonthValue() : "")
                + days
                + ";WKST=MO");
    }

    private static boolean isInOneMonth(List<Weekday> weekdays) {
        List<Integer> ordinals =
                weekdays.stream().flatMap(weekday -> weekday.ordinal().stream()).toList();
        return ordinals.stream().allMatch(ordinal -> ordinal > 0 && ordinal <= MOST_IN_ONE_MONTH)
                || ordinals.stream().allMatch(ordinal -> ordinal < 0 && ordinal >= -MOST_IN_ONE_MONTH);
    }

    private static String weekday(Weekday weekday) {
        return weekday.ordinal().map(String::valueOf).orElse("") + abbreviation(weekday.day());
    }

    private static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
