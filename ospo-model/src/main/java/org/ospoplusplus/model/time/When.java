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
import java.util.Optional;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.LocalTimeExists;
import org.ospoplusplus.model.validation.LocalTimeUnambiguous;
import org.ospoplusplus.model.validation.Warnings;

/**
 * When something happens, at the precision that is known: a {@linkplain Timed time}, {@linkplain Days days}, a
 * {@linkplain InMonth month} or a {@linkplain InYear year}. Years are 1 to 9999.
 *
 * @since 0.1.0
 */
public sealed interface When {

    /** {@return the first day that this may happen on, in the local calendar of the place} */
    LocalDate firstDay();

    /** {@return the last day that this may happen on, inclusive} */
    LocalDate lastDay();

    /**
     * {@return whether this and another date may name the same start} Two times do if they are the same instant, whatever their
     * zones and durations. A time and a day do if the time is on that day, and ranges of days if they have the same first day. A
     * month or a year does if a start within it is possible.
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
     * {@return a start whose end nobody gave}
     *
     * @param start local date and time, whole seconds
     * @param zone a region of the IANA time zone database
     */
    static Timed at(LocalDateTime start, ZoneId zone) {
        return new Timed(start, zone, Optional.empty());
    }

    /**
     * {@return a start and how long it lasts}
     *
     * @param start local date and time, whole seconds
     * @param zone a region of the IANA time zone database
     * @param duration whole seconds, more than zero, 366 days at most
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
     * {@return some time in a month}
     *
     * @param month the month
     */
    static InMonth in(YearMonth month) {
        return new InMonth(month);
    }

    /**
     * {@return some time in a year}
     *
     * @param year the year
     */
    static InYear in(Year year) {
        return new InYear(year);
    }

    /**
     * A local start in a time zone, and a duration where one is known (RFC 5545, 3.3.5, form 3).
     *
     * @param start local date and time, whole seconds
     * @param zone a region of the IANA time zone database, not an offset
     * @param duration elapsed time, whole seconds, more than zero, 366 days at most
     * @since 0.1.0
     */
    @LocalTimeExists
    @LocalTimeUnambiguous(groups = Warnings.class)
    record Timed(LocalDateTime start, ZoneId zone, Optional<Duration> duration) implements When {

        /**
         * Refuses what is not well-formed.
         *
         * @throws IllegalArgumentException if the start has a fraction of a second, or a component is out of its range
         */
        public Timed {
            Require.date(Require.nonNull(start, "When.start").toLocalDate(), "When.start");
            if (!start.equals(start.truncatedTo(ChronoUnit.SECONDS))) {
                throw new IllFormedException("When.start", "must be a whole second");
            }
            Require.region(zone, "When.zone");
            Require.duration(duration, "When.duration");
        }

        /**
         * {@return the start in its zone} In a gap it is shifted forward by the length of the gap, in an overlap it has
         * the earlier instant (RFC 5545, 3.3.5); validation reports both.
         */
        public ZonedDateTime zonedStart() {
            return start.atZone(zone);
        }

        /** {@return the instant of the {@linkplain #zonedStart() start}} */
        public Instant instant() {
            return zonedStart().toInstant();
        }

        /** {@return the end in the zone of the start, if the duration is known} */
        public Optional<ZonedDateTime> zonedEnd() {
            return duration.map(zonedStart()::plus);
        }

        /** {@return the same start with another duration}
         *
         * @param newDuration elapsed time
         */
        public Timed withDuration(Duration newDuration) {
            return new Timed(start, zone, Optional.of(newDuration));
        }

        @Override
        public LocalDate firstDay() {
            return start.toLocalDate();
        }

        /**
         * {@return the local day of the end, or of the start if the duration is unknown} An end at midnight belongs to
         * the day before. It is the first day where clocks go back over midnight and the end has an earlier date than
         * the start.
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
     * A day or a range of days, where no time is known or none applies.
     *
     * @param first the first day
     * @param last the last day, inclusive; the first again for a single day
     * @since 0.1.0
     */
    record Days(LocalDate first, LocalDate last) implements When {

        /**
         * Refuses what is not well-formed.
         *
         * @throws IllegalArgumentException if the last day is before the first
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
     * Some time in a month.
     *
     * @param month the month
     * @since 0.1.0
     */
    record InMonth(YearMonth month) implements When {

        /**
         * Refuses what is not well-formed.
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
     * Some time in a year.
     *
     * @param year the year
     * @since 0.1.0
     */
    record InYear(Year year) implements When {

        /**
         * Refuses what is not well-formed.
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
