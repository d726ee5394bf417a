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
import org.ospoplusplus.model.internal.announced.CommonZoneNames;
import org.ospoplusplus.model.time.When;

/**
 * Finds the time zones of a calendar, by IANA name, by Windows name, by an offset in the name, by a name that people
 * use, or by VTIMEZONE. An IANA zone has the rules of the JDK, even if the calendar has another VTIMEZONE for it. The
 * zones of ical4j are not used: they differ from the zones of the JDK, and ical4j registers them in the JVM
 * permanently.
 */
public final class ZoneResolver implements TimeZones {

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");
    private static final ZoneId UTC_NAME = ZoneId.of("UTC");
    private static final int HOUR = 3600;

    /** The maximum number of remembered names, as a stream may have any number. Other names are resolved each time. */
    private static final int MAX_NAMES = 1_000;

    /** Warnings that are reported once for each name of a zone. */
    private enum Topic {
        DIFFERS,
        EQUAL,
        OWN_RULES,
        BY_NAME
    }

    /** {@return zones without a VTIMEZONE, with UTC for floating times} */
    public static TimeZones ofNoCalendar() {
        return new ZoneResolver(UTC_NAME);
    }

    /** A VTIMEZONE and its rules. */
    private record Definition(VTimeZone component, VTimeZoneRules zone) {}

    /** A resolved name. */
    private static final class Named {
        final String name;
        final @Nullable VTimeZoneRules custom;
        final Optional<ZoneId> iana;
        /**
         * The zone with this name in Windows, the zones that the VTIMEZONE names as equal, and the zone that people
         * call by this name.
         */
        final List<ZoneId> candidates = new ArrayList<>(1);

        final boolean isOfWindows;
        final Set<Topic> reported = EnumSet.noneOf(Topic.class);

        Named(String name, @Nullable VTimeZoneRules custom) {
            this.name = name;
            this.custom = custom == null || custom.isEmpty() ? null : custom;
            // Without a VTIMEZONE, GMT means UTC.
            iana = custom == null && name.equalsIgnoreCase("GMT") ? ZoneIds.find("UTC") : ZoneIds.find(name);
            Optional<ZoneId> windows = iana.isPresent() ? Optional.empty() : WindowsZones.find(name);
            isOfWindows = windows.isPresent();
            windows.ifPresent(candidates::add);
            if (custom != null) {
                candidates.addAll(custom.equalZones());
            }
            if (iana.isEmpty() && !isOfWindows && Offsets.ofName(name).isEmpty()) {
                CommonZoneNames.find(name).ifPresent(candidates::add);
            }
        }
    }

    private final ZoneId defaultZone;
    private final WorkBudget workBudget;
    private final Map<String, Definition> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    /** The first VTIMEZONE of each name in the file, for calendars that lack their own. */
    private final Map<String, Definition> ofFile;

    private final Map<String, Named> named = new HashMap<>();
    /** The properties of the calendar; empty after X-WR-TIMEZONE has been read. */
    private List<Property> calendar = List.of();

    private ZoneId floating;
    private boolean isFloatingReported;

    /** The name of the zone of floating times if it has a VTIMEZONE or is an offset; otherwise empty. */
    private String floatingName = "";

    /**
     * The zones of a calendar without a VTIMEZONE so far.
     *
     * @param floating the zone of floating times
     */
    public ZoneResolver(ZoneId floating) {
        this(floating, WorkBudget.ofCalendar());
    }

    /**
     * The zones of a calendar without a VTIMEZONE so far.
     *
     * @param floating the zone of floating times
     * @param workBudget the maximum work for the rules of VTIMEZONEs
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
     * {@return the zones of the next calendar in the same file} This calendar may use the VTIMEZONEs of earlier
     * calendars, but has its own X-WR-TIMEZONE.
     *
     * @param properties the properties of that calendar; the caller may add more until the first floating time is read
     */
    @Override
    public ZoneResolver next(List<Property> properties) {
        ZoneResolver next = new ZoneResolver(defaultZone, workBudget, ofFile);
        next.calendar = properties;
        return next;
    }

    /**
     * Sets the zone of floating times to {@code X-WR-TIMEZONE} of the calendar, if that zone is known. Only the first
     * call has an effect.
     *
     * @param warnings receives a warning if the zone is not known
     */
    @Override
    public void readFloating(WarningSink warnings) {
        List<Property> properties = calendar;
        calendar = List.of();
        for (Property property : properties) {
            if (property.getName().equals("X-WR-TIMEZONE")) {
                String name = name(property.getValue());
                boolean isKnown = custom(name) != null || Offsets.ofName(name).isPresent();
                Optional<ZoneId> zone =
                        ZoneNames.find(name).or(() -> isKnown ? Optional.empty() : CommonZoneNames.find(name));
                if (zone.isEmpty() && !isKnown) {
                    warnings.add(property, Code.ZONE, "the zone is unknown; floating times are read in " + floating);
                }
                floatingName = zone.isEmpty() && isKnown ? name : "";
                floating = zone.orElse(floating);
            }
        }
    }

    /**
     * Adds a VTIMEZONE of the calendar. If several have the same name, the first one is used.
     *
     * @param component the VTIMEZONE
     * @param warnings receives warnings about invalid parts
     */
    public void add(VTimeZone component, WarningSink warnings) {
        Optional<Property> tzid = ParsedProperty.first(component, Property.TZID);
        String name = tzid.map(Property::getValue).map(ZoneResolver::name).orElse("");
        if (name.isEmpty()) {
            warnings.add(0, component.getName(), Code.ZONE, "it has no TZID and is left out");
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
                    tzid.get(),
                    Code.ZONE,
                    "an earlier VTIMEZONE with this name has other rules; the earlier one is used");
        }
    }

    @Override
    public When.Timed at(LocalDateTime local, String tzid, Property property, WarningSink warnings) {
        Named zone = named(tzid);
        if (!zone.name.isEmpty()) {
            return at(local, zone, property, warnings);
        }
        if (!isFloatingReported) {
            isFloatingReported = true;
            warnings.once(
                    "floating" + floatingZone(),
                    property,
                    Code.FLOATING,
                    "the time has no zone; such times are read in " + floatingZone());
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
            return byNameOnly(local, zone, property, warnings);
        }
        ZoneOffset offset = offset(zone.custom, local, warnings);
        for (ZoneId candidate : zone.candidates) {
            if (agrees(candidate, local, offset)) {
                once(
                        Topic.EQUAL,
                        zone,
                        zone.custom.tzid(),
                        warnings,
                        () -> "the name is not in the IANA database; it is read as " + candidate);
                return in(candidate, local);
            }
        }
        once(
                Topic.OWN_RULES,
                zone,
                zone.custom.tzid(),
                warnings,
                () -> (zone.isOfWindows
                                ? "its VTIMEZONE differs from " + zone.candidates.get(0) + "; the VTIMEZONE is used"
                                : "the name is not in the IANA database; its VTIMEZONE is used")
                        + ", and times are converted to a zone with the offset of that time, or to UTC");
        return atOffset(local, offset);
    }

    private void compare(Named zone, VTimeZoneRules custom, ZoneId iana, LocalDateTime local, WarningSink warnings) {
        if (zone.reported.contains(Topic.DIFFERS) || !custom.covers(local)) {
            return;
        }
        ZoneOffset offset = offset(custom, local, warnings);
        if (!agrees(iana, local, offset) && !workBudget.isUsedUp()) {
            once(
                    Topic.DIFFERS,
                    zone,
                    custom.tzid(),
                    warnings,
                    () -> "its VTIMEZONE differs from the IANA zone " + iana + "; the IANA zone is used");
        }
    }

    private When.Timed byNameOnly(LocalDateTime local, Named zone, Property property, WarningSink warnings) {
        if (!zone.candidates.isEmpty()) {
            ZoneId known = zone.candidates.get(0);
            once(
                    Topic.BY_NAME,
                    zone,
                    property,
                    warnings,
                    () -> "its TZID is not in the IANA database; it is read as " + known);
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
                            ? "its TZID is an offset from UTC; it is read with that offset"
                            : "its TZID is unknown; it is read with the offset in the name, all year round");
            return atOffset(local, offset.get());
        }
        once(
                Topic.BY_NAME,
                zone,
                property,
                warnings,
                () -> "its TZID is unknown and has no VTIMEZONE; it is read as " + floatingZone());
        return atFloating(local, property, warnings);
    }

    private When.Timed atFloating(LocalDateTime local, Property property, WarningSink warnings) {
        return floatingName.isEmpty() ? in(floating, local) : at(local, named(floatingName), property, warnings);
    }

    private String floatingZone() {
        return floatingName.isEmpty() ? floating.getId() : "the zone of X-WR-TIMEZONE";
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
        if (workBudget.isUsedUp()) {
            warnings.once(
                    "zone  steps",
                    zone.tzid(),
                    Code.ZONE,
                    "the rules of the VTIMEZONEs take too much work; some clock changes are ignored");
        }
        return offset;
    }

    private static void once(
            Topic topic, Named zone, Property property, WarningSink warnings, Supplier<String> message) {
        if (zone.reported.add(topic)) {
            warnings.once("zone " + topic + ' ' + zone.name, property, Code.ZONE, message.get());
        }
    }

    private static boolean agrees(ZoneId zone, LocalDateTime local, ZoneOffset offset) {
        return zone.getRules().getOffset(local).equals(offset);
    }

    /** The IANA database has fixed zones only for whole hours, and their names have the opposite sign. */
    private static When.Timed atOffset(LocalDateTime local, ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        if (seconds != 0 && seconds % HOUR == 0 && seconds >= -12 * HOUR && seconds <= 14 * HOUR) {
            int hours = seconds / HOUR;
            return in(ZoneId.of("Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours)), local);
        }
        LocalDateTime utc = local.minusSeconds(seconds);
        // The model has only the years 1 to 9999: at both ends, the local time is kept.
        return in(UTC, Years.contains(utc.getYear()) ? utc : local);
    }

    private static When.Timed in(ZoneId zone, LocalDateTime local) {
        return new When.Timed(local, zone, Optional.empty());
    }

    /** {@return a name without the quotation marks, blanks and backslashes that some programs add} */
    private static String name(String tzid) {
        String name = tzid.indexOf('"') >= 0 || tzid.indexOf('\\') >= 0
                ? tzid.replace("\"", "").replace("\\", "")
                : tzid;
        return name.strip();
    }
}
