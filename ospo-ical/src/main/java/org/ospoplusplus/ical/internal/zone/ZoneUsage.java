package org.ospoplusplus.ical.internal.zone;

import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;

/**
 * The time zones that a calendar uses, sorted by id, and the years in which it uses each of them, in local time of the
 * zone. Zones that are always UTC are left out, because their times end with {@code Z} and need no VTIMEZONE.
 */
public final class ZoneUsage {

    private final SortedMap<String, BitSet> years = new TreeMap<>();

    /** {@return the usage of zones in a range of years, before any session is known} */
    public static ZoneUsage of(Set<ZoneId> zones, Year first, Year last) {
        ZoneUsage result = new ZoneUsage();
        for (ZoneId zone : zones) {
            String id = ZoneIds.iana(zone);
            if (!ZoneIds.isUtc(zone)) {
                result.yearsOf(id).set(first.getValue(), last.getValue() + 1);
            }
        }
        return result;
    }

    /** Adds the zone and the years of a time. */
    public void add(When when) {
        if (when instanceof When.Timed timed) {
            // First check the name, because zones that ical4j made up may have no rules.
            String id = ZoneIds.iana(timed.zone());
            if (!ZoneIds.isUtc(timed.zone())) {
                yearsOf(id).set(firstYear(timed), lastYear(timed) + 1);
            }
        }
    }

    /** Adds all years from one time to another in the same zone. */
    public void add(When first, When last) {
        add(first);
        add(last);
        if (first instanceof When.Timed from && last instanceof When.Timed to && !ZoneIds.isUtc(from.zone())) {
            yearsOf(ZoneIds.iana(from.zone())).set(firstYear(from), lastYear(to) + 1);
        }
    }

    private BitSet yearsOf(String id) {
        return years.computeIfAbsent(id, zone -> new BitSet());
    }

    /**
     * {@return the session, if this usage contains its zone and years}
     *
     * @throws IllegalArgumentException if the zone or a year is missing
     */
    public Session requireCovered(Session session) {
        return requireCovered(session, session.when());
    }

    /**
     * {@return a session, if this usage contains the zone and years of one of its dates}
     *
     * @param when the date of the session, or of the occurrence that it replaces
     * @throws IllegalArgumentException if the zone or a year is missing
     */
    public Session requireCovered(Session session, When when) {
        if (when instanceof When.Timed timed) {
            String id = ZoneIds.iana(timed.zone());
            if (!ZoneIds.isUtc(timed.zone())) {
                requireCovered(session, timed, years.get(id));
            }
        }
        return session;
    }

    private static void requireCovered(Session session, When.Timed timed, @Nullable BitSet usedYears) {
        if (usedYears == null) {
            throw new IllegalArgumentException(
                    "session " + session.id() + ": its zone " + timed.zone() + " is missing in ZonesInUse; add it");
        }
        if (!usedYears.get(firstYear(timed)) || !usedYears.get(lastYear(timed))) {
            throw new IllegalArgumentException(
                    "session " + session.id() + ": takes place outside of the years of ZonesInUse; extend them");
        }
    }

    private static int firstYear(When.Timed timed) {
        return Math.min(timed.zonedStart().getYear(), Years.LAST);
    }

    /** {@return the year of the last second} A session that ends at the end of a year does not need the next year. */
    private static int lastYear(When.Timed timed) {
        LocalDateTime last = timed.zonedEnd()
                .map(ZonedDateTime::toLocalDateTime)
                .map(end -> end.minusSeconds(1))
                .orElseGet(() -> timed.zonedStart().toLocalDateTime());
        return Math.max(firstYear(timed), Math.min(last.getYear(), Years.LAST));
    }

    /** {@return the years in which each zone is used, by id} */
    public SortedMap<String, BitSet> byId() {
        return years;
    }
}
