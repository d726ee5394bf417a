package org.ospoplusplus.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;

/**
 * The days of regular meetings: a subset of the recurrence rules of RFC 5545 (3.3.10). Like a recurrence rule, it
 * counts its periods from a first day, which is not part of the rule. In a quarterly or yearly rule, a day of the month
 * belongs to the month that the first day has in its period, and the ordinal of a weekday counts in the whole period.
 *
 * @param frequency the period that repeats
 * @param interval the number of periods from one meeting to the next, 1 to 1,000
 * @param weekdays the days of the week, without duplicates. In a weekly rule they have no ordinals. In other rules each
 *     has an ordinal that is possible in the period.
 * @param dayOfMonth the day of the month, 1 to 31; only without weekdays, and not in a weekly rule
 * @since 0.1.0
 */
public record CadenceRule(Frequency frequency, int interval, List<Weekday> weekdays, Optional<Integer> dayOfMonth) {

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
                throw new IllFormedException("Weekday.ordinal", "must be 1 to 53 or -1 to -53");
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
        if (interval < 1 || interval > 1_000) {
            throw new IllFormedException("CadenceRule.interval", "must be 1 to 1000");
        }
        if (dayOfMonth.filter(day -> day < 1 || day > 31).isPresent()) {
            throw new IllFormedException("CadenceRule.dayOfMonth", "must be 1 to 31");
        }
        if (dayOfMonth.isPresent() && (!weekdays.isEmpty() || frequency == Frequency.WEEKLY)) {
            throw new IllFormedException(
                    "CadenceRule.dayOfMonth", "must be absent if there are weekdays or if the rule is weekly");
        }
        boolean weekly = frequency == Frequency.WEEKLY;
        if (weekdays.stream().anyMatch(weekday -> weekday.ordinal().isPresent() == weekly)) {
            throw new IllFormedException(
                    "CadenceRule.weekdays",
                    "each needs an ordinal unless the rule is weekly; in a weekly rule, remove the ordinals");
        }
        int most = mostOfAWeekday(frequency);
        if (weekdays.stream()
                .anyMatch(weekday -> weekday.ordinal()
                        .filter(number -> Math.abs(number) > most)
                        .isPresent())) {
            throw new IllFormedException(
                    "CadenceRule.weekdays", "an ordinal must be at most " + most + " in a period of this frequency");
        }
        if (Set.copyOf(weekdays).size() < weekdays.size()) {
            throw new IllFormedException("CadenceRule.weekdays", "must not contain a weekday twice");
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
        return new CadenceRule(Frequency.WEEKLY, 1, weekdays, Optional.empty());
    }

    /**
     * {@return a rule for one weekday of every month}
     *
     * @param ordinal 1 for the first of the month, -1 for the last
     * @param day the day of the week
     */
    public static CadenceRule monthly(int ordinal, DayOfWeek day) {
        return new CadenceRule(Frequency.MONTHLY, 1, List.of(new Weekday(day, Optional.of(ordinal))), Optional.empty());
    }

    /**
     * {@return a builder of a rule for each period, which names no days yet}
     *
     * @param frequency the period that repeats
     */
    public static Builder builder(Frequency frequency) {
        return new Builder(frequency);
    }

    /** {@return a builder that starts with the components of this rule} */
    public Builder toBuilder() {
        return new Builder(frequency).interval(interval).weekdays(weekdays).dayOfMonth(dayOfMonth.orElse(null));
    }

    /**
     * {@return this rule with an interval: in every second period, in every third period}
     *
     * @param periods the number of periods from one meeting to the next, 1 to 1,000
     */
    public CadenceRule every(int periods) {
        return new CadenceRule(frequency, periods, weekdays, dayOfMonth);
    }

    /** {@return whether this rule names days; a rule such as "monthly" does not} */
    public boolean namesDays() {
        return !weekdays.isEmpty() || dayOfMonth.isPresent();
    }

    /**
     * {@return whether the days depend on the period in which counting starts} This applies if the interval is more
     * than 1, and to a day of the month in a quarterly or yearly rule, whose month is the month of the first day in its
     * period.
     */
    public boolean dependsOnFirstDay() {
        return interval > 1
                || (dayOfMonth.isPresent()
                        && switch (frequency) {
                            case QUARTERLY, YEARLY -> true;
                            case WEEKLY, MONTHLY -> false;
                        });
    }

    /**
     * {@return the days of this rule from a first day, in order, up to the year 9999} The stream is lazy.
     *
     * <p>Periods are counted from the period of the first day, which itself is a day of the rule or not. A period
     * without the day (the 31st, a fifth Thursday) has no meeting. In a quarterly or yearly rule, the day of the month
     * belongs to the month that the first day has in its period.
     *
     * @param first the first possible day, of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public Stream<LocalDate> days(LocalDate first) {
        return days(first, first);
    }

    /**
     * {@return the {@linkplain #days(LocalDate) days} of this rule that are not before a given day} A day in a distant
     * century costs no more than a day in the next month.
     *
     * @param first the first possible day, from which periods are counted, of a year from 1 to 9999
     * @param from the earliest day of the result, of a year from 1 to 9999
     * @throws IllegalArgumentException if a year is out of range
     */
    public Stream<LocalDate> days(LocalDate first, LocalDate from) {
        Spliterator.OfLong days = Spliterators.spliteratorUnknownSize(
                epochDays(first, from), Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
        return StreamSupport.longStream(days, false).mapToObj(LocalDate::ofEpochDay);
    }

    /**
     * {@return the {@linkplain #days(LocalDate, LocalDate) days} of this rule that are not before a given day, as
     * {@linkplain LocalDate#toEpochDay() epoch days}} The iterator is lazy and creates no objects, which makes it
     * suitable for merging many rules. It must not be shared between threads.
     *
     * @param first the first possible day, from which periods are counted, of a year from 1 to 9999
     * @param from the earliest day of the result, of a year from 1 to 9999
     * @throws IllegalArgumentException if a year is out of range
     */
    public PrimitiveIterator.OfLong epochDays(LocalDate first, LocalDate from) {
        return calendar(first).from(Require.date(from, "from"));
    }

    /**
     * {@return whether a day is among the {@linkplain #days(LocalDate) days} of this rule}
     *
     * @param first the first possible day, from which periods are counted, of a year from 1 to 9999
     * @param day a day of a year from 1 to 9999
     * @throws IllegalArgumentException if a year is out of range
     */
    public boolean includes(LocalDate first, LocalDate day) {
        return calendar(first).include(Require.date(day, "day"));
    }

    /**
     * {@return the earliest of the {@linkplain #days(LocalDate) days} of this rule that is not before a given day}
     *
     * @param first the first possible day, from which periods are counted, of a year from 1 to 9999
     * @param from the earliest possible result, of a year from 1 to 9999
     * @throws IllegalArgumentException if a year is out of range
     */
    public Optional<LocalDate> next(LocalDate first, LocalDate from) {
        return calendar(first).next(Require.date(from, "from"));
    }

    /**
     * {@return the latest of the {@linkplain #days(LocalDate) days} of this rule that is not after a given day}
     *
     * @param first the first possible day, from which periods are counted, of a year from 1 to 9999
     * @param to the latest possible result, of a year from 1 to 9999
     * @throws IllegalArgumentException if a year is out of range
     */
    public Optional<LocalDate> previous(LocalDate first, LocalDate to) {
        return calendar(first).previous(Require.date(to, "to"));
    }

    /**
     * {@return whether a day is a day of this rule for some first day} The weekday or the day of the month is compared,
     * and the period is ignored.
     *
     * @param day a day of a year from 1 to 9999
     * @throws IllegalArgumentException if the year is out of range
     */
    public boolean mayInclude(LocalDate day) {
        return includes(day, day);
    }

    private CadenceCalendar calendar(LocalDate first) {
        return new CadenceCalendar(this, Require.date(first, "first"));
    }

    /**
     * Builds a rule. A builder is not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private Frequency frequency;
        private int interval = 1;
        private List<Weekday> weekdays = List.of();
        private @Nullable Integer dayOfMonth;

        private Builder(Frequency frequency) {
            this.frequency = frequency;
        }

        /**
         * {@return this builder}
         *
         * @param frequency the period that repeats
         */
        public Builder frequency(Frequency frequency) {
            this.frequency = frequency;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param interval the number of periods from one meeting to the next, 1 to 1,000
         */
        public Builder interval(int interval) {
            this.interval = interval;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param weekdays the days of the week, without duplicates
         */
        public Builder weekdays(List<Weekday> weekdays) {
            this.weekdays = weekdays;
            return this;
        }

        /**
         * Adds a day of each week to the end of the list.
         *
         * @param day the day of the week, or several
         * @return this builder
         */
        public Builder weekday(DayOfWeek... day) {
            return with(Stream.of(Require.nonNull(day, "day")).map(each -> new Weekday(each, Optional.empty())));
        }

        /**
         * Adds a weekday of each period to the end of the list, such as the second Thursday.
         *
         * @param ordinal 1 for the first in the period, -1 for the last
         * @param day the day of the week
         * @return this builder
         */
        public Builder weekday(int ordinal, DayOfWeek day) {
            return with(Stream.of(new Weekday(day, Optional.of(ordinal))));
        }

        private Builder with(Stream<Weekday> more) {
            weekdays = Stream.concat(Require.list(weekdays, "CadenceRule.weekdays").stream(), more)
                    .toList();
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param dayOfMonth the day of the month, 1 to 31; null if absent
         */
        public Builder dayOfMonth(@Nullable Integer dayOfMonth) {
            this.dayOfMonth = dayOfMonth;
            return this;
        }

        /**
         * {@return the rule}
         *
         * @throws NullPointerException if a component or an element is null
         * @throws IllegalArgumentException if a component is out of its range or not possible with the frequency
         */
        public CadenceRule build() {
            return new CadenceRule(frequency, interval, weekdays, Optional.ofNullable(dayOfMonth));
        }
    }
}
