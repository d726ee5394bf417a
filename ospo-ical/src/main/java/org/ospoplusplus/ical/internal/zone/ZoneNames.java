package org.ospoplusplus.ical.internal.zone;

import java.time.ZoneId;
import java.util.Optional;

/** Finds time zones by IANA name or Windows name. */
final class ZoneNames {

    private ZoneNames() {}

    /** {@return the zone of an IANA name or Windows name} */
    static Optional<ZoneId> find(String name) {
        return ZoneIds.find(name).or(() -> WindowsZones.find(name));
    }
}
