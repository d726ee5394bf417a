package org.ospoplusplus.ical;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.bridge.CalendarBridge;
import org.ospoplusplus.ical.internal.FeedZones;
import org.ospoplusplus.ical.internal.Warnings;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The reading of one calendar as a whole. */
final class FeedReading {

    /** Of those that follow, only that there are any is told. */
    private static final int MAX_WARNINGS = 1_000;

    private final CalendarLimits limits;
    private final FeedZones zones;
    private final @Nullable WorkingGroup known;
    private final @Nullable Window window;

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
        this.window = window;
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
        for (Component next = scanner.next(); next != null; next = scanner.next()) {
            if (next instanceof VTimeZone zone) {
                zones.add(zone, warnings);
            } else if (next instanceof VEvent event) {
                events.computeIfAbsent(Events.key(event), key -> new ArrayList<>(1))
                        .add(event);
            }
        }
        WorkingGroup group = known != null
                ? known
                : bridge.group(
                        new PropertyList(scanner.calendarProperties()), Domains.commonest(events.keySet()), warnings);
        for (List<VEvent> sameUid : events.values()) {
            add(group, Events.lastEditions(sameUid, warnings));
        }
        found.sort(Comparator.comparingInt(CalendarWarning::line));
        return new CalendarFeed(group.toBuilder().sessions(sessions).build(), lines, found);
    }

    /** Adds a master, if it is there, with its repetitions, and the events that replace some of them. */
    private void add(WorkingGroup group, List<VEvent> sameUid) {
        VEvent master = sameUid.get(0);
        if (!Events.repeats(master)) {
            sameUid.forEach(event -> addAlone(group, event));
        } else if (window == null) {
            warnings.add(
                    Events.line(master),
                    "RRULE",
                    Code.RECURRENCE,
                    "the event repeats, and only its first instance is read; read it with a window of time");
            sameUid.forEach(event -> addAlone(group, event));
        } else {
            for (VEvent instance :
                    Recurrences.expand(sameUid, window.from(), window.to(), limits.instances(), warnings)) {
                addAlone(group, instance);
            }
        }
    }

    private void addAlone(WorkingGroup group, VEvent event) {
        if (sessions.size() == WorkingGroup.MAX_SESSIONS) {
            if (!full) {
                full = true;
                warnings.add(
                        Events.line(event),
                        Component.VEVENT,
                        Code.LIMIT,
                        "there are more than " + WorkingGroup.MAX_SESSIONS + " sessions; the others are left out");
            }
            return;
        }
        bridge.session(group, event, warnings).ifPresent(session -> {
            sessions.add(withOwnId(session, event));
            lines.add(Events.line(event));
        });
    }

    /** Instances share the UID of what they repeat, so that their starts are part of their ids. */
    private Session withOwnId(Session session, VEvent event) {
        String id =
                Events.instance(event).map(start -> session.id() + '-' + start).orElse(session.id());
        String free = id;
        for (int number = 2; !ids.add(free); number++) {
            free = id + '-' + number;
        }
        return free.equals(session.id())
                ? session
                : session.toBuilder().id(free).build();
    }
}
