package org.ospoplusplus.ical;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

/**
 * One event as it stands in a calendar that is read event by event: a single one, the master of a repeating one, or one that
 * replaces an instance of such.
 *
 * @param uid the {@code UID} (RFC 5545, 3.8.4.7), which masters and those that replace their instances share
 * @param session the event alone, without its repetitions
 * @param rules the {@code RRULE}s by which it repeats (RFC 5545, 3.3.10), as they stand
 * @param additions the {@code RDATE}s
 * @param exceptions the {@code EXDATE}s
 * @param replaces the {@code RECURRENCE-ID}, if it replaces an instance of the event of that UID
 * @since 0.1.0
 */
public record CalendarEvent(
        String uid,
        Session session,
        List<String> rules,
        List<When> additions,
        List<When> exceptions,
        Optional<When> replaces) {

    /** Refuses null. */
    public CalendarEvent {
        Objects.requireNonNull(uid, "CalendarEvent.uid is null");
        Objects.requireNonNull(session, "CalendarEvent.session is null");
        rules = List.copyOf(rules);
        additions = List.copyOf(additions);
        exceptions = List.copyOf(exceptions);
        Objects.requireNonNull(replaces, "CalendarEvent.replaces is null");
    }
}
