package org.ospoplusplus.model.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.TimeEntry.Reading;
import org.ospoplusplus.model.internal.announced.ZoneMeaning;
import org.ospoplusplus.model.time.Match.Level;

/**
 * An instant that a line may name, and how each of its entries names it; an entry that doesn't has no match.
 */
record Candidate(Instant instant, List<Optional<Match>> matches) {

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

    /** {@return how many entries name the instant only by a time that they need not mean: 21:00 for {@code 9:00}} */
    long fallbacks() {
        return matches.stream()
                .flatMap(Optional::stream)
                .filter(match -> match.reading().isFallback())
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

    /**
     * {@return whether all names are out of force} A name that another region keeps all year ({@code MST} in Arizona) is no
     * witness that its own region keeps it.
     */
    boolean isOutOfForce() {
        List<ZoneMeaning> zones = matches.stream()
                .flatMap(Optional::stream)
                .filter(match -> match.level() != Level.GENERIC)
                .map(match -> match.reading().zone())
                .toList();
        return zones.size() == matches.size()
                && zones.stream().noneMatch(zone -> zone.isInForceAtHome(instant))
                && zones.stream().anyMatch(zone -> !zone.isInForce(instant));
    }

    /** {@return the times that the entries mean} */
    List<LocalTime> times() {
        return matches.stream()
                .flatMap(Optional::stream)
                .map(match -> match.reading().time())
                .toList();
    }

    /** {@return how many different offsets the entries are in} */
    long offsets() {
        return zones().map(zone -> zone.getRules().getOffset(instant))
                .distinct()
                .count();
    }

    /** {@return whether it is at an hour at which people meet in each zone} */
    boolean isByDay() {
        return zones().map(zone -> LocalDateTime.ofInstant(instant, zone).getHour())
                .allMatch(hour -> hour >= 7 && hour < 22);
    }

    private Stream<ZoneId> zones() {
        return matches.stream().flatMap(Optional::stream).map(Match::zone);
    }

    /** {@return what an entry means when it names the instant} */
    Reading reading(int index) {
        return matches.get(index).orElseThrow().reading();
    }

    /** {@return whether an entry names both instants by the same meaning} So it does on both sides of an overlap. */
    boolean meansTheSame(int index, Candidate other) {
        Match one = matches.get(index).orElseThrow();
        Match another = other.matches.get(index).orElseThrow();
        return one.reading().equals(another.reading()) && one.zone().equals(another.zone());
    }
}
