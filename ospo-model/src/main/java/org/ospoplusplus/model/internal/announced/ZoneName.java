package org.ospoplusplus.model.internal.announced;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name of a zone as written.
 *
 * @param text the words
 * @param readings what they may mean, the usual first; never empty
 */
public record ZoneName(String text, List<ZoneMeaning> readings) {

    /**
     * {@return both names as one for the civil time of a region, if each is one half of its year} {@code CET/CEST} means
     * whichever is in force.
     */
    Optional<ZoneName> or(ZoneName other) {
        String both = text + "/" + other.text;
        return readings.stream()
                .filter(reading -> other.readings.stream()
                        .anyMatch(half -> half.place().equals(reading.place())
                                && !half.literal().equals(reading.literal())))
                .findFirst()
                .map(reading ->
                        new ZoneName(both, List.of(ZoneMeaning.civil(both, reading.region(), reading.place()))));
    }

    /** {@return a name that may mean this zone or another} */
    ZoneName orElse(ZoneName other) {
        return new ZoneName(
                text, Stream.concat(readings.stream(), other.readings.stream()).toList());
    }

    /** {@return whether it is the name of a place or an offset, which people write beside the name of a zone} */
    boolean isPlaceOrOffset() {
        return readings.stream()
                .allMatch(reading -> reading.use() == ZoneMeaning.Use.PLACE
                        || reading.places().isEmpty());
    }

    /** {@return whether it may be one half of a region's year} */
    boolean isHalf() {
        return readings.stream().allMatch(reading -> reading.civil().isPresent());
    }

    /** {@return whether it can only mean UTC, whose users write the 24-hour clock} */
    boolean isUtc() {
        return readings.stream().allMatch(reading -> reading.literal().equals(ZoneOffset.UTC));
    }

    ZoneName withText(String words) {
        return new ZoneName(words, readings);
    }

    static ZoneName of(ZoneId zone) {
        return new ZoneName(zone.getId(), List.of(ZoneMeaning.place(zone.getId(), zone.getId(), zone)));
    }
}
