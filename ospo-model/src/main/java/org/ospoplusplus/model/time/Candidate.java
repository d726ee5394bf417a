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
 * An instant that a line may name.
 *
 * @param matches how each entry of the line names the instant; empty for an entry that doesn't name it
 */
record Candidate(Instant instant, List<Optional<Match>> matches) {

    /** {@return the number of entries that name the instant} */
    long size() {
        return matches.stream().flatMap(Optional::stream).count();
    }

    long count(Level level) {
        return matches.stream()
                .flatMap(Optional::stream)
                .filter(match -> match.level() == level)
                .count();
    }

    /** {@return the number of entries that name the instant only by a fallback: 21:00 for {@code 9:00}} */
    long fallbacks() {
        return matches.stream()
                .flatMap(Optional::stream)
                .filter(match -> match.reading().isFallback())
                .count();
    }

    /** {@return the number of entries that, read literally, name the instant with a name that is in force} */
    long soundness() {
        return matches.stream()
                .flatMap(Optional::stream)
                .filter(match -> match.level() == Level.LITERAL)
                .filter(match -> match.reading().zone().isInForce(instant))
                .count();
    }

    /**
     * {@return whether no name is in force in its first region, and at least one is in force nowhere} {@code MST} is in
     * force in Arizona all year, but that doesn't show that a line with {@code MST} in summer is right.
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

    /** {@return the local times of the entries} */
    List<LocalTime> times() {
        return matches.stream()
                .flatMap(Optional::stream)
                .map(match -> match.reading().time())
                .toList();
    }

    /** {@return the number of different offsets of the entries} */
    long offsets() {
        return zones().map(zone -> zone.getRules().getOffset(instant))
                .distinct()
                .count();
    }

    /** {@return whether the instant is in daytime, from 7:00 to 21:59, in each zone} */
    boolean isByDay() {
        return zones().map(zone -> LocalDateTime.ofInstant(instant, zone).getHour())
                .allMatch(hour -> hour >= 7 && hour < 22);
    }

    private Stream<ZoneId> zones() {
        return matches.stream().flatMap(Optional::stream).map(Match::zone);
    }

    /** {@return the reading with which an entry names the instant} */
    Reading reading(int index) {
        return matches.get(index).orElseThrow().reading();
    }

    /** {@return whether an entry names both instants with the same reading, as on both sides of an overlap} */
    boolean meansTheSame(int index, Candidate other) {
        Match one = matches.get(index).orElseThrow();
        Match another = other.matches.get(index).orElseThrow();
        return one.reading().equals(another.reading()) && one.zone().equals(another.zone());
    }
}
