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

    /** {@return how many entries name the instant to the letter, by a name that is in force then} */
    long soundness() {
        return matches.stream()
                .flatMap(Optional::stream)
                .filter(match -> match.level() == Level.LITERAL)
                .filter(match -> match.reading().zone().isInForce(instant))
                .count();
    }

    /** {@return what an entry means when it names the instant} */
    Reading reading(int index) {
        return matches.get(index).orElseThrow().reading();
    }

    /** {@return whether an entry names both instants by the same meaning} So it does on both sides of an overlap. */
    boolean meansTheSame(int index, Hypothesis other) {
        Match one = matches.get(index).orElseThrow();
        Match another = other.matches.get(index).orElseThrow();
        return one.reading().equals(another.reading()) && one.zone().equals(another.zone());
    }
}
