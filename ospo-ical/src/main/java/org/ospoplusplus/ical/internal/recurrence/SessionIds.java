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

/** The ids of the sessions of one calendar, of which no two are the same. */
public final class SessionIds {

    /** What {@link org.ospoplusplus.model.validation.Identifier} allows. */
    private static final int MAX_LENGTH = IdentifierValidator.MAX_LENGTH;

    private final WorkBudget workBudget;
    /** In lower case, since ids of a group are compared without regard to case. */
    private final Set<String> taken = new HashSet<>();
    /** The number that an id which is taken is tried with next: numbers are not tried again. */
    private final Map<String, Integer> next = new HashMap<>();

    /**
     * No id is taken.
     *
     * @param workBudget counts the ids that are tried
     */
    public SessionIds(WorkBudget workBudget) {
        this.workBudget = workBudget;
    }

    /** {@return an instance as a session} Instances share the UID of what they repeat, so that their starts are part of their ids. */
    public Session instance(Session session, RecurrenceExpander.Instance instance) {
        String base = instance.number() == 1 ? session.id() : with(session.id(), "-" + instance.number());
        String id = free(instance.original()
                .map(start -> with(base, "-" + compact(start)))
                .orElse(base));
        return id.equals(session.id())
                ? session
                : session.toBuilder().id(id).when(instance.when()).build();
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

    private static String with(String id, String end) {
        return id.substring(0, Math.min(id.length(), MAX_LENGTH - end.length())) + end;
    }

    private static String compact(When start) {
        return start instanceof When.Timed timed
                ? TimeTexts.local(timed.start()).toLowerCase(Locale.ROOT)
                : DateTimeFormatter.BASIC_ISO_DATE.format(start.firstDay());
    }
}
