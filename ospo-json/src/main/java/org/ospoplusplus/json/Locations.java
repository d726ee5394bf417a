package org.ospoplusplus.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Where the values of a document stand in its text.
 *
 * @since 0.1.0
 */
public final class Locations {

    private final Map<String, Location> byPointer;

    private Locations(Map<String, Location> byPointer) {
        this.byPointer = byPointer;
    }

    /**
     * {@return where the value at a pointer starts, or the nearest existing value around it}
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

    /** {@return where the values stand that a parser finds, from its next token to the end of that value} */
    static Locations index(JsonParser parser) {
        Map<String, Location> byPointer = new HashMap<>();
        StringBuilder pointer = new StringBuilder();
        Deque<Level> levels = new ArrayDeque<>();
        do {
            JsonToken token = parser.nextToken();
            Level level = levels.peek();
            if (level != null) {
                pointer.setLength(level.length);
            }
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                levels.pop();
                continue;
            }
            if (token == JsonToken.PROPERTY_NAME) {
                pointer.append('/').append(Reading.escaped(parser.currentName()));
                parser.nextToken();
            } else if (level != null) {
                pointer.append('/').append(level.elements++);
            }
            byPointer.put(pointer.toString(), Reading.location(parser.currentTokenLocation()));
            if (parser.currentToken().isStructStart()) {
                levels.push(new Level(pointer.length()));
            }
        } while (!levels.isEmpty());
        return new Locations(byPointer);
    }

    /** An object or array that is open: how long its own pointer is, and how many elements were met. */
    private static final class Level {
        private final int length;
        private int elements;

        private Level(int length) {
            this.length = length;
        }
    }
}
