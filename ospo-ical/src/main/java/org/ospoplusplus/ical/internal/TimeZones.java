package org.ospoplusplus.ical.internal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.time.When;

/** The time zones of one calendar. */
public interface TimeZones {

    /** Zones that need no VTIMEZONE, and UTC for times in no zone. */
    TimeZones IANA =
            (local, tzid, property, warnings) -> new FeedZones(ZoneId.of("UTC")).at(local, tzid, property, warnings);

    /**
     * {@return a local time in a zone of the model, without a duration} The same moment; the same local time as well if the
     * zone is an IANA zone.
     *
     * @param local the local time
     * @param tzid the name of the zone as it stands; empty for a time in no zone
     * @param property where it stands, for warnings
     * @param warnings told if the zone is not what its name says, once for each name
     */
    When.Timed at(LocalDateTime local, String tzid, Property property, Warnings warnings);
}
