package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;

/**
 * The time of day at which meetings usually start.
 *
 * @param start local time, whole seconds
 * @param zone a region of the IANA time zone database, not an offset
 * @param duration how long a meeting usually lasts: whole seconds, more than zero, 366 days at most
 * @since 0.1.0
 */
public record UsualTime(LocalTime start, ZoneId zone, Optional<Duration> duration) {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if the start has a fraction of a second, or a component is out of its range
     */
    public UsualTime {
        if (!Require.nonNull(start, "UsualTime.start").equals(start.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllFormedException("UsualTime.start", "must be a whole second");
        }
        Require.region(zone, "UsualTime.zone");
        Require.duration(duration, "UsualTime.duration");
    }

    /**
     * {@return a usual start whose usual length is not known}
     *
     * @param start local time, whole seconds
     * @param zone a region of the IANA time zone database
     */
    public static UsualTime of(LocalTime start, ZoneId zone) {
        return new UsualTime(start, zone, Optional.empty());
    }
}
