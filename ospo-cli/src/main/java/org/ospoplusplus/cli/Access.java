package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read what is written. */
final class Access {

    private static final String OWNER_ALONE = "rw-------";

    private static final String OWNER_ALONE_FOLDER = "rwx------";

    private Access() {}

    /**
     * Gives a new file or folder the permissions of the one that it replaces; if there is none and the content is private,
     * its owner alone has access. File systems without such permissions stay as they are.
     */
    static void likeOrPrivate(Path written, Path replaced, boolean keepPrivate) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (Files.exists(replaced)) {
            view.setPermissions(Files.getPosixFilePermissions(replaced));
        } else if (keepPrivate) {
            view.setPermissions(
                    PosixFilePermissions.fromString(Files.isDirectory(written) ? OWNER_ALONE_FOLDER : OWNER_ALONE));
        }
    }
}
