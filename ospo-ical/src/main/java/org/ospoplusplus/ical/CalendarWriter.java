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
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.bridge.CalendarBridge;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

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
 * {@code CANCELLED} to clients, since it doesn't happen at the time it had, and {@code X-OSPO-STATUS} says more. Times name
 * their IANA zone, UTC as well, and each zone is described from the JDK's rules. A start that clocks skip is written as it
 * stands. Months and years are the days they span, marked by {@code X-OSPO-WHEN}.
 *
 * <p>Of the working group, a calendar carries id, domain, name, summary, language, links, display zones, when it last
 * changed, and the ids and names of its tracks; venues, policies and contacts where they apply to a session. Its
 * description, audience, cadence, kinds of office and all else of the tracks are left to JSON.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class CalendarWriter {

    /** Names this library, not a version of it: a feed must not change because the library does (RFC 5545, 3.7.3). */
    private static final String PRODUCT = "-//OSPO++//ospo-ical//EN";

    private static final CalendarWriter DEFAULT =
            new CalendarWriter(CalendarBridge.create(), Optional.empty(), Optional.empty());

    private final CalendarBridge bridge;
    private final Optional<URI> source;
    private final Optional<Duration> refreshInterval;

    private CalendarWriter(CalendarBridge bridge, Optional<URI> source, Optional<Duration> refreshInterval) {
        this.bridge = bridge;
        this.source = source;
        this.refreshInterval = refreshInterval;
    }

    /** {@return a writer with default options} */
    public static CalendarWriter create() {
        return DEFAULT;
    }

    /**
     * {@return this writer with another {@code DTSTAMP} for sessions of which neither they nor their group say when they
     * changed} The default is {@link CalendarBridge#DEFAULT_TIMESTAMP}.
     *
     * @param timestamp when the calendar was made, say, in the years 1 to 9999; fractions of a second are cut off
     * @throws IllegalArgumentException if the year is out of range
     */
    public CalendarWriter withTimestamp(Instant timestamp) {
        return new CalendarWriter(bridge.withTimestamp(timestamp), source, refreshInterval);
    }

    /**
     * {@return this writer with the place from which clients fetch the calendar anew} ({@code SOURCE}, RFC 7986, 5.8)
     *
     * @param feed where the calendar is published
     */
    public CalendarWriter withSource(URI feed) {
        return new CalendarWriter(bridge, Optional.of(feed), refreshInterval);
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
        return new CalendarWriter(bridge, source, Optional.of(interval));
    }

    /**
     * {@return a calendar with all sessions of a working group}
     *
     * @param group the working group
     * @throws IllegalArgumentException if a time zone is none of the IANA time zone database
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
     * @throws IllegalArgumentException if a time zone is none of the IANA time zone database
     */
    public void write(WorkingGroup group, OutputStream out) throws IOException {
        ZoneSpans zones = new ZoneSpans();
        group.sessions().forEach(session -> zones.add(session.when()));
        write(group, group.sessions().iterator(), zones, out);
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
     *     the message names its id, and nothing of it is written
     */
    public void write(WorkingGroup group, Stream<Session> sessions, ZonesInUse zones, OutputStream out)
            throws IOException {
        ZoneSpans spans = ZoneSpans.of(zones);
        write(group, sessions.map(spans::requireCovered).iterator(), spans, out);
    }

    /**
     * {@return a calendar with one session alone}
     *
     * @param group the working group of the session
     * @param session one of the group's, or one that is to become so
     * @throws IllegalArgumentException if a time zone is none of the IANA time zone database
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
     * @throws IllegalArgumentException if a time zone is none of the IANA time zone database
     */
    public void write(WorkingGroup group, Session session, OutputStream out) throws IOException {
        ZoneSpans zones = new ZoneSpans();
        zones.add(session.when());
        write(group, List.of(session).iterator(), zones, out);
    }

    private void write(WorkingGroup group, Iterator<Session> sessions, ZoneSpans zones, OutputStream out)
            throws IOException {
        Objects.requireNonNull(out, "out");
        Renderer renderer = new Renderer(out);
        renderer.begin("VCALENDAR");
        renderer.raw("VERSION", "2.0");
        renderer.text("PRODID", PRODUCT);
        for (Property property : bridge.calendarProperties(group).getAll()) {
            renderer.property(property);
        }
        if (source.isPresent()) {
            renderer.uri("SOURCE", source.get());
        }
        if (refreshInterval.isPresent()) {
            renderer.duration("REFRESH-INTERVAL", refreshInterval.get());
            renderer.raw("X-PUBLISHED-TTL", refreshInterval.get().toString());
        }
        for (Map.Entry<String, ZoneSpans.Span> zone : zones.byId().entrySet()) {
            TimeZoneComponent.write(
                    ZoneId.of(zone.getKey()),
                    zone.getValue().first(),
                    zone.getValue().last(),
                    renderer);
        }
        while (sessions.hasNext()) {
            renderer.component(bridge.event(group, sessions.next()));
        }
        renderer.end("VCALENDAR");
        renderer.flush();
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
