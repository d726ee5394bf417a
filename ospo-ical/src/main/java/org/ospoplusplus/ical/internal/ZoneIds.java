package org.ospoplusplus.ical.internal;

import java.time.ZoneId;

/** Time zones by their IANA names. */
public final class ZoneIds {

    private ZoneIds() {}

    /**
     * {@return the name of a zone} ical4j adds zones of its own to the JDK's, named {@code ical4j~…} and
     * {@code ical4j-local-…} with random parts, which mean nothing to anybody else.
     *
     * @param zone a zone
     * @throws IllegalArgumentException if the zone is one of those
     */
    public static String iana(ZoneId zone) {
        String id = zone.getId();
        if (id.startsWith("ical4j")) {
            throw new IllegalArgumentException(
                    "When.zone: made up by ical4j, not a region of the IANA time zone database");
        }
        return id;
    }
}
