package org.ospoplusplus.ical.internal.zone;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeZones;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;

/**
 * Zones by IANA name, by the names of Windows, by offsets in names, and by the VTIMEZONEs of a calendar. An IANA zone has the
 * JDK's rules, whatever a VTIMEZONE says. The zones of ical4j, which differ from those and are registered for good, are not
 * used.
 */
public final class ZoneResolver implements TimeZones {

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");
    private static final ZoneId UTC_NAME = ZoneId.of("UTC");
    private static final int HOUR = 3600;

    /** A stream may have any number of names; more are looked up each time. */
    private static final int MAX_NAMES = 1_000;

    /** What a calendar is told once for each name of a zone. */
    private enum Topic {
        DIFFERS,
        LIKE,
        OWN_RULES,
        BY_NAME
    }

    /** {@return zones that need no VTIMEZONE, and UTC for times in no zone} */
    public static TimeZones ofNoCalendar() {
        return new ZoneResolver(UTC_NAME);
    }

    /** A VTIMEZONE. */
    private record Definition(VTimeZone component, VTimeZoneRules zone) {}

    /** What a name means. */
    private static final class Named {
        final String name;
        final @Nullable VTimeZoneRules custom;
        final Optional<ZoneId> iana;
        /** Zones that have the name in Windows, or that the VTIMEZONE says it is like. */
        final List<ZoneId> alike = new ArrayList<>(1);

        final boolean isOfWindows;
        final Set<Topic> told = EnumSet.noneOf(Topic.class);

        Named(String name, @Nullable VTimeZoneRules custom) {
            this.name = name;
            this.custom = custom == null || custom.isEmpty() ? null : custom;
            // Those who write GMT without describing it mean UTC.
            iana = custom == null && name.equalsIgnoreCase("GMT") ? ZoneIds.find("UTC") : ZoneIds.find(name);
            Optional<ZoneId> windows = iana.isPresent() ? Optional.empty() : WindowsZones.find(name);
            isOfWindows = windows.isPresent();
            windows.ifPresent(alike::add);
            if (custom != null) {
                alike.addAll(custom.alike());
            }
        }
    }

    private final ZoneId defaultZone;
    private final WorkBudget workBudget;
    private final Map<String, Definition> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    /** The first of each name in all calendars of the file, for those that leave out their own. */
    private final Map<String, Definition> ofFile;

    private final Map<String, Named> named = new HashMap<>();
    /** The properties of the calendar, until X-WR-TIMEZONE is read. */
    private List<Property> calendar = List.of();

    private ZoneId floating;
    private boolean isFloatingTold;

    /** The name of the zone of times in no zone, if that needs a VTIMEZONE or is an offset. */
    private String floatingName = "";

    /**
     * The zones of a calendar, which has no VTIMEZONE yet.
     *
     * @param floating the zone in which times are read that are in none
     */
    public ZoneResolver(ZoneId floating) {
        this(floating, WorkBudget.ofCalendar());
    }

    /**
     * The zones of a calendar, which has no VTIMEZONE yet.
     *
     * @param floating the zone in which times are read that are in none
     * @param workBudget how much work the rules of VTIMEZONEs may take
     */
    public ZoneResolver(ZoneId floating, WorkBudget workBudget) {
        this(floating, workBudget, new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    }

    private ZoneResolver(ZoneId floating, WorkBudget workBudget, Map<String, Definition> ofFile) {
        this.defaultZone = floating;
        this.floating = floating;
        this.workBudget = workBudget;
        this.ofFile = ofFile;
    }

    /**
     * {@return the zones of the next calendar in the same file} It may use the VTIMEZONEs of those before, but has its own
     * X-WR-TIMEZONE.
     *
     * @param properties the properties of that calendar, which may be added to until the first time in no zone is read
     */
    @Override
    public ZoneResolver next(List<Property> properties) {
        ZoneResolver next = new ZoneResolver(defaultZone, workBudget, ofFile);
        next.calendar = properties;
        return next;
    }

    /**
     * Reads times that are in no zone in that which the calendar names for them by {@code X-WR-TIMEZONE}, if it is known.
     * Only the first call has an effect.
     *
     * @param warnings told if the zone is not known
     */
    @Override
    public void readFloating(WarningSink warnings) {
        List<Property> properties = calendar;
        calendar = List.of();
        for (Property property : properties) {
            if (property.getName().equals("X-WR-TIMEZONE")) {
                String name = name(property.getValue());
                Optional<ZoneId> zone = ZoneNames.find(name);
                boolean isKnown = custom(name) != null || Offsets.ofName(name).isPresent();
                if (zone.isEmpty() && !isKnown) {
                    warnings.add(property, Code.ZONE, "the zone is unknown; times in no zone are read in " + floating);
                }
                floatingName = zone.isEmpty() && isKnown ? name : "";
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
    public void add(VTimeZone component, WarningSink warnings) {
        Optional<Property> tzid = ParsedProperty.first(component, Property.TZID);
        String name = tzid.map(Property::getValue).map(ZoneResolver::name).orElse("");
        if (name.isEmpty()) {
            warnings.add(0, component.getName(), Code.ZONE, "it has no TZID, and is left out");
            return;
        }
        Definition first = own.get(name);
        if (first == null) {
            Definition definition = new Definition(component, VTimeZoneRules.of(component, tzid.get(), warnings));
            own.put(name, definition);
            ofFile.putIfAbsent(name, definition);
            named.values().removeIf(zone -> zone.name.equalsIgnoreCase(name));
        } else if (!first.component().equals(component)) {
            warnings.add(
                    tzid.get(), Code.ZONE, "another VTIMEZONE of this name has other rules; the first is followed");
        }
    }

    @Override
    public When.Timed at(LocalDateTime local, String tzid, Property property, WarningSink warnings) {
        Named zone = named(tzid);
        if (!zone.name.isEmpty()) {
            return at(local, zone, property, warnings);
        }
        if (!isFloatingTold) {
            isFloatingTold = true;
            warnings.once(
                    "floating" + floatingZone(),
                    property,
                    Code.FLOATING,
                    "it is in no time zone; such times are read in " + floatingZone());
        }
        return atFloating(local, property, warnings);
    }

    private When.Timed at(LocalDateTime local, Named zone, Property property, WarningSink warnings) {
        if (zone.iana.isPresent()) {
            if (zone.custom != null) {
                compare(zone, zone.custom, zone.iana.get(), local, warnings);
            }
            return in(zone.iana.get(), local);
        }
        if (zone.custom == null) {
            return byNameAlone(local, zone, property, warnings);
        }
        ZoneOffset offset = offset(zone.custom, local, warnings);
        for (ZoneId candidate : zone.alike) {
            if (agrees(candidate, local, offset)) {
                once(
                        Topic.LIKE,
                        zone,
                        zone.custom.tzid(),
                        warnings,
                        () -> "the IANA database has no such name; read as " + candidate);
                return in(candidate, local);
            }
        }
        once(
                Topic.OWN_RULES,
                zone,
                zone.custom.tzid(),
                warnings,
                () -> (zone.isOfWindows
                                ? "its VTIMEZONE differs from " + zone.alike.get(0) + " and is believed"
                                : "the IANA database has no such name; its VTIMEZONE is followed")
                        + ": times are given in a zone that has the offset of that time, or in UTC");
        return atOffset(local, offset);
    }

    private void compare(Named zone, VTimeZoneRules custom, ZoneId iana, LocalDateTime local, WarningSink warnings) {
        if (zone.told.contains(Topic.DIFFERS) || !custom.covers(local)) {
            return;
        }
        ZoneOffset offset = offset(custom, local, warnings);
        if (!agrees(iana, local, offset) && !workBudget.areUsedUp()) {
            once(
                    Topic.DIFFERS,
                    zone,
                    custom.tzid(),
                    warnings,
                    () -> "its VTIMEZONE differs from " + iana + ", which is believed");
        }
    }

    private When.Timed byNameAlone(LocalDateTime local, Named zone, Property property, WarningSink warnings) {
        if (!zone.alike.isEmpty()) {
            ZoneId known = zone.alike.get(0);
            once(
                    Topic.BY_NAME,
                    zone,
                    property,
                    warnings,
                    () -> "the IANA database has no zone of its TZID; read as " + known);
            return in(known, local);
        }
        Optional<ZoneOffset> offset = Offsets.ofName(zone.name);
        if (offset.isPresent()) {
            once(
                    Topic.BY_NAME,
                    zone,
                    property,
                    warnings,
                    () -> Offsets.isName(zone.name)
                            ? "its TZID is an offset from UTC; read with that offset"
                            : "the zone of its TZID is unknown; read with the offset in that name, all year round");
            return atOffset(local, offset.get());
        }
        once(
                Topic.BY_NAME,
                zone,
                property,
                warnings,
                () -> "the zone of its TZID is unknown and has no VTIMEZONE; read as " + floatingZone());
        return atFloating(local, property, warnings);
    }

    private When.Timed atFloating(LocalDateTime local, Property property, WarningSink warnings) {
        return floatingName.isEmpty() ? in(floating, local) : at(local, named(floatingName), property, warnings);
    }

    private String floatingZone() {
        return floatingName.isEmpty() ? floating.getId() : "the one of X-WR-TIMEZONE";
    }

    private Named named(String tzid) {
        Named known = named.get(tzid);
        if (known == null) {
            String name = name(tzid);
            known = new Named(name, custom(name));
            if (named.size() < MAX_NAMES) {
                named.put(tzid, known);
            }
        }
        return known;
    }

    private @Nullable VTimeZoneRules custom(String name) {
        Definition definition = own.getOrDefault(name, ofFile.get(name));
        return definition == null ? null : definition.zone();
    }

    private ZoneOffset offset(VTimeZoneRules zone, LocalDateTime local, WarningSink warnings) {
        ZoneOffset offset = zone.offset(local, workBudget);
        if (workBudget.areUsedUp()) {
            warnings.once(
                    "zone  steps",
                    zone.tzid(),
                    Code.ZONE,
                    "the rules of the VTIMEZONEs take too much work; some changes of clocks are left out");
        }
        return offset;
    }

    private static void once(
            Topic topic, Named zone, Property property, WarningSink warnings, Supplier<String> message) {
        if (zone.told.add(topic)) {
            warnings.once("zone " + topic + ' ' + zone.name, property, Code.ZONE, message.get());
        }
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
        return in(UTC, Years.contains(utc.getYear()) ? utc : local);
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
