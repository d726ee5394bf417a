package org.ospoplusplus.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import tools.jackson.core.TokenStreamLocation;

/**
 * Breaks of series that are written as their first and last day. The rule of the series has the days without a meeting.
 */
final class PlannedBreaks {

    static final String EXPECTED =
            "a date, the first and the last day, or a month in a string, such as 2026-07-01/2026-08-31";

    private static final String NO_RULE =
            "a break needs the rule of the series and, if the rule counts periods, its first day; add them, or write each day";

    private final IdentityHashMap<ExceptDate, Planned> breaks = new IdentityHashMap<>();

    /** The first and the last day of a break. */
    record Days(LocalDate first, LocalDate last) {}

    private record Planned(
            Days days, String pointer, @Nullable TokenStreamLocation place) {}

    /** {@return a break; null if the text has another form, or the last day is before the first} */
    static @Nullable Days parse(String text) {
        YearMonth month = StrictFormats.month(text);
        if (month != null) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        int slash = text.indexOf('/');
        LocalDate first = StrictFormats.date(slash < 0 ? text : text.substring(0, slash));
        LocalDate last = slash < 0 ? first : StrictFormats.date(text.substring(slash + 1));
        return first == null || last == null || last.isBefore(first) ? null : new Days(first, last);
    }

    void add(ExceptDate first, Days days, String pointer, @Nullable TokenStreamLocation place) {
        breaks.put(first, new Planned(days, pointer, place));
    }

    boolean isEmpty() {
        return breaks.isEmpty();
    }

    /** {@return the days without a meeting, where each break is replaced by its days; null if a break has a fault} */
    @Nullable
    List<ExceptDate> completed(
            ReadContext in, List<ExceptDate> except, Optional<Cadence> cadence, Optional<LocalDate> start) {
        Set<LocalDate> single = new HashSet<>();
        except.stream().filter(day -> !breaks.containsKey(day)).forEach(day -> single.add(day.date()));
        List<ExceptDate> completed = new ArrayList<>();
        boolean sound = true;
        for (ExceptDate day : except) {
            Planned planned = breaks.remove(day);
            if (planned == null) {
                completed.add(day);
                continue;
            }
            String fault = fault(planned.days, cadence, start);
            if (fault != null) {
                in.fault(planned.pointer, planned.place, Code.ILL_FORMED, fault);
                sound = false;
                continue;
            }
            meetings(planned.days, cadence.flatMap(Cadence::rule).orElseThrow(), start).stream()
                    .filter(single::add)
                    .forEach(meeting -> completed.add(new ExceptDate(meeting, day.reason())));
        }
        return sound ? completed : null;
    }

    private static @Nullable String fault(Days days, Optional<Cadence> cadence, Optional<LocalDate> start) {
        if (ChronoUnit.DAYS.between(days.first, days.last) >= Require.MAX_DURATION.toDays()) {
            return "a break must be at most " + Require.MAX_DURATION.toDays() + " days long";
        }
        return cadence.flatMap(Cadence::rule)
                        .filter(CadenceRule::namesDays)
                        .filter(rule -> start.isPresent() || !rule.dependsOnFirstDay())
                        .isPresent()
                ? null
                : NO_RULE;
    }

    private static List<LocalDate> meetings(Days days, CadenceRule rule, Optional<LocalDate> start) {
        LocalDate from = start.filter(days.first::isBefore).orElse(days.first);
        return rule.days(start.orElse(from), from)
                .takeWhile(day -> !day.isAfter(days.last))
                .toList();
    }

    /** Reports the breaks that belong to no series, unless the document has other faults. */
    void refuse(ReadContext in) {
        if (in.isSound()) {
            List.copyOf(breaks.values())
                    .forEach(planned -> in.fault(planned.pointer, planned.place, Code.ILL_FORMED, NO_RULE));
        }
        breaks.clear();
    }
}
