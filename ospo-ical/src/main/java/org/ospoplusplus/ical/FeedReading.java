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
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.bridge.CalendarBridge;
import org.ospoplusplus.ical.internal.AccessClass;
import org.ospoplusplus.ical.internal.Domains;
import org.ospoplusplus.ical.internal.FeedZones;
import org.ospoplusplus.ical.internal.ReadProperty;
import org.ospoplusplus.ical.internal.Refusals;
import org.ospoplusplus.ical.internal.SessionRules;
import org.ospoplusplus.ical.internal.Steps;
import org.ospoplusplus.ical.internal.TimeValue;
import org.ospoplusplus.ical.internal.Warnings;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The reading of one calendar as a whole. */
final class FeedReading {

    /** Of those that follow, only that there are any is told. */
    private static final int MAX_WARNINGS = 1_000;

    /** What repetitions may take of the work for a calendar, and what is left for the rules of its VTIMEZONEs. */
    private static final long STEPS_OF_REPETITIONS = 3_000_000;

    private static final long STEPS_OF_ZONES = 1_000_000;

    /** By which a calendar is known to be one that this library wrote. */
    private static final String OURS = "X-OSPO-DOMAIN";

    private final CalendarLimits limits;
    private final Steps steps = Steps.ofCalendar();
    private final FeedZones zones;
    private final @Nullable WorkingGroup known;
    private final Optional<Window> window;

    private final CalendarBridge bridge = CalendarBridge.create();
    private final List<CalendarWarning> found = new ArrayList<>();
    private final Warnings warnings = new Warnings(this::keep);
    private final List<Session> sessions = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final SessionIds ids = new SessionIds(steps);
    private boolean full;

    /** Whether a limit left out events, masters among them perhaps. */
    private BooleanSupplier truncated = () -> false;

    FeedReading(CalendarLimits limits, ZoneId defaultZone, @Nullable WorkingGroup known, @Nullable Window window) {
        this.limits = limits;
        this.zones = new FeedZones(defaultZone, steps.part(STEPS_OF_ZONES));
        this.known = known;
        this.window = Optional.ofNullable(window);
    }

    /** How much work was done, in the steps by which it is bounded; more with more input, but in no unit of time. */
    long steps() {
        return steps.taken();
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
        Scanner scanner = new Scanner(in, limits, zones, steps, warnings);
        truncated = scanner::isTruncated;
        Map<String, List<VEvent>> events = new LinkedHashMap<>();
        IdentityHashMap<VEvent, Integer> calendars = new IdentityHashMap<>();
        int number = 0;
        for (Component next = scanner.next(); next != null; next = scanner.next()) {
            if (next instanceof VTimeZone zone) {
                zones(zone).add(zone, warnings);
            } else if (next instanceof VEvent event) {
                String alone = "\n" + number++;
                events.computeIfAbsent(uid(event).orElse(alone), uid -> new ArrayList<>(1))
                        .add(event);
                calendars.put(event, scanner.calendarOfLast());
            }
        }
        scanner.firstZones().readFloating(warnings);
        WorkingGroup group = known != null ? known : group(scanner.calendarProperties(), events);
        Recurrences recurrences =
                new Recurrences(window, limits.instances(), steps.part(STEPS_OF_REPETITIONS), warnings);
        List<CalendarScope> scopes = scanner.propertiesOfCalendars().stream()
                .map(properties -> new CalendarScope(properties, warnings))
                .toList();
        Function<VEvent, Optional<Session>> sessionOf = bridge.sessions(group, warnings);
        Function<VEvent, Optional<Session>> mapping = event -> sessionOf
                .apply(event)
                .map(session ->
                        scopes.get(Objects.requireNonNull(calendars.get(event))).applied(event, session))
                .map(session -> withKnownTracks(group, session, event));
        events.values().forEach(sameUid -> add(mapping, sameUid, recurrences));
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
                .flatMap(event -> ReadProperty.all(event, Property.DTSTAMP).stream())
                .flatMap(stamp -> TimeValue.parse(stamp.getValue().strip()).stream())
                .filter(value -> value.form() == TimeValue.Form.UTC)
                .map(value -> value.local().toInstant(ZoneOffset.UTC))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What the editions and instances of an event have in common, unless it is blank. */
    private static Optional<String> uid(VEvent event) {
        return ReadProperty.first(event, Property.UID).map(Property::getValue).filter(uid -> !uid.isBlank());
    }

    /** The zones of the calendar in which a component is; those of the first if it is empty. */
    private FeedZones zones(Component component) {
        List<Property> properties = component.getPropertyList().getAll();
        return !properties.isEmpty() && ReadProperty.zones(properties.get(0)) instanceof FeedZones own ? own : zones;
    }

    private static int line(VEvent event) {
        return ReadProperty.line(event);
    }

    private void add(Function<VEvent, Optional<Session>> mapping, List<VEvent> sameUid, Recurrences recurrences) {
        if (full) {
            return;
        }
        Optional<Session.Classification> accessOfSeries = accessOfSeries(sameUid);
        IdentityHashMap<VEvent, Session> mapped = new IdentityHashMap<>(sameUid.size());
        List<Recurrences.Single> singles = new ArrayList<>(sameUid.size());
        for (VEvent event : sameUid) {
            zones(event).readFloating(warnings);
            Refusals.ofEvent(line(event), "the event is left out", warnings, () -> mapping.apply(event))
                    .flatMap(Function.identity())
                    .ifPresent(session -> {
                        mapped.put(
                                event,
                                AccessClass.isIn(event) ? session : AccessClass.atLeast(session, accessOfSeries));
                        singles.add(new Recurrences.Single(event, session.when()));
                    });
        }
        if (singles.isEmpty()) {
            return;
        }
        List<ConductPolicy> policies = singles.stream()
                .map(Recurrences.Single::event)
                .filter(event -> !isOverride(event))
                .map(event -> Objects.requireNonNull(mapped.get(event)).policies())
                .filter(ofMaster -> !ofMaster.isEmpty())
                .findFirst()
                .orElse(List.of());
        mapped.replaceAll((event, session) -> isOverride(event) ? SeriesMemory.ruled(session, policies) : session);
        List<Recurrences.Instance> instances = Refusals.ofEvent(
                        line(singles.get(0).event()),
                        "its repetitions are left out",
                        warnings,
                        () -> recurrences.expand(singles))
                .orElseGet(() -> singles.stream()
                        .map(single -> new Recurrences.Instance(single.event(), single.when(), Optional.empty()))
                        .toList());
        for (Recurrences.Instance instance : instances) {
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
        return ReadProperty.first(event, Property.RECURRENCE_ID).isPresent();
    }

    /** An override without an access class of its own is as private as the series whose instance it replaces. */
    private Optional<Session.Classification> accessOfSeries(List<VEvent> sameUid) {
        List<Property> properties = new ArrayList<>();
        boolean isOrphaned = truncated.getAsBoolean();
        for (VEvent event : sameUid) {
            if (!isOverride(event)) {
                isOrphaned = false;
                AccessClass.PROPERTIES.forEach(name -> properties.addAll(ReadProperty.all(event, name)));
            }
        }
        if (isOrphaned) {
            tellOrphaned(sameUid);
            return Optional.of(Session.Classification.PRIVATE);
        }
        // The mapping has reported unknown classes.
        return AccessClass.strictest(properties, new Warnings(reported -> {}));
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
                ReadProperty.first(event, Property.RELATED_TO)
                        .map(ReadProperty::line)
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
