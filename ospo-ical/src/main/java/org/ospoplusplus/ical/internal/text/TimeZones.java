package org.ospoplusplus.ical.internal.text;

import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.time.When;

/** The time zones of one calendar. */
public interface TimeZones {

    /**
     * {@return a local time in an IANA zone, without a duration} If the named zone is not an IANA zone, the result is
     * the same moment, possibly with another local time.
     *
     * @param local the local time
     * @param tzid the name of the zone in the calendar; empty for a floating time
     * @param property the property that contains the time, for warnings
     * @param warnings receives a warning if the zone is unknown or differs from the IANA zone, once for each name
     */
    When.Timed at(LocalDateTime local, String tzid, Property property, WarningSink warnings);

    /**
     * {@return the zones of the next calendar in the same file}
     *
     * @param properties the properties of that calendar; the caller may add more until the first floating time is read
     */
    TimeZones next(List<Property> properties);

    /**
     * Sets the zone of floating times to the zone that the calendar names for them, if it is known.
     *
     * @param warnings receives a warning if the zone is not known
     */
    void readFloating(WarningSink warnings);
}
