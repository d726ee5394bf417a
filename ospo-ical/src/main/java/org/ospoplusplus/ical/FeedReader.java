package org.ospoplusplus.ical;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.ical.internal.mapping.CalendarScope;
import org.ospoplusplus.ical.internal.mapping.Domains;
import org.ospoplusplus.ical.internal.mapping.LostSecrets;
import org.ospoplusplus.ical.internal.mapping.TextWork;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander;
import org.ospoplusplus.ical.internal.recurrence.SessionIds;
import org.ospoplusplus.ical.internal.recurrence.Window;
import org.ospoplusplus.ical.internal.text.ComponentReader;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.WorkingGroup;

/** Reads one calendar as a whole. */
final class FeedReader {

    /** After this number of warnings, one final warning reports that more exist. */
    private static final int MAX_WARNINGS = 1_000;

    /** The part of the work for a calendar that the expansion of recurring events may take. */
    private static final long STEPS_OF_REPETITIONS = 3_000_000;

    /** The part of the work for a calendar that the rules of VTIMEZONEs may take. */
    private static final long STEPS_OF_ZONES = 1_000_000;

    /** Only calendars of this library have this property. */
    private static final String OURS = "X-OSPO-DOMAIN";

    private final CalendarLimits limits;
    private final WorkBudget workBudget = WorkBudget.ofCalendar();
    private final ZoneResolver zones;
    private final @Nullable WorkingGroup known;
    private final Optional<Window> window;

    private final CalendarBridge bridge = CalendarBridge.create();
    private final List<CalendarWarning> found = new ArrayList<>();
    private final WarningSink warnings = new WarningSink(this::keep);

    FeedReader(CalendarLimits limits, ZoneId defaultZone, @Nullable WorkingGroup known, @Nullable Window window) {
        this.limits = limits;
        this.zones = new ZoneResolver(defaultZone, workBudget.part(STEPS_OF_ZONES));
        this.known = known;
        this.window = Optional.ofNullable(window);
    }

    /** {@return the number of steps of work that reading took} */
    long steps() {
        return workBudget.taken();
    }

    private void keep(CalendarWarning warning) {
        if (found.size() < MAX_WARNINGS) {
            found.add(warning);
        } else if (found.size() == MAX_WARNINGS) {
            String message = "there are more than " + MAX_WARNINGS + " warnings; the others are not reported";
            found.add(new CalendarWarning(0, "VCALENDAR", Code.LIMIT, message));
        }
    }

    CalendarFeed read(InputStream in) throws IOException {
        ComponentReader componentReader = new ComponentReader(in, limits.ofText(), zones, workBudget, warnings);
        EventScanner scanner = new EventScanner(componentReader, zones, warnings);
        Map<String, List<VEvent>> events = new LinkedHashMap<>();
        IdentityHashMap<VEvent, Integer> calendars = new IdentityHashMap<>();
        int number = 0;
        for (VEvent event = scanner.next(); event != null; event = scanner.next()) {
            // Each event without a UID is an event of its own.
            String key = "\n" + number++;
            events.computeIfAbsent(uid(event).orElse(key), uid -> new ArrayList<>(1))
                    .add(event);
            calendars.put(event, componentReader.calendarOfLast());
        }
        joinOverridesWithoutUid(events);
        componentReader.firstZones().readFloating(warnings);
        LostSecrets lostSecrets = LostSecrets.of(events.values());
        WorkingGroup group = known != null
                ? known
                : group(lostSecrets.without(componentReader.calendarProperties(), warnings), events);
        RecurrenceExpander expander =
                new RecurrenceExpander(window, limits.instances(), workBudget.part(STEPS_OF_REPETITIONS), warnings);
        List<CalendarScope> scopes = componentReader.propertiesOfCalendars().stream()
                .map(properties -> new CalendarScope(properties, warnings))
                .toList();
        EventMapping mapping = new EventMapping(group, lostSecrets, scopes, calendars, TextWork.ofCalendar(), warnings);
        FeedGroup read = new FeedEvents(
                        mapping, expander, new SessionIds(workBudget), zones, componentReader::isTruncated, warnings)
                .read(events.values());
        return read.feed(found);
    }

    /**
     * An override without a UID replaces an instance of a series without a UID if only one such series has its title.
     */
    private static void joinOverridesWithoutUid(Map<String, List<VEvent>> events) {
        Map<String, List<List<VEvent>>> series = events.values().stream()
                .filter(same -> uid(same.get(0)).isEmpty() && isSeries(same.get(0)))
                .collect(Collectors.groupingBy(same -> title(same.get(0))));
        if (series.isEmpty()) {
            return;
        }
        events.values().removeIf(same -> {
            VEvent override = same.get(0);
            List<List<VEvent>> owners = series.getOrDefault(title(override), List.of());
            boolean joins = uid(override).isEmpty() && isOverride(override) && owners.size() == 1;
            if (joins) {
                owners.get(0).add(override);
            }
            return joins;
        });
    }

    private static String title(VEvent event) {
        return ParsedProperty.first(event, Property.SUMMARY)
                .map(summary -> summary.getValue().strip())
                .orElse("");
    }

    private static boolean isSeries(VEvent event) {
        return !isOverride(event)
                && (ParsedProperty.first(event, Property.RRULE).isPresent()
                        || ParsedProperty.first(event, Property.RDATE).isPresent());
    }

    private WorkingGroup group(List<Property> calendar, Map<String, List<VEvent>> events) {
        WorkingGroup group = bridge.group(new PropertyList(calendar), Domains.commonest(events.keySet()), warnings);
        boolean isOurs =
                calendar.stream().anyMatch(property -> property.getName().equals(OURS));
        if (isOurs || group.modified().isPresent()) {
            return group;
        }
        return group.toBuilder().modified(latestStamp(events)).build();
    }

    /** {@return the latest DTSTAMP, which other programs set to the time of the last change} */
    private static @Nullable Instant latestStamp(Map<String, List<VEvent>> events) {
        return events.values().stream()
                .flatMap(List::stream)
                .flatMap(event -> ParsedProperty.all(event, Property.DTSTAMP).stream())
                .flatMap(stamp -> TimeValue.parse(stamp.getValue().strip()).stream())
                .filter(value -> value.form() == TimeValue.Form.UTC)
                .map(value -> value.local().toInstant(ZoneOffset.UTC))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** {@return the UID, which a master and its overrides share; empty if it is blank} */
    private static Optional<String> uid(VEvent event) {
        return ParsedProperty.first(event, Property.UID).map(Property::getValue).filter(uid -> !uid.isBlank());
    }

    private static boolean isOverride(VEvent event) {
        return ParsedProperty.first(event, Property.RECURRENCE_ID).isPresent();
    }
}
