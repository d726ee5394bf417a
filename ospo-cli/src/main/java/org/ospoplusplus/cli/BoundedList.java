package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.IntFunction;

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
     * @param number the number of all lines, of which the list may have only the first ones
     * @param others a line for the number of the others
     */
    static void print(PrintStream target, List<String> lines, int number, IntFunction<String> others) {
        lines.stream().limit(MAX_LINES).forEach(target::println);
        if (number > MAX_LINES) {
            target.println(others.apply(number - MAX_LINES));
        }
    }
}
