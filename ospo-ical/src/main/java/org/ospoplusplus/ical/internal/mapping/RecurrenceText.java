package org.ospoplusplus.ical.internal.mapping;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/**
 * Writes cadence rules as recurrence rules (RFC 5545, 3.3.10). RFC 5545 counts periods from the first meeting. It has
 * no quarters, so a quarterly rule becomes a rule for every third month, if its days are always in the same month of
 * the quarter.
 */
final class RecurrenceText {

    /**
     * The first four of each weekday are in the first month of a quarter. The fifth may be in the first or second
     * month.
     */
    private static final int MOST_IN_ONE_MONTH = 4;

    private static final Comparator<Weekday> ORDER = Comparator.comparing(
                    (Weekday weekday) -> weekday.ordinal().orElse(0))
            .thenComparing(Weekday::day);

    private RecurrenceText() {}

    /**
     * {@return the recurrence rule without its end} Empty if the cadence has no days, or if RFC 5545 cannot express it.
     *
     * @param first the day of the first meeting
     */
    static Optional<String> of(CadenceRule rule, LocalDate first) {
        List<Weekday> weekdays = rule.weekdays();
        if (!rule.namesDays()) {
            return Optional.empty();
        }
        if (rule.frequency() == Frequency.QUARTERLY && !isInOneMonth(weekdays)) {
            return Optional.empty();
        }
        boolean quarterly = rule.frequency() == Frequency.QUARTERLY;
        int interval = quarterly ? 3 * rule.interval() : rule.interval();
        boolean needsMonth =
                rule.frequency() == Frequency.YEARLY && rule.dayOfMonth().isPresent();
        return Optional.of("FREQ=" + (quarterly ? Frequency.MONTHLY : rule.frequency())
                + (interval > 1 ? ";INTERVAL=" + interval : "")
                + (needsMonth ? ";BYMONTH=" + first.getMonthValue() : "")
                + days(rule)
                + ";WKST=MO");
    }

    /**
     * {@return a rule in the syntax of a recurrence rule, with {@code FREQ=QUARTERLY} for quarters} It contains the
     * components of the rule and nothing else.
     */
    static String exact(CadenceRule rule) {
        return "FREQ=" + rule.frequency()
                + (rule.interval() > 1 ? ";INTERVAL=" + rule.interval() : "")
                + (rule.namesDays() ? days(rule) : "");
    }

    /**
     * {@return whether a reader restores a rule from its recurrence rule} A quarterly rule becomes a monthly one, and
     * programs may sort the weekdays.
     */
    static boolean isExact(CadenceRule rule) {
        List<Weekday> sorted = rule.weekdays().stream().sorted(ORDER).toList();
        return rule.frequency() != Frequency.QUARTERLY && sorted.equals(rule.weekdays());
    }

    private static String days(CadenceRule rule) {
        return rule.dayOfMonth()
                .map(day -> ";BYMONTHDAY=" + day)
                .orElseGet(() -> rule.weekdays().stream()
                        .map(RecurrenceText::weekday)
                        .collect(Collectors.joining(",", ";BYDAY=", "")));
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
