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
 * @param meanings the possible meanings, the usual ones first; never empty
 */
public record ZoneName(String text, List<ZoneMeaning> meanings) {

    /**
     * {@return a generic name for two names that mean the two offsets of one region} {@code CET/CEST} means the one
     * that is in force. Otherwise empty.
     */
    Optional<ZoneName> or(ZoneName other) {
        String both = text + "/" + other.text;
        return meanings.stream()
                .filter(meaning -> other.meanings.stream()
                        .anyMatch(half -> half.place().equals(meaning.place())
                                && !half.literal().equals(meaning.literal())))
                .findFirst()
                .map(meaning ->
                        new ZoneName(both, List.of(ZoneMeaning.generic(both, meaning.region(), meaning.place()))));
    }

    /** {@return a name that may mean this zone or another} */
    ZoneName orElse(ZoneName other) {
        return new ZoneName(
                text, Stream.concat(meanings.stream(), other.meanings.stream()).toList());
    }

    /** {@return whether this is a place or an offset, which people write beside the name of a zone} */
    boolean isPlaceOrOffset() {
        return meanings.stream()
                .allMatch(meaning -> meaning.use() == ZoneMeaning.Use.PLACE
                        || meaning.places().isEmpty());
    }

    /** {@return whether this is only an offset, such as UTC+2} */
    boolean isOffset() {
        return meanings.stream().allMatch(meaning -> meaning.places().isEmpty());
    }

    /** {@return whether all meanings are offsets of a region, so that the name may be a half of {@code CET/CEST}} */
    boolean isHalf() {
        return meanings.stream().allMatch(meaning -> meaning.genericZone().isPresent());
    }

    /** {@return whether the name can only mean UTC, which people write with the 24-hour clock} */
    boolean isUtc() {
        return meanings.stream().allMatch(meaning -> meaning.literal().equals(ZoneOffset.UTC));
    }

    ZoneName withText(String words) {
        return new ZoneName(words, meanings);
    }

    static ZoneName of(ZoneId zone) {
        return new ZoneName(zone.getId(), List.of(ZoneMeaning.place(zone.getId(), zone.getId(), zone)));
    }
}
