package org.ospoplusplus.ical;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Set;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.internal.Years;

/**
 * Where and when the sessions of a stream take place: a calendar describes its time zones before the first event, when a
 * writer of one pass has not seen the others yet.
 *
 * @param zones each zone in which a session starts: regions of the IANA time zone database
 * @param first the first year in which a session takes place, in the calendar of its zone, 1 to 9999
 * @param last the last such year, not before the first
 * @since 0.1.0
 */
public record ZonesInUse(Set<ZoneId> zones, Year first, Year last) {

    /**
     * Refuses what can't be described.
     *
     * @throws IllegalArgumentException if a zone is none of the IANA time zone database, or a year is out of its range
     */
    public ZonesInUse {
        zones = Set.copyOf(zones);
        for (ZoneId zone : zones) {
            ZoneIds.iana(zone);
        }
        if (!Years.contains(first.getValue()) || !Years.contains(last.getValue()) || first.isAfter(last)) {
            throw new IllegalArgumentException("years: must be 1 to 9999, the last not before the first");
        }
    }

    Instant start(ZoneId zone) {
        return first.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** The first moment that is too late for a start, and the last one for an end. */
    Instant end(ZoneId zone) {
        return last.plusYears(1).atDay(1).atStartOfDay(zone).toInstant();
    }
}
