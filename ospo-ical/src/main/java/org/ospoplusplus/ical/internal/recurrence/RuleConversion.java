package org.ospoplusplus.ical.internal.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.ical.internal.rule.RecurrenceRule;
import org.ospoplusplus.ical.internal.rule.RecurrenceRule.Part;
import org.ospoplusplus.ical.internal.rule.RuleExpansion;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;

/**
 * Converts recurrence rules (RFC 5545, 3.3.10) to the rules of series. The first days of both rules are compared, so
 * that a rule with the same form but other days is never converted.
 */
final class RuleConversion {

    /** The maximum work to compute the first days of a rule. */
    private static final long STEPS_OF_COMPARISON = 20_000;

    private static final int MAX_INTERVAL = 1_000;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MOST_OF_A_WEEKDAY_IN_A_MONTH = 5;
    private static final int MOST_OF_A_WEEKDAY_IN_A_YEAR = 53;

    /** Several periods show whether both rules count them in the same way. */
    private static final int COMPARED_DAYS = 4;

    private final RecurrenceRule rule;
    private final LocalDateTime first;
    private final boolean isDate;
    private final WorkBudget workBudget;

    /**
     * A conversion.
     *
     * @param rule the rule
     * @param first the start of the event
     * @param isDate whether the start is a date without a time
     * @param workBudget the maximum work
     */
    RuleConversion(RecurrenceRule rule, LocalDateTime first, boolean isDate, WorkBudget workBudget) {
        this.rule = rule;
        this.first = first;
        this.isDate = isDate;
        this.workBudget = workBudget;
    }

    /**
     * {@return the rule of the series, without its end}
     *
     * @throws InexpressibleException if the days of the rule are not those of any rule of a series
     */
    CadenceRule rule() {
        requireOneTimeOfDay();
        if (!rule.list(Part.BYWEEKNO).isEmpty() || !rule.list(Part.BYYEARDAY).isEmpty()) {
            throw new InexpressibleException("the rule has numbers of weeks or of days in the year");
        }
        CadenceRule converted = switch (rule.frequency()) {
            case HOURLY -> throw new InexpressibleException("the rule is hourly");
            case DAILY -> daily();
            case WEEKLY -> weekly(rule.interval(), weekdaysOrFirst());
            case MONTHLY -> monthly();
            case YEARLY -> yearly();
        };
        if (!hasDays(converted, first.toLocalDate(), expected())) {
            throw new InexpressibleException("the rule counts its periods in another way than a series");
        }
        return converted;
    }

    /** {@return the first days of the rule, without its end} */
    List<LocalDate> expected() {
        RecurrenceRule endless = new RecurrenceRule(
                rule.frequency(),
                rule.interval(),
                OptionalInt.empty(),
                Optional.empty(),
                rule.weekStart(),
                rule.weekdays(),
                rule.lists());
        int number = Math.max(COMPARED_DAYS, 2 * rule.weekdays().size() + 1);
        List<LocalDate> days = new ArrayList<>();
        WorkBudget part = workBudget.part(STEPS_OF_COMPARISON);
        new RuleExpansion(endless, first, isDate)
                .visit(first, Years.END, part, time -> days.add(time.toLocalDate()) && days.size() < number);
        if (part.isUsedUp()) {
            throw new InexpressibleException("the rule takes too much work");
        }
        return days;
    }

    /** {@return whether the first days of a rule are the given days} */
    static boolean hasDays(CadenceRule rule, LocalDate first, List<LocalDate> expected) {
        PrimitiveIterator.OfLong days = rule.epochDays(first, first);
        return expected.isEmpty()
                ? !days.hasNext()
                : expected.stream().allMatch(day -> days.hasNext() && days.nextLong() == day.toEpochDay());
    }

    /**
     * Checks that the rule has no other time of day than its start.
     *
     * @throws InexpressibleException if it has
     */
    void requireOneTimeOfDay() {
        LocalTime time = first.toLocalTime();
        boolean isOther = isOther(Part.BYHOUR, time.getHour())
                || isOther(Part.BYMINUTE, time.getMinute())
                || isOther(Part.BYSECOND, time.getSecond());
        if (isOther) {
            throw new InexpressibleException("the rule has times of day other than that of the start");
        }
    }

    private boolean isOther(Part part, int number) {
        List<Integer> numbers = rule.list(part);
        return !numbers.isEmpty() && !numbers.equals(List.of(number));
    }

    private CadenceRule daily() {
        requireNone(Part.BYSETPOS);
        if (rule.interval() == 1 && !rule.list(Part.BYMONTHDAY).isEmpty()) {
            return monthly();
        }
        requireNone(Part.BYMONTH);
        requireNone(Part.BYMONTHDAY);
        if (rule.interval() == 1) {
            return weekly(1, rule.weekdays().isEmpty() ? List.of(DayOfWeek.values()) : weekdays());
        }
        if (rule.interval() % DAYS_OF_A_WEEK == 0 && rule.weekdays().isEmpty()) {
            return weekly(rule.interval() / DAYS_OF_A_WEEK, List.of(first.getDayOfWeek()));
        }
        throw new InexpressibleException("the rule counts days");
    }

    private CadenceRule weekly(int interval, List<DayOfWeek> days) {
        requireNone(Part.BYMONTH);
        requireNone(Part.BYSETPOS);
        return rule(
                Frequency.WEEKLY,
                interval,
                days.stream()
                        .map(day -> new CadenceRule.Weekday(day, Optional.empty()))
                        .toList());
    }

    private List<DayOfWeek> weekdaysOrFirst() {
        return rule.weekdays().isEmpty() ? List.of(first.getDayOfWeek()) : weekdays();
    }

    private List<DayOfWeek> weekdays() {
        return rule.weekdays().stream().map(RecurrenceRule.Weekday::day).toList();
    }

    private CadenceRule monthly() {
        Months months = months();
        if (isEachWeekday() && months.equals(Months.ALL)) {
            return weekly(1, weekdays());
        }
        return inMonths(months);
    }

    private CadenceRule yearly() {
        boolean isOnDay = rule.weekdays().isEmpty();
        if (rule.list(Part.BYMONTH).isEmpty()) {
            if (isEachWeekday() && rule.interval() == 1) {
                return weekly(1, weekdays());
            }
            if (isOnDay && rule.list(Part.BYMONTHDAY).isEmpty()) {
                return onDay(Frequency.YEARLY, rule.interval(), first.getDayOfMonth());
            }
            if (!isOnDay) {
                requireNone(Part.BYMONTHDAY);
                return rule(Frequency.YEARLY, rule.interval(), ordinals());
            }
        }
        Months months = months();
        if (isOnDay && rule.list(Part.BYMONTH).size() == 1) {
            return onDay(Frequency.YEARLY, rule.interval(), dayOfMonth());
        }
        return inMonths(months);
    }

    /** {@return a rule for the months of the recurrence rule} */
    private CadenceRule inMonths(Months months) {
        return rule.weekdays().isEmpty()
                ? onDay(Frequency.MONTHLY, months.interval(), dayOfMonth())
                : rule(Frequency.MONTHLY, months.interval(), ordinals());
    }

    /** Months at equal distances. */
    private record Months(int interval) {
        static final Months ALL = new Months(1);
    }

    private Months months() {
        boolean isYearly = rule.frequency() == RecurrenceRule.Frequency.YEARLY;
        List<Integer> listed = rule.list(Part.BYMONTH);
        if (listed.isEmpty() && !isYearly) {
            return new Months(rule.interval());
        }
        if (listed.size() == 1 && isYearly) {
            return new Months(MONTHS_OF_A_YEAR * rule.interval());
        }
        int number = listed.isEmpty() ? MONTHS_OF_A_YEAR : listed.size();
        int step = MONTHS_OF_A_YEAR / number;
        boolean isRegular = rule.interval() == 1
                && MONTHS_OF_A_YEAR % number == 0
                && (listed.isEmpty()
                        || IntStream.range(1, number).allMatch(i -> listed.get(i) - listed.get(i - 1) == step));
        if (!isRegular) {
            throw new InexpressibleException("the rule has months at unequal distances");
        }
        return new Months(step);
    }

    /** {@return whether the rule has every weekday of some names in its periods} */
    private boolean isEachWeekday() {
        return !rule.weekdays().isEmpty()
                && rule.weekdays().stream().allMatch(weekday -> weekday.ordinal() == 0)
                && rule.list(Part.BYSETPOS).isEmpty()
                && rule.list(Part.BYMONTHDAY).isEmpty();
    }

    private int dayOfMonth() {
        requireNone(Part.BYSETPOS, Set.of(List.of(1), List.of(-1)));
        List<Integer> days = rule.list(Part.BYMONTHDAY);
        if (days.isEmpty()) {
            return first.getDayOfMonth();
        }
        if (days.size() > 1 || days.get(0) < 0) {
            throw new InexpressibleException("the rule has several days of the month, or counts them from its end");
        }
        return days.get(0);
    }

    /** {@return the weekdays with their ordinals in the period} */
    private List<CadenceRule.Weekday> ordinals() {
        List<RecurrenceRule.Weekday> weekdays = rule.weekdays();
        boolean isEach = weekdays.stream().allMatch(weekday -> weekday.ordinal() == 0);
        if (!isEach) {
            requireNone(Part.BYMONTHDAY);
            if (weekdays.size() > 1) {
                requireNone(Part.BYSETPOS);
            }
            requireNone(Part.BYSETPOS, Set.of(List.of(1), List.of(-1)));
            return weekdays.stream()
                    .flatMap(RuleConversion::withOrdinal)
                    .distinct()
                    .toList();
        }
        List<Integer> ordinals = ordinalsOfEach();
        if (ordinals.size() > MOST_OF_A_WEEKDAY_IN_A_MONTH
                || ordinals.stream().anyMatch(ordinal -> Math.abs(ordinal) > MOST_OF_A_WEEKDAY_IN_A_YEAR)
                || (weekdays.size() > 1 && !rule.list(Part.BYSETPOS).isEmpty())) {
            throw new InexpressibleException("the rule counts among several days of the week");
        }
        return weekdays.stream()
                .flatMap(weekday ->
                        ordinals.stream().map(ordinal -> new CadenceRule.Weekday(weekday.day(), Optional.of(ordinal))))
                .toList();
    }

    /** {@return the ordinals of weekdays that the rule writes without ordinals} */
    private List<Integer> ordinalsOfEach() {
        List<Integer> positions = rule.list(Part.BYSETPOS);
        List<Integer> days = rule.list(Part.BYMONTHDAY);
        if (!positions.isEmpty()) {
            requireNone(Part.BYMONTHDAY);
            return positions;
        }
        if (!days.isEmpty()) {
            return List.of(week(days));
        }
        if (rule.frequency() == RecurrenceRule.Frequency.YEARLY
                && rule.list(Part.BYMONTH).isEmpty()) {
            throw new InexpressibleException("the rule has each weekday of some years");
        }
        return IntStream.rangeClosed(1, MOST_OF_A_WEEKDAY_IN_A_MONTH).boxed().toList();
    }

    /**
     * {@return the ordinal of a weekday on one of seven days of a month, such as the second between the 8th and 14th}
     */
    private static int week(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted(Comparator.naturalOrder()).toList();
        int lowest = sorted.get(0);
        boolean isWeek = sorted.equals(
                IntStream.range(lowest, lowest + DAYS_OF_A_WEEK).boxed().toList());
        if (isWeek && lowest > 0 && lowest % DAYS_OF_A_WEEK == 1) {
            return lowest / DAYS_OF_A_WEEK + 1;
        }
        if (isWeek && lowest < 0 && lowest % DAYS_OF_A_WEEK == 0) {
            return lowest / DAYS_OF_A_WEEK;
        }
        throw new InexpressibleException("the rule has weekdays on some days of the month");
    }

    private static Stream<CadenceRule.Weekday> withOrdinal(RecurrenceRule.Weekday weekday) {
        if (weekday.ordinal() == 0) {
            throw new InexpressibleException("the rule has weekdays with and without numbers");
        }
        return Stream.of(new CadenceRule.Weekday(weekday.day(), Optional.of(weekday.ordinal())));
    }

    private void requireNone(Part part) {
        requireNone(part, Set.of());
    }

    private void requireNone(Part part, Set<List<Integer>> harmless) {
        List<Integer> numbers = rule.list(part);
        if (!numbers.isEmpty() && !harmless.contains(numbers)) {
            throw new InexpressibleException("the rule combines parts that a series cannot combine");
        }
    }

    private static CadenceRule onDay(Frequency frequency, int interval, int dayOfMonth) {
        return rule(frequency, interval, List.of(), Optional.of(dayOfMonth));
    }

    private static CadenceRule rule(Frequency frequency, int interval, List<CadenceRule.Weekday> weekdays) {
        return rule(frequency, interval, weekdays, Optional.empty());
    }

    private static CadenceRule rule(
            Frequency frequency, int interval, List<CadenceRule.Weekday> weekdays, Optional<Integer> dayOfMonth) {
        boolean fits = interval <= MAX_INTERVAL
                && weekdays.stream()
                        .flatMap(weekday -> weekday.ordinal().stream())
                        .allMatch(ordinal ->
                                frequency != Frequency.MONTHLY || Math.abs(ordinal) <= MOST_OF_A_WEEKDAY_IN_A_MONTH);
        if (!fits) {
            throw new InexpressibleException("the rule has a number that is too large for a series");
        }
        return new CadenceRule(frequency, interval, weekdays, dayOfMonth);
    }
}
