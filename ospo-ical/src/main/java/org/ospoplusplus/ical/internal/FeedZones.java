package org.ospoplusplus.ical.internal;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.model.time.When;

/**
 * Zones by IANA name, by the names of Windows, and by the VTIMEZONEs of a calendar. An IANA zone has the JDK's rules,
 * whatever a VTIMEZONE says. The zones of ical4j, which differ from those and are registered for good, are not used.
 */
public final class FeedZones implements TimeZones {

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");
    private static final int HOUR = 3600;

    /** What the rules of all VTIMEZONEs of a calendar may take. */
    private static final long STEPS = 20_000_000;

    private ZoneId floating;
    private final Map<String, VTimeZone> components = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Steps steps = new Steps(STEPS);
    private final Map<String, CustomZone> custom = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * No VTIMEZONE yet.
     *
     * @param floating the zone in which times are read that are in none
     */
    public FeedZones(ZoneId floating) {
        this.floating = floating;
    }

    /**
     * Reads times that are in no zone in that which the calendar names for them by {@code X-WR-TIMEZONE}, if it is known.
     *
     * @param calendar the properties of the calendar
     * @param warnings told if the zone is not known
     */
    public void readFloating(List<Property> calendar, Warnings warnings) {
        for (Property property : calendar) {
            if (property.getName().equals("X-WR-TIMEZONE")) {
                String name = name(property.getValue());
                Optional<ZoneId> zone = ZoneIds.find(name).or(() -> WindowsZones.find(name));
                if (zone.isEmpty()) {
                    warnings.add(property, Code.ZONE, "the zone is unknown; times in no zone are read in " + floating);
                }
                floating = zone.orElse(floating);
            }
        }
    }

    /**
     * Adds a zone of the calendar; the first one of a name counts.
     *
     * @param component its VTIMEZONE
     * @param warnings told of what can't be read in it
     */
    public void add(VTimeZone component, Warnings warnings) {
        Optional<Property> tzid = ReadProperty.first(component, Property.TZID);
        String name = tzid.map(Property::getValue).map(FeedZones::name).orElse("");
        if (name.isEmpty()) {
            warnings.add(0, component.getName(), Code.ZONE, "it has no TZID, and is left out");
            return;
        }
        VTimeZone first = components.putIfAbsent(name, component);
        if (first == null) {
            custom.put(name, CustomZone.of(component, tzid.get(), warnings));
        } else if (!first.equals(component)) {
            warnings.add(
                    tzid.get(), Code.ZONE, "another VTIMEZONE of this name has other rules; the first is followed");
        }
    }

    @Override
    public When.Timed at(LocalDateTime local, String tzid, Property property, Warnings warnings) {
        String name = name(tzid);
        if (name.isEmpty()) {
            warnings.once(
                    "floating", property, Code.FLOATING, "it is in no time zone; such times are read in " + floating);
            return in(floating, local);
        }
        CustomZone zone = custom.get(name);
        Optional<ZoneId> iana = ZoneIds.find(name);
        if (iana.isPresent()) {
            if (zone != null && zone.covers(local) && !agrees(iana.get(), local, offset(zone, local, warnings))) {
                once(name, zone.tzid(), warnings, "its VTIMEZONE differs from " + iana.get() + ", which is believed");
            }
            return in(iana.get(), local);
        }
        Optional<ZoneId> windows = WindowsZones.find(name);
        if (zone == null || zone.isEmpty()) {
            return byNameAlone(local, name, windows.or(() -> alike(zone).findFirst()), property, warnings);
        }
        ZoneOffset offset = offset(zone, local, warnings);
        Optional<ZoneId> alike = Stream.concat(windows.stream(), alike(zone))
                .filter(candidate -> agrees(candidate, local, offset))
                .findFirst();
        if (alike.isPresent()) {
            once(name + ' ', zone.tzid(), warnings, "the IANA database has no such name; read as " + alike.get());
            return in(alike.get(), local);
        }
        once(
                name,
                zone.tzid(),
                warnings,
                windows.map(id -> "its VTIMEZONE differs from " + id + " and is believed")
                                .orElse("the IANA database has no such name; its VTIMEZONE is followed")
                        + ": times are given in a zone that has the offset of that time, or in UTC");
        return atOffset(local, offset);
    }

    private When.Timed byNameAlone(
            LocalDateTime local, String name, Optional<ZoneId> zone, Property property, Warnings warnings) {
        once(
                name,
                property,
                warnings,
                zone.map(id -> "the IANA database has no zone of its TZID; read as " + id)
                        .orElse("the zone of its TZID is unknown and has no VTIMEZONE; read as " + floating));
        return in(zone.orElse(floating), local);
    }

    private ZoneOffset offset(CustomZone zone, LocalDateTime local, Warnings warnings) {
        ZoneOffset offset = zone.offset(local, steps);
        if (steps.areUsedUp()) {
            once(
                    " steps",
                    zone.tzid(),
                    warnings,
                    "the rules of the VTIMEZONEs take too much work; some changes of clocks are left out");
        }
        return offset;
    }

    private static void once(String name, Property property, Warnings warnings, String message) {
        warnings.once("zone " + name, property, Code.ZONE, message);
    }

    private static Stream<ZoneId> alike(@Nullable CustomZone zone) {
        return zone == null ? Stream.empty() : zone.alike().stream();
    }

    private static boolean agrees(ZoneId zone, LocalDateTime local, ZoneOffset offset) {
        return zone.getRules().getOffset(local).equals(offset);
    }

    /** The zone database has whole hours alone, and names them by what is to be added to get UTC. */
    private static When.Timed atOffset(LocalDateTime local, ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        if (seconds != 0 && seconds % HOUR == 0 && seconds >= -12 * HOUR && seconds <= 14 * HOUR) {
            int hours = seconds / HOUR;
            return in(ZoneId.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours)), local);
        }
        LocalDateTime utc = local.minusSeconds(seconds);
        // The first and the last day that the model holds stay in it.
        return in(UTC, utc.getYear() < 1 || utc.getYear() > 9999 ? local : utc);
    }

    private static When.Timed in(ZoneId zone, LocalDateTime local) {
        return new When.Timed(local, zone, Optional.empty());
    }

    /** Without the quotation marks, blanks and backslashes that some write around and in names. */
    private static String name(String tzid) {
        String name = tzid.indexOf('"') >= 0 || tzid.indexOf('\\') >= 0
                ? tzid.replace("\"", "").replace("\\", "")
                : tzid;
        return name.strip();
    }
}
