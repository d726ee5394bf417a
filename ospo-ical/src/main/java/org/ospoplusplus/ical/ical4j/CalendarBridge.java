package org.ospoplusplus.ical.ical4j;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.mapping.ComponentBuilder;
import org.ospoplusplus.ical.internal.mapping.EventReader;
import org.ospoplusplus.ical.internal.mapping.EventWriter;
import org.ospoplusplus.ical.internal.mapping.GroupReader;
import org.ospoplusplus.ical.internal.mapping.GroupWriter;
import org.ospoplusplus.ical.internal.mapping.LostSecrets;
import org.ospoplusplus.ical.internal.mapping.TextWork;
import org.ospoplusplus.ical.internal.mapping.ValueReader;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Require;

/**
 * Maps sessions to events of ical4j, and events to sessions.
 *
 * <p>The events have two peculiarities. {@code STYLED-DESCRIPTION}, {@code CONFERENCE}, {@code LINK}, {@code CONCEPT}
 * and {@code CALENDAR-ADDRESS} are {@link net.fortuna.ical4j.model.property.XProperty} objects, because the classes of
 * ical4j for these properties change their values. {@code isUtc()} of {@code DTSTAMP}, {@code CREATED} and
 * {@code LAST-MODIFIED} returns false until another date is set, although their values are in UTC.
 *
 * <p>To write calendars, use {@link org.ospoplusplus.ical.CalendarWriter}. The output of ical4j is unsafe: a crafted
 * text in a session may add properties or components to it.
 *
 * <p>Instances are immutable and thread-safe. The events are mutable and not thread-safe.
 *
 * @since 0.1.0
 */
public final class CalendarBridge {

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
     * {@return a copy of this bridge with a default {@code DTSTAMP} (RFC 5545, 3.8.7.2)} It applies to sessions for
     * which neither the revision nor the group has a time of the last change. Without a default, {@link #event} rejects
     * such sessions.
     *
     * @param instant a time in the years 1 to 9999 in UTC, such as the current time; fractions of a second are dropped
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarBridge withTimestamp(Instant instant) {
        Instant seconds = instant.truncatedTo(ChronoUnit.SECONDS);
        Require.instant(seconds, "timestamp");
        return new CalendarBridge(Optional.of(seconds), organizers);
    }

    /**
     * {@return a copy of this bridge whose events have an {@code ORGANIZER} and at most one {@code CONTACT}, as iTIP
     * requires (RFC 5546, 3.2)} The organizer is the first contact of the session's tracks or group with a
     * {@code mailto:} link, otherwise the first guest with the role {@link org.ospoplusplus.model.Guest.Role#ORGANIZER}
     * and an e-mail address.
     */
    public CalendarBridge withOrganizers() {
        return new CalendarBridge(timestamp, true);
    }

    /**
     * {@return a session as an event with {@code PARTICIPANT} and {@code VLOCATION} components} The event includes the
     * venue, the policies and the contacts that the session {@linkplain WorkingGroup#venueOf inherits}, marked as
     * inherited.
     *
     * @param group the working group of the session
     * @param session a session, which need not be in the group yet
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if neither the session nor
     *     the group has a time of the last change and this bridge has no {@linkplain #withTimestamp timestamp}; or if
     *     this bridge {@linkplain #withOrganizers() requires an organizer} and the session has none
     */
    public VEvent event(WorkingGroup group, Session session) {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(session, "session");
        return parts(group, session).event();
    }

    /** {@return a builder with the properties and components of a session, to which a caller may add more} */
    ComponentBuilder parts(WorkingGroup group, Session session) {
        return EventWriter.event(group, session, timestamp, organizers);
    }

    /**
     * {@return the series of the firm cadences of a working group: first those of its tracks, then its own} The series
     * of the group leaves out the days of the other series. A cadence has no series if
     *
     * <ul>
     *   <li>it has no meeting between the two days,
     *   <li>it has a frequency but no days, or
     *   <li>RFC 5545 cannot express it. This applies to quarterly cadences with the fifth or a later weekday, counted
     *       from the beginning or the end of the quarter, and to those that count from both ends.
     * </ul>
     *
     * @param group the working group
     * @param first the first day that may have a meeting, in the years 1 to 9999
     * @param last the last day that may have a meeting, in the years 1 to 9999
     * @throws IllegalArgumentException if a year is out of range
     */
    public List<CadenceSeries> cadences(WorkingGroup group, LocalDate first, LocalDate last) {
        return CadenceSeries.of(this, group, first, last);
    }

    /**
     * {@return an event as a session; empty if the event has no readable start} An event of {@link #event} becomes an
     * equal session, without warnings. An event of another program becomes a session with the values that can be read.
     *
     * @param group the working group of the session; its domain identifies its own UIDs, and its tracks are found by
     *     name
     * @param event the event; its recurrence rule is ignored
     * @param warnings receives a warning for each value that was left out, changed or assumed
     */
    public Optional<Session> session(WorkingGroup group, VEvent event, Consumer<? super CalendarWarning> warnings) {
        return sessions(group, warnings).apply(event);
    }

    /**
     * {@return a function that maps the events of one calendar like {@link #session}} It is faster for many events,
     * because it remembers the links and names that they share. It is not thread-safe.
     *
     * @param group the working group of the sessions
     * @param warnings receives a warning for each value that was left out, changed or assumed
     */
    public Function<VEvent, Optional<Session>> sessions(
            WorkingGroup group, Consumer<? super CalendarWarning> warnings) {
        Objects.requireNonNull(group, "group");
        return EventReader.sessions(group, LostSecrets.none(), TextWork.ofCalendar(), WarningSink.to(warnings));
    }

    /**
     * {@return the properties of a calendar that describe a working group} They have its id, domain, name, summary,
     * language, links, display zones and time of the last change, and the ids and names of its tracks. {@code VERSION}
     * and {@code PRODID} are not included.
     *
     * @param group the working group
     * @throws IllegalArgumentException if a display zone is not in the IANA time zone database
     */
    public PropertyList calendarProperties(WorkingGroup group) {
        return GroupWriter.properties(group);
    }

    /**
     * {@return the working group that the properties of a calendar describe, without sessions} It has the values that
     * {@link #calendarProperties} writes. For a calendar of another program, the id is derived from the name.
     *
     * @param properties the properties of a calendar
     * @param domain the internet domain if the calendar does not name one, such as the most frequent domain of its
     *     UIDs; if it is absent or invalid, {@code calendar.invalid} (RFC 2606) is used
     * @param warnings receives a warning for each value that was left out, changed or assumed
     */
    public WorkingGroup group(
            PropertyList properties, Optional<String> domain, Consumer<? super CalendarWarning> warnings) {
        return new GroupReader(properties, new ValueReader(WarningSink.to(warnings))).group(domain);
    }
}
