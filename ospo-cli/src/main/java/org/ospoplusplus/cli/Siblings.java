package org.ospoplusplus.cli;

import java.nio.file.Path;

/** Names beside a file or folder that no other run of the command uses. */
final class Siblings {

    private Siblings() {}

    static Path of(Path path, String purpose) {
        return path.resolveSibling("." + path.getFileName() + "." + purpose + "."
                + ProcessHandle.current().pid());
    }
}
