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
 * The way in which an entry names an instant.
 *
 * @param reading the time and the zone that the words mean
 * @param level how literal the reading is
 * @param zone the zone in which the time is read
 * @param day the local date of the time
 */
record Match(Reading reading, Level level, ZoneId zone, LocalDate day) {

    /** The levels of a reading, the most literal first. */
    enum Level {
        /** The zone is read as its offset, with a usual meaning. */
        LITERAL,
        /** The zone is read as its offset, with a rare meaning. */
        RARE,
        /** The zone is read as a generic name for the local time of its region. */
        GENERIC
    }

    /**
     * {@return the most literal match of an entry with an instant, or empty if the entry cannot name it}
     *
     * @param fixed the local date of the entry; if empty, every date matches
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

    /** A rare meaning that is not in force is too unlikely to be considered. */
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
