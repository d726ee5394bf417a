package org.ospoplusplus.ical;

import java.time.Year;
import java.time.ZoneId;
import java.util.Set;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.internal.Years;

/**
 * The time zones and years of the sessions of a stream. A calendar defines its time zones before the first event, but a
 * writer that takes sessions one by one has not seen them yet at that point.
 *
 * @param zones each zone in which a session starts; regions of the IANA time zone database
 * @param first the first year in which a session takes place, in the zone of the session, 1 to 9999
 * @param last the last year in which a session takes place, 1 to 9999, not before the first
 * @since 0.1.0
 */
public record ZonesInUse(Set<ZoneId> zones, Year first, Year last) {

    /**
     * Creates the zones and years of a stream.
     *
     * @throws IllegalArgumentException if a zone was made up by ical4j, if a year is out of range, or if the last year
     *     is before the first
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
}
