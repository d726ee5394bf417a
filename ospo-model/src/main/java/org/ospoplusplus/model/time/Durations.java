package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How long the ranges of a line last, and whether they last equally long. */
final class Durations {

    private final LineOnDate line;
    private final Findings findings;

    Durations(LineOnDate line, Findings findings) {
        this.line = line;
        this.findings = findings;
    }

    /** {@return the duration of all ranges, if there are any} Ranges that differ from most are among the findings then. */
    Optional<Duration> agreed(Candidate start) {
        Map<Integer, Duration> byEntry = new LinkedHashMap<>();
        line.indexes().forEach(index -> {
            Match match = start.matches().get(index).orElseThrow();
            line.entry(index)
                    .length()
                    .flatMap(length -> elapsed(start.instant(), match, length))
                    .ifPresent(duration -> byEntry.put(index, duration));
        });
        Map<Duration, Integer> votes = new LinkedHashMap<>();
        byEntry.values().forEach(duration -> votes.merge(duration, 1, Integer::sum));
        // The first of equals.
        Optional<Duration> most = votes.entrySet().stream()
                .sorted(Comparator.comparingInt(vote -> -vote.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        byEntry.forEach((index, duration) -> most.filter(other -> !other.equals(duration))
                .ifPresent(other -> findings.duration(line.entry(index), duration, other)));
        return most.filter(any -> votes.size() == 1);
    }

    /** {@return how long a range lasts, or nothing if clocks skip its end or show it twice} Clocks may change in between. */
    private static Optional<Duration> elapsed(Instant start, Match match, Duration length) {
        LocalDateTime end = LocalDateTime.ofInstant(start, match.zone()).plus(length);
        return match.zone().getRules().getValidOffsets(end).size() == 1
                ? Optional.of(Duration.between(start, end.atZone(match.zone()).toInstant()))
                : Optional.empty();
    }
}
