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
 * @param title what it is about
 * @param offset when it starts, counted from the start of the session, or from the beginning of its first day where only
 *     days are known; whole seconds, zero or more
 * @param duration how long it takes: whole seconds, more than zero
 * @param guests who takes part, where the part has guests of its own
 * @param venue where, if elsewhere than the session
 * @since 0.1.0
 */
public record AgendaItem(
        @SingleLine String title,
        Optional<Duration> offset,
        Optional<Duration> duration,
        List<@Valid Guest> guests,
        Optional<@Valid Venue> venue) {

    /**
     * Refuses what is not well-formed.
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
     * {@return a part of which only the title is known}
     *
     * @param title what it is about
     */
    public static AgendaItem of(String title) {
        return new AgendaItem(title, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * {@return a part with its time}
     *
     * @param title what it is about
     * @param offset when it starts, counted from the start of the session
     * @param duration how long it takes
     */
    public static AgendaItem of(Duration offset, Duration duration, String title) {
        return new AgendaItem(title, Optional.of(offset), Optional.of(duration), List.of(), Optional.empty());
    }

    /**
     * {@return this part with guests of its own}
     *
     * @param newGuests who takes part
     */
    public AgendaItem withGuests(Guest... newGuests) {
        return new AgendaItem(title, offset, duration, List.of(newGuests), venue);
    }

    /**
     * {@return this part at a venue of its own}
     *
     * @param newVenue where
     */
    public AgendaItem withVenue(Venue newVenue) {
        return new AgendaItem(title, offset, duration, guests, Optional.of(newVenue));
    }

    /** {@return the end, counted as the offset is; absent unless offset and duration are known} */
    public Optional<Duration> end() {
        return offset.flatMap(start -> duration.map(start::plus));
    }
}
