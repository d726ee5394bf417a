package org.ospoplusplus.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds values by id and by name, without regard to case. */
final class Named {

    private Named() {}

    /**
     * {@return the first value with an id, otherwise with a former id, otherwise with a name, without regard to case}
     */
    static <T extends Identifiable> Optional<T> find(
            List<T> values, String text, Function<T, Aliases> aliases, Function<T, Optional<String>> name) {
        String sought = fold(text);
        return Stream.<Function<T, Stream<String>>>of(
                        value -> Stream.of(value.id()),
                        value -> aliases.apply(value).ids().stream(),
                        value -> Stream.concat(name.apply(value).stream(), aliases.apply(value).names().stream()))
                .flatMap(terms -> values.stream()
                        .filter(value -> terms.apply(value).map(Named::fold).anyMatch(sought::equals)))
                .findFirst();
    }

    /** {@return whether a guest with a name is among some guests} */
    static boolean isAmong(String name, List<Guest> guests) {
        String sought = fold(name);
        return guests.stream()
                .flatMap(guest -> guest.name().stream())
                .map(Named::fold)
                .anyMatch(sought::equals);
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
