package org.ospoplusplus.ical.internal.mapping;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.internal.validators.AgendaWithinSessionValidator;
import org.ospoplusplus.model.time.When;

/** Repairs what is wrong with a session as a whole, each component of which is valid by itself. */
public final class SessionRules {

    private SessionRules() {}

    /**
     * {@return a session without times that clocks skip, without an earlier date that is the present one, and without
     * times of parts that lie outside of it or go backwards}
     *
     * @param session any session
     * @param line where it stands, for warnings
     * @param warnings gets what was changed
     */
    public static Session fitted(Session session, int line, WarningSink warnings) {
        When when = existing(session.when());
        if (!when.equals(session.when())) {
            warnings.add(
                    line,
                    "DTSTART",
                    Code.VALUE,
                    "clocks skip this local time; it is read as the time that they show then");
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

    /** {@return a time as clocks show it: one that they skip is moved by as much as they are (RFC 5545, 3.3.5)} */
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
                    "X-OSPO-PREVIOUS-START",
                    Code.VALUE,
                    "is the present start, which is left out, or a time that clocks skip, which is moved");
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
                    "X-OSPO-AGENDA",
                    Code.CONFLICT,
                    "a part begins before the one that precedes it, or lies outside of the session; its time is left out");
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
        return new AgendaItem(item.title(), offset, duration, item.guests(), item.venue());
    }
}
