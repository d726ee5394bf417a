package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.List;

/**
 * Prints the beginning of a list to standard error, or standard output, so that a large document does not cause endless
 * output.
 */
final class BoundedList {

    /** The maximum number of printed elements. */
    static final int MAX_LINES = 100;

    private BoundedList() {}

    /**
     * Prints the first lines, and the number of the others.
     *
     * @param others a plural for the other elements, which can be followed by a remedy
     */
    static void print(PrintStream target, List<String> lines, String others) {
        print(target, lines, lines.size(), others);
    }

    /**
     * Prints the first lines, and the number of the others.
     *
     * @param number the number of all lines, of which the list may have only the first ones
     */
    static void print(PrintStream target, List<String> lines, int number, String others) {
        lines.stream().limit(MAX_LINES).forEach(target::println);
        if (number > MAX_LINES) {
            target.println("… and " + (number - MAX_LINES) + " more " + others);
        }
    }
}
