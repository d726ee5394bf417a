package org.ospoplusplus.model.internal.announced;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * One of the meanings of a zone name: a fixed offset ({@code UTC+2}), the local time of a region ({@code ET}, a generic
 * name), or the offset of a region in a part of the year ({@code EST}).
 *
 * @param name the name in its usual spelling
 * @param region the name of the region for readers
 * @param offset the literal meaning; absent for a generic name
 * @param places the regions that use the offset under this name, at least in a part of the year; the local time of the
 *     first region is the generic meaning
 * @param use how people use the name
 */
public record ZoneMeaning(String name, String region, Optional<ZoneOffset> offset, List<ZoneId> places, Use use) {

    /** How people use a name. */
    public enum Use {
        /**
         * For its offset, in the part of the year in which the offset is in force, or as a generic name without an
         * offset.
         */
        EXACT,
        /** For its offset, but often all year round for the local time of its region: {@code CET}. */
        ALL_YEAR,
        /** For the local time of the place in the name: {@code Toronto time}. */
        PLACE,
        /** Rarely; counts only if the entries don't agree with another meaning of the name. */
        RARE
    }

    static ZoneMeaning generic(String name, String region, ZoneId zone) {
        return new ZoneMeaning(name, region, Optional.empty(), List.of(zone), Use.EXACT);
    }

    static ZoneMeaning place(String name, String region, ZoneId zone) {
        return new ZoneMeaning(name, region, Optional.empty(), List.of(zone), Use.PLACE);
    }

    static ZoneMeaning fixed(String name, ZoneOffset offset) {
        return new ZoneMeaning(name, name, Optional.of(offset), List.of(), Use.EXACT);
    }

    /** {@return the offset, or the region of a generic name} */
    public ZoneId literal() {
        return offset.<ZoneId>map(exact -> exact).orElseGet(() -> places.get(0));
    }

    /** {@return the region whose local time is the generic meaning, if the literal meaning is an offset} */
    public Optional<ZoneId> genericZone() {
        return offset.flatMap(exact -> places.stream().findFirst());
    }

    /** {@return the first region, or the offset if there is no region} */
    public ZoneId place() {
        return genericZone().orElseGet(this::literal);
    }

    public boolean isRare() {
        return use == Use.RARE;
    }

    /** {@return whether the name is in force in its first region; for a name in use all year, in any region} */
    public boolean isInForceAtHome(Instant instant) {
        return use == Use.ALL_YEAR
                ? isInForce(instant)
                : offset.map(exact -> place().getRules().getOffset(instant).equals(exact))
                        .orElse(true);
    }

    /**
     * {@return whether a region uses the offset under this name at an instant; true for names without offset or region}
     */
    public boolean isInForce(Instant instant) {
        return offset.isEmpty()
                || places.isEmpty()
                || places.stream()
                        .anyMatch(place -> place.getRules().getOffset(instant).equals(offset.get()));
    }
}
