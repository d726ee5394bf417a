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
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.ical.internal.mapping.CalendarScope;
import org.ospoplusplus.ical.internal.mapping.Domains;
import org.ospoplusplus.ical.internal.mapping.EventReader;
import org.ospoplusplus.ical.internal.mapping.LostSecrets;
import org.ospoplusplus.ical.internal.mapping.SessionRules;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander;
import org.ospoplusplus.ical.internal.recurrence.SessionIds;
import org.ospoplusplus.ical.internal.recurrence.Window;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.ComponentReader;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The reading of one calendar as a whole. */
final class FeedReader {

    /** Of those that follow, only that there are any is told. */
    private static final int MAX_WARNINGS = 1_000;

    /** What repetitions may take of the work for a calendar, and what is left for the rules of its VTIMEZONEs. */
    private static final long STEPS_OF_REPETITIONS = 3_000_000;

    private static final long STEPS_OF_ZONES = 1_000_000;

    /** By which a calendar is known to be one that this library wrote. */
    private static final String OURS = "X-OSPO-DOMAIN";

    private final CalendarLimits limits;
    private final WorkBudget workBudget = WorkBudget.ofCalendar();
    private final ZoneResolver zones;
    private final @Nullable WorkingGroup known;
    private final Optional<Window> window;

    private final CalendarBridge bridge = CalendarBridge.create();
    private final List<CalendarWarning> found = new ArrayList<>();
    private final WarningSink warnings = new WarningSink(this::keep);
    private final List<Session> sessions = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final SessionIds ids = new SessionIds(workBudget);
    private boolean full;

    /** Whether a limit left out events, masters among them perhaps. */
    private BooleanSupplier truncated = () -> false;

    FeedReader(CalendarLimits limits, ZoneId defaultZone, @Nullable WorkingGroup known, @Nullable Window window) {
        this.limits = limits;
        this.zones = new ZoneResolver(defaultZone, workBudget.part(STEPS_OF_ZONES));
        this.known = known;
        this.window = Optional.ofNullable(window);
    }

    /** How much work was done, in the steps by which it is bounded; more with more input, but in no unit of time. */
    long steps() {
        return workBudget.taken();
    }

    private void keep(CalendarWarning warning) {
        if (found.size() < MAX_WARNINGS) {
            found.add(warning);
        } else if (found.size() == MAX_WARNINGS) {
            String message = "there are more than " + MAX_WARNINGS + " warnings; the others are not told";
            found.add(new CalendarWarning(0, "VCALENDAR", Code.LIMIT, message));
        }
    }

    CalendarFeed read(InputStream in) throws IOException {
        ComponentReader componentReader = new ComponentReader(in, limits.ofText(), zones, workBudget, warnings);
        CalendarException.requireCalendar(componentReader.findCalendar());
        truncated = componentReader::isTruncated;
        Map<String, List<VEvent>> events = new LinkedHashMap<>();
        IdentityHashMap<VEvent, Integer> calendars = new IdentityHashMap<>();
        int number = 0;
        for (Component next = componentReader.next(); next != null; next = componentReader.next()) {
            if (next instanceof VTimeZone zone) {
                zones(zone).add(zone, warnings);
            } else if (next instanceof VEvent event) {
                String alone = "\n" + number++;
                events.computeIfAbsent(uid(event).orElse(alone), uid -> new ArrayList<>(1))
                        .add(event);
                calendars.put(event, componentReader.calendarOfLast());
            }
        }
        componentReader.firstZones().readFloating(warnings);
        LostSecrets lostSecrets = LostSecrets.of(events.values());
        WorkingGroup group = known != null
                ? known
                : group(lostSecrets.without(componentReader.calendarProperties(), warnings), events);
        RecurrenceExpander recurrenceExpander =
                new RecurrenceExpander(window, limits.instances(), workBudget.part(STEPS_OF_REPETITIONS), warnings);
        List<CalendarScope> scopes = componentReader.propertiesOfCalendars().stream()
                .map(properties -> new CalendarScope(properties, warnings))
                .toList();
        Function<VEvent, Optional<Session>> sessionOf = EventReader.sessions(group, lostSecrets, warnings);
        Function<VEvent, Optional<Session>> mapping = event -> sessionOf
                .apply(event)
                .map(session ->
                        scopes.get(Objects.requireNonNull(calendars.get(event))).applied(event, session))
                .map(session -> withKnownTracks(group, session, event));
        events.values().forEach(sameUid -> add(mapping, sameUid, recurrenceExpander));
        found.sort(Comparator.comparingInt(CalendarWarning::line));
        return new CalendarFeed(group.toBuilder().sessions(sessions).build(), lines, found);
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

    /** The latest DTSTAMP: what another program wrote has changed by then. */
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

    /** What the editions and instances of an event have in common, unless it is blank. */
    private static Optional<String> uid(VEvent event) {
        return ParsedProperty.first(event, Property.UID).map(Property::getValue).filter(uid -> !uid.isBlank());
    }

    /** The zones of the calendar in which a component is; those of the first if it is empty. */
    private ZoneResolver zones(Component component) {
        List<Property> properties = component.getPropertyList().getAll();
        return !properties.isEmpty()
                        && ParsedProperty.zones(properties.get(0)).orElse(zones) instanceof ZoneResolver own
                ? own
                : zones;
    }

    private static int line(VEvent event) {
        return ParsedProperty.line(event);
    }

    private void add(
            Function<VEvent, Optional<Session>> mapping, List<VEvent> sameUid, RecurrenceExpander recurrenceExpander) {
        if (full) {
            return;
        }
        Optional<Session.Classification> accessOfSeries = accessOfSeries(sameUid);
        IdentityHashMap<VEvent, Session> mapped = new IdentityHashMap<>(sameUid.size());
        List<RecurrenceExpander.Single> singles = new ArrayList<>(sameUid.size());
        for (VEvent event : sameUid) {
            zones(event).readFloating(warnings);
            Refusals.ofEvent(line(event), "the event is left out", warnings, () -> mapping.apply(event))
                    .flatMap(Function.identity())
                    .ifPresent(session -> {
                        mapped.put(
                                event,
                                AccessClass.isIn(event) ? session : AccessClass.atLeast(session, accessOfSeries));
                        singles.add(new RecurrenceExpander.Single(event, session.when()));
                    });
        }
        if (singles.isEmpty()) {
            return;
        }
        List<ConductPolicy> policies = singles.stream()
                .map(RecurrenceExpander.Single::event)
                .filter(event -> !isOverride(event))
                .map(event -> Objects.requireNonNull(mapped.get(event)).policies())
                .filter(ofMaster -> !ofMaster.isEmpty())
                .findFirst()
                .orElse(List.of());
        mapped.replaceAll((event, session) -> isOverride(event) ? SeriesMemory.ruled(session, policies) : session);
        List<RecurrenceExpander.Instance> instances = Refusals.ofEvent(
                        line(singles.get(0).event()),
                        "its repetitions are left out",
                        warnings,
                        () -> recurrenceExpander.expand(singles))
                .orElseGet(() -> singles.stream()
                        .map(single -> new RecurrenceExpander.Instance(single.event(), single.when(), Optional.empty()))
                        .toList());
        for (RecurrenceExpander.Instance instance : instances) {
            if (sessions.size() == WorkingGroup.MAX_SESSIONS) {
                tellFull(line(instance.event()));
                return;
            }
            Session session = Objects.requireNonNull(mapped.get(instance.event()));
            sessions.add(SessionRules.fitted(ids.instance(session, instance), line(instance.event()), warnings));
            lines.add(line(instance.event()));
        }
    }

    private static boolean isOverride(VEvent event) {
        return ParsedProperty.first(event, Property.RECURRENCE_ID).isPresent();
    }

    /** An override without an access class of its own is as private as the series whose instance it replaces. */
    private Optional<Session.Classification> accessOfSeries(List<VEvent> sameUid) {
        List<Property> properties = new ArrayList<>();
        boolean isOrphaned = truncated.getAsBoolean();
        for (VEvent event : sameUid) {
            if (!isOverride(event)) {
                isOrphaned = false;
                AccessClass.PROPERTIES.forEach(name -> properties.addAll(ParsedProperty.all(event, name)));
            }
        }
        if (isOrphaned) {
            tellOrphaned(sameUid);
            return Optional.of(Session.Classification.PRIVATE);
        }
        // The mapping has reported unknown classes.
        return AccessClass.strictest(properties, new WarningSink(reported -> {}));
    }

    private void tellOrphaned(List<VEvent> sameUid) {
        sameUid.stream().filter(event -> !AccessClass.isIn(event)).findFirst().ifPresent(event -> {
            String message = "the event that it repeats may be one that a limit left out; it is treated as private";
            warnings.add(line(event), Property.RECURRENCE_ID, Code.LIMIT, message);
        });
    }

    /** A group may only have sessions of tracks that it has. */
    private Session withKnownTracks(WorkingGroup group, Session session, VEvent event) {
        List<String> known = session.trackIds().stream()
                .filter(id -> group.track(id).isPresent())
                .toList();
        if (known.size() == session.trackIds().size()) {
            return session;
        }
        warnings.add(
                ParsedProperty.first(event, Property.RELATED_TO)
                        .map(ParsedProperty::line)
                        .orElse(line(event)),
                Property.RELATED_TO,
                Code.VALUE,
                "names a track that the group does not have; it is left out");
        return session.toBuilder().trackIds(known).build();
    }

    private void tellFull(int line) {
        full = true;
        String message = "there are more than " + WorkingGroup.MAX_SESSIONS + " sessions; the others are left out";
        warnings.add(line, Component.VEVENT, Code.LIMIT, message);
    }
}
