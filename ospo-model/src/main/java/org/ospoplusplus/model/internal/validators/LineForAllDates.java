package org.ospoplusplus.model.internal.validators;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.Abbreviations;
import org.ospoplusplus.model.internal.announced.LineParser;
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

    /** One date for each combination of offsets, because a line without days is correct on all dates or on none. */
    private final Collection<When.Timed> dates;

    /**
     * @param announced the original line
     * @param dates the dates of a year
     */
    LineForAllDates(AnnouncedTimes announced, List<When> dates) {
        List<TimeEntry> all = LineParser.parse(announced.text()).entries();
        entries = all.subList(0, Math.min(all.size(), MAX_ENTRIES));
        Map<List<ZoneOffset>, When.Timed> byOffsets = new LinkedHashMap<>();
        for (When date : dates) {
            if (date instanceof When.Timed timed) {
                byOffsets.putIfAbsent(offsets(timed), timed);
            }
        }
        this.dates = byOffsets.values();
    }

    private List<ZoneOffset> offsets(When.Timed date) {
        return Stream.concat(Stream.of(date.zone()), entries.stream().map(LineForAllDates::place))
                .map(zone -> zone.getRules().getOffset(date.instant()))
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
        return dates.stream()
                .allMatch(date -> zone.getRules()
                        .getOffset(date.instant())
                        .equals(date.zone().getRules().getOffset(date.instant())));
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
