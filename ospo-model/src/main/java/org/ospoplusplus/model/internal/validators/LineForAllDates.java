package org.ospoplusplus.model.internal.validators;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.Abbreviations;
import org.ospoplusplus.model.internal.announced.Phrases;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.internal.announced.ZoneMeaning;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

/**
 * Finds a line of times that is correct on all dates of a series. It contains the times of those zones of the original
 * line whose clocks change together with the clocks of the series; other zones have another time in a part of the year.
 */
final class LineForAllDates {

    /** More entries would cost more than they help. */
    private static final int MAX_ENTRIES = 8;

    private final List<TimeEntry> entries;

    /** One date for each group, because a line without days is correct on all dates of a group or on none. */
    private final List<When.Timed> dates;

    /**
     * @param all the entries of the original line
     * @param dates the dates of a year
     */
    LineForAllDates(List<TimeEntry> all, List<When> dates) {
        entries = all.subList(0, Math.min(all.size(), MAX_ENTRIES));
        this.dates = DatesByClocks.firstOfEach(entries, dates).stream()
                .filter(When.Timed.class::isInstance)
                .map(When.Timed.class::cast)
                .toList();
    }

    /** {@return the line; empty if there is none, or if the series has no time} */
    Optional<AnnouncedTimes> line() {
        Optional<When.Timed> first = dates.stream().findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        When.Timed date = first.get();
        List<String> times = new ArrayList<>();
        for (TimeEntry entry : entries) {
            if (!changesWithSeries(place(entry))) {
                continue;
            }
            Stream.concat(names(place(entry), date), Stream.of(entry.zone().text()))
                    .map(name -> time(date, place(entry), entry.clock().twelveHour(), name))
                    .filter(text -> correct(text).isPresent())
                    .findFirst()
                    .filter(text -> !times.contains(text))
                    .ifPresent(times::add);
        }
        boolean isTwelveHour = entries.stream().anyMatch(entry -> entry.clock().twelveHour());
        return correct(String.join(", ", times))
                .or(() -> names(date.zone(), date)
                        .map(name -> time(date, date.zone(), isTwelveHour, name))
                        .flatMap(text -> correct(text).stream())
                        .findFirst());
    }

    /** {@return names that mean a zone in summer and in winter, the usual ones first} */
    private Stream<String> names(ZoneId zone, When.Timed date) {
        ZoneId local = hasClockOfSeries(zone) ? date.zone() : zone;
        return Stream.concat(
                Abbreviations.generic(zone, date.instant()).map(ZoneMeaning::name).stream(),
                local instanceof ZoneOffset
                        ? Stream.empty()
                        : Stream.of(
                                local.getId()
                                        .substring(local.getId().lastIndexOf('/') + 1)
                                        .replace('_', ' '),
                                local.getId()));
    }

    private boolean hasClockOfSeries(ZoneId zone) {
        return dates.stream().allMatch(date -> differenceFromSeries(zone, date) == 0);
    }

    private boolean changesWithSeries(ZoneId zone) {
        return dates.stream()
                        .mapToInt(date -> differenceFromSeries(zone, date))
                        .distinct()
                        .count()
                == 1;
    }

    /** {@return the difference of the offsets of a zone and of the series, in seconds} */
    private static int differenceFromSeries(ZoneId zone, When.Timed date) {
        return zone.getRules().getOffset(date.instant()).getTotalSeconds()
                - date.zone().getRules().getOffset(date.instant()).getTotalSeconds();
    }

    private static ZoneId place(TimeEntry entry) {
        return entry.zone().meanings().get(0).place();
    }

    private static String time(When.Timed date, ZoneId zone, boolean isTwelveHour, String name) {
        return Phrases.time(LocalTime.ofInstant(date.instant(), zone), isTwelveHour) + " " + name;
    }

    private Optional<AnnouncedTimes> correct(String text) {
        return Optional.of(text)
                .filter(line -> !line.isEmpty())
                .map(AnnouncedTimes::new)
                .filter(line -> dates.stream().noneMatch(date -> LineReport.isWrong(line, date)));
    }
}
