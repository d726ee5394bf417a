package org.ospoplusplus.model.internal.announced;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.Tokens.Token;

/**
 * Countries and continents that have several time zones. After the name of a zone or a city, they decide between its
 * meanings: {@code San Francisco, USA}, {@code 10am CST (US)}, {@code Washington, DC}. A region without a zone or city
 * is not a zone.
 */
final class Regions {

    private static final int MAX_WORDS = 6;

    private static final List<String> NORTH_AMERICA = List.of("America/", "Pacific/Honolulu");

    /** The prefixes of the zone ids of each region. Its name is in lower case, with spaces between all tokens. */
    private static final Map<String, List<String>> PREFIXES = Map.ofEntries(
            Map.entry("us", NORTH_AMERICA),
            Map.entry("usa", NORTH_AMERICA),
            Map.entry("u . s .", NORTH_AMERICA),
            Map.entry("u . s . a .", NORTH_AMERICA),
            Map.entry("united states", NORTH_AMERICA),
            Map.entry("us and canada", NORTH_AMERICA),
            Map.entry("us & canada", NORTH_AMERICA),
            Map.entry("usa and canada", NORTH_AMERICA),
            Map.entry("usa & canada", NORTH_AMERICA),
            Map.entry("north america", NORTH_AMERICA),
            Map.entry("canada", List.of("America/")),
            Map.entry("mexico", List.of("America/")),
            Map.entry("dc", List.of("America/New_York")),
            Map.entry("d . c .", List.of("America/New_York")),
            Map.entry("ma", List.of("America/New_York")),
            Map.entry("tx", List.of("America/Chicago")),
            Map.entry("ca", List.of("America/Los_Angeles")),
            Map.entry("wa", List.of("America/Los_Angeles", "Australia/Perth")),
            Map.entry("oregon", List.of("America/Los_Angeles")),
            Map.entry("australia", List.of("Australia/")),
            Map.entry("russia", List.of("Europe/", "Asia/")),
            Map.entry("indonesia", List.of("Asia/")),
            Map.entry("europe", List.of("Europe/")),
            Map.entry("eu", List.of("Europe/")));

    private static final Set<String> LABELS =
            Set.of("us", "usa", "americas", "amer", "europe", "eu", "emea", "africa", "asia", "apac");

    private Regions() {}

    /** {@return a name with the region after it, if the name has a meaning in that region; otherwise the name} */
    static Parsed<ZoneName> qualified(Tokens tokens, int index, Parsed<ZoneName> name) {
        Token sign = tokens.at(name.next());
        boolean opened = sign.is("(");
        int start = opened || sign.is(",") ? name.next() + 1 : name.next();
        Parsed<List<String>> region = region(tokens, start);
        if (region == null || (opened && !tokens.at(region.next()).is(")"))) {
            return name;
        }
        List<ZoneMeaning> meanings = meaningsIn(region.value(), name.value());
        int next = opened ? region.next() + 1 : region.next();
        return meanings.isEmpty() ? name : new Parsed<>(new ZoneName(tokens.excerpt(index, next), meanings), next);
    }

    /** {@return the meanings of a name in a region; the rare meanings only if there are no usual ones} */
    private static List<ZoneMeaning> meaningsIn(List<String> prefixes, ZoneName name) {
        List<ZoneMeaning> all = name.meanings().stream()
                .filter(meaning -> prefixes.stream().anyMatch(meaning.place().getId()::startsWith))
                .toList();
        List<ZoneMeaning> usual =
                all.stream().filter(meaning -> !meaning.isRare()).toList();
        return usual.isEmpty() ? all : usual;
    }

    /** {@return whether the word at an index is a label for the next time: {@code APAC: 10am AEST}} */
    static boolean isLabel(Tokens tokens, int index) {
        return LABELS.contains(tokens.at(index).text()) && tokens.at(index + 1).is(":");
    }

    /** {@return the longest region at an index, or null if no region or a zone begins there} */
    private static @Nullable Parsed<List<String>> region(Tokens tokens, int index) {
        StringBuilder name = new StringBuilder();
        Parsed<List<String>> longest = null;
        for (int next = index; next < index + MAX_WORDS; next++) {
            name.append(name.isEmpty() ? "" : " ").append(tokens.at(next).text());
            List<String> prefixes = PREFIXES.get(name.toString());
            if (prefixes != null) {
                longest = new Parsed<>(prefixes, next + 1);
            }
        }
        boolean isZone = tokens.at(index + 1).gluedTo("/") || ZoneParser.words(tokens, index) != null;
        return isZone ? null : longest;
    }
}
