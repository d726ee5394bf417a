package org.ospoplusplus.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What the command answers, run in this process. */
record Run(int exitCode, String out, String err) {

    /** Runs the command with a text as standard input, which looks like a pipe. */
    static Run ospo(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                new Command(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err).run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
