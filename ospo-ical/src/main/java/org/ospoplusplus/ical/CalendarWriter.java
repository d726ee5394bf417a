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
 * Writes a working group, or one of its sessions, as a calendar (RFC 5545, with 7986, 9073 and 9253).
 *
 * <p>The same input gives the same octets, at any time and place: nothing depends on a clock, on the default locale or zone,
 * or on chance. Lines end with CRLF and hold 75 octets of UTF-8 at most; a fold splits no character, and no letter from its
 * marks where that can be avoided. Whatever stands in a value, it can add no line, property, parameter or component;
 * characters that could (control characters, line separators, bidirectional overrides, lone surrogates) become U+FFFD.
 *
 * <p>A session is carried whole, private parts included: give the
 * {@linkplain org.ospoplusplus.model.PublicView public view} to this writer if the calendar is public. Where no property of
 * an RFC can hold a component, one named {@code X-OSPO-…} does. A session that is postponed or was withdrawn is
 * {@code CANCELLED} to clients, since it doesn't happen at the time it had, and {@code X-OSPO-STATUS} says more. Times in UTC
 * end with {@code Z}; others name their IANA zone, and each zone is described from the JDK's rules for the years in use. A
 * start that clocks skip is written unchanged. Sessions of which only the month or the year is known are left out, unless
 * {@linkplain #withPlaceholders() placeholders} are asked for.
 *
 * <p>Most clients show neither {@code CONFERENCE} nor {@code LINK} nor any property that begins with {@code X-}. So
 * {@code LOCATION} of an online meeting is its public link, and {@code DESCRIPTION}, in plain text, begins with what became
 * of a session that is off or was moved, and has a line for each way to join and each recording. Values marked secret are
 * only in properties that have the mark.
 *
 * <p>The size of a calendar is bounded. Events repeat what the group and its tracks say of venue, policies and contacts, so
 * that a small group could make a huge calendar: a writer refuses to write more than 16 MiB of such repetitions, plus 32
 * times the size of what the sessions say themselves. A time zone takes a few hundred bytes for each year in use before its
 * present rules, and a few hundred for all later years.
 *
 * <p>Of the working group, a calendar carries id, domain, name, summary, language, links, display zones, when it last
 * changed, and the ids and names of its tracks; venues, policies and contacts where they apply to a session. Its
 * description, audience, cadence, kinds of office and all else of the tracks are left to JSON.
 *
 * <p>Immutable, and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CalendarWriter {

    /** Names this library, not a version of it: a feed must not change because the library does (RFC 5545, 3.7.3). */
    private static final String PRODUCT = "-//OSPO++//ospo-ical//EN";

    /**
     * What those who get the calendar are to do with it: the methods of iTIP (RFC 5546) that need no attendees.
     *
     * @since 0.1.0
     */
    public enum Method {
        /** Add the events to a calendar, or replace those that are there by them (RFC 5546, 3.2.1). */
        PUBLISH,
        /** Take the event, which was published, off the calendar (RFC 5546, 3.2.5). */
        CANCEL
    }

    /** In bytes, how much a calendar may repeat in any case. */
    private static final long MAX_REPEATED = 16L << 20;

    /** How much a calendar may repeat beyond that, for each byte that is no repetition. */
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
     * {@return this writer with a {@code DTSTAMP} for sessions of which neither their revision nor their group says when they
     * changed} Without one, such sessions are refused: a writer reads no clock and makes up no time.
     *
     * @param timestamp such as the time at which the calendar is made, in the years 1 to 9999; fractions of a second are cut off
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarWriter withTimestamp(Instant timestamp) {
        return new CalendarWriter(bridge.withTimestamp(timestamp), options);
    }

    /**
     * {@return this writer with the place from which clients fetch the calendar anew} ({@code SOURCE}, RFC 7986, 5.8)
     *
     * @param feed where the calendar is published
     */
    public CalendarWriter withSource(URI feed) {
        return new CalendarWriter(bridge, options.withSource(feed));
    }

    /**
     * {@return this writer with how often clients should fetch the calendar anew} ({@code REFRESH-INTERVAL}, RFC 7986, 5.7,
     * and {@code X-PUBLISHED-TTL})
     *
     * @param interval whole seconds, more than zero
     * @throws IllegalArgumentException if the interval is not more than zero or has a fraction of a second
     */
    public CalendarWriter withRefreshInterval(Duration interval) {
        if (interval.isNegative() || interval.isZero() || interval.toNanosPart() != 0) {
            throw new IllegalArgumentException("refresh interval: must be whole seconds, more than zero");
        }
        return new CalendarWriter(bridge, options.withRefreshInterval(interval));
    }

    /**
     * {@return this writer with a method of iTIP} Calendars have none by default: with one, they are messages that programs
     * act upon, and not feeds. Each event has an {@code ORGANIZER} then, as {@link CalendarBridge#withOrganizers} says.
     *
     * <p>{@link Method#PUBLISH} needs an event; {@link Method#CANCEL} goes with a calendar of one session alone that is
     * cancelled, postponed or withdrawn, since all events of such a message are one (RFC 5546, 3.2.5). To let people answer,
     * with {@code REQUEST} and what follows it, is not for a published programme.
     *
     * @param method what those who get the calendar are to do with it
     */
    public CalendarWriter withMethod(Method method) {
        return new CalendarWriter(bridge.withOrganizers(), options.withMethod(method));
    }

    /**
     * {@return this writer with the firm cadences of tracks and group as recurring events, behind the sessions} They show
     * when meetings will be of which no more is known: days on which a session of the track stands, or stood before it was
     * moved, cancelled or not, are left out, in the group's series those of all sessions and of the tracks' series. Some
     * cadences are left out altogether, as {@link CalendarBridge#cadences} says. A series lasts from the first to the last
     * meeting between the two days, at the usual time of the track, or as whole days where it has none. Calendars of one
     * session have no series.
     *
     * @param first the first day that may have a meeting, of a year from 1 to 9999
     * @param last the last such day; the time zones are described up to it
     * @throws IllegalArgumentException if the last day is before the first, or a year is not one of 1 to 9999
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
     * {@return this writer with sessions of which only the month or the year is known} Each is an event on the first day of
     * the month or year, since an event over all of its days would cover the calendars of those who subscribe. Its title ends
     * with {@code (June 2027, day to be announced)}; {@code X-OSPO-WHEN} names month or year, and reading restores them.
     */
    public CalendarWriter withPlaceholders() {
        return new CalendarWriter(bridge, options.withPlaceholders());
    }

    /**
     * {@return whether calendars of this writer leave a session out, because only its month or year is known}
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
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if nothing says when a session
     *     changed and there is no {@linkplain #withTimestamp timestamp}; if the calendar isn't one that the
     *     {@linkplain #withMethod method} goes with, or an event has no organizer that it asks for
     * @throws CalendarException if the calendar would be larger than the bound of this class
     */
    public String write(WorkingGroup group) {
        return text(out -> write(group, out));
    }

    /**
     * Writes a calendar with all sessions of a working group.
     *
     * @param group the working group
     * @param out where to; flushed, and left open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if nothing says when a session
     *     changed and there is no {@linkplain #withTimestamp timestamp}; if the calendar isn't one that the
     *     {@linkplain #withMethod method} goes with, or an event has no organizer that it asks for
     * @throws CalendarException if the calendar would be larger than the bound of this class
     */
    public void write(WorkingGroup group, OutputStream out) throws IOException {
        ZoneUsage zones = new ZoneUsage();
        List<Session> sessions =
                group.sessions().stream().filter(session -> !leavesOut(session)).toList();
        sessions.forEach(session -> zones.add(session.when()));
        writeAll(group, sessions.iterator(), zones, out);
    }

    /**
     * Writes a calendar with sessions that come one by one, in constant memory. The sessions that the working group itself
     * has are left out. Ids are not compared: that no two sessions have the same is left to the caller.
     *
     * @param group the working group of the sessions
     * @param sessions the sessions, in the order in which they are to be written; taken up to the first that can't be, and
     *     not closed
     * @param zones the zones and years of all of them; what is announced and not used does no harm
     * @param out where to; flushed, and left open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if a session starts in a zone, or starts or ends in a year, that was not announced;
     *     the message names its id, and nothing of it is written; or for the reasons of {@link #write(WorkingGroup)}
     * @throws CalendarException if the calendar would be larger than the bound of this class
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
            throw new IllegalArgumentException("METHOD:CANCEL is for one session alone (RFC 5546, 3.2.5); write each");
        }
        List<CadenceSeries> series = options.cadences()
                .map(days -> bridge.cadences(group, days.first(), days.last()))
                .orElse(List.of());
        for (CadenceSeries each : series) {
            zones.add(each.first(), each.last());
        }
        if (options.method().isPresent() && series.isEmpty() && !sessions.hasNext()) {
            throw new IllegalArgumentException("METHOD:PUBLISH needs an event (RFC 5546, 3.2.1); there is no session");
        }
        write(group, sessions, series, zones, out);
    }

    /**
     * {@return a calendar with one session alone}
     *
     * @param group the working group of the session
     * @param session one of the group's, or one that is to become so
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if nothing says when a session
     *     changed and there is no {@linkplain #withTimestamp timestamp}; if the calendar isn't one that the
     *     {@linkplain #withMethod method} goes with, or an event has no organizer that it asks for
     * @throws CalendarException if the calendar would be larger than the bound of this class
     */
    public String write(WorkingGroup group, Session session) {
        return text(out -> write(group, session, out));
    }

    /**
     * Writes a calendar with one session alone.
     *
     * @param group the working group of the session
     * @param session one of the group's, or one that is to become so
     * @param out where to; flushed, and left open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if nothing says when a session
     *     changed and there is no {@linkplain #withTimestamp timestamp}; if the calendar isn't one that the
     *     {@linkplain #withMethod method} goes with, or an event has no organizer that it asks for
     * @throws CalendarException if the calendar would be larger than the bound of this class
     */
    public void write(WorkingGroup group, Session session, OutputStream out) throws IOException {
        if (options.cancels() && takesPlace(session)) {
            throw new IllegalArgumentException("session " + session.id()
                    + ": METHOD:CANCEL is for what doesn't take place, but its status is " + session.status());
        }
        if (leavesOut(session)) {
            throw new IllegalArgumentException("session " + session.id()
                    + ": only its month or year is known, and a calendar without events is invalid; leave the session out,"
                    + " or write it with withPlaceholders");
        }
        ZoneUsage zones = new ZoneUsage();
        zones.add(session.when());
        write(group, List.of(session).iterator(), List.of(), zones, out);
    }

    private static boolean takesPlace(Session session) {
        return session.status() == Session.Status.TENTATIVE || session.status() == Session.Status.CONFIRMED;
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

    /** @param last what was written last */
    private static void requireBounded(String last, ComponentWriter componentWriter) {
        if (componentWriter.repeated() > MAX_REPEATED + MAX_FACTOR * componentWriter.own()) {
            throw new CalendarException(last + ": the calendar up to here repeats " + componentWriter.repeated()
                    + " bytes of what the group and its tracks say; the limit is " + MAX_REPEATED + " plus "
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
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
