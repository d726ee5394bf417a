package org.ospoplusplus.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.internal.announced.TimeEntry.Reading;
import org.ospoplusplus.model.internal.announced.ZoneMeaning;

/**
 * How an entry names an instant.
 *
 * @param reading what its words mean then
 * @param level how far that is from the usual meaning
 * @param zone the zone in which the time is read
 * @param day the local date to which the time belongs
 */
record Match(Reading reading, Level level, ZoneId zone, LocalDate day) {

    /** From what is written to what may be meant by it. */
    enum Level {
        LITERAL,
        RARE,
        GENERIC
    }

    /**
     * {@return how an entry names an instant, as literally as it can, or nothing if it doesn't}
     *
     * @param fixed the local date of the entry; without one, any date will do
     */
    static Optional<Match> of(TimeEntry timeEntry, Optional<LocalDate> fixed, Instant instant) {
        for (Level level : Level.values()) {
            for (Reading reading : timeEntry.readings()) {
                Optional<Match> match = zone(reading.zone(), level)
                        .map(zone -> new Match(reading, level, zone, timeEntry.dayAt(instant, zone)))
                        .filter(found -> found.names(instant)
                                && found.isSound(instant)
                                && fixed.map(found.day::equals).orElse(true));
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private boolean names(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone).toLocalTime().equals(reading.time());
    }

    /** A rare meaning out of force would be far-fetched. */
    private boolean isSound(Instant instant) {
        return level != Level.RARE || reading.zone().isInForce(instant);
    }

    private static Optional<ZoneId> zone(ZoneMeaning zone, Level level) {
        if (level == Level.GENERIC) {
            return zone.genericZone();
        }
        return Optional.of(zone.literal()).filter(literal -> zone.isRare() == (level == Level.RARE));
    }
}
