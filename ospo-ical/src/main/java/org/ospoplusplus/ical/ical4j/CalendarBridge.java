package org.ospoplusplus.ical.ical4j;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.mapping.EventReader;
import org.ospoplusplus.ical.internal.mapping.EventWriter;
import org.ospoplusplus.ical.internal.mapping.GroupReader;
import org.ospoplusplus.ical.internal.mapping.GroupWriter;
import org.ospoplusplus.ical.internal.mapping.LostSecrets;
import org.ospoplusplus.ical.internal.mapping.SeriesReader;
import org.ospoplusplus.ical.internal.mapping.TextWork;
import org.ospoplusplus.ical.internal.mapping.ValueReader;
import org.ospoplusplus.ical.internal.recurrence.InexpressibleException;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Recurrence;
import org.ospoplusplus.ical.internal.recurrence.SeriesPlan;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Maps sessions and series to events of ical4j, and events to sessions.
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

    private static final CalendarBridge DEFAULT = new CalendarBridge(EventWriter.create());

    private final EventWriter writer;

    private CalendarBridge(EventWriter writer) {
        this.writer = writer;
    }

    /** {@return a bridge with default options} */
    public static CalendarBridge create() {
        return DEFAULT;
    }

    /**
     * {@return a copy of this bridge with a default {@code DTSTAMP} (RFC 5545, 3.8.7.2)} It applies to sessions and
     * series for which neither the revision nor the group has a time of the last change. Without a default, these are
     * rejected.
     *
     * @param instant a time in the years 1 to 9999 in UTC, such as the current time; fractions of a second are dropped
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarBridge withTimestamp(Instant instant) {
        return new CalendarBridge(writer.withTimestamp(instant));
    }

    /**
     * {@return a copy of this bridge whose events have an {@code ORGANIZER} and at most one {@code CONTACT}, as iTIP
     * requires (RFC 5546, 3.2)} The organizer is the first {@linkplain WorkingGroup#contactsOf applicable} contact with
     * a {@code mailto:} link, otherwise the first guest with the role
     * {@link org.ospoplusplus.model.Guest.Role#ORGANIZER} and an e-mail address.
     */
    public CalendarBridge withOrganizers() {
        return new CalendarBridge(writer.withOrganizers());
    }

    /**
     * {@return a session as an event with {@code PARTICIPANT} and {@code VLOCATION} components} The event includes all
     * values that the session {@linkplain WorkingGroup#resolved inherits}, marked as inherited. If the session replaces
     * an occurrence that the {@linkplain #event(WorkingGroup, Series) event of its series} contains, it has the
     * {@code UID} of the series and a {@code RECURRENCE-ID} (RFC 5545, 3.8.4.4). The caller ensures that no other
     * session replaces the same occurrence.
     *
     * @param group the working group of the session
     * @param session a session, which need not be in the group yet
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if neither the session nor
     *     the group has a time of the last change and this bridge has no {@linkplain #withTimestamp timestamp}; or if
     *     this bridge {@linkplain #withOrganizers() requires an organizer} and the session has none
     */
    public VEvent event(WorkingGroup group, Session session) {
        return writer.event(group, session);
    }

    /**
     * {@return a series as a recurring event} The event contains all days of the series, also those on which a session
     * replaces the occurrence. It is empty if no day is known: if the cadence has no rule that names days, or a rule
     * that depends on a first day that is not known, and there are no extra days; or if the series ends before its
     * first day.
     *
     * <p>{@code DTSTART} is the first day. If the first day of the series is not known, it is the first one since the
     * series was created, or since 2026, but not after any day that the series or a session of the group names. RFC
     * 5545 cannot express quarterly rules with the fifth or a later weekday, counted from the beginning or the end of
     * the quarter, nor rules that count from both ends; up to 100 of their days are {@code RDATE}s.
     *
     * @param group the working group of the series
     * @param series a series, which need not be in the group yet
     * @throws IllegalArgumentException if the time zone is not in the IANA time zone database; if neither the series
     *     nor the group has a time of the last change and this bridge has no {@linkplain #withTimestamp timestamp}; or
     *     if this bridge {@linkplain #withOrganizers() requires an organizer} and the series has none
     */
    public Optional<VEvent> event(WorkingGroup group, Series series) {
        return writer.event(group, series);
    }

    /**
     * {@return an event as a session; empty if the event has no readable start} An event of a session becomes an equal
     * session, without warnings. An event of another program becomes a session with the values that can be read.
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
     * {@return a recurring event as a series; empty if the event does not recur, or if the model cannot express its
     * days} An event of {@link #event(WorkingGroup, Series)} becomes an equal series, without warnings. Overrides are
     * events of their own; {@link #session} reads them.
     *
     * @param group the working group of the series; its domain identifies its own UIDs, and its tracks are found by
     *     name
     * @param event the event
     * @param warnings receives a warning for each value that was left out, changed or assumed, and the reason if the
     *     event recurs but is not a series
     */
    public Optional<Series> series(WorkingGroup group, VEvent event, Consumer<? super CalendarWarning> warnings) {
        if (!SeriesReader.isSeries(event)) {
            return Optional.empty();
        }
        WarningSink sink = WarningSink.to(warnings);
        SeriesReader reader = SeriesReader.of(event, LostSecrets.none(), sink);
        return sessions(group, sink).apply(event).flatMap(session -> series(reader, event, session, sink));
    }

    private static Optional<Series> series(SeriesReader reader, VEvent event, Session session, WarningSink warnings) {
        Recurrence recurrence =
                new Recurrence(Optional.of(new RecurrenceExpander.Single(event, session.when())), List.of(), 1);
        RecurrenceExpander expander = new RecurrenceExpander(Optional.empty(), 1, WorkBudget.ofCalendar(), warnings);
        try {
            SeriesPlan.Days days = expander.plan(recurrence, reader.marks(), warnings)
                    .segments()
                    .get(0)
                    .days();
            return Optional.of(reader.series(session.id(), session, days));
        } catch (InexpressibleException | IllegalArgumentException e) {
            warnings.add(
                    ParsedProperty.line(event),
                    event.getName(),
                    CalendarWarning.Code.RECURRENCE,
                    e instanceof InexpressibleException
                            ? "the event is not read as a series, because " + e.getMessage()
                            : "the event is not read as a series, because its rule is invalid or not supported");
            return Optional.empty();
        }
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
        return GroupWriter.properties(group, group.name(), Optional.empty());
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
