package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Standard input with its file, which is known after {@code < FILE} on Linux.
 *
 * @param stream the bytes
 * @param file the file; empty for a pipe, for a terminal, and on other systems
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
            return Optional.empty(); // The file was deleted after the shell opened it.
        }
    }
}
