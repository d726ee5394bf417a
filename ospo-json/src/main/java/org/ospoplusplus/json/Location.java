package org.ospoplusplus.json;

import java.io.Serializable;

/**
 * A place in a text.
 *
 * @param line the line, from 1; a line ends with LF, CR or CR LF
 * @param column the column, from 1, in UTF-16 units as in editors and in the Language Server Protocol. Your own mapper
 *     counts bytes if it reads bytes
 * @since 0.1.0
 */
public record Location(int line, int column) implements Serializable {

    /** Line and column 0, for a value that was not read from a text but, for example, from a tree of nodes. */
    public static final Location UNKNOWN = new Location(0, 0);

    private static final long serialVersionUID = 1L;

    /** Rejects negative numbers. */
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
