package org.ospoplusplus.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;

/**
 * The days on which meetings fall; a small part of what RFC 5545 (3.3.10) can say.
 *
 * @param frequency the period that repeats
 * @param interval every how many periods, 1 to 1,000; more than one needs an anchor
 * @param weekdays the days of the week, none twice; each with an ordinal that its period can have, unless the frequency is
 *     weekly
 * @param dayOfMonth the day of the month, 1 to 31; where no weekday is given, and then alone, and not in a weekly rule
 * @param anchor a day in a period that has a meeting, from which the interval is counted
 * @since 0.1.0
 */
public record CadenceRule(
        Frequency frequency,
        int interval,
        List<Weekday> weekdays,
        Optional<Integer> dayOfMonth,
        Optional<LocalDate> anchor) {

    /**
     * The period that repeats.
     *
     * @since 0.1.0
     */
    public enum Frequency {
        /** Weeks that begin on Monday (ISO 8601). */
        WEEKLY,
        /** Calendar months. */
        MONTHLY,
        /** Three calendar months, January to March and so on. */
        QUARTERLY,
        /** Calendar years. */
        YEARLY
    }

    /**
     * A day of the week, and which one of its period.
     *
     * @param day the day of the week
     * @param ordinal 1 for the first in the period to 53, -1 for the last to -53; absent in a weekly rule
     * @since 0.1.0
     */
    public record Weekday(DayOfWeek day, Optional<Integer> ordinal) {

        /**
         * Refuses what is not well-formed.
         *
         * @throws IllegalArgumentException if the ordinal is zero or out of range
         */
        public Weekday {
            Require.nonNull(day, "Weekday.day");
            if (Require.nonNull(ordinal, "Weekday.ordinal")
                    .filter(number -> number == 0 || number < -53 || number > 53)
                    .isPresent()) {
                throw new IllFormedException("Weekday.ordinal", "must be 1 to 53 or -1 to -53");
            }
        }
    }

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if a component is out of its range or doesn't fit the frequency
     */
    public CadenceRule {
        Require.nonNull(frequency, "CadenceRule.frequency");
        weekdays = Require.list(weekdays, "CadenceRule.weekdays");
        Require.nonNull(dayOfMonth, "CadenceRule.dayOfMonth");
        Require.nonNull(anchor, "CadenceRule.anchor").ifPresent(day -> Require.date(day, "CadenceRule.anchor"));
        if (interval < 1 || interval > 1_000) {
            throw new IllFormedException("CadenceRule.interval", "must be 1 to 1000");
        }
        if (interval > 1 && anchor.isEmpty()) {
            throw new IllFormedException("CadenceRule.anchor", "an interval over 1 needs a day to count from");
        }
        if (dayOfMonth.filter(day -> day < 1 || day > 31).isPresent()) {
            throw new IllFormedException("CadenceRule.dayOfMonth", "must be 1 to 31");
        }
        if (dayOfMonth.isPresent() && (!weekdays.isEmpty() || frequency == Frequency.WEEKLY)) {
            throw new IllFormedException("CadenceRule.dayOfMonth", "goes neither with weekdays nor with a weekly rule");
        }
        boolean weekly = frequency == Frequency.WEEKLY;
        if (weekdays.stream().anyMatch(weekday -> weekday.ordinal().isPresent() == weekly)) {
            throw new IllFormedException(
                    "CadenceRule.weekdays", "an ordinal is due unless the rule is weekly, and only then");
        }
        int most = mostOfAWeekday(frequency);
        if (weekdays.stream()
                .anyMatch(weekday -> weekday.ordinal()
                        .filter(number -> Math.abs(number) > most)
                        .isPresent())) {
            throw new IllFormedException("CadenceRule.weekdays", "no period has more than " + most + " of a weekday");
        }
        if (Set.copyOf(weekdays).size() < weekdays.size()) {
            throw new IllFormedException("CadenceRule.weekdays", "one stands twice");
        }
    }

    private static int mostOfAWeekday(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> 1;
            case MONTHLY -> 5;
            case QUARTERLY -> 14;
            case YEARLY -> 53;
        };
    }

    /**
     * {@return a rule for certain days of every week}
     *
     * @param days the days of the week
     */
    public static CadenceRule weekly(DayOfWeek... days) {
        List<Weekday> weekdays = List.of(days).stream()
                .map(day -> new Weekday(day, Optional.empty()))
                .toList();
        return new CadenceRule(Frequency.WEEKLY, 1, weekdays, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a rule for a certain weekday of every month}
     *
     * @param ordinal 1 for the first of the month, -1 for the last
     * @param day the day of the week
     */
    public static CadenceRule monthly(int ordinal, DayOfWeek day) {
        return new CadenceRule(
                Frequency.MONTHLY,
                1,
                List.of(new Weekday(day, Optional.of(ordinal))),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return this rule, but only in every so many periods}
     *
     * @param periods 1 to 1,000
     * @param from a day in a period that has a meeting
     */
    public CadenceRule every(int periods, LocalDate from) {
        return new CadenceRule(frequency, periods, weekdays, dayOfMonth, Optional.of(from));
    }

    /**
     * {@return the days of this rule, in order, up to the year 9999} They are computed as they are asked for, and where they
     * begin doesn't matter: those of a distant century cost no more than those of next month.
     *
     * <p>A period that lacks the day (the 31st, a fifth Thursday) has none. The day of the month of a quarterly or yearly
     * rule is in the month that the anchor has in its period, or else in the first.
     *
     * @param from the first day that may be among them, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public Stream<LocalDate> days(LocalDate from) {
        return new CadenceCalendar(this).from(Require.date(from, "from"));
    }

    /**
     * {@return whether a day is among the {@linkplain #days days} of this rule}
     *
     * @param day a day of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public boolean includes(LocalDate day) {
        return new CadenceCalendar(this).include(Require.date(day, "day"));
    }

    /**
     * {@return the meetings on the {@linkplain #days days} of this rule at the usual time, in the order of their days}
     *
     * @param time local time, zone and duration of each
     * @param from the first local day that may have one, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public Stream<Occurrence> occurrences(UsualTime time, LocalDate from) {
        Require.nonNull(time, "time");
        return days(from)
                .map(day -> new Occurrence(new When.Timed(day.atTime(time.start()), time.zone(), time.duration())));
    }
}
