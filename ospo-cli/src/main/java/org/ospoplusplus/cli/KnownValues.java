package org.ospoplusplus.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ospoplusplus.model.internal.NearestWord;
import org.ospoplusplus.model.internal.announced.NearestRegion;

/** Suggests known values in place of an unknown value of an option. */
final class KnownValues {

    /** The maximum number of values in a message. */
    private static final int MAX_SHOWN = 5;

    private KnownValues() {}

    /**
     * {@return the end of a message: the nearest known value, otherwise the values that contain the unknown one,
     * otherwise the first values; at most five}
     *
     * @param unknown the unknown value
     * @param known the known values
     */
    static String suggestion(String unknown, Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        Optional<String> nearest = NearestWord.of(unknown, known);
        if (nearest.isPresent()) {
            return "; did you mean " + nearest.get() + "?";
        }
        String part = unknown.strip().toLowerCase(Locale.ROOT);
        List<String> similar = known.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(part))
                .toList();
        Collection<String> shown = similar.isEmpty() ? known : similar;
        return "; known: " + shown.stream().distinct().limit(MAX_SHOWN).collect(Collectors.joining(", "))
                + (shown.stream().distinct().count() > MAX_SHOWN ? ", …" : "");
    }

    /** {@return the time zone with an id; empty if the JDK knows no such zone} */
    static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return the region that was probably meant, or else an example} */
    static String region(String unknown) {
        return NearestRegion.of(unknown).orElse("Europe/Paris");
    }
}
