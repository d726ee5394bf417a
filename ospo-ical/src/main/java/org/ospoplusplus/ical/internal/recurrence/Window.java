package org.ospoplusplus.ical.internal.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.ospoplusplus.model.time.When;

/** The range in which instances of recurring events start. */
public sealed interface Window {

    /** {@return whether a time starts in this window} */
    boolean contains(When when);

    /** {@return the start as a local time of any zone, which may differ by up to two days in the zone of an event} */
    LocalDateTime localFrom();

    /** {@return the end, exclusive, as a local time of any zone} */
    LocalDateTime localTo();

    /**
     * A range of moments.
     *
     * @param from the start, inclusive; all-day instances start at midnight in its zone
     * @param to the end, exclusive
     */
    record Moments(ZonedDateTime from, ZonedDateTime to) implements Window {

        @Override
        public boolean contains(When when) {
            Instant start = when instanceof When.Timed timed
                    ? timed.instant()
                    : when.firstDay().atStartOfDay(from.getZone()).toInstant();
            return !start.isBefore(from.toInstant()) && start.isBefore(to.toInstant());
        }

        @Override
        public LocalDateTime localFrom() {
            return from.toLocalDateTime();
        }

        @Override
        public LocalDateTime localTo() {
            return to.toLocalDateTime();
        }
    }

    /**
     * A range of days in the zone of each event.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     */
    record Days(LocalDate first, LocalDate last) implements Window {

        @Override
        public boolean contains(When when) {
            return !when.firstDay().isBefore(first) && !when.firstDay().isAfter(last);
        }

        @Override
        public LocalDateTime localFrom() {
            return first.atStartOfDay();
        }

        @Override
        public LocalDateTime localTo() {
            return last.plusDays(1).atStartOfDay();
        }
    }
}
