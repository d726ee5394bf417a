package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The permissions of the output. Only the owner can read private output, even if it replaces a file that others could
 * read. Public output gets the permissions of the file or folder that it replaces, or the defaults. On file systems
 * without POSIX permissions, this class does nothing.
 */
final class FilePermissions {

    private static final Set<PosixFilePermission> OWNER_ONLY_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> USUAL_FILE = PosixFilePermissions.fromString("rw-rw-rw-");

    private final FileSteps steps;
    private final boolean keepPrivate;

    FilePermissions(FileSteps steps, boolean keepPrivate) {
        this.steps = steps;
        this.keepPrivate = keepPrivate;
    }

    /** {@return the attributes for a new file in a folder; the umask of the process applies} */
    FileAttribute<?>[] ofNewFile(Path folder) {
        return attributes(folder, keepPrivate ? OWNER_ONLY_FILE : USUAL_FILE);
    }

    /** {@return the attributes for a new folder in another folder} */
    FileAttribute<?>[] ofNewFolder(Path folder) {
        return keepPrivate ? attributes(folder, OWNER_ONLY_FOLDER) : new FileAttribute<?>[0];
    }

    /** Copies the permissions of the replaced file or folder to the new one, unless the new content is private. */
    void like(Path replaced, Path replacement) throws IOException {
        if (!keepPrivate && Files.exists(replaced) && isPosix(replacement)) {
            steps.setPermissions(replacement, Files.getPosixFilePermissions(replaced));
        }
    }

    /** Restricts an existing folder to its owner if the new content is private. */
    void restrict(Path folder) throws IOException {
        if (keepPrivate && isPosix(folder)) {
            steps.setPermissions(folder, OWNER_ONLY_FOLDER);
        }
    }

    private static FileAttribute<?>[] attributes(Path folder, Set<PosixFilePermission> permissions) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
