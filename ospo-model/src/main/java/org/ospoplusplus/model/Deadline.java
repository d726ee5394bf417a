package org.ospoplusplus.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;

/**
 * The last day or moment at which something is possible, such as registration (schema.org {@code validThrough}).
 *
 * @param date the last day, in the years 1 to 9999
 * @param time the local time on this day, in whole seconds; absent if the whole day counts
 * @param zone the time zone of the time: a region of the IANA time zone database. It is present only with a time
 * @since 0.1.0
 */
public record Deadline(LocalDate date, Optional<LocalTime> time, Optional<ZoneId> zone) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a component is out of its range, or only one of time and zone is present
     */
    public Deadline {
        Require.date(date, "Deadline.date");
        Require.nonNull(time, "Deadline.time").ifPresent(clock -> {
            if (!clock.equals(clock.truncatedTo(ChronoUnit.SECONDS))) {
                throw new IllFormedException("Deadline.time", "must be a whole second; truncate it");
            }
        });
        Require.nonNull(zone, "Deadline.zone").ifPresent(region -> Require.region(region, "Deadline.zone"));
        if (time.isPresent() != zone.isPresent()) {
            throw new IllFormedException("Deadline.zone", "must be present with a time, and only with a time");
        }
    }

    /**
     * {@return a deadline at the end of a day}
     *
     * @param date the day
     */
    public static Deadline on(LocalDate date) {
        return new Deadline(date, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a deadline at a moment}
     *
     * @param moment the moment, in whole seconds
     */
    public static Deadline at(ZonedDateTime moment) {
        return new Deadline(moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getZone()));
    }

    /** {@return the moment; empty if only the day is known} */
    public Optional<ZonedDateTime> moment() {
        return time.flatMap(clock -> zone.map(region -> date.atTime(clock).atZone(region)));
    }

    /**
     * {@return whether the deadline has passed}
     *
     * @param now the present time; its zone decides when a day without a time ends
     */
    public boolean isOver(ZonedDateTime now) {
        return moment().map(moment -> moment.isBefore(now)).orElseGet(() -> date.isBefore(now.toLocalDate()));
    }
}
