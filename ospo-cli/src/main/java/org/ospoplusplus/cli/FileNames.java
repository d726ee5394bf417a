package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Parses file names from the command line. */
final class FileNames {

    static final String STANDARD_STREAM = "-";

    private FileNames() {}

    static Path path(String name) {
        if (name.isEmpty()) {
            throw new CommandException("the file name is empty; name a file, or - for standard input");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandException(
                    name
                            + ": is not a valid file name here; if it has accents, set a locale with UTF-8, such as LC_ALL=C.UTF-8");
        }
    }

    /** {@return whether a file is the other file, or is in the other folder} */
    static boolean isWithin(Path file, Path other) {
        if (!Files.exists(other)) {
            return false;
        }
        try {
            return file.toRealPath().startsWith(other.toRealPath());
        } catch (IOException e) {
            return false; // Opening the file reports the same problem.
        }
    }

    /** {@return the last part of a path; empty for a root} */
    static String last(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** {@return the parent of an absolute path, or the root itself for a root} */
    static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
