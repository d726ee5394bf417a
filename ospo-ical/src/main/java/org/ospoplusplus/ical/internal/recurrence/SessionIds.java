package org.ospoplusplus.ical.internal.recurrence;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ospoplusplus.ical.internal.text.TimeTexts;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;
import org.ospoplusplus.model.time.When;

/** Assigns unique ids to the sessions of a calendar. */
public final class SessionIds {

    /** The maximum length of an id, as in {@link org.ospoplusplus.model.validation.Identifier}. */
    private static final int MAX_LENGTH = IdentifierValidator.MAX_LENGTH;

    private final WorkBudget workBudget;
    /** The assigned ids in lower case, because ids that differ only in case count as equal. */
    private final Set<String> taken = new HashSet<>();
    /** For each id that was requested again, the next number to try, so that no number is tried twice. */
    private final Map<String, Integer> next = new HashMap<>();

    /**
     * The ids of a calendar.
     *
     * @param workBudget counts the ids that are tried
     */
    public SessionIds(WorkBudget workBudget) {
        this.workBudget = workBudget;
    }

    /**
     * {@return an instance as a session} Its id ends with its original start, because all instances of an event have
     * the same UID.
     */
    public Session instance(Session session, RecurrenceExpander.Instance instance) {
        String base = instance.number() == 1 ? session.id() : with(session.id(), "-" + instance.number());
        String id =
                free(instance.original().map(start -> ofInstance(base, start)).orElse(base));
        return id.equals(session.id())
                ? session
                : session.toBuilder().id(id).when(instance.when()).build();
    }

    /** {@return whether an id was free; it is taken now} */
    public boolean take(String id) {
        workBudget.count(1);
        return taken.add(id.toLowerCase(Locale.ROOT));
    }

    /** {@return a free id that begins as an id that is taken} */
    public String other(String taken) {
        return free(taken);
    }

    /** {@return a session with its own id, or with a similar one if that id is taken} */
    public Session own(Session session) {
        String id = free(session.id());
        return id.equals(session.id()) ? session : session.toBuilder().id(id).build();
    }

    /**
     * {@return the id of a series} If an event has several series, the ids of all but the first end with their first
     * days.
     *
     * @param session the event as a session
     * @param segment the series
     * @param number the number of the event among the different events with its UID
     * @param isFirst whether this is the first series of the event
     */
    public String series(Session session, SeriesPlan.Segment segment, int number, boolean isFirst) {
        String base = number == 1 ? session.id() : with(session.id(), "-" + number);
        return free(
                isFirst
                        ? base
                        : segment.days()
                                .first()
                                .map(day -> with(base, "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day)))
                                .orElse(base));
    }

    private String free(String id) {
        String free = id;
        String key = id.toLowerCase(Locale.ROOT);
        workBudget.count(1);
        if (!taken.add(key)) {
            int number = next.getOrDefault(key, 2);
            do {
                workBudget.count(1);
                free = with(id, "-" + number++);
            } while (!taken.add(free.toLowerCase(Locale.ROOT)));
            next.put(key, number);
        }
        return free;
    }

    /**
     * {@return the id of an instance that has no id of its own}
     *
     * @param id the id of its event or series
     * @param start the original start of the instance
     */
    public static String ofInstance(String id, When start) {
        return with(id, "-" + compact(start));
    }

    private static String with(String id, String end) {
        return id.substring(0, Math.min(id.length(), MAX_LENGTH - end.length())) + end;
    }

    private static String compact(When start) {
        return start instanceof When.Timed timed
                ? TimeTexts.local(timed.start()).toLowerCase(Locale.ROOT)
                : DateTimeFormatter.BASIC_ISO_DATE.format(start.firstDay());
    }
}
