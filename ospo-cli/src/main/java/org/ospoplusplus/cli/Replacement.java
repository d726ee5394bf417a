package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Replaces the files of a folder one by one, each in one step, by those of a workspace inside the folder. The first
 * step lists the old and the new files in the manifest, and the last step lists only the new ones. Thus, the manifest
 * lists each file of the command at any time, even if a kill interrupts the replacement. A second run continues it.
 */
final class Replacement {

    /** Files of parts come first, so that no page links to a missing one; the group comes last. */
    private static final Comparator<String> ORDER = Comparator.comparing((String path) -> !path.contains("/"))
            .thenComparing(PublishedFiles.NAMES::indexOf)
            .thenComparing(Comparator.naturalOrder());

    private final FileSteps steps;
    private final Path next;
    private final Path work;
    private final Path target;
    private final Path named;
    private final boolean force;

    /**
     * Creates a replacement.
     *
     * @param workspace the workspace, which has the new files
     * @param named the folder as the user wrote it
     * @param force whether to replace files that the command did not write, or that were changed since
     */
    Replacement(FileSteps steps, Path workspace, Path target, Path named, boolean force) {
        this.steps = steps;
        this.next = workspace.resolve(Workspace.NEXT);
        this.work = workspace.resolve(Workspace.PREVIOUS);
        this.target = target;
        this.named = named;
        this.force = force;
    }

    /** Refuses to replace files of others, and changes the permissions of existing folders without such files. */
    void prepare(FilePermissions permissions) throws IOException {
        Optional<Manifest> complete = Manifest.in(next, named);
        OwnFiles own = OwnFiles.in(target, named);
        if (complete.isPresent()) {
            own.refuseObstacles(complete.get(), force);
        }
        // The permissions of a folder also decide about the other files in it.
        if (own.areAll()) {
            permissions.adjust(target, next);
        }
        for (String name : PublishedFiles.FOLDERS) {
            Path folder = target.resolve(name);
            if (Files.isDirectory(next.resolve(name)) && Files.isDirectory(folder) && own.areAllIn(folder)) {
                permissions.adjust(folder, next.resolve(name));
            }
        }
    }

    /** Moves the new files to their places, and deletes the old files that have no successor. */
    void run() throws IOException {
        Optional<Manifest> complete = Manifest.in(next, named);
        if (complete.isEmpty()) {
            return; // An earlier run has completed the replacement.
        }
        Manifest wanted = complete.get();
        OwnFiles earlier = OwnFiles.in(target, named);
        earlier.refuseObstacles(wanted, force);
        OwnFiles own = earlier.with(earlier.manifest().plus(wanted));
        list(own.manifest());
        List<String> paths = wanted.paths().stream().sorted(ORDER).toList();
        for (String path : paths) {
            put(path, own, wanted);
        }
        List<String> obsolete = own.manifest().paths().stream()
                .filter(path -> !wanted.lists(path))
                .sorted(ORDER.reversed())
                .toList();
        SortedSet<String> anyCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.addAll(paths);
        for (String path : obsolete) {
            // On a file system that ignores case, the name of an old file may mean a new one.
            if (!anyCase.contains(path) || !isSameAsNew(path, paths)) {
                delete(path, own, wanted);
            }
        }
        own.deleteEmptyFolders(obsolete, steps);
        steps.move(next.resolve(Manifest.NAME), target.resolve(Manifest.NAME));
    }

    private void list(Manifest all) throws IOException {
        Path file = work.resolve(Manifest.NAME);
        steps.deleteIfExists(file);
        steps.writeNew(file, all.bytes());
        steps.move(file, target.resolve(Manifest.NAME));
    }

    private void put(String path, OwnFiles own, Manifest wanted) throws IOException {
        Path source = next.resolve(path);
        if (!Files.exists(source, LinkOption.NOFOLLOW_LINKS)) {
            return; // An earlier run has moved it.
        }
        own.refuseObstacle(path, wanted, force);
        Path folder = FileNames.parent(target.resolve(path));
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            steps.move(source, target.resolve(path));
        } else {
            steps.move(FileNames.parent(source), folder);
        }
    }

    private void delete(String path, OwnFiles own, Manifest wanted) throws IOException {
        Optional<Path> file = own.file(path);
        if (file.isPresent()) {
            own.refuseObstacle(path, wanted, force);
            own.delete(path, steps);
        }
    }

    private boolean isSameAsNew(String path, List<String> wanted) throws IOException {
        for (String other : wanted) {
            if (other.equalsIgnoreCase(path)
                    && Files.exists(target.resolve(path))
                    && Files.isSameFile(target.resolve(path), target.resolve(other))) {
                return true;
            }
        }
        return false;
    }
}
