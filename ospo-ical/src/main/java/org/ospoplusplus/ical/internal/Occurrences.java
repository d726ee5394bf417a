package org.ospoplusplus.ical.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.ospoplusplus.ical.internal.RecurrenceRule.Frequency;
import org.ospoplusplus.ical.internal.RecurrenceRule.Part;
import org.ospoplusplus.ical.internal.RecurrenceRule.Weekday;

/**
 * The local times of a rule (RFC 5545, 3.3.10). Periods are numbered from the one of the first time, and those of any number
 * are found without those before it: rules of a distant century take no more work than those of next month.
 */
public final class Occurrences {

    private static final int LAST_YEAR = 9999;

    private final RecurrenceRule rule;
    private final LocalDateTime first;
    private final WeekFields weeks;

    private final List<Integer> months;
    private final List<Integer> monthDays;
    private final List<Weekday> weekdays;
    private final List<Integer> hours;
    private final List<Integer> minutes;
    private final List<Integer> seconds;

    /**
     * Fills in from the first time what the rule leaves open.
     *
     * @param rule the rule
     * @param first the first time, midnight for a date
     * @param isDate whether the rule is about dates, so that its hours, minutes and seconds don't count
     * @throws IllegalArgumentException if the rule is hourly, but about dates
     */
    public Occurrences(RecurrenceRule rule, LocalDateTime first, boolean isDate) {
        if (isDate && rule.frequency() == Frequency.HOURLY) {
            throw new IllegalArgumentException("a date doesn't repeat hourly");
        }
        this.rule = rule;
        this.first = first;
        this.weeks = WeekFields.of(rule.weekStart(), 4);
        boolean isYearly = rule.frequency() == Frequency.YEARLY;
        boolean hasWeeks = !rule.list(Part.BYWEEKNO).isEmpty();
        boolean hasDays = !rule.list(Part.BYYEARDAY).isEmpty()
                || !rule.list(Part.BYMONTHDAY).isEmpty()
                || !rule.weekdays().isEmpty();
        boolean isOnDayOfMonth = !hasDays && (rule.frequency() == Frequency.MONTHLY || (isYearly && !hasWeeks));
        boolean isOnWeekday = !hasDays && (rule.frequency() == Frequency.WEEKLY || hasWeeks);
        months = isOnDayOfMonth && isYearly
                ? orElse(rule.list(Part.BYMONTH), first.getMonthValue())
                : rule.list(Part.BYMONTH);
        monthDays = isOnDayOfMonth ? List.of(first.getDayOfMonth()) : rule.list(Part.BYMONTHDAY);
        weekdays = isOnWeekday ? List.of(new Weekday(first.getDayOfWeek(), 0)) : rule.weekdays();
        hours = isDate ? List.of(0) : orElse(rule.list(Part.BYHOUR), first.getHour());
        minutes = isDate ? List.of(0) : orElse(rule.list(Part.BYMINUTE), first.getMinute());
        seconds = isDate ? List.of(0) : orElse(rule.list(Part.BYSECOND), first.getSecond());
    }

    private static List<Integer> orElse(List<Integer> numbers, int otherwise) {
        return numbers.isEmpty() ? List.of(otherwise) : numbers;
    }

    /**
     * Visits the times between two in their order. If they have to be counted, those before are looked at, too, and the first
     * time counts even where the rule doesn't have it, but is not visited then.
     *
     * @param from where to begin
     * @param to where to end, a time that is not visited
     * @param steps how much work it may take
     * @param visitor returns whether to go on
     */
    public void visit(LocalDateTime from, LocalDateTime to, Steps steps, Predicate<LocalDateTime> visitor) {
        boolean counts = rule.count().isPresent();
        long left = rule.count().orElse(Integer.MAX_VALUE);
        long number = counts ? 0 : Math.max(0, numberOf(from) - 1);
        boolean isFirst = number == 0;
        LocalDateTime end = to.plusWeeks(1);
        for (LocalDateTime start = start(number);
                start.getYear() <= LAST_YEAR && start.isBefore(end);
                start = start(++number)) {
            for (LocalDateTime time : period(start, steps)) {
                if (time.isBefore(first) || time.getYear() > LAST_YEAR) {
                    continue;
                }
                if (isFirst && counts && !time.equals(first)) {
                    left--;
                }
                isFirst = false;
                if (left-- <= 0 || !time.isBefore(to) || (!time.isBefore(from) && !visitor.test(time))) {
                    return;
                }
            }
            if (steps.areUsedUp()) {
                return;
            }
        }
    }

    /**
     * {@return the number of the period in which a time is, or of the one before it if the interval leaves that out}
     *
     * @param time the time
     */
    long numberOf(LocalDateTime time) {
        long periods = switch (rule.frequency()) {
            case HOURLY -> ChronoUnit.HOURS.between(hour(first), hour(time));
            case DAILY -> ChronoUnit.DAYS.between(first.toLocalDate(), time.toLocalDate());
            case WEEKLY -> ChronoUnit.WEEKS.between(week(first.toLocalDate()), week(time.toLocalDate()));
            case MONTHLY -> 12L * (time.getYear() - first.getYear()) + time.getMonthValue() - first.getMonthValue();
            case YEARLY -> year(time) - year(first);
        };
        return Math.floorDiv(periods, (long) rule.interval());
    }

    private LocalDateTime start(long number) {
        // Any period of more than so many is after the last year, whatever its unit.
        long periods = Math.min(number * rule.interval(), 100_000_000L);
        return switch (rule.frequency()) {
            case HOURLY -> hour(first).plusHours(periods);
            case DAILY -> first.toLocalDate().plusDays(periods).atStartOfDay();
            case WEEKLY -> week(first.toLocalDate()).plusWeeks(periods).atStartOfDay();
            case MONTHLY ->
                first.toLocalDate().withDayOfMonth(1).plusMonths(periods).atStartOfDay();
            case YEARLY -> LocalDate.of(year(first), 1, 1).plusYears(periods).atStartOfDay();
        };
    }

    /** The times of a period in their order. */
    List<LocalDateTime> period(long number, Steps steps) {
        return period(start(number), steps);
    }

    private List<LocalDateTime> period(LocalDateTime start, Steps steps) {
        List<LocalDateTime> times = new ArrayList<>();
        days(start.toLocalDate()).filter(day -> steps.take() && includes(day)).forEach(day -> {
            for (int hour : rule.frequency() == Frequency.HOURLY ? hourOf(start) : hours) {
                for (int minute : minutes) {
                    for (int second : seconds) {
                        times.add(day.atTime(hour, minute, Math.min(second, 59)));
                    }
                }
            }
        });
        List<Integer> positions = rule.list(Part.BYSETPOS);
        return positions.isEmpty()
                ? times
                : positions.stream()
                        .map(position -> position > 0 ? position - 1 : times.size() + position)
                        .filter(index -> index >= 0 && index < times.size())
                        .sorted()
                        .distinct()
                        .map(times::get)
                        .toList();
    }

    private List<Integer> hourOf(LocalDateTime start) {
        List<Integer> listed = rule.list(Part.BYHOUR);
        return listed.isEmpty() || listed.contains(start.getHour()) ? List.of(start.getHour()) : List.of();
    }

    private Stream<LocalDate> days(LocalDate start) {
        return switch (rule.frequency()) {
            case HOURLY, DAILY -> Stream.of(start);
            case WEEKLY -> days(start, start.plusWeeks(1));
            case MONTHLY -> days(start, start.plusMonths(1));
            case YEARLY -> {
                if (!rule.list(Part.BYWEEKNO).isEmpty()) {
                    yield days(firstWeek(start.getYear()), firstWeek(start.getYear() + 1));
                }
                yield months.isEmpty()
                        ? days(start, start.plusYears(1))
                        : months.stream().map(start::withMonth).flatMap(month -> days(month, month.plusMonths(1)));
            }
        };
    }

    private static Stream<LocalDate> days(LocalDate start, LocalDate end) {
        return LongStream.range(start.toEpochDay(), end.toEpochDay()).mapToObj(LocalDate::ofEpochDay);
    }

    private boolean includes(LocalDate day) {
        return (months.isEmpty() || months.contains(day.getMonthValue()))
                && isIn(monthDays, day.getDayOfMonth(), day.lengthOfMonth())
                && isIn(rule.list(Part.BYYEARDAY), day.getDayOfYear(), day.lengthOfYear())
                && isInWeeks(day)
                && (weekdays.isEmpty() || weekdays.stream().anyMatch(weekday -> isOn(weekday, day)));
    }

    private static boolean isIn(List<Integer> numbers, int number, int last) {
        return numbers.isEmpty() || numbers.contains(number) || numbers.contains(number - last - 1);
    }

    private boolean isInWeeks(LocalDate day) {
        List<Integer> numbers = rule.list(Part.BYWEEKNO);
        if (numbers.isEmpty()) {
            return true;
        }
        int year = day.get(weeks.weekBasedYear());
        int last = (int) ChronoUnit.WEEKS.between(firstWeek(year), firstWeek(year + 1));
        return isIn(numbers, day.get(weeks.weekOfWeekBasedYear()), last);
    }

    private boolean isOn(Weekday weekday, LocalDate day) {
        if (weekday.day() != day.getDayOfWeek()) {
            return false;
        }
        if (weekday.ordinal() == 0) {
            return true;
        }
        boolean ofTheYear = rule.frequency() == Frequency.YEARLY && months.isEmpty();
        int number = ofTheYear ? day.getDayOfYear() : day.getDayOfMonth();
        int last = ofTheYear ? day.lengthOfYear() : day.lengthOfMonth();
        return weekday.ordinal() > 0
                ? weekday.ordinal() == (number + 6) / 7
                : weekday.ordinal() == -((last - number) / 7 + 1);
    }

    /** The year of a time; that of its week if the rule counts weeks. */
    private int year(LocalDateTime time) {
        return rule.list(Part.BYWEEKNO).isEmpty() ? time.getYear() : time.get(weeks.weekBasedYear());
    }

    /** The first day of the first week that has at least four days in a year. */
    private LocalDate firstWeek(int year) {
        return week(LocalDate.of(year, 1, 4));
    }

    private LocalDate week(LocalDate day) {
        DayOfWeek weekStart = rule.weekStart();
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private static LocalDateTime hour(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }
}
