package org.ospoplusplus.model.diff;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * The days of series that the sessions of a group replace. In calendars, the session of such a day is an event of its
 * own, or, if only its month or year is known, the event of the series excludes the day.
 */
final class ReplacedDays {

    /** All replaced days, by the id of the series. */
    private final Map<String, Set<LocalDate>> all = new HashMap<>();
    /** The days whose session has no day of its own, by the id of the series. */
    private final Map<String, Set<LocalDate>> excluded = new HashMap<>();

    ReplacedDays(WorkingGroup group) {
        for (Session session : group.sessions()) {
            session.occurrence().ifPresent(occurrence -> add(occurrence, session.when()));
        }
    }

    private void add(OccurrenceId occurrence, When when) {
        add(all, occurrence);
        if (!hasDay(when)) {
            add(excluded, occurrence);
        }
    }

    private static void add(Map<String, Set<LocalDate>> days, OccurrenceId occurrence) {
        days.computeIfAbsent(occurrence.series(), id -> new HashSet<>()).add(occurrence.date());
    }

    /** {@return whether calendars show a session of this time} */
    static boolean hasDay(When when) {
        return !(when instanceof When.InMonth) && !(when instanceof When.InYear);
    }

    /**
     * {@return whether the event of a series itself changes because of its sessions} It then has a meeting on a day
     * that a session replaced, or it excludes other days.
     *
     * @param earlierId the id of the series in the earlier group
     * @param later the days of the later group
     * @param laterId the id of the series in the later group
     */
    boolean changeEvent(String earlierId, ReplacedDays later, String laterId) {
        return !in(later.all, laterId).containsAll(in(all, earlierId))
                || !in(later.excluded, laterId).equals(in(excluded, earlierId));
    }

    private static Set<LocalDate> in(Map<String, Set<LocalDate>> days, String id) {
        return days.getOrDefault(id, Set.of());
    }
}
