package org.ospoplusplus.ical.internal.text;

import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.time.When;

/** The time zones of one calendar. */
public interface TimeZones {

    /**
     * {@return a local time in a zone of the model, without a duration} The same moment; the same local time as well if the
     * zone is an IANA zone.
     *
     * @param local the local time
     * @param tzid the name of the zone as it stands; empty for a time in no zone
     * @param property where it stands, for warnings
     * @param warnings told if the zone is not what its name says, once for each name
     */
    When.Timed at(LocalDateTime local, String tzid, Property property, WarningSink warnings);

    /**
     * {@return the zones of the next calendar in the same file}
     *
     * @param properties the properties of that calendar, which may be added to until the first time in no zone is read
     */
    TimeZones next(List<Property> properties);

    /**
     * Reads times that are in no zone in the zone that the calendar names for them, if it is known.
     *
     * @param warnings receives a warning if the zone is not known
     */
    void readFloating(WarningSink warnings);
}
