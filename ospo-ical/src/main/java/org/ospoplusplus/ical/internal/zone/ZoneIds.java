package org.ospoplusplus.ical.internal.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds time zones by IANA name. */
public final class ZoneIds {

    /** The zone of times that end with {@code Z}. */
    public static final String UTC = "UTC";

    private static final String ICAL4J = "ical4j";

    /** The ids of the JDK by id, in original spelling and in lower case. */
    private static final Map<String, String> IDS = ids();

    /** The length of the longest id of the JDK. */
    private static final int MAX_ID =
            IDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private ZoneIds() {}

    /**
     * {@return the IANA name of a zone} ical4j registers additional zones with random names, {@code ical4j~…} and
     * {@code ical4j-local-…}, which other programs do not know.
     *
     * @param zone a zone
     * @throws IllegalArgumentException if ical4j registered the zone
     */
    public static String iana(ZoneId zone) {
        String id = zone.getId();
        if (id.startsWith(ICAL4J)) {
            throw new IllegalArgumentException(
                    "When.zone: is a zone that ical4j made up; use a region of the IANA time zone database");
        }
        return id;
    }

    /**
     * {@return whether a zone always has the offset of UTC, such as {@code Etc/UTC} and {@code GMT}}
     *
     * @param zone a zone
     */
    public static boolean isUtc(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    /**
     * {@return the zone with an IANA name, or empty if the JDK does not know the name} Case is ignored, and a blank may
     * replace an underscore. A name that begins with a slash or a scheme may have a prefix before the IANA name (RFC
     * 5545, 3.2.19), such as {@code /citadel.org/20210210_1/Europe/Berlin}.
     *
     * @param name the name in a calendar
     */
    public static Optional<ZoneId> find(String name) {
        Optional<ZoneId> zone = exactly(name);
        // Start near the end, because an IANA name has at most MAX_ID characters.
        int slash = isPrefixed(name) ? name.indexOf('/', name.length() - MAX_ID - 1) : -1;
        while (zone.isEmpty() && slash >= 0) {
            zone = exactly(name.substring(slash + 1));
            slash = name.indexOf('/', slash + 1);
        }
        return zone;
    }

    /** {@return whether a name may have a prefix before the IANA name} */
    static boolean isPrefixed(String name) {
        return name.startsWith("/") || name.contains("://");
    }

    private static Optional<ZoneId> exactly(String name) {
        if (name.length() > MAX_ID) {
            return Optional.empty();
        }
        String id = IDS.get(name);
        if (id == null) {
            id = IDS.get(name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'));
        }
        return Optional.ofNullable(id).map(ZoneId::of);
    }

    private static Map<String, String> ids() {
        Map<String, String> ids = new HashMap<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (!id.startsWith(ICAL4J)) {
                ids.put(id, id);
                ids.put(id.toLowerCase(Locale.ROOT), id);
            }
        }
        ids.put("z", UTC);
        // The JDK knows these IANA names only since version 23.
        ids.putIfAbsent("EST", "America/Panama");
        ids.putIfAbsent("est", "America/Panama");
        ids.putIfAbsent("MST", "America/Phoenix");
        ids.putIfAbsent("mst", "America/Phoenix");
        ids.putIfAbsent("HST", "Pacific/Honolulu");
        ids.putIfAbsent("hst", "Pacific/Honolulu");
        return Map.copyOf(ids);
    }
}
