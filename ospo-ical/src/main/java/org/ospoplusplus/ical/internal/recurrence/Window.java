package org.ospoplusplus.ical.internal.recurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.ospoplusplus.model.time.When;

/** The time in which instances of repeating events start. */
public sealed interface Window {

    /** Whether something starts in this window. */
    boolean contains(When when);

    /** The local time of the start, in a zone that is less than two days from any other. */
    LocalDateTime localFrom();

    /** The local time of the end, which is no part of the window. */
    LocalDateTime localTo();

    /**
     * From a moment to the one after the last.
     *
     * @param from the first moment, in the zone in which days without a time begin
     * @param to the moment after the last
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
     * Days in the zone of each event.
     *
     * @param first the first day
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
