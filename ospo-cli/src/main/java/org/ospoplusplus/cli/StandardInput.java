package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Standard input, and the file that it comes from where that is known: after {@code < FILE} on Linux.
 *
 * @param stream what to read
 * @param file the file; empty for a pipe, a terminal, and on systems that do not tell
 */
record StandardInput(InputStream stream, Optional<Path> file) {

    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/0");

    static StandardInput ofProcess() {
        return new StandardInput(System.in, fileOf(DESCRIPTOR));
    }

    static Optional<Path> fileOf(Path descriptor) {
        try {
            return Files.isRegularFile(descriptor) ? Optional.of(descriptor.toRealPath()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // A file that was deleted meanwhile.
        }
    }
}
