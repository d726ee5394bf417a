package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;

/** Prints the beginning of a list to standard error, or standard output, so that a large document does not cause endless output. */
final class BoundedList {

    /** The maximum number of printed elements. */
    static final int MAX_LINES = 100;

    private static final String ALL = "ospo validate --format json lists all of them";

    private BoundedList() {}

    /** Prints one line for each diagnostic, errors first, so that warnings don't displace them. */
    static void diagnostics(PrintStream err, List<Diagnostic> diagnostics) {
        print(
                err,
                diagnostics.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity))
                        .map(Diagnostic::toString)
                        .toList(),
                "errors and warnings; " + ALL);
    }

    /**
     * Prints the first lines, and the number of the others.
     *
     * @param others a plural for the other elements, which can be followed by a remedy
     */
    static void print(PrintStream target, List<String> lines, String others) {
        lines.stream().limit(MAX_LINES).forEach(target::println);
        if (lines.size() > MAX_LINES) {
            target.println("… and " + (lines.size() - MAX_LINES) + " more " + others);
        }
    }
}
