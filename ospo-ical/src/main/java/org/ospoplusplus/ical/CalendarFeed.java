package org.ospoplusplus.ical;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * What a calendar says.
 *
 * @param group the working group, of which a calendar carries id, domain, name, summary, language, links, display zones,
 *     when it last changed, and the ids and names of its tracks; with the sessions in the order of the calendar
 * @param lines the line of the first property of each session, in the order of the sessions
 * @param warnings what was left out, changed or assumed, in the order in which it was found
 * @since 0.1.0
 */
public record CalendarFeed(@Valid WorkingGroup group, List<Integer> lines, List<CalendarWarning> warnings) {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException if there are not as many lines as sessions
     */
    public CalendarFeed {
        Objects.requireNonNull(group, "CalendarFeed.group is null");
        lines = List.copyOf(lines);
        if (lines.size() != group.sessions().size()) {
            throw new IllegalArgumentException("CalendarFeed.lines: must be as many as the sessions");
        }
        warnings = List.copyOf(warnings);
    }

    /** {@return the sessions in the order of the calendar} */
    public List<Session> sessions() {
        return group.sessions();
    }

    /**
     * {@return the line of the first property of the session to which a JSON pointer leads, as those of violations do;
     * 1 if it leads elsewhere or nowhere}
     *
     * @param pointer a JSON pointer (RFC 6901) into the working group
     */
    public int line(String pointer) {
        String[] steps = pointer.split("/", 4);
        boolean inSession = steps.length > 2 && steps[0].isEmpty() && steps[1].equals("sessions");
        // An index of RFC 6901 (4): digits without a leading zero.
        return inSession && INDEX.matcher(steps[2]).matches() && Integer.parseInt(steps[2]) < lines.size()
                ? lines.get(Integer.parseInt(steps[2]))
                : 1;
    }
}
