package org.ospoplusplus.ical;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.mapping.EventWriter;
import org.ospoplusplus.ical.internal.mapping.LeftOutSession;
import org.ospoplusplus.ical.internal.mapping.RecurrenceSet;
import org.ospoplusplus.ical.internal.zone.ZoneUsage;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.AssumedStarts;

/**
 * The events of a calendar in their order: each series is followed by the sessions that replace its occurrences, and
 * the other sessions come last.
 */
final class CalendarContents {

    /**
     * One event of a calendar, which is created when it is written.
     *
     * @param subject the session or series, for messages
     * @param event creates the event
     */
    record Entry(String subject, Supplier<VEvent> event) {

        static Entry of(Session session, Supplier<VEvent> event) {
            return new Entry("session " + session.id(), event);
        }

        static Entry of(Series series, Supplier<VEvent> event) {
            return new Entry("series " + series.id(), event);
        }
    }

    private final EventWriter writer;
    private final WorkingGroup group;
    private final ZoneUsage zones;

    /** The series with an event, in the order of the group. */
    private final Map<String, RecurrenceSet> series = new LinkedHashMap<>();

    /** The sessions that replace an occurrence, by the id of the series. */
    private final Map<String, List<Session>> instances = new HashMap<>();

    /** The left out sessions that name an occurrence, by the id of the series. */
    private final Map<String, List<LeftOutSession>> leftOut = new HashMap<>();

    private final List<Session> others = new ArrayList<>();

    /**
     * The series of a group. Its sessions only determine the starts of series without a first day.
     *
     * @param zones receives the time zones and the years in use
     */
    CalendarContents(EventWriter writer, WorkingGroup group, ZoneUsage zones) {
        this.writer = writer;
        this.group = group;
        this.zones = zones;
        AssumedStarts starts = new AssumedStarts(group.sessions());
        for (Series each : group.series()) {
            writer.dates(group, each, starts).ifPresent(dates -> {
                series.put(each.id(), dates);
                dates.addTo(zones);
            });
        }
    }

    /**
     * The series and the sessions of a group.
     *
     * @param zones receives the time zones and the years in use
     * @param isLeftOut whether the calendar leaves out a session
     */
    static CalendarContents of(EventWriter writer, WorkingGroup group, ZoneUsage zones, Predicate<Session> isLeftOut) {
        CalendarContents contents = new CalendarContents(writer, group, zones);
        Set<OccurrenceId> replaced = new HashSet<>();
        for (Session session : group.sessions()) {
            contents.add(session, isLeftOut.test(session), replaced);
        }
        return contents;
    }

    /** @param replaced the occurrences that have a session already; a second session becomes an event of its own */
    private void add(Session session, boolean isLeftOut, Set<OccurrenceId> replaced) {
        Optional<OccurrenceId> occurrence = session.occurrence()
                .filter(id -> Optional.ofNullable(series.get(id.series()))
                        .filter(dates -> dates.includes(id.date()))
                        .isPresent())
                .filter(replaced::add);
        occurrence.ifPresent(
                id -> zones.add(Objects.requireNonNull(series.get(id.series())).when(id.date())));
        if (isLeftOut) {
            session.occurrence()
                    .filter(id -> series.containsKey(id.series()))
                    .ifPresent(id -> leftOut.computeIfAbsent(id.series(), key -> new ArrayList<>())
                            .add(new LeftOutSession(session, occurrence.map(OccurrenceId::date))));
            return;
        }
        zones.add(session.when());
        occurrence.ifPresentOrElse(
                id -> {
                    instances
                            .computeIfAbsent(id.series(), key -> new ArrayList<>())
                            .add(session);
                },
                () -> others.add(session));
    }

    /** {@return the events} They are created one by one. */
    Stream<Entry> entries() {
        return Stream.concat(
                series.values().stream().flatMap(dates -> Stream.concat(Stream.of(master(dates)), instances(dates))),
                others.stream().map(session -> Entry.of(session, () -> writer.ownEvent(group, session))));
    }

    private Entry master(RecurrenceSet dates) {
        Series of = dates.series();
        return Entry.of(of, () -> writer.master(group, dates, leftOut.getOrDefault(of.id(), List.of())));
    }

    private Stream<Entry> instances(RecurrenceSet dates) {
        return instances.getOrDefault(dates.series().id(), List.of()).stream()
                .map(session -> Entry.of(session, () -> writer.instance(group, session, dates)));
    }

    /** {@return the event of any session of the group} */
    Entry entry(Session session) {
        Optional<RecurrenceSet> dates = session.occurrence()
                .flatMap(occurrence -> Optional.ofNullable(series.get(occurrence.series()))
                        .filter(known -> known.includes(occurrence.date())));
        dates.ifPresent(known -> session.occurrence()
                .ifPresent(occurrence -> zones.requireCovered(session, known.when(occurrence.date()))));
        return Entry.of(
                session,
                () -> dates.map(known -> writer.instance(group, session, known))
                        .orElseGet(() -> writer.ownEvent(group, session)));
    }
}
