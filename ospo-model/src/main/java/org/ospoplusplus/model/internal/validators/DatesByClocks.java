package org.ospoplusplus.model.internal.validators;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.time.When;

/**
 * Groups the dates of a series by the clocks of the zones in a line of times. Without written days, a line has the same
 * meaning on all dates of a group, so that one date of each group is enough for a check.
 */
final class DatesByClocks {

    /** The times of a line may be this long before or after the start: another day, with another half of the day. */
    private static final Duration REACH = Duration.ofDays(2);

    private DatesByClocks() {}

    /**
     * {@return the dates on which a line must be checked}
     *
     * @param entries the entries of the line
     * @param dates the dates of a series
     */
    static List<When> toCheck(List<TimeEntry> entries, List<When> dates) {
        boolean hasDays = entries.stream().anyMatch(entry -> !entry.dayHint().isEmpty());
        return hasDays ? dates : firstOfEach(entries, dates);
    }

    /** {@return the first date of each group, and each date without a time} */
    static List<When> firstOfEach(List<TimeEntry> entries, List<When> dates) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        entries.stream()
                .flatMap(entry -> entry.zone().meanings().stream())
                .flatMap(meaning -> Stream.concat(Stream.of(meaning.literal()), meaning.places().stream()))
                .filter(zone -> !zone.getRules().isFixedOffset())
                .forEach(zones::add);
        Map<List<Object>, When> groups = new LinkedHashMap<>();
        for (When date : dates) {
            groups.putIfAbsent(date instanceof When.Timed timed ? clocks(timed, zones) : List.of(date), date);
        }
        return List.copyOf(groups.values());
    }

    private static List<Object> clocks(When.Timed date, Set<ZoneId> zones) {
        Instant start = date.instant();
        Set<ZoneId> all = new LinkedHashSet<>(zones);
        all.add(date.zone());
        List<Object> clocks = new ArrayList<>(List.of(date.start().toLocalTime()));
        for (ZoneId zone : all) {
            for (Instant instant : List.of(start.minus(REACH), start, start.plus(REACH))) {
                clocks.add(zone.getRules().getOffset(instant));
            }
        }
        return clocks;
    }
}
