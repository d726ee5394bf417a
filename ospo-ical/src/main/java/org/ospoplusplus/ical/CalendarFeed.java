package org.ospoplusplus.ical;

import java.util.List;
import java.util.Objects;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * What a calendar says.
 *
 * @param group the working group, of which a calendar carries id, domain, name, summary, language, links, display zones,
 *     when it last changed, and the ids and names of its tracks; with the sessions in the order of the calendar
 * @param warnings what was left out, changed or assumed, in the order in which it was found
 */
public record CalendarFeed(WorkingGroup group, List<CalendarWarning> warnings) {

    /** Refuses null. */
    public CalendarFeed {
        Objects.requireNonNull(group, "CalendarFeed.group is null");
        warnings = List.copyOf(warnings);
    }

    /** {@return the sessions in the order of the calendar} */
    public List<Session> sessions() {
        return group.sessions();
    }
}
