package org.ospoplusplus.cli;

import java.io.PrintStream;

/**
 * Shows on a terminal how far a long run is. The line disappears when the work ends, so that messages follow each other
 * as usual. Files, pipes and logs never receive it.
 */
final class Progress implements AutoCloseable {

    /** Shorter runs end before people wonder. */
    private static final int EACH = 200;

    private final PrintStream err;
    private final Messages messages;
    private final boolean isShown;
    private int width;

    /** @param messages prints to standard error, of which {@code terminal} has the abilities */
    Progress(Messages messages, Terminal terminal) {
        this.messages = messages;
        err = messages.stream();
        isShown = terminal.isInteractive();
    }

    /**
     * Counts a step.
     *
     * @param work the work in words, such as "reading files"
     * @param done the number of steps that are done
     */
    void step(String work, int done) {
        if (isShown && done % EACH == 0) {
            print("ospo: " + messages.text(work + ": " + done));
        }
    }

    /** Removes the line. */
    @Override
    public void close() {
        if (width > 0) {
            print("");
            err.print('\r');
            err.flush();
            width = 0;
        }
    }

    /** Overwrites the earlier line, without escape sequences, which some terminals do not understand. */
    private void print(String line) {
        err.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }
}
