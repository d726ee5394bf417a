package org.ospoplusplus.ical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.ical4j.CadenceSeries;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.ical.internal.text.ComponentWriter;
import org.ospoplusplus.ical.internal.zone.VTimeZoneWriter;
import org.ospoplusplus.ical.internal.zone.ZoneUsage;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * Writes a working group, or one of its sessions, as a calendar (RFC 5545, RFC 7986, RFC 9073, RFC 9253).
 *
 * <p>Equal input yields equal bytes. The output does not depend on the clock, on the default locale or zone, or on
 * random numbers. Lines end with CRLF and have at most 75 bytes of UTF-8. A fold never splits a character; it separates
 * a letter from its combining marks only if they do not fit in one line. A value cannot add a line, a property, a
 * parameter or a component: the writer escapes values and replaces unsafe characters (control characters, line
 * separators, bidirectional overrides, lone surrogates) by U+FFFD.
 *
 * <p>A calendar contains all components of a session, including private ones. For a public calendar, write the
 * {@linkplain org.ospoplusplus.model.PublicView public view}. A component that no property of an RFC can hold is
 * written as {@code X-OSPO-…}. A postponed or withdrawn session has {@code STATUS:CANCELLED}, because it does not take
 * place at its time; {@code X-OSPO-STATUS} has the exact status. Times in UTC end with {@code Z}. Other times name
 * their IANA zone, which the calendar defines by the rules of the JDK for the years in use. A start within the gap of a
 * clock change is written unchanged. Sessions with only a month or a year are left out, unless
 * {@linkplain #withPlaceholders() placeholders} are requested.
 *
 * <p>Most clients show neither {@code CONFERENCE} nor {@code LINK} nor any property that begins with {@code X-}.
 * Therefore, {@code LOCATION} of an online meeting is its public link. {@code DESCRIPTION}, which is plain text, has a
 * line for each way to join and for each recording; it begins with a notice if the session was moved or does not take
 * place. Secret values appear only in properties that are marked as secret.
 *
 * <p>The size of a calendar is limited. Each event repeats venue, policies and contacts of the group and its tracks, so
 * that a small group could result in a huge calendar. The limit for such repetitions is 16 MiB plus 32 times the size
 * of all other data. A time zone takes a few hundred bytes for each year in use before its present rules, and a few
 * hundred bytes for all later years.
 *
 * <p>A calendar contains these components of the working group: id, domain, name, summary, language, links, display
 * zones, the time of the last change, and the ids and names of the tracks. Venues, policies and contacts appear in the
 * sessions to which they apply. A calendar does not contain description, audience, cadence and kinds of office of the
 * group, nor other components of the tracks; JSON does.
 *
 * <p>Immutable, and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CalendarWriter {

    /**
     * The product identifier (RFC 5545, 3.7.3) has no version, so that a new version of this library changes no feed.
     */
    private static final String PRODUCT = "-//OSPO++//ospo-ical//EN";

    /**
     * The methods of iTIP (RFC 5546) that need no attendees. A method asks the receiving program for an action.
     *
     * @since 0.1.0
     */
    public enum Method {
        /** Adds events to the calendar of the receiver, or replaces earlier editions of them (RFC 5546, 3.2.1). */
        PUBLISH,
        /** Removes a published event from the calendar of the receiver (RFC 5546, 3.2.5). */
        CANCEL
    }

    /** The number of repeated bytes that any calendar may have. */
    private static final long MAX_REPEATED = 16L << 20;

    /** The number of further repeated bytes for each byte that is not a repetition. */
    private static final long MAX_FACTOR = 32;

    private static final CalendarWriter DEFAULT = new CalendarWriter(CalendarBridge.create(), CalendarOptions.NONE);

    private final CalendarBridge bridge;
    private final CalendarOptions options;

    private CalendarWriter(CalendarBridge bridge, CalendarOptions options) {
        this.bridge = bridge;
        this.options = options;
    }

    /** {@return a writer with default options} */
    public static CalendarWriter create() {
        return DEFAULT;
    }

    /**
     * {@return this writer with a {@code DTSTAMP} (RFC 5545, 3.8.7.2) for sessions without a time of change} A session
     * has a time of change if its revision or its group has one. Without a timestamp, the writer rejects sessions that
     * have none, because it reads no clock.
     *
     * @param timestamp a time, usually the present one, in the years 1 to 9999; fractions of a second are dropped
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarWriter withTimestamp(Instant timestamp) {
        return new CalendarWriter(bridge.withTimestamp(timestamp), options);
    }

    /**
     * {@return this writer with the address from which clients refresh the calendar} ({@code SOURCE}, RFC 7986, 5.8)
     *
     * @param feed the address of the published calendar
     */
    public CalendarWriter withSource(URI feed) {
        return new CalendarWriter(bridge, options.withSource(feed));
    }

    /**
     * {@return this writer with the interval at which clients should refresh the calendar} ({@code REFRESH-INTERVAL},
     * RFC 7986, 5.7, and {@code X-PUBLISHED-TTL})
     *
     * @param interval a positive number of whole seconds
     * @throws IllegalArgumentException if the interval is not positive or has a fraction of a second
     */
    public CalendarWriter withRefreshInterval(Duration interval) {
        if (interval.isNegative() || interval.isZero() || interval.toNanosPart() != 0) {
            throw new IllegalArgumentException("refresh interval: must be whole seconds, more than zero");
        }
        return new CalendarWriter(bridge, options.withRefreshInterval(interval));
    }

    /**
     * {@return this writer with a method of iTIP} By default, a calendar has no method and is a feed. A calendar with a
     * method is a message, and each of its events has an {@code ORGANIZER}; see {@link CalendarBridge#withOrganizers}.
     *
     * <p>{@link Method#PUBLISH} requires at least one event. {@link Method#CANCEL} requires a calendar of a single
     * session that is cancelled, postponed or withdrawn, because all events of such a message must have the same
     * {@code UID} (RFC 5546, 3.2.5). The method {@code REQUEST} is not offered: a published program has no attendees
     * who reply.
     *
     * @param method the method
     */
    public CalendarWriter withMethod(Method method) {
        return new CalendarWriter(bridge.withOrganizers(), options.withMethod(method));
    }

    /**
     * {@return this writer with the firm cadences of the tracks and of the group as recurring events, after the
     * sessions} Such a series shows future meetings that are not sessions yet.
     *
     * <p>The series of a track leaves out each day on which a session of the track takes place, took place before it
     * was moved, or was cancelled. The series of the group leaves out the days of all sessions and of the series of the
     * tracks. Some cadences yield no series; see {@link CalendarBridge#cadences}. A series contains the meetings
     * between the two days, at the usual time of the track, or as all-day events if there is no usual time. A calendar
     * of a single session has no series.
     *
     * @param first the first possible day of a meeting, in the years 1 to 9999
     * @param last the last possible day of a meeting, in the same years; time zones are defined up to this day
     * @throws IllegalArgumentException if the last day is before the first, or a year is out of range
     */
    public CalendarWriter withCadences(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("cadences: the last day must not be before the first");
        }
        if (first.getYear() < 1 || last.getYear() > 9999) {
            throw new IllegalArgumentException("cadences: the years must be 1 to 9999");
        }
        return new CalendarWriter(bridge, options.withCadences(new CalendarOptions.Days(first, last)));
    }

    /**
     * {@return this writer with events for sessions that have only a month or a year} Such an event is on the first day
     * of the month or year, because an event of a whole month would fill the calendars of subscribers. Its title ends
     * with a notice such as {@code (June 2027, day to be announced)}. {@code X-OSPO-WHEN} contains the month or year,
     * which {@link CalendarReader} restores.
     */
    public CalendarWriter withPlaceholders() {
        return new CalendarWriter(bridge, options.withPlaceholders());
    }

    /**
     * {@return whether this writer leaves out a session because it has only a month or a year}
     *
     * @param session a session
     * @see #withPlaceholders()
     */
    public boolean leavesOut(Session session) {
        return !options.placeholders()
                && (session.when() instanceof When.InMonth || session.when() instanceof When.InYear);
    }

    /**
     * {@return a calendar with all sessions of a working group}
     *
     * @param group the working group
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if neither a session nor
     *     its group has a time of change and there is no {@linkplain #withTimestamp timestamp}; if the
     *     {@linkplain #withMethod method} does not allow such a calendar, or requires an organizer that an event lacks
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public String write(WorkingGroup group) {
        return text(out -> write(group, out));
    }

    /**
     * Writes a calendar with all sessions of a working group.
     *
     * @param group the working group
     * @param out receives the calendar; it is flushed and stays open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if neither a session nor
     *     its group has a time of change and there is no {@linkplain #withTimestamp timestamp}; if the
     *     {@linkplain #withMethod method} does not allow such a calendar, or requires an organizer that an event lacks
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public void write(WorkingGroup group, OutputStream out) throws IOException {
        ZoneUsage zones = new ZoneUsage();
        List<Session> sessions =
                group.sessions().stream().filter(session -> !leavesOut(session)).toList();
        sessions.forEach(session -> zones.add(session.when()));
        writeAll(group, sessions.iterator(), zones, out);
    }

    /**
     * Writes a calendar with the sessions of a stream, in constant memory. The calendar does not contain the sessions
     * of the working group itself. The caller ensures that the ids of the sessions are unique.
     *
     * @param group the working group of the sessions
     * @param sessions the sessions in the order of the calendar; consumed up to the first one that cannot be written,
     *     and not closed
     * @param zones the zones and years of all sessions; unused ones do no harm
     * @param out receives the calendar; it is flushed and stays open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if {@code zones} lacks the zone of a session, or a year in which a session
     *     starts or ends: the message has the id of the session, and nothing of that session is written; or for the
     *     reasons of {@link #write(WorkingGroup)}
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public void write(WorkingGroup group, Stream<Session> sessions, ZonesInUse zones, OutputStream out)
            throws IOException {
        ZoneUsage spans = ZoneUsage.of(zones.zones(), zones.first(), zones.last());
        Iterator<Session> written = sessions.filter(session -> !leavesOut(session))
                .map(spans::requireCovered)
                .iterator();
        writeAll(group, written, spans, out);
    }

    private void writeAll(WorkingGroup group, Iterator<Session> sessions, ZoneUsage zones, OutputStream out)
            throws IOException {
        if (options.cancels()) {
            throw new IllegalArgumentException(
                    "METHOD:CANCEL allows only one session (RFC 5546, 3.2.5); write one calendar for each session");
        }
        List<CadenceSeries> series = options.cadences()
                .map(days -> bridge.cadences(group, days.first(), days.last()))
                .orElse(List.of());
        for (CadenceSeries each : series) {
            zones.add(each.first(), each.last());
        }
        if (options.method().isPresent() && series.isEmpty() && !sessions.hasNext()) {
            throw new IllegalArgumentException(
                    "METHOD:PUBLISH requires an event (RFC 5546, 3.2.1), but there is no session; add one");
        }
        write(group, sessions, series, zones, out);
    }

    /**
     * {@return a calendar with one session}
     *
     * @param group the working group of the session
     * @param session the session; the group need not contain it
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if neither a session nor
     *     its group has a time of change and there is no {@linkplain #withTimestamp timestamp}; if the
     *     {@linkplain #withMethod method} does not allow such a calendar, or requires an organizer that an event lacks
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public String write(WorkingGroup group, Session session) {
        return text(out -> write(group, session, out));
    }

    /**
     * Writes a calendar with one session.
     *
     * @param group the working group of the session
     * @param session the session; the group need not contain it
     * @param out receives the calendar; it is flushed and stays open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if neither a session nor
     *     its group has a time of change and there is no {@linkplain #withTimestamp timestamp}; if the
     *     {@linkplain #withMethod method} does not allow such a calendar, or requires an organizer that an event lacks
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public void write(WorkingGroup group, Session session, OutputStream out) throws IOException {
        if (options.cancels() && takesPlace(session)) {
            throw new IllegalArgumentException("session " + session.id()
                    + ": METHOD:CANCEL requires a session that does not take place, but its status is "
                    + session.status());
        }
        if (leavesOut(session)) {
            throw new IllegalArgumentException("session " + session.id()
                    + ": it has only a month or a year, and a calendar without events is invalid; leave the session out,"
                    + " or use withPlaceholders");
        }
        ZoneUsage zones = new ZoneUsage();
        zones.add(session.when());
        write(group, List.of(session).iterator(), List.of(), zones, out);
    }

    private static boolean takesPlace(Session session) {
        return session.isExpected();
    }

    private void write(
            WorkingGroup group,
            Iterator<Session> sessions,
            List<CadenceSeries> series,
            ZoneUsage zones,
            OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out");
        ComponentWriter componentWriter = new ComponentWriter(out);
        componentWriter.begin("VCALENDAR");
        componentWriter.raw("VERSION", "2.0");
        componentWriter.text("PRODID", PRODUCT);
        if (options.method().isPresent()) {
            componentWriter.raw("METHOD", options.method().get().name());
        }
        for (Property property : bridge.calendarProperties(group).getAll()) {
            componentWriter.property(property);
        }
        if (options.source().isPresent()) {
            componentWriter.uri("SOURCE", options.source().get());
        }
        if (options.refreshInterval().isPresent()) {
            Duration interval = options.refreshInterval().get();
            componentWriter.duration("REFRESH-INTERVAL", interval);
            componentWriter.raw("X-PUBLISHED-TTL", interval.toString());
        }
        for (Map.Entry<String, BitSet> zone : zones.byId().entrySet()) {
            VTimeZoneWriter.write(ZoneId.of(zone.getKey()), zone.getValue(), componentWriter);
        }
        while (sessions.hasNext()) {
            Session session = sessions.next();
            componentWriter.component(bridge.event(group, session));
            requireBounded("session " + session.id(), componentWriter);
            series.forEach(each -> each.leaveOut(session));
        }
        for (CadenceSeries each : series) {
            Optional<VEvent> event = each.event();
            if (event.isPresent()) {
                componentWriter.component(event.get());
                requireBounded("a cadence", componentWriter);
            }
        }
        componentWriter.end("VCALENDAR");
        componentWriter.flush();
    }

    /** @param last the event that was written last, for the message */
    private static void requireBounded(String last, ComponentWriter componentWriter) {
        if (componentWriter.repeated() > MAX_REPEATED + MAX_FACTOR * componentWriter.own()) {
            throw new CalendarException(last + ": the calendar up to here repeats " + componentWriter.repeated()
                    + " bytes of the group and its tracks; the limit is " + MAX_REPEATED + " plus "
                    + MAX_FACTOR
                    + " times the size of the sessions; shorten policies, venues, contacts and names of the group and its"
                    + " tracks, or write fewer sessions");
        }
    }

    @FunctionalInterface
    private interface Output {
        void to(OutputStream out) throws IOException;
    }

    private static String text(Output output) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            output.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
