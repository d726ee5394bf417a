package org.ospoplusplus.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.DayHint;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.internal.announced.TimeEntry.Reading;

/**
 * The entries of a line on a date. The date is the local date of the first entry, unless the line gives that entry
 * another day and gives this date to another entry. An entry without a day is on the day on which it agrees with the
 * others, which may be the next one: {@code 6pm PT, 3am CET}.
 */
final class LineOnDate {

    /** The maximum number of instants that are compared with all entries. */
    static final int MAX_CANDIDATES = 64;

    private final LocalDate date;
    private final List<TimeEntry> timeEntries;
    private final List<Optional<LocalDate>> fixedDays;

    /** The readings of each entry, which are needed for each instant. */
    private final List<List<Reading>> readings;

    /** @param timeEntries the entries; if the list is empty, only {@link #date()} may be called */
    LineOnDate(LocalDate date, List<TimeEntry> timeEntries) {
        this.date = date;
        this.timeEntries = timeEntries;
        this.readings = timeEntries.stream().map(TimeEntry::readings).toList();
        int anchor = anchor();
        this.fixedDays = indexes()
                .mapToObj(index -> timeEntries
                        .get(index)
                        .statedDay(date)
                        .or(() -> Optional.of(date).filter(day -> index == anchor)))
                .toList();
    }

    LocalDate date() {
        return date;
    }

    IntStream indexes() {
        return IntStream.range(0, timeEntries.size());
    }

    TimeEntry entry(int index) {
        return timeEntries.get(index);
    }

    /** {@return the local date that the line gives to an entry, if any} */
    Optional<LocalDate> fixedDay(int index) {
        return fixedDays.get(index);
    }

    /** {@return an instant and its match with each entry} */
    Candidate at(Instant instant) {
        Match.Clocks clocks = new Match.Clocks(instant);
        return new Candidate(
                instant, indexes().mapToObj(index -> match(index, clocks)).toList());
    }

    /** {@return an instant and its match with each entry, unless an entry does not name it} */
    Optional<Candidate> completeAt(Instant instant) {
        Match.Clocks clocks = new Match.Clocks(instant);
        List<Optional<Match>> matches = new ArrayList<>(timeEntries.size());
        for (int index = 0; index < timeEntries.size(); index++) {
            Optional<Match> match = match(index, clocks);
            if (match.isEmpty()) {
                return Optional.empty();
            }
            matches.add(match);
        }
        return Optional.of(new Candidate(instant, List.copyOf(matches)));
    }

    private Optional<Match> match(int index, Match.Clocks clocks) {
        return Match.of(entry(index), readings.get(index), fixedDay(index), clocks);
    }

    /**
     * {@return the instants that all entries may name} Only the instants of one entry whose day is known are
     * considered, so that their number doesn't grow with the number of entries.
     */
    Set<Instant> candidates() {
        int anchor = indexes()
                .filter(index -> fixedDay(index).isPresent())
                .boxed()
                .min(Comparator.comparingInt(index -> readings.get(index).size()))
                .orElse(0);
        return candidates(anchor, fixedDay(anchor).orElse(date));
    }

    /**
     * {@return the instants that the most entries may name, at most {@value #MAX_CANDIDATES}} They are sorted by the
     * number of these entries, and then by their order in the line.
     */
    List<Instant> mostNamed() {
        Map<Instant, Integer> votes = new LinkedHashMap<>();
        Set<Instant> onDate = new HashSet<>();
        indexes().forEach(index -> {
            Set<Instant> own = candidates(index, fixedDay(index).orElse(date));
            onDate.addAll(own);
            own.forEach(instant -> votes.merge(instant, 1, Integer::sum));
            if (fixedDay(index).isEmpty()) {
                Stream.of(-1, 1)
                        .flatMap(days -> candidates(index, date.plusDays(days)).stream())
                        .filter(instant -> !own.contains(instant))
                        .distinct()
                        .forEach(instant -> votes.merge(instant, 1, Integer::sum));
            }
        });
        return votes.entrySet().stream()
                .filter(vote -> onDate.contains(vote.getKey()))
                .sorted(Comparator.comparingInt(vote -> -vote.getValue()))
                .limit(MAX_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Set<Instant> candidates(int index, LocalDate day) {
        Set<Instant> candidates = new LinkedHashSet<>();
        readings.get(index)
                .forEach(reading -> Stream.concat(
                                Stream.of(reading.zone().literal()), reading.zone().genericZone().stream())
                        .forEach(zone -> candidates.addAll(instants(entry(index).on(day, reading.time()), zone))));
        return candidates;
    }

    /**
     * {@return the day of an entry in a line that names an instant: the day given in the line, or else the local day}
     */
    LocalDate dayAt(int index, Instant instant) {
        TimeEntry timeEntry = entry(index);
        return fixedDay(index)
                .orElseGet(() -> timeEntry.dayAt(
                        instant, timeEntry.zone().meanings().get(0).literal()));
    }

    /** {@return the instants that a reading of an entry names literally on a day; empty if clocks skip the time} */
    List<Instant> instants(int index, Reading reading, LocalDate day) {
        return instants(entry(index).on(day, reading.time()), reading.zone().literal());
    }

    private static List<Instant> instants(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .toList();
    }

    /** {@return the first entry with a date, if no entry has the date of the line} */
    Optional<TimeEntry> statingOtherDate() {
        List<TimeEntry> stating = timeEntries.stream()
                .filter(timeEntry -> timeEntry.dayHint().date().isPresent())
                .toList();
        return stating.stream().anyMatch(this::statesDate)
                ? Optional.empty()
                : stating.stream().findFirst();
    }

    private int anchor() {
        if (timeEntries.isEmpty() || timeEntries.get(0).dayHint().isEmpty()) {
            return 0;
        }
        return indexes()
                .filter(index -> statesDate(entry(index)))
                .boxed()
                .findFirst()
                .or(() -> indexes()
                        .filter(index -> entry(index).statedDay(date).isEmpty())
                        .boxed()
                        .findFirst())
                .orElse(0);
    }

    private boolean statesDate(TimeEntry timeEntry) {
        DayHint dayHint = timeEntry.dayHint();
        return dayHint.date()
                .map(stated -> stated.near(date).equals(date))
                .orElseGet(
                        () -> dayHint.shift().isEmpty() && dayHint.weekday().equals(Optional.of(date.getDayOfWeek())));
    }
}
