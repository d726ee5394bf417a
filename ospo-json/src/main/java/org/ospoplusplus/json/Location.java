package org.ospoplusplus.json;

import java.io.Serializable;

/**
 * Where in a text something stands.
 *
 * @param line the line, 1 for the first; a line ends with LF, CR or CR LF
 * @param column the column, 1 for the first, counted in UTF-16 units as editors and the Language Server Protocol do; a
 *     mapper of one's own that reads octets counts octets
 * @since 0.1.0
 */
public record Location(int line, int column) implements Serializable {

    /** Line and column 0: the value was not read from a text, but from a tree of nodes or the like. */
    public static final Location UNKNOWN = new Location(0, 0);

    private static final long serialVersionUID = 1L;

    /** Refuses negative numbers. */
    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("Location: must not be negative");
        }
    }

    /** {@return line and column, as compilers write them: {@code 3:14}} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
