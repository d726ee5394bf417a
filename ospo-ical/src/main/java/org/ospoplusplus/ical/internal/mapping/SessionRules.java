package org.ospoplusplus.ical.internal.mapping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.internal.validators.AgendaWithinSessionValidator;
import org.ospoplusplus.model.time.When;

/** Repairs sessions whose components are valid but contradict each other. */
public final class SessionRules {

    private SessionRules() {}

    /**
     * {@return a repaired session} Times that clocks skip are moved, an earlier date that equals the current date is
     * removed, and agenda items lose a time that lies outside the session or before the previous item.
     *
     * @param session any session
     * @param line the line of its event, for warnings
     * @param warnings receives a warning for each change
     */
    public static Session fitted(Session session, int line, WarningSink warnings) {
        When when = existing(session.when());
        if (!when.equals(session.when())) {
            warnings.add(
                    line,
                    Property.DTSTART,
                    Code.VALUE,
                    "is a local time that clocks skip; it is moved forward by the skipped time");
        }
        List<When> earlier = earlierDates(session.earlierDates(), when, line, warnings);
        List<AgendaItem> agenda = agenda(session.agenda(), when, line, warnings);
        boolean unchanged = when.equals(session.when())
                && earlier.equals(session.earlierDates())
                && agenda.equals(session.agenda());
        return unchanged
                ? session
                : session.toBuilder()
                        .when(when)
                        .earlierDates(earlier)
                        .agenda(agenda)
                        .build();
    }

    /** {@return a time that exists} A time that clocks skip is moved forward by the skipped time (RFC 5545, 3.3.5). */
    public static When existing(When when) {
        if (!(when instanceof When.Timed timed)) {
            return when;
        }
        boolean exists = !timed.zone().getRules().getValidOffsets(timed.start()).isEmpty();
        return exists ? when : new When.Timed(timed.zonedStart().toLocalDateTime(), timed.zone(), timed.duration());
    }

    private static List<When> earlierDates(List<When> dates, When when, int line, WarningSink warnings) {
        if (dates.isEmpty()) {
            return dates;
        }
        List<When> existing = new ArrayList<>(dates);
        existing.replaceAll(SessionRules::existing);
        while (!existing.isEmpty() && existing.get(existing.size() - 1).equals(when)) {
            existing.remove(existing.size() - 1);
        }
        if (!existing.equals(dates)) {
            warnings.add(
                    line,
                    PropertyNames.PREVIOUS_START,
                    Code.VALUE,
                    "equals the current start and is left out, or is a time that clocks skip and is moved forward");
        }
        return existing;
    }

    private static List<AgendaItem> agenda(List<AgendaItem> agenda, When when, int line, WarningSink warnings) {
        if (agenda.isEmpty()) {
            return agenda;
        }
        List<AgendaItem> fitted = new ArrayList<>(agenda.size());
        Duration previous = Duration.ZERO;
        for (AgendaItem item : agenda) {
            AgendaItem inside = inside(item, when);
            if (inside.offset().isPresent() && inside.offset().get().compareTo(previous) < 0) {
                inside = timed(inside, Optional.empty(), inside.duration());
            }
            previous = inside.offset().orElse(previous);
            fitted.add(inside);
        }
        if (!fitted.equals(agenda)) {
            warnings.add(
                    line,
                    PropertyNames.AGENDA,
                    Code.CONFLICT,
                    "has an item that begins before the previous item or lies outside the session; its time is"
                            + " left out");
        }
        return fitted;
    }

    private static AgendaItem inside(AgendaItem item, When when) {
        if (!AgendaWithinSessionValidator.isOutside(item, when)) {
            return item;
        }
        AgendaItem start = timed(item, item.offset(), Optional.empty());
        return AgendaWithinSessionValidator.isOutside(start, when)
                ? timed(item, Optional.empty(), Optional.empty())
                : start;
    }

    private static AgendaItem timed(AgendaItem item, Optional<Duration> offset, Optional<Duration> duration) {
        return item.toBuilder()
                .offset(offset.orElse(null))
                .duration(duration.orElse(null))
                .build();
    }
}
