package org.ospoplusplus.ical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.mapping.EventReader;
import org.ospoplusplus.ical.internal.mapping.RecurrenceSet;
import org.ospoplusplus.ical.internal.mapping.SeriesReader;
import org.ospoplusplus.ical.internal.mapping.SessionRules;
import org.ospoplusplus.ical.internal.recurrence.InexpressibleException;
import org.ospoplusplus.ical.internal.recurrence.LaterAccess;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Instance;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Recurrence;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Single;
import org.ospoplusplus.ical.internal.recurrence.SeriesPlan;
import org.ospoplusplus.ical.internal.recurrence.SessionIds;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Turns the events of a file into series and sessions. Recurring events are read first, because a session may inherit
 * values from the series whose occurrence it replaces. The sessions nevertheless have the order of the file.
 */
final class FeedEvents {

    /** A value and the line of its event. */
    record Located<T>(T value, int line) {}

    private final EventMapping mapping;
    private final RecurrenceExpander expander;
    private final SessionIds ids;
    private final ZoneResolver zones;

    /** Whether a limit left out events, which may include the masters of overrides. */
    private final BooleanSupplier truncated;

    private final WarningSink warnings;
    private final List<Located<Series>> series = new ArrayList<>();
    private int sessions;
    private boolean full;

    FeedEvents(
            EventMapping mapping,
            RecurrenceExpander expander,
            SessionIds ids,
            ZoneResolver zones,
            BooleanSupplier truncated,
            WarningSink warnings) {
        this.mapping = mapping;
        this.expander = expander;
        this.ids = ids;
        this.zones = zones;
        this.truncated = truncated;
        this.warnings = warnings;
    }

    /**
     * {@return the group with the series and sessions of a file}
     *
     * @param events lists of events that have the same UID
     */
    FeedGroup read(Collection<List<VEvent>> events) {
        List<Series> kept = mapping.group().series().stream()
                .filter(known -> !RecurrenceSet.hasDay(known))
                .toList();
        kept.forEach(known -> series.add(new Located<>(known, 1)));
        kept.forEach(known -> ids.take(known.id()));
        List<Optional<List<Located<Session>>>> results = new ArrayList<>();
        for (List<VEvent> sameUid : events) {
            results.add(
                    sameUid.stream().anyMatch(SeriesReader::isSeries)
                            ? Optional.of(read(sameUid, mapping))
                            : Optional.empty());
        }
        events.forEach(this::keepNamedSeries);
        FeedGroup group = new FeedGroup(mapping.group(), series, ids, warnings);
        EventMapping withSeries = mapping.with(group.withoutSessions());
        int number = 0;
        for (List<VEvent> sameUid : events) {
            group.add(results.get(number++).orElseGet(() -> read(sameUid, withSeries)));
        }
        return group;
    }

    /**
     * Adds a series that the file lacks but one of its events names, because a session must not name an unknown series.
     * The known group may contain it; otherwise only its id is known.
     */
    private void keepNamedSeries(List<VEvent> sameUid) {
        boolean lacksMaster = sameUid.stream().allMatch(FeedEvents::isOverride);
        for (VEvent event : sameUid) {
            (lacksMaster ? SeriesReader.named(mapping.group(), event) : SeriesReader.occurrence(event))
                    .map(OccurrenceId::series)
                    .filter(id -> series.size() < WorkingGroup.MAX_SERIES && ids.take(id))
                    .map(id -> mapping.group()
                            .series(id)
                            .map(known -> new Located<>(known, 1))
                            .orElseGet(() -> new Located<>(Series.builder(id).build(), ParsedProperty.line(event))))
                    .ifPresent(series::add);
        }
    }

    private List<Located<Session>> read(List<VEvent> sameUid, EventMapping mapping) {
        if (full) {
            return List.of();
        }
        sameUid.forEach(event -> EventScanner.zones(event, zones).readFloating(warnings));
        SameUid events = new SameUid(mapping, sameUid, accessOfSeries(sameUid), warnings);
        List<Single> singles = new ArrayList<>(sameUid.size());
        sameUid.forEach(event -> events.single(event).ifPresent(singles::add));
        List<Located<Session>> found = new ArrayList<>();
        if (sameUid.stream().allMatch(FeedEvents::isOverride)) {
            singles.removeIf(single -> addKnownOccurrence(single.event(), events, mapping, found));
        }
        if (singles.isEmpty()) {
            return found;
        }
        events.readPolicies(singles);
        int line = ParsedProperty.line(singles.get(0).event());
        List<Recurrence> recurrences = Refusals.ofEvent(
                        line, "its repetitions are left out", warnings, () -> expander.split(singles))
                .orElseGet(() -> singles.stream()
                        .map(single -> new Recurrence(Optional.of(single), List.of(), 1))
                        .toList());
        for (Recurrence recurrence : recurrences) {
            boolean isSeries = recurrence
                            .master()
                            .filter(master -> SeriesReader.isSeries(master.event()))
                            .isPresent()
                    && addSeries(recurrence, events, found);
            if (!isSeries) {
                expanded(recurrence).forEach(instance -> addInstance(instance, events, found));
            }
        }
        return found;
    }

    /** Adds the occurrence of a known series that an event replaces, and returns whether it replaces one. */
    private boolean addKnownOccurrence(
            VEvent event, SameUid events, EventMapping mapping, List<Located<Session>> found) {
        Optional<OccurrenceId> occurrence = SeriesReader.replaced(mapping.group(), event);
        occurrence
                .flatMap(present -> mapping.session(event, occurrence))
                .ifPresent(session -> addSession(ids.own(events.withAccess(session, event)), event, found));
        return occurrence.isPresent();
    }

    private List<Instance> expanded(Recurrence recurrence) {
        List<Single> singles = new ArrayList<>(1);
        recurrence.master().ifPresent(singles::add);
        singles.addAll(recurrence.overrides());
        return Refusals.ofEvent(
                        ParsedProperty.line(singles.get(0).event()),
                        "its repetitions are left out",
                        warnings,
                        () -> expander.expand(recurrence))
                .orElseGet(() -> singles.stream()
                        .map(single ->
                                new Instance(single.event(), single.when(), Optional.empty(), recurrence.number()))
                        .toList());
    }

    /** Adds the series of a recurring event and its sessions, and returns whether the event is a series. */
    private boolean addSeries(Recurrence recurrence, SameUid events, List<Located<Session>> found) {
        VEvent master = recurrence.master().orElseThrow().event();
        SeriesReader reader = mapping.ofSeries(master);
        List<CalendarWarning> planned = new ArrayList<>();
        try {
            requireExpressible(events.master(master));
            Optional<SeriesPlan> plan = Refusals.handled(
                    () -> expander.plan(recurrence, reader.marks(), new WarningSink(planned::add)),
                    // The expansion reports an invalid rule.
                    reader::reportUnread);
            boolean isSeries = plan.filter(present -> add(present, events.master(master), reader, events, found))
                    .isPresent();
            reportPlan(planned, isSeries);
            return isSeries;
        } catch (InexpressibleException e) {
            reportPlan(planned, false);
            reader.reportUnread();
            warnings.add(
                    repetition(master),
                    Code.RECURRENCE,
                    "the event is not read as a series, because " + e.getMessage()
                            + "; its instances in the window become sessions");
            return false;
        }
    }

    private void requireExpressible(Session master) {
        requireHeld(master.isExpected());
        if (series.size() == WorkingGroup.MAX_SERIES) {
            throw new InexpressibleException("there are more than " + WorkingGroup.MAX_SERIES + " series");
        }
    }

    private static void requireHeld(boolean isHeld) {
        if (!isHeld) {
            throw new InexpressibleException("it does not take place, and a series has no status");
        }
    }

    /** Zones report a name only once, so that these warnings are kept even if the event is not a series. */
    private void reportPlan(List<CalendarWarning> planned, boolean isSeries) {
        planned.stream()
                .filter(warning -> isSeries || warning.code() == Code.ZONE || warning.code() == Code.FLOATING)
                .forEach(warnings);
    }

    private static Property repetition(VEvent master) {
        return ParsedProperty.first(master, Property.RRULE)
                .or(() -> ParsedProperty.first(master, Property.RDATE))
                .or(() -> ParsedProperty.first(master, Property.DTSTART))
                .orElseThrow();
    }

    private boolean add(
            SeriesPlan plan, Session master, SeriesReader ofMaster, SameUid events, List<Located<Session>> found) {
        List<SeriesPlan.Segment> held = new ArrayList<>();
        List<SeriesPlan.Segment> notHeld = new ArrayList<>();
        for (SeriesPlan.Segment segment : plan.segments()) {
            // A part that cannot be read is reported below.
            boolean isHeld = events.session(segment.template().event())
                    .filter(session -> !session.isExpected())
                    .isEmpty();
            (isHeld ? held : notHeld).add(segment);
        }
        requireHeld(held.contains(plan.segments().get(0)));
        List<Located<Series>> all = new ArrayList<>();
        for (SeriesPlan.Segment segment : held) {
            VEvent template = segment.template().event();
            boolean isFirst = all.isEmpty();
            // A later part of the event is at least as private as the event, even if it begins at the first instance.
            Optional<Session.Classification> access = AccessClass.stricter(
                    Optional.of(master.classification()),
                    all.stream().findFirst().map(part -> part.value().classification()));
            Optional<Session> session = events.session(template).map(present -> AccessClass.atLeast(present, access));
            Optional<Series> read = session.flatMap(present -> Refusals.handled(
                    () -> (segment.replaced().isEmpty() ? ofMaster : mapping.ofSeries(template))
                            .series(ids.series(present, segment, plan.number(), isFirst), present, segment.days()),
                    () -> warnings.add(
                            ParsedProperty.line(template),
                            Component.VEVENT,
                            Code.VALUE,
                            "the model cannot hold the series; its instances in the window become sessions")));
            if (read.isEmpty()) {
                return false;
            }
            all.add(new Located<>(read.get(), ParsedProperty.line(template)));
        }
        for (int i = 0; i < all.size(); i++) {
            series.add(all.get(i));
            replace(all.get(i).value(), held.get(i).replacements(), events, found);
        }
        notHeld.forEach(segment -> addNotHeld(segment, plan.number(), events, found));
        plan.others().forEach(instance -> addInstance(instance, events, found));
        return true;
    }

    /** Adds the first instance of a part of an event that does not take place, and the events that replace others. */
    private void addNotHeld(SeriesPlan.Segment segment, int number, SameUid events, List<Located<Session>> found) {
        Single template = segment.template();
        warnings.add(
                ParsedProperty.first(template.event(), Property.RECURRENCE_ID).orElseThrow(),
                Code.RECURRENCE,
                "the event does not take place from this instance on, and a series has no status; the series ends"
                        + " before this instance, which becomes a session");
        addInstance(new Instance(template.event(), template.when(), segment.replaced(), number), events, found);
        segment.replacements().forEach(replacement -> addInstance(replacement.instance(), events, found));
    }

    private void replace(
            Series replaced, List<SeriesPlan.Replacement> replacements, SameUid events, List<Located<Session>> found) {
        if (replacements.isEmpty()) {
            return;
        }
        EventMapping withSeries = mapping.with(mapping.group().toBuilder()
                .series(List.of(replaced))
                .sessions(List.of())
                .build());
        for (SeriesPlan.Replacement replacement : replacements) {
            VEvent event = replacement.instance().event();
            withSeries
                    .session(event, Optional.of(new OccurrenceId(replaced.id(), replacement.day())))
                    .map(session -> events.withAccess(session, event))
                    .ifPresent(session -> addSession(
                            SeriesReader.hasOwnId(event)
                                    ? ids.own(session)
                                    : ids.instance(session, replacement.instance()),
                            event,
                            found));
        }
    }

    private void addInstance(Instance instance, SameUid events, List<Located<Session>> found) {
        events.session(instance.event())
                .ifPresent(session -> addSession(ids.instance(session, instance), instance.event(), found));
    }

    private void addSession(Session session, VEvent event, List<Located<Session>> found) {
        int line = ParsedProperty.line(event);
        if (sessions == WorkingGroup.MAX_SESSIONS) {
            reportFull(line);
            return;
        }
        sessions++;
        found.add(new Located<>(SessionRules.fitted(session, line, warnings), line));
    }

    private void reportFull(int line) {
        if (!full) {
            String message = "there are more than " + WorkingGroup.MAX_SESSIONS + " sessions; the others are left out";
            warnings.add(line, Component.VEVENT, Code.LIMIT, message);
        }
        full = true;
    }

    /** {@return the access class of the series, which applies to overrides without an access class} */
    private Optional<Session.Classification> accessOfSeries(List<VEvent> sameUid) {
        List<Property> properties = new ArrayList<>(0);
        boolean isOrphaned = truncated.getAsBoolean();
        for (VEvent event : sameUid) {
            if (!isOverride(event)) {
                isOrphaned = false;
                AccessClass.PROPERTIES.forEach(name -> properties.addAll(ParsedProperty.all(event, name)));
            }
        }
        if (isOrphaned) {
            reportOrphaned(sameUid);
            return Optional.of(Session.Classification.PRIVATE);
        }
        // The mapping has already reported unknown classes.
        return properties.isEmpty()
                ? Optional.empty()
                : AccessClass.strictest(properties, new WarningSink(reported -> {}));
    }

    private void reportOrphaned(List<VEvent> sameUid) {
        sameUid.stream().filter(event -> !AccessClass.isIn(event)).findFirst().ifPresent(event -> {
            String message =
                    "its recurring event is missing, possibly because of a limit; the event is treated as private";
            warnings.add(ParsedProperty.line(event), Property.RECURRENCE_ID, Code.LIMIT, message);
        });
    }

    private static boolean isOverride(VEvent event) {
        return ParsedProperty.first(event, Property.RECURRENCE_ID).isPresent();
    }

    /**
     * The events with one UID as sessions. Overrides are mapped only when the reader knows if they replace an
     * occurrence of a series, because they inherit values from it.
     */
    private static final class SameUid {

        private final EventMapping mapping;
        private final List<VEvent> masters;
        private final Optional<Session.Classification> access;
        private final LaterAccess laterAccess;
        private final IdentityHashMap<VEvent, Optional<Session>> mapped;
        private List<ConductPolicy> policies = List.of();

        SameUid(
                EventMapping mapping,
                List<VEvent> sameUid,
                Optional<Session.Classification> access,
                WarningSink warnings) {
            this.mapping = mapping;
            this.mapped = new IdentityHashMap<>(sameUid.size());
            this.masters = new ArrayList<>(sameUid);
            masters.removeIf(FeedEvents::isOverride);
            this.access = access;
            this.laterAccess = new LaterAccess(sameUid, warnings);
        }

        /** {@return an event with its time; empty if it cannot be read, which is reported} */
        Optional<Single> single(VEvent event) {
            return isOverride(event)
                    ? Refusals.handled(() -> EventReader.when(event), () -> {})
                            .flatMap(when -> when)
                            .map(when -> new Single(event, when))
                            .or(() -> session(event).map(session -> new Single(event, session.when())))
                    : session(event).map(session -> new Single(event, session.when()));
        }

        /** Keeps the policies of the first event that has some; they apply to overrides without policies. */
        void readPolicies(List<Single> singles) {
            for (Single single : singles) {
                if (policies.isEmpty() && !isOverride(single.event())) {
                    policies = master(single.event()).policies();
                }
            }
        }

        /** {@return the session of a master that could be read} */
        Session master(VEvent event) {
            return session(event).orElseThrow();
        }

        Optional<Session> session(VEvent event) {
            // The maps of the JDK do not allow changes within computeIfAbsent.
            Optional<Session> known = mapped.get(event);
            if (known != null) {
                return known;
            }
            Optional<Session> session = mapping.session(event, SeriesReader.occurrence(event))
                    .map(read -> withAccess(read, event))
                    .map(read -> isOverride(event) ? SeriesMemory.withPolicies(read, policies) : read);
            mapped.put(event, session);
            return session;
        }

        Session withAccess(Session session, VEvent event) {
            if (AccessClass.isIn(event)) {
                return session;
            }
            return AccessClass.atLeast(
                    session,
                    isOverride(event) ? AccessClass.stricter(accessForOverrides(), laterAccess.of(event)) : access);
        }

        /**
         * {@return the access class of the masters} The {@code CLASS} of a public event may be {@code PRIVATE}, with
         * marks that only the reading of the event considers.
         */
        private Optional<Session.Classification> accessForOverrides() {
            List<Session> read =
                    masters.stream().flatMap(master -> session(master).stream()).toList();
            boolean isKnown = !masters.isEmpty() && read.size() == masters.size();
            return isKnown ? read.stream().map(Session::classification).max(Comparator.naturalOrder()) : access;
        }
    }
}
