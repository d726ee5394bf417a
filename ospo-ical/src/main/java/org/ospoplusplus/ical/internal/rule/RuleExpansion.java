package org.ospoplusplus.ical.internal.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.internal.rule.RecurrenceRule.Frequency;
import org.ospoplusplus.ical.internal.rule.RecurrenceRule.Part;
import org.ospoplusplus.ical.internal.rule.RecurrenceRule.Weekday;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.model.internal.Years;

/**
 * Computes the local times of a recurrence rule (RFC 5545, 3.3.10). Periods are numbered from the period of the first
 * time. The times of a period do not depend on earlier periods, so that a distant year takes no more work than a near
 * one.
 */
public final class RuleExpansion {

    private final RecurrenceRule rule;
    private final LocalDateTime first;
    private final WeekFields weeks;

    private final List<Integer> months;
    private final long listedMonths;
    private final long listedHours;
    private final @Nullable Numbers monthDays;
    private final @Nullable Numbers yearDays;
    private final @Nullable Numbers weekNumbers;
    private final @Nullable Weekdays weekdays;
    private final List<Integer> hours;
    private final List<Integer> minutes;
    private final List<Integer> seconds;
    private final List<Integer> positions;

    /** Ordinal numbers, counted from the start or from the end of a period. */
    private static final class Numbers {
        private final BitSet fromFirst = new BitSet();
        private final BitSet fromLast = new BitSet();

        static @Nullable Numbers of(List<Integer> numbers) {
            if (numbers.isEmpty()) {
                return null;
            }
            Numbers result = new Numbers();
            numbers.forEach(result::add);
            return result;
        }

        void add(int number) {
            (number > 0 ? fromFirst : fromLast).set(Math.abs(number));
        }

        boolean has(int number, int last) {
            return fromFirst.get(number) || fromLast.get(last + 1 - number);
        }
    }

    /** The days of BYDAY, each with or without an ordinal number in the month or year. */
    private static final class Weekdays {
        private final boolean ofYear;
        private final EnumSet<DayOfWeek> every = EnumSet.noneOf(DayOfWeek.class);
        private final Map<DayOfWeek, Numbers> some = new EnumMap<>(DayOfWeek.class);

        Weekdays(List<Weekday> weekdays, boolean ofYear) {
            this.ofYear = ofYear;
            for (Weekday weekday : weekdays) {
                if (weekday.ordinal() == 0) {
                    every.add(weekday.day());
                } else {
                    some.computeIfAbsent(weekday.day(), day -> new Numbers()).add(weekday.ordinal());
                }
            }
        }

        boolean has(LocalDate day) {
            DayOfWeek name = day.getDayOfWeek();
            if (every.contains(name)) {
                return true;
            }
            Numbers ordinals = some.get(name);
            if (ordinals == null) {
                return false;
            }
            int number = ofYear ? day.getDayOfYear() : day.getDayOfMonth();
            int length = ofYear ? day.lengthOfYear() : day.lengthOfMonth();
            int before = (number - 1) / 7;
            return ordinals.has(before + 1, before + 1 + (length - number) / 7);
        }
    }

    /**
     * An expansion of a rule. Parts that the rule leaves open are taken from the first time.
     *
     * @param rule the rule
     * @param first the first time; midnight for a date
     * @param isDate whether the first time is a date, so that BYHOUR, BYMINUTE and BYSECOND are ignored
     * @throws IllegalArgumentException if the rule is hourly and the first time is a date
     */
    public RuleExpansion(RecurrenceRule rule, LocalDateTime first, boolean isDate) {
        if (isDate && rule.frequency() == Frequency.HOURLY) {
            throw new IllegalArgumentException("FREQ=HOURLY is not allowed for a date without a time");
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
        listedMonths = bits(months);
        listedHours = bits(rule.list(Part.BYHOUR));
        monthDays = Numbers.of(isOnDayOfMonth ? List.of(first.getDayOfMonth()) : rule.list(Part.BYMONTHDAY));
        yearDays = Numbers.of(rule.list(Part.BYYEARDAY));
        weekNumbers = Numbers.of(rule.list(Part.BYWEEKNO));
        List<Weekday> days = isOnWeekday ? List.of(new Weekday(first.getDayOfWeek(), 0)) : rule.weekdays();
        weekdays = days.isEmpty() ? null : new Weekdays(days, isYearly && months.isEmpty());
        hours = isDate ? List.of(0) : orElse(rule.list(Part.BYHOUR), first.getHour());
        minutes = isDate ? List.of(0) : orElse(rule.list(Part.BYMINUTE), first.getMinute());
        seconds = isDate ? List.of(0) : orElse(rule.list(Part.BYSECOND), first.getSecond());
        positions = rule.list(Part.BYSETPOS);
    }

    private static List<Integer> orElse(List<Integer> numbers, int otherwise) {
        return numbers.isEmpty() ? List.of(otherwise) : numbers;
    }

    /**
     * Visits the times of the rule in a range, in ascending order, until the work budget is used up. If the rule has a
     * COUNT, times before the range are computed, too, and the first time counts even if it does not match the rule.
     *
     * @param from the start of the range, inclusive
     * @param to the end of the range, exclusive
     * @param workBudget the maximum work
     * @param visitor receives each time, and returns false to stop
     */
    public void visit(LocalDateTime from, LocalDateTime to, WorkBudget workBudget, Predicate<LocalDateTime> visitor) {
        boolean counts = rule.count().isPresent();
        long left = rule.count().orElse(Integer.MAX_VALUE);
        long number = counts ? 0 : Math.max(0, numberOf(from) - 1);
        boolean isFirst = number == 0;
        LocalDateTime end = to.plusWeeks(1);
        for (LocalDateTime start = start(number);
                start.getYear() <= Years.LAST && start.isBefore(end);
                start = start(++number)) {
            for (LocalDateTime time : period(start, workBudget)) {
                if (time.isBefore(first) || time.getYear() > Years.LAST) {
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
            if (workBudget.isUsedUp()) {
                return;
            }
        }
    }

    /**
     * {@return the number of the period that contains a time, or of the preceding one if the interval skips that
     * period}
     *
     * @param time a local time
     */
    public long numberOf(LocalDateTime time) {
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
        // With any unit, a greater number of periods ends after the last year.
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

    /** {@return the times of a period in ascending order; some are missing if the work budget is used up} */
    public List<LocalDateTime> period(long number, WorkBudget workBudget) {
        return period(start(number), workBudget);
    }

    private List<LocalDateTime> period(LocalDateTime start, WorkBudget workBudget) {
        List<LocalDateTime> times = new ArrayList<>();
        LocalDate day = start.toLocalDate();
        switch (rule.frequency()) {
            case HOURLY -> {
                if (workBudget.take() && (listedHours == 0 || isSet(listedHours, start.getHour())) && includes(day)) {
                    addTimes(day, start.getHour(), times, workBudget);
                }
            }
            case DAILY -> addDays(day, day.plusDays(1), times, workBudget);
            case WEEKLY -> addDays(day, day.plusWeeks(1), times, workBudget);
            case MONTHLY -> addDays(day, day.plusMonths(1), times, workBudget);
            case YEARLY -> addYear(day, times, workBudget);
        }
        return positions.isEmpty() ? times : chosen(times, workBudget);
    }

    private void addYear(LocalDate start, List<LocalDateTime> times, WorkBudget workBudget) {
        if (weekNumbers != null) {
            addWeeks(firstWeek(start.getYear()), firstWeek(start.getYear() + 1), weekNumbers, times, workBudget);
        } else if (months.isEmpty()) {
            addDays(start, start.plusYears(1), times, workBudget);
        } else {
            for (int month : months) {
                LocalDate first = start.withMonth(month);
                addDays(first, first.plusMonths(1), times, workBudget);
            }
        }
    }

    private void addWeeks(
            LocalDate from, LocalDate to, Numbers numbers, List<LocalDateTime> times, WorkBudget workBudget) {
        int last = (int) ChronoUnit.WEEKS.between(from, to);
        for (int week = 1; week <= last && workBudget.take(); week++) {
            if (numbers.has(week, last)) {
                addDays(from.plusWeeks(week - 1L), from.plusWeeks(week), times, workBudget);
            }
        }
    }

    private void addDays(LocalDate from, LocalDate to, List<LocalDateTime> times, WorkBudget workBudget) {
        long end = to.toEpochDay();
        for (long epochDay = from.toEpochDay(); epochDay < end && workBudget.take(); epochDay++) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            if (includes(day)) {
                for (int hour : hours) {
                    addTimes(day, hour, times, workBudget);
                }
            }
        }
    }

    private void addTimes(LocalDate day, int hour, List<LocalDateTime> times, WorkBudget workBudget) {
        for (int minute : minutes) {
            for (int second : seconds) {
                if (workBudget.take()) {
                    times.add(day.atTime(hour, minute, Math.min(second, 59)));
                }
            }
        }
    }

    /** {@return the times at the positions of BYSETPOS} */
    private List<LocalDateTime> chosen(List<LocalDateTime> times, WorkBudget workBudget) {
        if (!workBudget.take(positions.size())) {
            return List.of();
        }
        return positions.stream()
                .map(position -> position > 0 ? position - 1 : times.size() + position)
                .filter(index -> index >= 0 && index < times.size())
                .sorted()
                .distinct()
                .map(times::get)
                .toList();
    }

    private boolean includes(LocalDate day) {
        return (listedMonths == 0 || isSet(listedMonths, day.getMonthValue()))
                && (monthDays == null || monthDays.has(day.getDayOfMonth(), day.lengthOfMonth()))
                && (yearDays == null || yearDays.has(day.getDayOfYear(), day.lengthOfYear()))
                && (weekdays == null || weekdays.has(day));
    }

    private static boolean isSet(long bits, int number) {
        return (bits & 1L << number) != 0;
    }

    private static long bits(List<Integer> numbers) {
        long bits = 0;
        for (int number : numbers) {
            bits |= 1L << number;
        }
        return bits;
    }

    /** {@return the year of a time, or the year of its week if the rule has BYWEEKNO} */
    private int year(LocalDateTime time) {
        return weekNumbers == null ? time.getYear() : time.get(weeks.weekBasedYear());
    }

    /** {@return the first day of the first week of a year, which has at least four days in that year} */
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
