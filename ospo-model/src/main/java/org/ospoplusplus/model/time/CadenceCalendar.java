package org.ospoplusplus.model.time;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/**
 * Computes the days of a rule. Periods are numbered, so that the next period with a meeting is found by arithmetic,
 * without a search.
 */
final class CadenceCalendar {

    /**
     * The first day of the weeks that are counted, a Monday. January, April and so on begin periods of months counted
     * from it.
     */
    private static final LocalDate ORIGIN =
            LocalDate.of(0, 1, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));

    private static final int MONTHS_OF_THE_CALENDAR = 12 * 400;

    private final CadenceRule rule;
    private final LocalDate first;

    CadenceCalendar(CadenceRule rule, LocalDate first) {
        this.rule = rule;
        this.first = first;
    }

    Stream<LocalDate> from(LocalDate from) {
        LocalDate earliest = from.isBefore(first) ? first : from;
        return hasNoDays(earliest) ? Stream.empty() : daysFrom(earliest);
    }

    Optional<LocalDate> next(LocalDate from) {
        return from(from).findFirst();
    }

    Optional<LocalDate> previous(LocalDate to) {
        if (to.isBefore(first) || hasNoDays(first)) {
            return Optional.empty();
        }
        long earliest = period(first);
        return LongStream.iterate(lastPeriod(to), number -> number >= earliest, number -> number - rule.interval())
                .boxed()
                .flatMap(number -> daysOf(number).sorted(Comparator.reverseOrder()))
                .filter(day -> !day.isAfter(to) && !day.isBefore(first))
                .findFirst();
    }

    /**
     * The calendar repeats every 400 years. A rule for 30 February has no day in 400 years, and therefore no day at
     * all. Without this check, each search would continue to the year 9999.
     */
    private boolean hasNoDays(LocalDate from) {
        return !isWeekly()
                && LongStream.iterate(nextPeriod(from), this::following)
                        .limit(periodsOfTheCalendar())
                        .boxed()
                        .flatMap(this::daysOf)
                        .findFirst()
                        .isEmpty();
    }

    /**
     * {@return the number of periods with a meeting until the calendar repeats} It is 400 for a rule of every 12th
     * month.
     */
    private long periodsOfTheCalendar() {
        int periods = MONTHS_OF_THE_CALENDAR / months();
        return periods
                / BigInteger.valueOf(periods)
                        .gcd(BigInteger.valueOf(rule.interval()))
                        .longValueExact();
    }

    private Stream<LocalDate> daysFrom(LocalDate from) {
        return LongStream.iterate(nextPeriod(from), number -> !start(number).isAfter(Years.LAST_DAY), this::following)
                .boxed()
                .flatMap(this::daysOf)
                .filter(day -> !day.isBefore(from) && !day.isAfter(Years.LAST_DAY));
    }

    boolean include(LocalDate day) {
        long number = period(day);
        return !day.isBefore(first) && nextPeriod(day) == number && hasDay(number, day);
    }

    private long following(long number) {
        return number + rule.interval();
    }

    /** {@return the number of the first period with a meeting that ends on a day or later} */
    private long nextPeriod(LocalDate day) {
        long number = period(day);
        return number + Math.floorMod(period(first) - number, (long) rule.interval());
    }

    /** {@return the number of the last period with a meeting that begins on a day or earlier} */
    private long lastPeriod(LocalDate day) {
        long number = period(day);
        return number - Math.floorMod(number - period(first), (long) rule.interval());
    }

    private long period(LocalDate day) {
        return isWeekly()
                ? Math.floorDiv(ChronoUnit.DAYS.between(ORIGIN, day), 7L)
                : Math.floorDiv(monthNumber(day), (long) months());
    }

    private LocalDate start(long number) {
        return isWeekly() ? ORIGIN.plusWeeks(number) : LocalDate.of(0, 1, 1).plusMonths(number * months());
    }

    private static long monthNumber(LocalDate day) {
        return 12L * day.getYear() + day.getMonthValue() - 1;
    }

    private boolean isWeekly() {
        return rule.frequency() == Frequency.WEEKLY;
    }

    private int months() {
        return switch (rule.frequency()) {
            case WEEKLY, MONTHLY -> 1;
            case QUARTERLY -> 3;
            case YEARLY -> 12;
        };
    }

    private Stream<LocalDate> daysOf(long number) {
        LocalDate start = start(number);
        return rule.dayOfMonth().isPresent()
                ? dayOfMonth(start).stream()
                : rule.weekdays().stream()
                        .map(weekday -> day(start, weekday))
                        .filter(Objects::nonNull)
                        .sorted()
                        .distinct();
    }

    /** Compares the weekday first, because a rule may have hundreds of days. */
    private boolean hasDay(long number, LocalDate day) {
        LocalDate start = start(number);
        return rule.dayOfMonth().isPresent()
                ? dayOfMonth(start).filter(day::equals).isPresent()
                : rule.weekdays().stream()
                        .filter(weekday -> weekday.day() == day.getDayOfWeek())
                        .anyMatch(weekday -> day.equals(day(start, weekday)));
    }

    private Optional<LocalDate> dayOfMonth(LocalDate start) {
        YearMonth month = YearMonth.from(start).plusMonths(monthOfPeriod());
        return rule.dayOfMonth().filter(month::isValidDay).map(month::atDay);
    }

    /** {@return the index of the month with the meeting in its period} It is the month of the first day. */
    private long monthOfPeriod() {
        return Math.floorMod(monthNumber(first), (long) months());
    }

    private @Nullable LocalDate day(LocalDate start, Weekday weekday) {
        if (isWeekly()) {
            return start.with(TemporalAdjusters.nextOrSame(weekday.day()));
        }
        LocalDate end = start.plusMonths(months()).minusDays(1);
        int ordinal = weekday.ordinal().orElse(1);
        LocalDate day = ordinal > 0
                ? start.with(TemporalAdjusters.nextOrSame(weekday.day())).plusWeeks(ordinal - 1L)
                : end.with(TemporalAdjusters.previousOrSame(weekday.day())).plusWeeks(ordinal + 1L);
        return day.isBefore(start) || day.isAfter(end) ? null : day;
    }
}
