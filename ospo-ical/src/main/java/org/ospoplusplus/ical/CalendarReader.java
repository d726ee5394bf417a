package org.ospoplusplus.ical;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.internal.recurrence.Window;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;

/**
 * Reads calendars (RFC 5545, with 7986, 9073 and 9253): those of {@link CalendarWriter}, whose sessions come back as they
 * were, and any others, of which it takes what the model has a place for and tells the rest in warnings. Only what is no
 * calendar at all is refused.
 *
 * <p>Octets are UTF-8. Lines may end with LF alone, names may be in lower case, folds may split characters. Where an
 * {@code X-OSPO-} property contradicts a standard one, another program has changed the file since it was written, and the
 * standard property is believed. The id of a session is its {@code UID} without {@code @} and the group's domain, else made
 * of the whole UID. Zones with the names of IANA zones are those of the JDK, whatever the calendar says of them; others are
 * read by their names in Windows or by the calendar's description of them.
 *
 * <p>An event that repeats becomes a session for each of its instances within {@linkplain #withWindow(LocalDate, LocalDate) a window}, with the
 * start of the instance appended to its id; without a window only the first is read. The result depends neither on the clock
 * nor on the default locale or zone.
 *
 * <p>Immutable, and safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CalendarReader {

    private static final CalendarReader DEFAULT =
            new CalendarReader(CalendarLimits.DEFAULT, ZoneId.of("UTC"), null, null);

    private final CalendarLimits limits;
    private final ZoneId defaultZone;
    private final @Nullable WorkingGroup group;
    private final @Nullable Window window;

    private CalendarReader(
            CalendarLimits limits, ZoneId defaultZone, @Nullable WorkingGroup group, @Nullable Window window) {
        this.limits = limits;
        this.defaultZone = defaultZone;
        this.group = group;
        this.window = window;
    }

    /** {@return a reader with default options} */
    public static CalendarReader create() {
        return DEFAULT;
    }

    /**
     * {@return this reader with other limits}
     *
     * @param newLimits how much is read
     */
    public CalendarReader withLimits(CalendarLimits newLimits) {
        return new CalendarReader(Objects.requireNonNull(newLimits, "limits"), defaultZone, group, window);
    }

    /**
     * {@return this reader with the zone of times that are in none, in calendars that don't name one by
     * {@code X-WR-TIMEZONE}} The default is UTC.
     *
     * @param zone a region of the IANA time zone database
     */
    public CalendarReader withDefaultZone(ZoneId zone) {
        return new CalendarReader(limits, Objects.requireNonNull(zone, "zone"), group, window);
    }

    /**
     * {@return this reader for calendars of a working group that is known} What they say of the group itself is not read.
     *
     * @param known the group, whose domain tells which ids are its own, and whose tracks and kinds of office are found by
     *     their names; the sessions it has are replaced
     */
    public CalendarReader withGroup(WorkingGroup known) {
        return new CalendarReader(limits, defaultZone, Objects.requireNonNull(known, "group"), window);
    }

    /**
     * {@return this reader with the time for which repeating events are expanded} Events that don't repeat are read whenever
     * they are. For days in the zone of each event, see {@link #withWindow(LocalDate, LocalDate)}.
     *
     * @param from the first moment, in whose zone days are meant
     * @param to the moment after the last
     * @throws IllegalArgumentException if there is no moment between them
     */
    public CalendarReader withWindow(ZonedDateTime from, ZonedDateTime to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("window: its end must be after its start");
        }
        return new CalendarReader(limits, defaultZone, group, new Window.Moments(from, to));
    }

    /**
     * {@return this reader with the days on which instances of repeating events are read} A day is one in the time zone of the
     * event: an instance on the evening of 31 March in Los Angeles is on 31 March, although it is 1 April in UTC. Events that
     * don't repeat are read whenever they are.
     *
     * @param first the first day, in the years 1 to 9999
     * @param last the last day, inclusive, in the years 1 to 9999
     * @throws IllegalArgumentException if the last day is before the first, or a year is out of range
     */
    public CalendarReader withWindow(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("window: the last day must not be before the first");
        }
        if (!Years.contains(first.getYear()) || !Years.contains(last.getYear())) {
            throw new IllegalArgumentException("window: the years must be 1 to 9999");
        }
        return new CalendarReader(limits, defaultZone, group, new Window.Days(first, last));
    }

    /**
     * {@return what a calendar says}
     *
     * @param text the calendar
     * @throws CalendarException if there is no calendar in it
     */
    public CalendarFeed read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return what a calendar says}
     *
     * @param octets the calendar
     * @throws CalendarException if there is no calendar in it
     */
    public CalendarFeed read(byte[] octets) {
        try {
            return read(new ByteArrayInputStream(octets));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /**
     * {@return what a calendar says}
     *
     * @param in the calendar; left open
     * @throws IOException if the stream throws it
     * @throws CalendarException if there is no calendar in it
     */
    public CalendarFeed read(InputStream in) throws IOException {
        return new FeedReader(limits, defaultZone, group, window).read(in);
    }

    /**
     * {@return the events of a calendar as they stand, each read when it is asked for} Memory doesn't grow with the calendar,
     * whose limits must be {@linkplain CalendarLimits#withSize raised} if it is long. Only what stands before an event is
     * known of its calendar: time zones that follow are not found. Repeating events are not expanded, nor are editions of
     * one event compared. An override without an access class of its own has the one of its series, if the series precedes it
     * and is one of the first 10,000; otherwise it is private. An override without policies has those of its series. Ids are
     * made of whole UIDs where the calendar doesn't name the group's domain.
     *
     * <p>The stream throws {@link CalendarException} if there is no calendar, and {@link UncheckedIOException} if {@code in}
     * fails.
     *
     * @param in the calendar; left open
     * @param warnings gets what was left out, changed or assumed, as it is found
     */
    public Stream<CalendarEvent> events(InputStream in, Consumer<? super CalendarWarning> warnings) {
        return StreamSupport.stream(new EventStream(in, limits, defaultZone, group, warnings), false);
    }
}
