package org.ospoplusplus.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.Require;

/**
 * The days of regular meetings: a subset of the recurrence rules of RFC 5545 (3.3.10).
 *
 * @param frequency the period that repeats
 * @param interval the number of periods from one meeting to the next, 1 to 1,000; more than 1 needs an anchor
 * @param weekdays the days of the week, without duplicates. In a weekly rule they have no ordinals. In other rules each
 *     has an ordinal that is possible in the period.
 * @param dayOfMonth the day of the month, 1 to 31; only without weekdays, and not in a weekly rule
 * @param anchor a day in a period with a meeting; the interval is counted from that period
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
     * A day of the week, and its ordinal in the period: the second Thursday.
     *
     * @param day the day of the week
     * @param ordinal 1 (the first in the period) to 53, or -1 (the last) to -53; absent in a weekly rule
     * @since 0.1.0
     */
    public record Weekday(DayOfWeek day, Optional<Integer> ordinal) {

        /**
         * Creates a weekday.
         *
         * @throws IllegalArgumentException if the ordinal is zero or out of range
         */
        public Weekday {
            Require.nonNull(day, "Weekday.day");
            if (Require.nonNull(ordinal, "Weekday.ordinal")
                    .filter(number -> number == 0 || number < -53 || number > 53)
                    .isPresent()) {
                throw new IllegalArgumentException("Weekday.ordinal: must be 1 to 53 or -1 to -53");
            }
        }
    }

    /**
     * Creates a rule.
     *
     * @throws IllegalArgumentException if a component is out of its range or not possible with the frequency
     */
    public CadenceRule {
        Require.nonNull(frequency, "CadenceRule.frequency");
        weekdays = Require.list(weekdays, "CadenceRule.weekdays");
        Require.nonNull(dayOfMonth, "CadenceRule.dayOfMonth");
        Require.nonNull(anchor, "CadenceRule.anchor").ifPresent(day -> Require.date(day, "CadenceRule.anchor"));
        if (interval < 1 || interval > 1_000) {
            throw new IllegalArgumentException("CadenceRule.interval: must be 1 to 1000");
        }
        if (interval > 1 && anchor.isEmpty()) {
            throw new IllegalArgumentException(
                    "CadenceRule.anchor: is missing; an interval over 1 needs a day to count from");
        }
        if (dayOfMonth.filter(day -> day < 1 || day > 31).isPresent()) {
            throw new IllegalArgumentException("CadenceRule.dayOfMonth: must be 1 to 31");
        }
        if (dayOfMonth.isPresent() && (!weekdays.isEmpty() || frequency == Frequency.WEEKLY)) {
            throw new IllegalArgumentException(
                    "CadenceRule.dayOfMonth: must be absent if there are weekdays or if the rule is weekly");
        }
        boolean weekly = frequency == Frequency.WEEKLY;
        if (weekdays.stream().anyMatch(weekday -> weekday.ordinal().isPresent() == weekly)) {
            throw new IllegalArgumentException(
                    "CadenceRule.weekdays: each needs an ordinal unless the rule is weekly; in a weekly rule, remove the ordinals");
        }
        int most = mostOfAWeekday(frequency);
        if (weekdays.stream()
                .anyMatch(weekday -> weekday.ordinal()
                        .filter(number -> Math.abs(number) > most)
                        .isPresent())) {
            throw new IllegalArgumentException(
                    "CadenceRule.weekdays: an ordinal must be at most " + most + " in a period of this frequency");
        }
        if (Set.copyOf(weekdays).size() < weekdays.size()) {
            throw new IllegalArgumentException("CadenceRule.weekdays: must not contain a weekday twice");
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
     * {@return a rule for given days of every week}
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
     * {@return a rule for one weekday of every month}
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
     * {@return this rule with an interval: in every second period, in every third period}
     *
     * @param periods the number of periods from one meeting to the next, 1 to 1,000
     * @param from a day in a period with a meeting
     */
    public CadenceRule every(int periods, LocalDate from) {
        return new CadenceRule(frequency, periods, weekdays, dayOfMonth, Optional.of(from));
    }

    /**
     * {@return the days of this rule, in order, up to the year 9999} The stream is lazy. A first day in a distant
     * century costs no more than a first day in the next month.
     *
     * <p>A period without the day (the 31st, a fifth Thursday) has no meeting. In a quarterly or yearly rule, the day
     * of the month belongs to the month that the anchor has in its period, or without an anchor to the first month.
     *
     * @param from the earliest possible day, of a year from 1 to 9999
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
     * @param time the local time, the zone and the duration of each meeting
     * @param from the earliest possible local day, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public Stream<Occurrence> occurrences(UsualTime time, LocalDate from) {
        Require.nonNull(time, "time");
        return days(from)
                .map(day -> new Occurrence(new When.Timed(day.atTime(time.start()), time.zone(), time.duration())));
    }
}
