package org.ospoplusplus.model.internal.announced;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * One thing that the name of a zone may mean: an offset, the civil time of a region, or an offset that is one half of a
 * region's year.
 *
 * @param name the name in its usual spelling
 * @param region whose name it is, as readers know it
 * @param offset what it means to the letter; absent where the name is one of civil time: {@code ET}
 * @param places where people keep that offset under that name, at least for a part of the year; the first is the one whose
 *     civil time is meant where the offset can't be
 * @param use how the name is used
 */
public record ZoneMeaning(String name, String region, Optional<ZoneOffset> offset, List<ZoneId> places, Use use) {

    /** How a name is used. */
    public enum Use {
        /** For its offset, in the part of the year to which it belongs. */
        EXACT,
        /** All year round, too, for the civil time of its region: {@code CET}. */
        ALL_YEAR,
        /** For the civil time of a place that it names: {@code Toronto time}. */
        PLACE,
        /** Seldom: considered only where the others of that name don't agree with the line. */
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

    /** {@return what it means to the letter} */
    public ZoneId literal() {
        return offset.<ZoneId>map(exact -> exact).orElseGet(() -> places.get(0));
    }

    /** {@return the region whose civil time it may stand for, if that isn't what it means to the letter} */
    public Optional<ZoneId> genericZone() {
        return offset.flatMap(exact -> places.stream().findFirst());
    }

    /** {@return the region whose clocks it speaks of, or the offset where there is no such region} */
    public ZoneId place() {
        return genericZone().orElseGet(this::literal);
    }

    public boolean isRare() {
        return use == Use.RARE;
    }

    /** {@return whether it is in force in its own region, or is in use all year} */
    public boolean isInForceAtHome(Instant instant) {
        return use == Use.ALL_YEAR
                ? isInForce(instant)
                : offset.map(exact -> place().getRules().getOffset(instant).equals(exact))
                        .orElse(true);
    }

    /** {@return whether clocks somewhere show this offset under this name at an instant} */
    public boolean isInForce(Instant instant) {
        return offset.isEmpty()
                || places.isEmpty()
                || places.stream()
                        .anyMatch(place -> place.getRules().getOffset(instant).equals(offset.get()));
    }
}
