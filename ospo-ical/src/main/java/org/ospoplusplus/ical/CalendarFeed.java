package org.ospoplusplus.ical;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * The content of a calendar, and the warnings of the reader.
 *
 * @param group the working group with the series and sessions, in the order of the calendar; a calendar carries id,
 *     domain, name, summary, language, links, display zones, the time of the last change, and the ids and names of the
 *     tracks
 * @param lines the line number of the first property of each session, in the order of the sessions; 1 is the first line
 * @param seriesLines the line number of the first property of each series, in the order of the series
 * @param warnings a report of each thing that the reader left out, changed or assumed, sorted by line
 * @since 0.1.0
 */
public record CalendarFeed(
        @Valid WorkingGroup group, List<Integer> lines, List<Integer> seriesLines, List<CalendarWarning> warnings) {

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    /**
     * Creates a feed.
     *
     * @throws NullPointerException if a component or an element of a list is null
     * @throws IllegalArgumentException if the number of lines is not the number of sessions or series
     */
    public CalendarFeed {
        Objects.requireNonNull(group, "CalendarFeed.group is null");
        lines = List.copyOf(lines);
        if (lines.size() != group.sessions().size()) {
            throw new IllegalArgumentException("CalendarFeed.lines: must have one element for each session");
        }
        seriesLines = List.copyOf(seriesLines);
        if (seriesLines.size() != group.series().size()) {
            throw new IllegalArgumentException("CalendarFeed.seriesLines: must have one element for each series");
        }
        warnings = List.copyOf(warnings);
    }

    /** {@return the sessions in the order of the calendar} */
    public List<Session> sessions() {
        return group.sessions();
    }

    /** {@return the series in the order of the calendar} */
    public List<Series> series() {
        return group.series();
    }

    /**
     * {@return the line number of the first property of the session or series that a JSON pointer refers to; 1 if the
     * pointer refers to neither, nor to a part of them}
     *
     * @param pointer a JSON pointer (RFC 6901) into the working group, such as the pointer of a violation
     */
    public int line(String pointer) {
        String[] steps = pointer.split("/", 4);
        if (steps.length < 3 || !steps[0].isEmpty()) {
            return 1;
        }
        return switch (steps[1]) {
            case "sessions" -> line(steps[2], lines);
            case "series" -> line(steps[2], seriesLines);
            default -> 1;
        };
    }

    private static int line(String index, List<Integer> lines) {
        // RFC 6901, section 4: an index has no leading zero.
        return INDEX.matcher(index).matches() && Integer.parseInt(index) < lines.size()
                ? lines.get(Integer.parseInt(index))
                : 1;
    }
}
