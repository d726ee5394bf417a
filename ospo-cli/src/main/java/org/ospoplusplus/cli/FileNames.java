package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** File names as they are typed. */
final class FileNames {

    static final String STANDARD_STREAM = "-";

    private FileNames() {}

    static Path path(String name) {
        if (name.isEmpty()) {
            throw new UnusableException("a file name is empty");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnusableException(
                    name + ": can't be a file name here; is the locale one of UTF-8, such as LC_ALL=C.UTF-8?");
        }
    }

    /** Whether a file is another one, or lies in a folder. */
    static boolean isWithin(String file, Path other) {
        if (file.equals(STANDARD_STREAM) || !Files.exists(other)) {
            return false;
        }
        try {
            return path(file).toRealPath().startsWith(other.toRealPath());
        } catch (IOException e) {
            return false; // it can't be read either, which is told in its place
        }
    }
}
