package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;

/**
 * The time of day at which meetings usually start.
 *
 * @param start the local time, in whole seconds
 * @param zone a region of the IANA time zone database, not an offset
 * @param duration the usual duration: whole seconds, more than zero, at most 366 days
 * @since 0.1.0
 */
public record UsualTime(LocalTime start, ZoneId zone, Optional<Duration> duration) {

    /**
     * Creates a usual time.
     *
     * @throws IllegalArgumentException if the start has a fraction of a second, or a component is out of its range
     */
    public UsualTime {
        if (!Require.nonNull(start, "UsualTime.start").equals(start.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("UsualTime.start: must be a whole second; truncate it");
        }
        Require.region(zone, "UsualTime.zone");
        Require.duration(duration, "UsualTime.duration");
    }

    /**
     * {@return a usual start without a duration}
     *
     * @param start the local time, in whole seconds
     * @param zone a region of the IANA time zone database
     */
    public static UsualTime of(LocalTime start, ZoneId zone) {
        return new UsualTime(start, zone, Optional.empty());
    }
}
