package org.ospoplusplus.model.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.time.Entry.Reading;
import org.ospoplusplus.model.time.Match.Level;

/**
 * An instant that a line may name, and how each of its entries names it; an entry that doesn't has no match.
 */
record Hypothesis(Instant instant, List<Optional<Match>> matches) {

    boolean isComplete() {
        return matches.stream().allMatch(Optional::isPresent);
    }

    /** {@return how many entries name the instant} */
    long size() {
        return matches.stream().flatMap(Optional::stream).count();
    }

    long count(Level level) {
        return matches.stream()
                .flatMap(Optional::stream)
                .filter(match -> match.level() == level)
                .count();
    }

    Optional<Reading> reading(int index) {
        return matches.get(index).map(Match::reading);
    }
}
