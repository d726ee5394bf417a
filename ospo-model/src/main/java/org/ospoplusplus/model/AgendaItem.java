package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A part of a session.
 *
 * @param title the topic
 * @param offset the start, counted from the start of the session; if only the days of the session are known, counted from the
 *     beginning of the first day. Whole seconds from zero to 366 days
 * @param duration the duration: whole seconds, more than zero and at most 366 days
 * @param guests the guests of this part, if they were announced for it
 * @param venue the venue, if it differs from the venue of the session
 * @since 0.1.0
 */
public record AgendaItem(
        @SingleLine String title,
        Optional<Duration> offset,
        Optional<Duration> duration,
        List<@Valid Guest> guests,
        Optional<@Valid Venue> venue) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a component is out of its range
     */
    public AgendaItem {
        Require.text(title, "AgendaItem.title");
        Require.offset(offset, "AgendaItem.offset");
        Require.duration(duration, "AgendaItem.duration");
        guests = Require.list(guests, "AgendaItem.guests");
        Require.nonNull(venue, "AgendaItem.venue");
    }

    /**
     * {@return a part with a title and nothing else}
     *
     * @param title the topic
     */
    public static AgendaItem of(String title) {
        return new AgendaItem(title, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * {@return a part with its time}
     *
     * @param title the topic
     * @param offset the start, counted from the start of the session
     * @param duration the duration
     */
    public static AgendaItem of(Duration offset, Duration duration, String title) {
        return new AgendaItem(title, Optional.of(offset), Optional.of(duration), List.of(), Optional.empty());
    }

    /**
     * {@return this part with other guests}
     *
     * @param newGuests the guests
     */
    public AgendaItem withGuests(Guest... newGuests) {
        return new AgendaItem(title, offset, duration, List.of(newGuests), venue);
    }

    /**
     * {@return this part at another venue}
     *
     * @param newVenue the venue
     */
    public AgendaItem withVenue(Venue newVenue) {
        return new AgendaItem(title, offset, duration, guests, Optional.of(newVenue));
    }

    /** {@return the end, counted like the offset; empty unless both the offset and the duration are known} */
    public Optional<Duration> end() {
        return offset.flatMap(start -> duration.map(start::plus));
    }
}
