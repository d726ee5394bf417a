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
 * Reads calendars (RFC 5545, RFC 7986, RFC 9073, RFC 9253). A calendar of {@link CalendarWriter} yields the sessions
 * that were written. From the calendars of other programs, the reader takes the data that the model can hold, and
 * reports the rest as warnings. It rejects only input that contains no calendar.
 *
 * <p>The encoding is UTF-8. The reader accepts lines that end with LF only, names in lower case, and folds within a
 * character. If an {@code X-OSPO-} property contradicts a standard property, another program has changed the file, and
 * the reader uses the standard property. If a {@code UID} ends with {@code @} and the domain of the group, the id of
 * the session is the text before it; otherwise the reader derives the id from the whole {@code UID}. A time zone with
 * an IANA name has the rules of the JDK, even if the calendar defines the zone in another way. The reader recognizes
 * the zone names of Windows. For any other name, it uses the {@code VTIMEZONE} of the calendar.
 *
 * <p>A recurring event becomes a {@linkplain org.ospoplusplus.model.Series series} if the model can express its days,
 * and its overrides become sessions that replace an occurrence. Any other recurring event becomes one session for each
 * instance within a {@linkplain #withWindow(LocalDate, LocalDate) window}, with a warning that names the reason; the id
 * of that session ends with the start of the instance. Without a window, the reader reads only the first instance of
 * such an event. The result does not depend on the clock, the default locale or the default zone.
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
     * @param newLimits the limits; the default is {@link CalendarLimits#DEFAULT}
     */
    public CalendarReader withLimits(CalendarLimits newLimits) {
        return new CalendarReader(Objects.requireNonNull(newLimits, "limits"), defaultZone, group, window);
    }

    /**
     * {@return this reader with a zone for floating times, which have no zone of their own (RFC 5545, 3.3.5, form 1)}
     * If a calendar has {@code X-WR-TIMEZONE}, that zone is used instead. The default is UTC.
     *
     * @param zone a region of the IANA time zone database
     */
    public CalendarReader withDefaultZone(ZoneId zone) {
        return new CalendarReader(limits, Objects.requireNonNull(zone, "zone"), group, window);
    }

    /**
     * {@return this reader for calendars of a known working group} The result contains this group with the sessions of
     * the calendar. The reader ignores the properties of the calendar that describe a group.
     *
     * @param known the group; its domain decides how ids are read, and its tracks and kinds of office are found by
     *     name; its own sessions are not part of the result, nor its series, except those of which no day is known and
     *     those whose occurrences the calendar replaces
     */
    public CalendarReader withGroup(WorkingGroup known) {
        return new CalendarReader(limits, defaultZone, Objects.requireNonNull(known, "group"), window);
    }

    /**
     * {@return this reader with a window for the instances of recurring events that are not series} An instance is read
     * if it starts in the window. Series and events that do not recur are read at any time. See
     * {@link #withWindow(LocalDate, LocalDate)} for a window of days in the zone of each event.
     *
     * @param from the start of the window, inclusive; all-day instances start at midnight in its zone
     * @param to the end of the window, exclusive
     * @throws IllegalArgumentException if the end is not after the start
     */
    public CalendarReader withWindow(ZonedDateTime from, ZonedDateTime to) {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("window: its end must be after its start");
        }
        return new CalendarReader(limits, defaultZone, group, new Window.Moments(from, to));
    }

    /**
     * {@return this reader with a window of days for the instances of recurring events that are not series} Days are
     * counted in the time zone of each event: an instance on the evening of 31 March in Los Angeles is on 31 March,
     * although it is 1 April in UTC. Events that do not recur are read at any time.
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
     * {@return the content of a calendar}
     *
     * @param text the calendar
     * @throws CalendarException if the text contains no calendar
     */
    public CalendarFeed read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the content of a calendar}
     *
     * @param bytes the calendar in UTF-8
     * @throws CalendarException if the bytes contain no calendar
     */
    public CalendarFeed read(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /**
     * {@return the content of a calendar}
     *
     * @param in the calendar in UTF-8; the stream stays open
     * @throws IOException if the stream throws it
     * @throws CalendarException if the stream contains no calendar
     */
    public CalendarFeed read(InputStream in) throws IOException {
        return new FeedReader(limits, defaultZone, group, window).read(in);
    }

    /**
     * {@return the events of a calendar as a lazy stream, in the order of the file} Memory use does not grow with the
     * calendar. For a long calendar, {@linkplain CalendarLimits#withSize raise the limits}.
     *
     * <p>An event is read when only the lines before it and its own are known, with these consequences:
     *
     * <ul>
     *   <li>A time zone that is defined after the event is not found.
     *   <li>Recurring events are not expanded, and several editions of one event are all returned.
     *   <li>An override without an access class has the class of its series if the series precedes the override and is
     *       among the first 10,000; otherwise the override is private. An override without policies has those of its
     *       series.
     *   <li>Ids are derived from whole {@code UID}s if the calendar does not state the domain of the group.
     * </ul>
     *
     * <p>The stream throws {@link CalendarException} if the input contains no calendar, and
     * {@link UncheckedIOException} if {@code in} fails.
     *
     * @param in the calendar in UTF-8; it stays open
     * @param warnings receives each warning as soon as it is found
     */
    public Stream<CalendarEvent> events(InputStream in, Consumer<? super CalendarWarning> warnings) {
        return StreamSupport.stream(new EventStream(in, limits, defaultZone, group, warnings), false);
    }
}
