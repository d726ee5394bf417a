package org.ospoplusplus.ical;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.ical.internal.mapping.EventWriter;
import org.ospoplusplus.ical.internal.mapping.GroupWriter;
import org.ospoplusplus.ical.internal.mapping.RecurrenceSet;
import org.ospoplusplus.ical.internal.text.ComponentWriter;
import org.ospoplusplus.ical.internal.zone.VTimeZoneWriter;
import org.ospoplusplus.ical.internal.zone.ZoneUsage;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;
import org.ospoplusplus.model.time.When;

/**
 * Writes a working group, one of its series, or one of its sessions, as a calendar (RFC 5545, RFC 7986, RFC 9073, RFC
 * 9253).
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
 * their IANA zone, which the calendar defines by the rules of the JDK for the years in use; a series without a last day
 * uses all later years. A start within the gap of a clock change is written unchanged. Sessions with only a month or a
 * year are left out, unless {@linkplain #withPlaceholders() placeholders} are requested.
 *
 * <p>Most clients show neither {@code CONFERENCE} nor {@code LINK} nor any property that begins with {@code X-}.
 * Therefore, {@code LOCATION} of an online meeting is its public link. {@code DESCRIPTION}, which is plain text, has a
 * line for each way to join and for each recording; it begins with a notice if the session was moved or does not take
 * place. Secret values appear only in properties that are marked as secret.
 *
 * <p>The size of a calendar is limited. Each event repeats venue, policies and contacts of the group, its tracks and
 * its series, so that a small group could result in a huge calendar. The limit for such repetitions is 16 MiB plus 32
 * times the size of all other data. A time zone takes a few hundred bytes for each year in use before its present
 * rules, and a few hundred bytes for all later years.
 *
 * <p>Each series is a recurring event with {@code RRULE}, {@code EXDATE} and {@code RDATE}, without end unless the
 * series has a last day. A session that replaces an occurrence follows it as an event with the same {@code UID} and a
 * {@code RECURRENCE-ID}; a session that names a day on which the series does not meet is an event of its own. A series
 * is left out if none of its {@linkplain #leavesOut(Series) days} is known. If a session is left out, the occurrence
 * that it replaces does not appear either. The event of the series then carries the session in properties that only
 * {@link CalendarReader} understands.
 *
 * <p>A calendar contains these components of the working group: id, domain, name, summary, language, links, display
 * zones, the time of the last change, and the ids and names of the tracks. Venues, policies and contacts appear in the
 * sessions and series to which they apply. A calendar does not contain description, audience and kinds of office of the
 * group, nor other components of the tracks; JSON does.
 *
 * <p>Immutable, and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CalendarWriter {

    /** Some calendar programs fail at the time of a reminder that is before their earliest date. */
    private static final Duration MAX_ALARM = Duration.ofDays(366);

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

    private static final CalendarWriter DEFAULT = new CalendarWriter(EventWriter.create(), CalendarOptions.NONE);

    private final EventWriter events;
    private final CalendarOptions options;

    private CalendarWriter(EventWriter events, CalendarOptions options) {
        this.events = events;
        this.options = options;
    }

    /** {@return a writer with default options} */
    public static CalendarWriter create() {
        return DEFAULT;
    }

    /**
     * {@return this writer with a {@code DTSTAMP} (RFC 5545, 3.8.7.2) for sessions and series without a time of change}
     * A session or series has a time of change if its revision or its group has one. Without a timestamp, the writer
     * rejects sessions and series that have none, because it reads no clock.
     *
     * @param timestamp a time, usually the present one, in the years 1 to 9999; fractions of a second are dropped
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarWriter withTimestamp(Instant timestamp) {
        return new CalendarWriter(events.withTimestamp(timestamp), options);
    }

    /**
     * {@return this writer with another name for the calendar, which clients show} ({@code NAME}, RFC 7986, 5.1, and
     * {@code X-WR-CALNAME}) The default is the name of the group. A calendar of one track or series needs a name of its
     * own.
     *
     * @param name the name
     */
    public CalendarWriter withName(String name) {
        return new CalendarWriter(events, options.withName(Objects.requireNonNull(name, "name")));
    }

    /**
     * {@return this writer for the calendar of a part of a group, which has a {@code UID} of its own} By default, the
     * {@code UID} of a calendar is that of the group (RFC 7986, 5.3), and programs that know calendars by their
     * {@code UID} would take the calendar of a part for a copy of the whole one. {@link CalendarReader} reads the id of
     * the group from both.
     *
     * @param part the name of the part, unique among the parts of the group, such as {@code series/community-call}
     * @throws IllegalArgumentException if the name does not consist of identifiers that are separated by slashes
     */
    public CalendarWriter withPart(String part) {
        if (!Stream.of(part.split("/", -1)).allMatch(IdentifierValidator::isIdentifier)) {
            throw new IllegalArgumentException(
                    "part: must consist of identifiers that are separated by slashes, such as"
                            + " series/community-call; use the id of the part");
        }
        return new CalendarWriter(events, options.withPart(part));
    }

    /**
     * {@return this writer with the address from which clients refresh the calendar} ({@code SOURCE}, RFC 7986, 5.8)
     *
     * @param feed the address of the published calendar
     */
    public CalendarWriter withSource(URI feed) {
        return new CalendarWriter(events, options.withSource(feed));
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
        return new CalendarWriter(events, options.withRefreshInterval(interval));
    }

    /**
     * {@return this writer with a reminder in each event that has a time of day and is expected to take place}
     * ({@code VALARM} with {@code DISPLAY}, RFC 5545, 3.6.6) Some calendar programs ignore the reminders of subscribed
     * calendars. {@link CalendarReader} does not read reminders.
     *
     * @param before the time before the start, in whole seconds, at most 366 days; zero reminds at the start
     * @throws IllegalArgumentException if the time is negative, longer than 366 days, or has a fraction of a second
     */
    public CalendarWriter withAlarm(Duration before) {
        if (before.isNegative() || before.toNanosPart() != 0 || before.compareTo(MAX_ALARM) > 0) {
            throw new IllegalArgumentException(
                    "alarm: must be whole seconds before the start, from zero to " + MAX_ALARM.toDays() + " days");
        }
        return new CalendarWriter(events.withAlarm(before), options);
    }

    /**
     * {@return this writer with a method of iTIP} By default, a calendar has no method and is a feed. A calendar with a
     * method is a message, and each of its events has an {@code ORGANIZER}; see
     * {@link CalendarBridge#withOrganizers()}.
     *
     * <p>{@link Method#PUBLISH} requires at least one event; a series is one. {@link Method#CANCEL} requires a calendar
     * of a single session that is cancelled, postponed or withdrawn, because all events of such a message must have the
     * same {@code UID} (RFC 5546, 3.2.5). It may cancel a single occurrence of a series. The method {@code REQUEST} is
     * not offered: a published program has no attendees who reply.
     *
     * @param method the method
     */
    public CalendarWriter withMethod(Method method) {
        return new CalendarWriter(events.withOrganizers(), options.withMethod(method));
    }

    /**
     * {@return this writer with events for sessions that have only a month or a year} Such an event is on the first day
     * of the month or year, because an event of a whole month would fill the calendars of subscribers. Its title ends
     * with a notice such as {@code (June 2027, day to be announced)}. {@code X-OSPO-WHEN} contains the month or year,
     * which {@link CalendarReader} restores.
     */
    public CalendarWriter withPlaceholders() {
        return new CalendarWriter(events, options.withPlaceholders());
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
     * {@return whether this writer leaves out a series because none of its days is known} The series has only words, or
     * a rule such as "every second week" without a first day, and no extra days; or it ends before the first day of its
     * rule.
     *
     * @param series a series
     */
    public boolean leavesOut(Series series) {
        return !RecurrenceSet.hasDay(series);
    }

    /**
     * {@return a calendar with all series and sessions of a working group}
     *
     * @param group the working group
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if neither a session or
     *     series nor its group has a time of change and there is no {@linkplain #withTimestamp timestamp}; if the
     *     {@linkplain #withMethod method} does not allow such a calendar, or requires an organizer that an event lacks
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public String write(WorkingGroup group) {
        return text(out -> write(group, out));
    }

    /**
     * Writes a calendar with all series and sessions of a working group.
     *
     * @param group the working group
     * @param out receives the calendar; it is flushed and stays open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if a time zone is not in the IANA time zone database; if neither a session or
     *     series nor its group has a time of change and there is no {@linkplain #withTimestamp timestamp}; if the
     *     {@linkplain #withMethod method} does not allow such a calendar, or requires an organizer that an event lacks
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public void write(WorkingGroup group, OutputStream out) throws IOException {
        ZoneUsage zones = new ZoneUsage();
        CalendarContents contents = CalendarContents.of(events, group, zones, this::leavesOut);
        writeAll(group, contents.entries().iterator(), zones, out);
    }

    /**
     * Writes a calendar with the series of a working group and the sessions of a stream, in constant memory. The
     * calendar does not contain the sessions of the working group itself; they only determine where series without a
     * first day begin. The series come first. The caller ensures that the ids of the sessions are unique, and that no
     * two sessions replace the same occurrence. If the writer {@linkplain #leavesOut(Session) leaves out} a session
     * that replaces an occurrence, the calendar shows the occurrence instead.
     *
     * @param group the working group of the sessions, with the series
     * @param sessions the sessions in the order of the calendar; consumed up to the first one that cannot be written,
     *     and not closed
     * @param zones the zones and years of all sessions; unused ones do no harm, and those of the series are added
     * @param out receives the calendar; it is flushed and stays open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if {@code zones} lacks the zone of a session, or a year in which a session
     *     starts or ends or was planned as an occurrence: the message has the id of the session, and nothing of that
     *     session is written; or for the reasons of {@link #write(WorkingGroup)}
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public void write(WorkingGroup group, Stream<Session> sessions, ZonesInUse zones, OutputStream out)
            throws IOException {
        ZoneUsage spans = ZoneUsage.of(zones.zones(), zones.first(), zones.last());
        CalendarContents contents = new CalendarContents(events, group, spans);
        Stream<CalendarContents.Entry> written = sessions.filter(session -> !leavesOut(session))
                .map(spans::requireCovered)
                .map(contents::entry);
        writeAll(group, Stream.concat(contents.entries(), written).iterator(), spans, out);
    }

    /**
     * {@return a calendar with one series and the sessions that name its occurrences}
     *
     * @param group the working group of the series, whose sessions are searched
     * @param series the series; the group need not contain it
     * @throws IllegalArgumentException if the writer {@linkplain #leavesOut(Series) leaves out} the series; if a time
     *     zone is not in the IANA time zone database; if neither a session or series nor its group has a time of change
     *     and there is no {@linkplain #withTimestamp timestamp}; if the {@linkplain #withMethod method} does not allow
     *     such a calendar, or requires an organizer that an event lacks
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public String write(WorkingGroup group, Series series) {
        return text(out -> write(group, series, out));
    }

    /**
     * Writes a calendar with one series and the sessions that name its occurrences.
     *
     * @param group the working group of the series, whose sessions are searched
     * @param series the series; the group need not contain it
     * @param out receives the calendar; it is flushed and stays open
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if the writer {@linkplain #leavesOut(Series) leaves out} the series; if a time
     *     zone is not in the IANA time zone database; if neither a session or series nor its group has a time of change
     *     and there is no {@linkplain #withTimestamp timestamp}; if the {@linkplain #withMethod method} does not allow
     *     such a calendar, or requires an organizer that an event lacks
     * @throws CalendarException if the calendar would exceed the size limit of this class
     */
    public void write(WorkingGroup group, Series series, OutputStream out) throws IOException {
        if (leavesOut(series)) {
            throw new IllegalArgumentException("series " + series.id()
                    + ": none of its days is known, and a calendar without events is invalid; add a rule with a first"
                    + " day, or leave the series out");
        }
        List<Session> sessions = group.sessions().stream()
                .filter(session -> session.occurrence()
                        .filter(occurrence -> occurrence.series().equals(series.id()))
                        .isPresent())
                .toList();
        write(group.toBuilder().series(List.of(series)).sessions(sessions).build(), out);
    }

    private void writeAll(
            WorkingGroup group, Iterator<CalendarContents.Entry> entries, ZoneUsage zones, OutputStream out)
            throws IOException {
        if (options.cancels()) {
            throw new IllegalArgumentException(
                    "METHOD:CANCEL allows only one session (RFC 5546, 3.2.5); write one calendar for each session");
        }
        if (options.method().isPresent() && !entries.hasNext()) {
            throw new IllegalArgumentException("METHOD:PUBLISH requires an event (RFC 5546, 3.2.1), but there is"
                    + " neither a session nor a series with a known day; add one");
        }
        write(group, entries, zones, out);
    }

    /**
     * {@return a calendar with one session} If the session replaces an occurrence of a series, the event is the same as
     * in the calendar of the group: it has the {@code UID} of the series and a {@code RECURRENCE-ID}. The event of the
     * series is not included.
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
     * Writes a calendar with one session; see {@link #write(WorkingGroup, Session)}.
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
        Optional<RecurrenceSet> replaced = events.replaced(group, session);
        replaced.ifPresent(
                dates -> session.occurrence().ifPresent(occurrence -> zones.add(dates.when(occurrence.date()))));
        CalendarContents.Entry entry = CalendarContents.Entry.of(session, () -> events.event(group, session));
        write(group, List.of(entry).iterator(), zones, out);
    }

    private static boolean takesPlace(Session session) {
        return session.isExpected();
    }

    private void write(WorkingGroup group, Iterator<CalendarContents.Entry> entries, ZoneUsage zones, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out");
        ComponentWriter componentWriter = new ComponentWriter(out);
        componentWriter.begin("VCALENDAR");
        componentWriter.raw("VERSION", "2.0");
        componentWriter.text("PRODID", PRODUCT);
        if (options.method().isPresent()) {
            componentWriter.raw("METHOD", options.method().get().name());
        }
        for (Property property : GroupWriter.properties(group, options.name().orElse(group.name()), options.part())
                .getAll()) {
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
        while (entries.hasNext()) {
            CalendarContents.Entry entry = entries.next();
            componentWriter.component(entry.event().get());
            requireBounded(entry.subject(), componentWriter);
        }
        componentWriter.end("VCALENDAR");
        componentWriter.flush();
    }

    /** @param last the event that was written last, for the message */
    private static void requireBounded(String last, ComponentWriter componentWriter) {
        if (componentWriter.repeated() > MAX_REPEATED + MAX_FACTOR * componentWriter.own()) {
            throw new CalendarException(last + ": the calendar up to here repeats " + componentWriter.repeated()
                    + " bytes of the group, its tracks and its series; the limit is " + MAX_REPEATED + " plus "
                    + MAX_FACTOR
                    + " times the size of the sessions and series; shorten policies, venues, contacts and names of the"
                    + " group and its tracks, or write fewer sessions");
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
