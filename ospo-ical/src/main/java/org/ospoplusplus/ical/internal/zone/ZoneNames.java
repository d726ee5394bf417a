package org.ospoplusplus.ical.internal.zone;

import java.time.ZoneId;
import java.util.Optional;

/** Time zones by any name that needs no {@code VTIMEZONE}. */
final class ZoneNames {

    private ZoneNames() {}

    /** {@return the zone of a name of the IANA database, or of Windows} */
    static Optional<ZoneId> find(String name) {
        return ZoneIds.find(name).or(() -> WindowsZones.find(name));
    }
}
