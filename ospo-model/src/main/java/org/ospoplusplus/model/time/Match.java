package org.ospoplusplus.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final List<Level> LEVELS = List.of(Level.values());

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
        return of(timeEntry, timeEntry.readings(), fixed, new Clocks(instant));
    }

    /**
     * {@return the most literal match of an entry with an instant, or empty if the entry cannot name it}
     *
     * @param readings the readings of the entry
     * @param fixed the local date of the entry; if empty, every date matches
     * @param clocks the local times at the instant
     */
    static Optional<Match> of(TimeEntry timeEntry, List<Reading> readings, Optional<LocalDate> fixed, Clocks clocks) {
        for (Level level : LEVELS) {
            for (Reading reading : readings) {
                Optional<ZoneId> zone = zone(reading.zone(), level);
                // Most readings name another time, so this is compared first.
                if (zone.isPresent() && clocks.in(zone.get()).toLocalTime().equals(reading.time())) {
                    Match match = new Match(reading, level, zone.get(), timeEntry.dayAt(clocks.instant(), zone.get()));
                    if (match.isSound(clocks.instant())
                            && fixed.map(match.day::equals).orElse(true)) {
                        return Optional.of(match);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The local times at one instant. The entries of a line have few zones, and each of them is looked up once. */
    static final class Clocks {

        private final Instant instant;
        private final Map<ZoneId, LocalDateTime> times = new HashMap<>();

        Clocks(Instant instant) {
            this.instant = instant;
        }

        Instant instant() {
            return instant;
        }

        LocalDateTime in(ZoneId zone) {
            return times.computeIfAbsent(zone, missing -> LocalDateTime.ofInstant(instant, zone));
        }

        /** {@return the number of zones that were looked up} */
        int lookups() {
            return times.size();
        }
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
