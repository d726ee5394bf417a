package org.ospoplusplus.ical.internal.mapping;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Uid;
import org.ospoplusplus.ical.internal.text.CarriedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.validators.AssumedStarts;

/** Writes sessions and series as events. Immutable. */
public final class EventWriter {

    private static final EventWriter DEFAULT = new EventWriter(Optional.empty(), false, Optional.empty());

    private final Optional<Instant> timestamp;
    private final boolean organizers;
    private final Optional<Duration> alarm;

    private EventWriter(Optional<Instant> timestamp, boolean organizers, Optional<Duration> alarm) {
        this.timestamp = timestamp;
        this.organizers = organizers;
        this.alarm = alarm;
    }

    /** {@return a writer without a default {@code DTSTAMP}, whose events have no {@code ORGANIZER}} */
    public static EventWriter create() {
        return DEFAULT;
    }

    /**
     * {@return a writer with a {@code DTSTAMP} for sessions and series that have no time of the last change, nor their
     * group}
     *
     * @throws IllegalArgumentException if the year is out of range
     */
    public EventWriter withTimestamp(Instant instant) {
        Instant seconds = instant.truncatedTo(ChronoUnit.SECONDS);
        Require.instant(seconds, "timestamp");
        return new EventWriter(Optional.of(seconds), organizers, alarm);
    }

    /** {@return a writer whose events have an {@code ORGANIZER} and at most one {@code CONTACT}} */
    public EventWriter withOrganizers() {
        return new EventWriter(timestamp, true, alarm);
    }

    /** {@return a writer whose events with a time of day remind people this time before the start} */
    public EventWriter withAlarm(Duration before) {
        return new EventWriter(timestamp, organizers, Optional.of(before));
    }

    /**
     * {@return the dates of the series of which a session replaces an occurrence, if the event of the series contains
     * that occurrence} Without a first day of the series, its event contains the occurrences of all sessions.
     */
    public Optional<RecurrenceSet> replaced(WorkingGroup group, Session session) {
        return session.occurrence()
                .flatMap(occurrence -> group.series(occurrence.series())
                        .flatMap(series -> dates(group, series, new AssumedStarts(List.of(session))))
                        .filter(dates -> dates.includes(occurrence.date())));
    }

    /**
     * {@return the dates of a series; empty if the calendar has no event for it}
     *
     * @param starts the starts of series without a first day
     */
    public Optional<RecurrenceSet> dates(WorkingGroup group, Series series, AssumedStarts starts) {
        return RecurrenceSet.of(group, series, starts, timestamp);
    }

    /**
     * {@return a session as an event} It replaces an instance of a series if the session names an occurrence that the
     * event of the series contains.
     *
     * @throws IllegalArgumentException if a required time or organizer is missing, or if a time zone is unknown
     */
    public VEvent event(WorkingGroup group, Session session) {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(session, "session");
        return replaced(group, session)
                .map(dates -> instance(group, session, dates))
                .orElseGet(() -> ownEvent(group, session));
    }

    /**
     * {@return a session as an event that replaces an instance of a series}
     *
     * @param dates the dates of the series
     * @throws IllegalArgumentException if a required time or organizer is missing, or if a time zone is unknown
     */
    public VEvent instance(WorkingGroup group, Session session, RecurrenceSet dates) {
        ComponentBuilder event = new ComponentBuilder(32);
        event.add(new Uid(Uids.of(group, dates.series())));
        session.occurrence()
                .ifPresent(occurrence -> event.add(RecurrenceDates.replaced(dates.when(occurrence.date()))));
        event.text(PropertyNames.ID, session.id());
        properties(group, session, event);
        return event.event();
    }

    /**
     * {@return a session as an event with its own {@code UID}} If the session names an occurrence, a property of this
     * library contains it.
     *
     * @throws IllegalArgumentException if a required time or organizer is missing, or if a time zone is unknown
     */
    public VEvent ownEvent(WorkingGroup group, Session session) {
        ComponentBuilder event = new ComponentBuilder(32);
        event.add(new Uid(Uids.of(group, session)));
        session.occurrence().ifPresent(occurrence -> SeriesWriter.occurrence(occurrence, event));
        properties(group, session, event);
        return event.event();
    }

    /**
     * {@return a series as a recurring event; empty if no day is known}
     *
     * @throws IllegalArgumentException if a required time or organizer is missing, or if a time zone is unknown
     */
    public Optional<VEvent> event(WorkingGroup group, Series series) {
        Objects.requireNonNull(series, "series");
        WorkingGroup owner = SeriesWriter.owner(group, series);
        return dates(owner, series, new AssumedStarts(group.sessions())).map(dates -> master(owner, dates, List.of()));
    }

    /**
     * {@return a series as a recurring event}
     *
     * @param group a group that contains the series
     * @param dates the dates of the series
     * @param leftOut the left out sessions that name an occurrence of the series; the event carries them, and other
     *     programs show neither them nor the instances that they replace
     * @throws IllegalArgumentException if a required time or organizer is missing, or if a time zone is unknown
     */
    public VEvent master(WorkingGroup group, RecurrenceSet dates, List<LeftOutSession> leftOut) {
        Session template = SeriesWriter.template(dates);
        ComponentBuilder event = new ComponentBuilder(32);
        event.add(new Uid(Uids.of(group, dates.series())));
        TimeWriter.revision(group, template, timestamp, event);
        TimeWriter.when(template, SeriesWriter.marks(dates), event);
        SeriesWriter.recurrence(dates, leftOut, event);
        boolean carriesPrivate = leftOut.stream().anyMatch(each -> !ClassProperty.isPublic(group, each.session()));
        details(group, template, dates.series().contacts().isEmpty(), carriesPrivate, event);
        SeriesWriter.details(dates.series(), event);
        // Carried events need neither an organizer nor an alarm nor a time of the last change.
        EventWriter writer = new EventWriter(
                Optional.of(TimeWriter.stamp(SeriesWriter.subject(template), group, template.revision(), timestamp)),
                false,
                Optional.empty());
        leftOut.stream()
                .map(each -> each.day().isPresent()
                        ? writer.instance(group, each.session(), dates)
                        : writer.ownEvent(group, each.session()))
                .flatMap(carried -> CarriedEvent.properties(carried).stream())
                .forEach(event::add);
        return event.event();
    }

    private void properties(WorkingGroup group, Session session, ComponentBuilder event) {
        TimeWriter.revision(group, session, timestamp, event);
        TimeWriter.when(session, ParameterBuilder.none(), event);
        details(group, session, session.contacts().isEmpty(), false, event);
    }

    /**
     * @param inheritsContacts whether the contacts are marked as inherited
     * @param carriesPrivate whether the event carries a session that is not public
     */
    private void details(
            WorkingGroup group,
            Session session,
            boolean inheritsContacts,
            boolean carriesPrivate,
            ComponentBuilder event) {
        TimeWriter.status(session, event);
        ClassProperty.add(group, session, carriesPrivate, event);
        TopicWriter.title(group, session, event);
        TopicWriter.description(group, session, event);
        AgendaWriter.add(session, event);
        TopicWriter.tracksAndTypes(group, session, event);
        VenueWriter.add(group, session, event);
        LinkWriter.add(group, session, event);
        ImageProperty.add(session.image(), event);
        if (organizers) {
            event.add(OrganizerWriter.of(group, session));
        }
        ContactWriter.add(group, session, organizers ? 1 : Integer.MAX_VALUE, inheritsContacts, event);
        ParticipantWriter.add(group, session, event);
        ExtensionWriter.add(session.extensions(), event);
        alarm.ifPresent(before -> AlarmWriter.add(group, session, before, event));
    }
}
