package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Compares the durations of the ranges in a line. */
final class Durations {

    private final LineOnDate line;
    private final Findings findings;

    Durations(LineOnDate line, Findings findings) {
        this.line = line;
        this.findings = findings;
    }

    /** {@return the duration of all ranges, if they agree} Reports the ranges that differ from most others. */
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
        // If two durations are equally frequent, the first wins, because sorting is stable.
        Optional<Duration> most = votes.entrySet().stream()
                .sorted(Comparator.comparingInt(vote -> -vote.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        byEntry.forEach((index, duration) -> most.filter(other -> !other.equals(duration))
                .ifPresent(other -> findings.duration(line.entry(index), duration, other)));
        return most.filter(any -> votes.size() == 1);
    }

    /**
     * {@return the elapsed time of a range, or empty if clocks skip its end or show it twice} It differs from the
     * difference of the local times if clocks change during the range.
     */
    private static Optional<Duration> elapsed(Instant start, Match match, Duration length) {
        LocalDateTime end = LocalDateTime.ofInstant(start, match.zone()).plus(length);
        return match.zone().getRules().getValidOffsets(end).size() == 1
                ? Optional.of(Duration.between(start, end.atZone(match.zone()).toInstant()))
                : Optional.empty();
    }
}
