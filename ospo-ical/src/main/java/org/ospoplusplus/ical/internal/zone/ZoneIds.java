package org.ospoplusplus.ical.internal.zone;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zones by their IANA names. */
public final class ZoneIds {

    /** The zone of times that end with {@code Z}. */
    public static final String UTC = "UTC";

    private static final String ICAL4J = "ical4j";

    /** The JDK's zones, by their names as they are and in lower case. */
    private static final Map<String, String> IDS = ids();

    /** No id of the JDK is longer. */
    private static final int MAX_ID =
            IDS.keySet().stream().mapToInt(String::length).max().orElse(0);

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
        if (id.startsWith(ICAL4J)) {
            throw new IllegalArgumentException(
                    "When.zone: made up by ical4j, not a region of the IANA time zone database");
        }
        return id;
    }

    /**
     * {@return whether clocks of a zone always show UTC, as those of {@code Etc/UTC} and {@code GMT} do}
     *
     * @param zone a zone
     */
    public static boolean isUtc(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        return rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    /**
     * {@return the zone that has a name in the IANA time zone database, if the JDK knows it} Upper and lower case don't
     * matter, and a blank may replace an underscore. A name that begins with a slash, or with a scheme, may have anything before that of the database (RFC 5545,
     * 3.2.19): {@code /citadel.org/20210210_1/Europe/Berlin}.
     *
     * @param name what stands in a calendar
     */
    public static Optional<ZoneId> find(String name) {
        Optional<ZoneId> zone = exactly(name);
        // A name that a longer end contains would be too long to be one.
        int slash = isPrefixed(name) ? name.indexOf('/', name.length() - MAX_ID - 1) : -1;
        while (zone.isEmpty() && slash >= 0) {
            zone = exactly(name.substring(slash + 1));
            slash = name.indexOf('/', slash + 1);
        }
        return zone;
    }

    /** Whether what names the zone may be what follows one of the slashes. */
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
        // Names of the IANA database that the JDK knows from version 23 on only.
        ids.putIfAbsent("EST", "America/Panama");
        ids.putIfAbsent("est", "America/Panama");
        ids.putIfAbsent("MST", "America/Phoenix");
        ids.putIfAbsent("mst", "America/Phoenix");
        ids.putIfAbsent("HST", "Pacific/Honolulu");
        ids.putIfAbsent("hst", "Pacific/Honolulu");
        return Map.copyOf(ids);
    }
}
