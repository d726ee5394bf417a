package org.ospoplusplus.model.time;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The name of a zone as written.
 *
 * @param text the words
 * @param readings what they may mean, the usual first; never empty
 */
record ZoneName(String text, List<ZoneReading> readings) {

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
                        new ZoneName(both, List.of(ZoneReading.civil(both, reading.region(), reading.place()))));
    }

    static ZoneName of(ZoneId zone) {
        return new ZoneName(zone.getId(), List.of(ZoneReading.civil(zone.getId(), zone.getId(), zone)));
    }
}
