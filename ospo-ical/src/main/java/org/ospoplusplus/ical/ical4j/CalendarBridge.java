package org.ospoplusplus.ical.ical4j;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Uid;
import org.ospoplusplus.ical.internal.mapping.ClassProperty;
import org.ospoplusplus.ical.internal.mapping.ComponentBuilder;
import org.ospoplusplus.ical.internal.mapping.EventReader;
import org.ospoplusplus.ical.internal.mapping.GroupReader;
import org.ospoplusplus.ical.internal.mapping.LinkWriter;
import org.ospoplusplus.ical.internal.mapping.LostSecrets;
import org.ospoplusplus.ical.internal.mapping.OrganizerWriter;
import org.ospoplusplus.ical.internal.mapping.ParameterBuilder;
import org.ospoplusplus.ical.internal.mapping.ParticipantWriter;
import org.ospoplusplus.ical.internal.mapping.PropertyNames;
import org.ospoplusplus.ical.internal.mapping.TimeWriter;
import org.ospoplusplus.ical.internal.mapping.TopicWriter;
import org.ospoplusplus.ical.internal.mapping.Uids;
import org.ospoplusplus.ical.internal.mapping.UtcProperties;
import org.ospoplusplus.ical.internal.mapping.ValueReader;
import org.ospoplusplus.ical.internal.mapping.VenueWriter;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Sessions as events of ical4j.
 *
 * <p>{@code STYLED-DESCRIPTION}, {@code CONFERENCE}, {@code LINK}, {@code CONCEPT} and {@code CALENDAR-ADDRESS} are
 * {@link net.fortuna.ical4j.model.property.XProperty} objects of these names, since the classes that ical4j has for them
 * change their values. {@code isUtc()} of {@code DTSTAMP}, {@code CREATED} and {@code LAST-MODIFIED}, which are in UTC, says
 * no until another date is set. What ical4j writes of an event is not safe against what stands in it:
 * {@link org.ospoplusplus.ical.CalendarWriter} is.
 *
 * <p>Immutable, and safe to share between threads; events are not.
 *
 * @since 0.1.0
 */
public final class CalendarBridge {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private static final CalendarBridge DEFAULT = new CalendarBridge(Optional.empty(), false);

    private final Optional<Instant> timestamp;
    private final boolean organizers;

    private CalendarBridge(Optional<Instant> timestamp, boolean organizers) {
        this.timestamp = timestamp;
        this.organizers = organizers;
    }

    /** {@return a bridge with default options} */
    public static CalendarBridge create() {
        return DEFAULT;
    }

    /**
     * {@return this bridge with a {@code DTSTAMP} (RFC 5545, 3.8.7.2) for sessions of which neither their revision nor their
     * group says when they changed} Without one, {@link #event} refuses such sessions: no time is made up.
     *
     * @param instant when they were written, say, in the years 1 to 9999; fractions of a second are cut off
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarBridge withTimestamp(Instant instant) {
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new IllegalArgumentException("timestamp: the year must be 1 to 9999");
        }
        return new CalendarBridge(Optional.of(instant.truncatedTo(ChronoUnit.SECONDS)), organizers);
    }

    /**
     * {@return this bridge with what iTIP asks of events (RFC 5546, 3.2): an {@code ORGANIZER}, and one {@code CONTACT} at
     * most} The organizer is the first contact that applies to the session and is an e-mail address, else the first of its
     * guests who {@linkplain org.ospoplusplus.model.Guest.Role#ORGANIZER organizes} it and has one.
     */
    public CalendarBridge withOrganizers() {
        return new CalendarBridge(timestamp, true);
    }

    /**
     * {@return a session as an event, with participants and locations in it} The venue, the policies and the contacts are
     * those that {@linkplain WorkingGroup#venueOf apply}; what is not the session's own is marked as inherited.
     *
     * @param group the working group of the session
     * @param session one of the group's, or one that is to become so
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if nothing says when the
     *     session changed and this bridge has no {@linkplain #withTimestamp timestamp}; or if this bridge puts organizers
     *     into events and there is none
     */
    public VEvent event(WorkingGroup group, Session session) {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(session, "session");
        return parts(group, session).event();
    }

    ComponentBuilder parts(WorkingGroup group, Session session) {
        ComponentBuilder event = new ComponentBuilder(32);
        event.add(new Uid(Uids.of(group, session)));
        TimeWriter.revision(group, session, timestamp, event);
        TimeWriter.when(session, event);
        TimeWriter.status(session, event);
        ClassProperty.add(group, session, event);
        TopicWriter.title(group, session, event);
        TopicWriter.description(group, session, event);
        TopicWriter.kinds(group, session, event);
        VenueWriter.add(group, session, event);
        LinkWriter.add(group, session, event);
        if (organizers) {
            event.add(OrganizerWriter.of(group, session));
        }
        LinkWriter.contacts(group, session, organizers ? 1 : Integer.MAX_VALUE, event);
        ParticipantWriter.add(group, session, event);
        return event;
    }

    /**
     * {@return the firm cadences of a working group's tracks, and its own, as recurring events to be made} A cadence is left
     * out that has no day between the two; that says only how often; or that RFC 5545 can't say: of the quarterly ones, those
     * with a fifth or later weekday of the quarter, counted from either end, and those that count from both.
     *
     * <p>Days of the tracks' series are left out of the group's.
     *
     * @param group the working group
     * @param first the first day that may have a meeting, of a year from 1 to 9999
     * @param last the last such day
     * @throws IllegalArgumentException if the year is out of range
     */
    public List<CadenceSeries> cadences(WorkingGroup group, LocalDate first, LocalDate last) {
        return CadenceSeries.of(this, group, first, last);
    }

    /**
     * {@return an event as a session, unless it has no start that can be read} What {@link #event} makes comes back as the
     * session it was, and is told nothing of; any other event yields what can be read.
     *
     * @param group the working group that the session becomes one of; its domain tells which ids are its own, its tracks
     *     are found by their names
     * @param event the event; a rule by which it repeats is left out
     * @param warnings gets what had to be left out, changed or assumed
     */
    public Optional<Session> session(WorkingGroup group, VEvent event, Consumer<? super CalendarWarning> warnings) {
        return sessions(group, warnings).apply(event);
    }

    /**
     * {@return a function that maps the events of one calendar as {@link #session} does} It is faster if there are many, since
     * it remembers what they share, and not safe to share between threads.
     *
     * @param group the working group that the sessions become some of
     * @param warnings gets what had to be left out, changed or assumed
     */
    public Function<VEvent, Optional<Session>> sessions(
            WorkingGroup group, Consumer<? super CalendarWarning> warnings) {
        Objects.requireNonNull(group, "group");
        return EventReader.sessions(group, LostSecrets.none(), WarningSink.to(warnings));
    }

    /**
     * {@return what a calendar says of a working group: its id, domain, name, summary, language, links and display zones,
     * when it last changed, and the ids and names of its tracks} {@code VERSION} and {@code PRODID} are not among it.
     *
     * @param group the working group
     * @throws IllegalArgumentException if a display zone is none of the IANA time zone database
     */
    public PropertyList calendarProperties(WorkingGroup group) {
        ComponentBuilder calendar = new ComponentBuilder(16);
        ParameterBuilder language = ParameterBuilder.none().language(group.language());
        calendar.add(new Uid(Uids.of(group)));
        calendar.text(PropertyNames.DOMAIN, ParameterBuilder.none().and(PropertyNames.ID, group.id()), group.domain());
        group.modified().ifPresent(modified -> calendar.add(UtcProperties.lastModified(modified)));
        calendar.add(new Name(language.list(), group.name()));
        calendar.text("X-WR-CALNAME", group.name());
        group.summary().ifPresent(summary -> {
            calendar.add(new Description(language.list(), summary));
            calendar.text("X-WR-CALDESC", summary);
        });
        for (ZoneId zone : group.displayZones()) {
            calendar.text(PropertyNames.DISPLAY_ZONE, ZoneIds.iana(zone));
        }
        for (Track track : group.tracks()) {
            calendar.text(PropertyNames.TRACK, ParameterBuilder.none().and(PropertyNames.ID, track.id()), track.name());
        }
        LinkWriter.ofCalendar(group, calendar);
        return calendar.properties();
    }

    /**
     * {@return the working group that the properties of a calendar tell of, without sessions} What
     * {@link #calendarProperties} makes comes back. Of another calendar, its name is the group's, and the id is made from it.
     *
     * @param properties the properties of a calendar
     * @param domain the internet domain to assume if the calendar names none, such as that of most UIDs of its events;
     *     {@code calendar.invalid} (RFC 2606) if that is none
     * @param warnings gets what had to be left out, changed or assumed
     */
    public WorkingGroup group(
            PropertyList properties, Optional<String> domain, Consumer<? super CalendarWarning> warnings) {
        return new GroupReader(properties, new ValueReader(WarningSink.to(warnings))).group(domain);
    }
}
