package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The abilities of the device to which standard error goes.
 *
 * @param isInteractive whether it is known to be a terminal, so that a person reads the messages
 * @param isColored whether colors may be used
 */
record Terminal(boolean isInteractive, boolean isColored) {

    /** A file, a pipe or the log of another program. */
    static final Terminal NONE = new Terminal(false, false);

    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/2");

    /** {@return the terminal of this process} Colors respect NO_COLOR (https://no-color.org) and a TERM of "dumb". */
    static Terminal ofStandardError(Map<String, String> environment) {
        boolean isInteractive = isTerminal(DESCRIPTOR);
        boolean isColored = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(isInteractive, isInteractive && isColored);
    }

    private static boolean isTerminal(Path descriptor) {
        try {
            String device = Files.readSymbolicLink(descriptor).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false; // Java does not know it on other systems than Linux.
        }
    }
}
