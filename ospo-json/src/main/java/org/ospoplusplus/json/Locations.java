package org.ospoplusplus.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The places of the values of a document in its text.
 *
 * @since 0.1.0
 */
public final class Locations {

    private final Map<String, Location> byPointer;

    Locations(Map<String, Location> byPointer) {
        this.byPointer = byPointer;
    }

    /**
     * {@return the place where the value at a pointer starts; if no such value exists, the start of the nearest value
     * that contains it}
     *
     * @param pointer a JSON pointer (RFC 6901), such as {@code /sessions/0/title}; empty for the whole document
     */
    public Location of(String pointer) {
        String existing = pointer;
        while (true) {
            Location location = byPointer.get(existing);
            if (location != null) {
                return location;
            }
            int slash = existing.lastIndexOf('/');
            if (slash < 0) {
                return byPointer.getOrDefault("", Location.UNKNOWN);
            }
            existing = existing.substring(0, slash);
        }
    }

    Locations moved(UnaryOperator<Location> move) {
        Map<String, Location> moved = new HashMap<>(byPointer);
        moved.replaceAll((pointer, location) -> move.apply(location));
        return new Locations(moved);
    }
}
