package org.ospoplusplus.ical;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

/**
 * One {@code VEVENT} of a calendar that is read event by event. The event is a single event, the master of a recurring
 * event, or an override, which replaces one instance of a recurring event.
 *
 * @param uid the {@code UID} (RFC 5545, 3.8.4.7); a master and its overrides have the same one
 * @param session the event as a session, without repetitions
 * @param rules the values of the {@code RRULE} properties (RFC 5545, 3.3.10), unchanged
 * @param additions the dates or times of the {@code RDATE} properties
 * @param exceptions the dates or times of the {@code EXDATE} properties
 * @param replaces the {@code RECURRENCE-ID}, which only an override has
 * @since 0.1.0
 */
public record CalendarEvent(
        String uid,
        Session session,
        List<String> rules,
        List<When> additions,
        List<When> exceptions,
        Optional<When> replaces) {

    /**
     * Creates an event.
     *
     * @throws NullPointerException if a component or an element of a list is null
     */
    public CalendarEvent {
        Objects.requireNonNull(uid, "CalendarEvent.uid is null");
        Objects.requireNonNull(session, "CalendarEvent.session is null");
        rules = List.copyOf(rules);
        additions = List.copyOf(additions);
        exceptions = List.copyOf(exceptions);
        Objects.requireNonNull(replaces, "CalendarEvent.replaces is null");
    }
}
