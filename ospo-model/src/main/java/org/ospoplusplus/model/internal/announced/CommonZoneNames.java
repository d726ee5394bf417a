package org.ospoplusplus.model.internal.announced;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.internal.announced.Tokens.Kind;

/**
 * Finds the time zones of names that people use outside of lines too, such as {@code Pacific Time}, {@code CEST} and
 * {@code Mitteleuropäische Zeit}. The names are those of {@link ZoneParser}.
 */
public final class CommonZoneNames {

    /** The longest name of the tables has less than half as many characters. */
    private static final int MAX_LENGTH = 100;

    private CommonZoneNames() {}

    /**
     * {@return the zone of a name, or empty if the name is unknown or has several usual meanings} {@code CST} has two:
     * North American Central and China. The zone has the local time of the region, also in the part of the year in
     * which an abbreviation is not in force, unless one of its places keeps the offset all year.
     */
    public static Optional<ZoneId> find(String name) {
        if (name.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(name);
        Parsed<ZoneName> parsed = ZoneParser.at(tokens, 0);
        if (parsed == null || tokens.at(parsed.next()).kind() != Kind.END) {
            return Optional.empty();
        }
        List<ZoneMeaning> all = parsed.value().meanings();
        List<ZoneMeaning> usual =
                all.stream().filter(meaning -> !meaning.isRare()).toList();
        List<ZoneMeaning> counted = usual.isEmpty() ? all : usual;
        return counted.size() == 1 ? zone(counted.get(0)) : Optional.empty();
    }

    private static Optional<ZoneId> zone(ZoneMeaning meaning) {
        Optional<ZoneId> constant = meaning.places().stream()
                .filter(place -> meaning.offset().isPresent()
                        && place.getRules().getTransitionRules().isEmpty())
                .findFirst();
        Optional<ZoneId> utc = meaning.offset().filter(ZoneOffset.UTC::equals).map(zero -> ZoneId.of("UTC"));
        return constant.or(() -> meaning.places().stream().findFirst()).or(() -> utc);
    }
}
