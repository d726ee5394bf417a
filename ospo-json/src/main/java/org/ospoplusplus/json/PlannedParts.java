package org.ospoplusplus.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.TokenStreamLocation;

/**
 * Parts of sessions whose start is a time that clocks show. The offset is known when the start of the session is known.
 * A time without a date is on the day of the part before, and for the first part on the day of the start.
 */
final class PlannedParts {

    private static final Pattern TEXT =
            Pattern.compile("((?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ])?[0-9]{1,2}:[0-9]{2}) (.+)");

    private final IdentityHashMap<AgendaItem, Planned> parts = new IdentityHashMap<>();

    /** A part that starts at a time: a {@link LocalTime} or a {@link LocalDateTime}, and its place in the document. */
    private record Planned(
            Object start, String pointer, @Nullable TokenStreamLocation place) {}

    private static final String NO_START =
            "has a time, but the start of the session is not known; add it in \"when\", or remove the time";

    /** The start and the title in one string; the start is null if the string is only a title. */
    record Text(@Nullable Object start, String title) {}

    static Text parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        Object start = matcher.matches() ? start(matcher.group(1)) : null;
        return start == null ? new Text(null, text) : new Text(start, matcher.group(2));
    }

    /** {@return a time of the day, or a date and time; null if the text is neither} */
    static @Nullable Object start(String text) {
        LocalTime time = StrictFormats.time(text);
        return time == null ? StrictFormats.dateTime(text.replace(' ', 'T')) : time;
    }

    void add(AgendaItem part, Object start, String pointer, @Nullable TokenStreamLocation place) {
        parts.put(part, new Planned(start, pointer, place));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** {@return an agenda with the offsets of its parts; null if a part has a fault, which was reported} */
    @Nullable
    List<AgendaItem> completed(ReadContext in, List<AgendaItem> agenda, When when) {
        int faultsBefore = in.faultCount();
        List<AgendaItem> completed = new ArrayList<>();
        LocalDate day = when instanceof When.Timed timed ? timed.start().toLocalDate() : LocalDate.MIN;
        for (AgendaItem part : agenda) {
            Planned planned = parts.remove(part);
            if (planned == null) {
                completed.add(part);
                continue;
            }
            if (!(when instanceof When.Timed timed)) {
                in.fault(planned.pointer, planned.place, Code.ILL_FORMED, NO_START);
                continue;
            }
            LocalDateTime start =
                    planned.start instanceof LocalTime time ? day.atTime(time) : (LocalDateTime) planned.start;
            day = start.toLocalDate();
            String fault = fault(timed, start);
            if (fault == null) {
                Duration offset = offset(timed, start);
                try {
                    completed.add(part.toBuilder().offset(offset).build());
                } catch (IllFormedException e) {
                    fault = e.rule();
                }
            }
            if (fault != null) {
                in.fault(planned.pointer, planned.place, Code.ILL_FORMED, fault);
            }
        }
        return in.faultCount() == faultsBefore ? completed : null;
    }

    private static @Nullable String fault(When.Timed timed, LocalDateTime start) {
        if (timed.zone().getRules().getValidOffsets(start).isEmpty()) {
            return "clocks in the zone skip this time; correct it";
        }
        return offset(timed, start).isNegative()
                ? "must not be before the start of the session; add the date if the part is on another day: "
                        + start.plusDays(1)
                : null;
    }

    private static Duration offset(When.Timed timed, LocalDateTime start) {
        return Duration.between(timed.zonedStart(), start.atZone(timed.zone()));
    }

    /** Reports the parts that belong to no session, unless the document has other faults. */
    void refuse(ReadContext in) {
        if (in.isSound()) {
            List.copyOf(parts.values())
                    .forEach(planned -> in.fault(planned.pointer, planned.place, Code.ILL_FORMED, NO_START));
        }
        parts.clear();
    }
}
