package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files so that nobody ever sees half of one. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, byte[] bytes, boolean keepPrivate) {
        if (Files.isDirectory(file)) {
            throw new UnusableException(file + ": is a folder; name a file");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes); // a device or pipe, which can't be replaced
                return;
            }
            // Through a link to the file that it names, so that the link stays one.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path part = Siblings.of(target, "part");
            try {
                Files.write(part, new byte[0], StandardOpenOption.CREATE_NEW);
                Access.likeOrPrivate(part, target, keepPrivate);
                Files.write(part, bytes);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UnusableException(file + ": can't be written; is its folder there, and may you write to it?");
        }
    }
}
