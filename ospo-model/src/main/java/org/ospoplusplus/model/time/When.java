package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.LocalTimeExists;
import org.ospoplusplus.model.validation.LocalTimeUnambiguous;
import org.ospoplusplus.model.validation.Warnings;

/**
 * A date, as precise as it is known: a {@linkplain Timed start time}, {@linkplain Days days}, a {@linkplain InMonth
 * month} or a {@linkplain InYear year}. Years are 1 to 9999.
 *
 * @since 0.1.0
 */
public sealed interface When extends Comparable<When> {

    /** {@return the first possible day, in the local time of the event} */
    LocalDate firstDay();

    /** {@return the last possible day, inclusive} */
    LocalDate lastDay();

    /**
     * {@return whether this and another date may have the same start} Two times have the same start if they are the
     * same instant; zones and durations don't matter. A time and days have the same start if the time is on the first
     * day. Two ranges of days have the same start if they have the same first day. A month or a year may have the same
     * start as a date within it.
     *
     * @param other the other date
     */
    default boolean mayShareStart(When other) {
        if (this instanceof Timed timed && other instanceof Timed otherTimed) {
            return timed.instant().equals(otherTimed.instant());
        }
        return !lastStartDay().isBefore(other.firstDay())
                && !other.lastStartDay().isBefore(firstDay());
    }

    private LocalDate lastStartDay() {
        return this instanceof InMonth || this instanceof InYear ? lastDay() : firstDay();
    }

    /**
     * {@return the first moment at which the event can start} It is the {@linkplain Timed#instant() start} if a time is
     * known, otherwise the beginning of the first day.
     *
     * @param zone the zone of the first day; without effect if a time is known
     */
    default Instant earliestStart(ZoneId zone) {
        return this instanceof Timed timed
                ? timed.instant()
                : firstDay().atStartOfDay(zone).toInstant();
    }

    /**
     * {@return the moment at which the event is over at the latest} If a time is known, it is the end, or the start if
     * the duration is not known; otherwise the end of the last day.
     *
     * @param zone the zone of the last day; without effect if a time is known
     */
    default Instant latestEnd(ZoneId zone) {
        return this instanceof Timed timed
                ? timed.zonedEnd().map(ZonedDateTime::toInstant).orElseGet(timed::instant)
                : lastDay().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * Compares by {@linkplain #earliestStart start}, and then by {@linkplain #latestEnd end}; days, months and years
     * are those of UTC. The order is consistent with {@code equals}: dates with the same start and end are ordered by
     * their precision, time first, and times by zone.
     */
    @Override
    default int compareTo(When other) {
        return WhenOrder.compare(this, other);
    }

    /**
     * {@return a start without a duration}
     *
     * @param start the local date and time, in whole seconds. The current time usually has a fraction of a second:
     *     {@code now.truncatedTo(ChronoUnit.SECONDS)} cuts it off. It is not cut off here, because calendars cannot
     *     express it and a value would change without notice
     * @param zone a region of the IANA time zone database
     * @throws IllegalArgumentException if the start has a fraction of a second, or a component is out of its range
     */
    static Timed at(LocalDateTime start, ZoneId zone) {
        return new Timed(start, zone, Optional.empty());
    }

    /**
     * {@return a start with a duration}
     *
     * @param start the local date and time, in whole seconds, such as {@code now.truncatedTo(ChronoUnit.SECONDS)}
     * @param zone a region of the IANA time zone database
     * @param duration the elapsed time: whole seconds, more than zero, at most 366 days
     * @throws IllegalArgumentException if the start has a fraction of a second, or a component is out of its range
     */
    static Timed at(LocalDateTime start, ZoneId zone, Duration duration) {
        return new Timed(start, zone, Optional.of(duration));
    }

    /**
     * {@return one day}
     *
     * @param day the day
     */
    static Days on(LocalDate day) {
        return new Days(day, day);
    }

    /**
     * {@return a range of days}
     *
     * @param first the first day
     * @param last the last day, inclusive; not before the first
     */
    static Days between(LocalDate first, LocalDate last) {
        return new Days(first, last);
    }

    /**
     * {@return a date in a month, whose day is not known}
     *
     * @param month the month
     */
    static InMonth in(YearMonth month) {
        return new InMonth(month);
    }

    /**
     * {@return a date in a year, whose month is not known}
     *
     * @param year the year
     */
    static InYear in(Year year) {
        return new InYear(year);
    }

    /**
     * A local start in a time zone (RFC 5545, 3.3.5, form 3) and, if known, a duration.
     *
     * @param start the local date and time, in whole seconds
     * @param zone a region of the IANA time zone database, not an offset
     * @param duration the elapsed time: whole seconds, more than zero, at most 366 days
     * @since 0.1.0
     */
    @LocalTimeExists
    @LocalTimeUnambiguous(groups = Warnings.class)
    record Timed(LocalDateTime start, ZoneId zone, Optional<Duration> duration) implements When {

        /**
         * Whether clocks skip or repeat a local time.
         *
         * @since 0.1.0
         */
        public enum ClockChange {
            /** Clocks show the local time once. */
            REGULAR,
            /**
             * Clocks skip the local time; the {@linkplain Timed#instant() instant} is later by the length of the gap.
             */
            GAP,
            /** Clocks show the local time twice; the {@linkplain Timed#instant() instant} is the first of the two. */
            OVERLAP
        }

        /**
         * Creates a start.
         *
         * @throws IllegalArgumentException if the start has a fraction of a second, or a component is out of its range
         */
        public Timed {
            Require.date(Require.nonNull(start, "When.start").toLocalDate(), "When.start");
            if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))) {
                throw new IllFormedException("When.start", "must be a whole second; truncate it");
            }
            Require.region(zone, "When.zone");
            Require.duration(duration, "When.duration");
        }

        /**
         * {@return the start in its zone} If clocks skip the local start, the result is later by the length of the gap.
         * If clocks show the local start twice, the result is the earlier instant (RFC 5545, 3.3.5). Validation reports
         * both.
         */
        public ZonedDateTime zonedStart() {
            return start.atZone(zone);
        }

        /** {@return whether clocks in the zone skip or repeat the local start} */
        public ClockChange clockChange() {
            ZoneOffsetTransition transition = zone.getRules().getTransition(start);
            if (transition == null) {
                return ClockChange.REGULAR;
            }
            return transition.isGap() ? ClockChange.GAP : ClockChange.OVERLAP;
        }

        /** {@return the instant of the {@linkplain #zonedStart() start}} */
        public Instant instant() {
            return zonedStart().toInstant();
        }

        /** {@return the end in the zone of the start, if the duration is known} */
        public Optional<ZonedDateTime> zonedEnd() {
            return duration.map(zonedStart()::plus);
        }

        /**
         * {@return the same start with another duration}
         *
         * @param newDuration the elapsed time: whole seconds, more than zero, at most 366 days
         */
        public Timed withDuration(@Nullable Duration newDuration) {
            return new Timed(start, zone, Optional.ofNullable(newDuration));
        }

        @Override
        public LocalDate firstDay() {
            return start.toLocalDate();
        }

        /**
         * {@return the local day of the end, or of the start if the duration is not known} An end at midnight belongs
         * to the day before. The result is never before the first day, even if clocks go back over midnight before the
         * end.
         */
        @Override
        public LocalDate lastDay() {
            return duration.map(
                            length -> zonedStart().plus(length).minusNanos(1).toLocalDate())
                    .filter(day -> day.isAfter(firstDay()))
                    .orElse(firstDay());
        }
    }

    /**
     * A day or a range of days, without a time.
     *
     * @param first the first day
     * @param last the last day, inclusive; equal to the first day for a single day
     * @since 0.1.0
     */
    record Days(LocalDate first, LocalDate last) implements When {

        /**
         * Creates a range of days.
         *
         * @throws IllegalArgumentException if the last day is before the first, or a year is out of range
         */
        public Days {
            Require.date(first, "When.first");
            if (Require.date(last, "When.last").isBefore(first)) {
                throw new IllFormedException("When.last", "must not be before the first day");
            }
        }

        @Override
        public LocalDate firstDay() {
            return first;
        }

        @Override
        public LocalDate lastDay() {
            return last;
        }
    }

    /**
     * A date in a month, whose day is not known.
     *
     * @param month the month
     * @since 0.1.0
     */
    record InMonth(YearMonth month) implements When {

        /**
         * Creates a date in a month.
         *
         * @throws IllegalArgumentException if the year is out of range
         */
        public InMonth {
            Require.year(Require.nonNull(month, "When.month").getYear(), "When.month");
        }

        @Override
        public LocalDate firstDay() {
            return month.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }
    }

    /**
     * A date in a year, whose month is not known.
     *
     * @param year the year
     * @since 0.1.0
     */
    record InYear(Year year) implements When {

        /**
         * Creates a date in a year.
         *
         * @throws IllegalArgumentException if the year is out of range
         */
        public InYear {
            Require.year(Require.nonNull(year, "When.year").getValue(), "When.year");
        }

        @Override
        public LocalDate firstDay() {
            return year.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return year.atDay(year.length());
        }
    }
}
