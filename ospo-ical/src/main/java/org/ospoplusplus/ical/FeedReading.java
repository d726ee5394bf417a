package org.ospoplusplus.ical;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.bridge.CalendarBridge;
import org.ospoplusplus.ical.internal.Domains;
import org.ospoplusplus.ical.internal.FeedZones;
import org.ospoplusplus.ical.internal.ReadProperty;
import org.ospoplusplus.ical.internal.Refusals;
import org.ospoplusplus.ical.internal.SessionRules;
import org.ospoplusplus.ical.internal.TimeTexts;
import org.ospoplusplus.ical.internal.Warnings;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** The reading of one calendar as a whole. */
final class FeedReading {

    /** Of those that follow, only that there are any is told. */
    private static final int MAX_WARNINGS = 1_000;

    private final CalendarLimits limits;
    private final FeedZones zones;
    private final @Nullable WorkingGroup known;
    private final Optional<Window> window;

    private final CalendarBridge bridge = CalendarBridge.create();
    private final List<CalendarWarning> found = new ArrayList<>();
    private final Warnings warnings = new Warnings(this::keep);
    private final List<Session> sessions = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean full;

    FeedReading(CalendarLimits limits, ZoneId defaultZone, @Nullable WorkingGroup known, @Nullable Window window) {
        this.limits = limits;
        this.zones = new FeedZones(defaultZone);
        this.known = known;
        this.window = Optional.ofNullable(window);
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
        Scanner scanner = new Scanner(in, limits, zones, warnings);
        Map<String, List<VEvent>> events = new LinkedHashMap<>();
        IdentityHashMap<VEvent, Integer> calendars = new IdentityHashMap<>();
        for (Component next = scanner.next(); next != null; next = scanner.next()) {
            if (next instanceof VTimeZone zone) {
                zones.add(zone, warnings);
            } else if (next instanceof VEvent event) {
                events.computeIfAbsent(uid(event), uid -> new ArrayList<>(1)).add(event);
                calendars.put(event, scanner.calendarOfLast());
            }
        }
        zones.readFloating(scanner.calendarProperties(), warnings);
        WorkingGroup group = known != null
                ? known
                : bridge.group(
                        new PropertyList(scanner.calendarProperties()), Domains.commonest(events.keySet()), warnings);
        Recurrences recurrences = new Recurrences(window, limits.instances(), warnings);
        Function<VEvent, Optional<Session>> sessionOf = bridge.sessions(group, warnings);
        Function<VEvent, Optional<Session>> mapping = event -> sessionOf
                .apply(event)
                .map(session -> CalendarMethod.applied(
                        scanner.method(Objects.requireNonNull(calendars.get(event))), event, session, warnings))
                .map(session -> withKnownTracks(group, session, event));
        events.values().forEach(sameUid -> add(mapping, sameUid, recurrences));
        found.sort(Comparator.comparingInt(CalendarWarning::line));
        return new CalendarFeed(group.toBuilder().sessions(sessions).build(), lines, found);
    }

    /** What the editions and instances of an event have in common; of one without a UID, its place. */
    private static String uid(VEvent event) {
        return ReadProperty.first(event, Property.UID).map(Property::getValue).orElse("\n" + line(event));
    }

    private static int line(VEvent event) {
        return ReadProperty.line(event);
    }

    private void add(Function<VEvent, Optional<Session>> mapping, List<VEvent> sameUid, Recurrences recurrences) {
        IdentityHashMap<VEvent, Session> mapped = new IdentityHashMap<>(sameUid.size());
        List<Recurrences.Single> singles = new ArrayList<>(sameUid.size());
        for (VEvent event : sameUid) {
            mapping.apply(event).ifPresent(session -> {
                mapped.put(event, session);
                singles.add(new Recurrences.Single(event, session.when()));
            });
        }
        for (Recurrences.Instance instance : expanded(singles, recurrences)) {
            if (sessions.size() == WorkingGroup.MAX_SESSIONS) {
                tellFull(line(instance.event()));
                return;
            }
            Session session = Objects.requireNonNull(mapped.get(instance.event()));
            sessions.add(SessionRules.fitted(instance(session, instance), line(instance.event()), warnings));
            lines.add(line(instance.event()));
        }
    }

    /** The instances; the events as they stand, if the times of one are such that no instance can be had. */
    private List<Recurrences.Instance> expanded(List<Recurrences.Single> singles, Recurrences recurrences) {
        return Refusals.handled(
                        () -> recurrences.expand(singles),
                        () -> warnings.add(
                                line(singles.get(0).event()),
                                Component.VEVENT,
                                Code.RECURRENCE,
                                "its repetitions are beyond the years 1 to 9999, and are left out"))
                .orElseGet(() -> singles.stream()
                        .map(single -> new Recurrences.Instance(single.event(), single.when(), Optional.empty()))
                        .toList());
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
        if (!full) {
            full = true;
            String message = "there are more than " + WorkingGroup.MAX_SESSIONS + " sessions; the others are left out";
            warnings.add(line, Component.VEVENT, Code.LIMIT, message);
        }
    }

    /** Instances share the UID of what they repeat, so that their starts are part of their ids. */
    private Session instance(Session session, Recurrences.Instance instance) {
        String id = session.id()
                + instance.original().map(start -> "-" + compact(start)).orElse("");
        String free = id;
        // Regardless of case, as ids of a group are compared.
        for (int number = 2; !ids.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = id + "-" + number;
        }
        return free.equals(session.id())
                ? session
                : session.toBuilder().id(free).when(instance.when()).build();
    }

    private static String compact(When start) {
        return start instanceof When.Timed timed
                ? TimeTexts.local(timed.start()).toLowerCase(Locale.ROOT)
                : DateTimeFormatter.BASIC_ISO_DATE.format(start.firstDay());
    }
}
