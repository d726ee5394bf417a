package org.ospoplusplus.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The result of the command, which runs in the process of the test. */
record Run(int exitCode, String out, String err) {

    /** Runs the command with a text as standard input, as from a pipe. */
    static Run ospo(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                new Command(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err).run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
