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
 * read. Public output gets the permissions of the file or folder that it replaces, or the defaults. If only the owner
 * can use the replaced one, the output has the defaults, because an earlier run may have written private output. On
 * file systems without POSIX permissions, this class does nothing.
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
        if (!keepPrivate && Files.exists(replaced) && isPosix(replacement) && !isForOwnerOnly(replaced)) {
            steps.setPermissions(replacement, Files.getPosixFilePermissions(replaced));
        }
    }

    /**
     * Changes the permissions of a folder whose content is replaced. If the new content is private, only the owner can
     * use the folder. If it is public and only the owner could use the folder, the folder gets those of a new one.
     */
    void adjust(Path folder, Path newFolder) throws IOException {
        if (!isPosix(folder)) {
            return;
        }
        if (keepPrivate) {
            steps.setPermissions(folder, OWNER_ONLY_FOLDER);
        } else if (isForOwnerOnly(folder)) {
            steps.setPermissions(folder, Files.getPosixFilePermissions(newFolder));
        }
    }

    private static boolean isForOwnerOnly(Path path) throws IOException {
        Set<PosixFilePermission> ownerOnly = Files.isDirectory(path) ? OWNER_ONLY_FOLDER : OWNER_ONLY_FILE;
        return Files.getPosixFilePermissions(path).equals(ownerOnly);
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
