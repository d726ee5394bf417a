package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ospoplusplus.model.internal.IdFileNames;

/**
 * A folder with a unique name in which one run prepares files. A lock on a file excludes other runs. The operating
 * system releases the lock when the process ends. Process ids would not work, because containers reuse them.
 */
final class Workspace implements AutoCloseable {

    /** The name of the folder with the new files. */
    static final String NEXT = "next";

    /** The name of the folder with the replaced files. This folder exists only if the new files are complete. */
    static final String PREVIOUS = "previous";

    private static final int MAX_TOKEN = 4_000;

    /** The folder and the prefix of the names of all workspaces for a published folder. */
    record Place(Path folder, String prefix) {

        /** {@return the place beside a folder; the prefix contains the name of the folder} */
        static Place beside(Path target) {
            return new Place(FileNames.parent(target), "." + IdFileNames.bounded(FileNames.last(target)) + ".ospo-");
        }

        static Place inside(Path target) {
            return new Place(target, ".ospo-");
        }

        private Path lockFile() {
            return folder.resolve(prefix + "lock");
        }

        private boolean isLockFile(Path path) {
            return path.equals(lockFile()) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        }

        /** {@return whether a folder has the name and the entries of a workspace} */
        private boolean isWorkspace(Path path) {
            return Pattern.matches(Pattern.quote(prefix) + "[0-9]+", FileNames.last(path))
                    && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                    && Set.of(NEXT, PREVIOUS).containsAll(names(path));
        }

        private static Set<String> names(Path folder) {
            try {
                return PublishedFiles.entries(folder).stream()
                        .map(FileNames::last)
                        .collect(Collectors.toSet());
            } catch (IOException e) {
                return Set.of("unreadable"); // The folder belongs to another user.
            }
        }

        boolean isOwn(Path path) {
            return isLockFile(path) || isWorkspace(path);
        }

        /** {@return the workspaces and the lock file of killed runs and of a run at this moment} */
        List<Path> leftovers() {
            try {
                return PublishedFiles.entries(folder).stream()
                        .filter(this::isOwn)
                        .toList();
            } catch (IOException e) {
                return List.of(); // The folder is missing or not readable.
            }
        }
    }

    private final FileSteps steps;
    private final Place place;
    private final Path folder;
    private final FileSteps.HeldLock lock;

    private Workspace(FileSteps steps, Place place, Path folder, FileSteps.HeldLock lock) {
        this.steps = steps;
        this.place = place;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * {@return a new workspace, or empty if another run has a workspace at this place}
     *
     * @throws IOException if the place is not writable or does not support locks
     */
    static Optional<Workspace> open(FileSteps steps, Place place) throws IOException {
        while (true) {
            Path folder = steps.createTemporaryFolder(place.folder(), place.prefix());
            boolean opened = false;
            try {
                Optional<FileSteps.HeldLock> lock = steps.lock(place.lockFile());
                if (lock.isEmpty()) {
                    return Optional.empty();
                }
                opened = isInForce(steps, place, folder, lock.get());
                if (opened) {
                    return Optional.of(new Workspace(steps, place, folder, lock.get()));
                }
            } finally {
                if (!opened) {
                    steps.deleteIfExists(folder);
                }
            }
        }
    }

    /**
     * {@return whether the locked file still has its name} The previous run may have deleted the file, and the new
     * folder, before this run had the lock. Opening the file a second time and closing it would release the lock
     * (POSIX, fcntl), so the length of the file shows whether it is the same file.
     */
    private static boolean isInForce(FileSteps steps, Place place, Path folder, FileSteps.HeldLock lock)
            throws IOException {
        byte[] token = new byte[1 + Math.floorMod(FileNames.last(folder).hashCode(), MAX_TOKEN)];
        boolean inForce = false;
        try {
            steps.write(lock, place.lockFile(), token);
            inForce = Files.size(place.lockFile()) == token.length && Files.isDirectory(folder);
        } catch (NoSuchFileException e) {
            return false;
        } finally {
            if (!inForce) {
                lock.close();
            }
        }
        return inForce;
    }

    Path next() {
        return folder.resolve(NEXT);
    }

    Path previous() {
        return folder.resolve(PREVIOUS);
    }

    Path folder() {
        return folder;
    }

    /** Completes or undoes the work of a killed run. */
    interface Settling {
        void settle(Path workspace) throws IOException;
    }

    /** Settles the workspaces of killed runs of the same user. */
    void settleAbandoned(Settling settling) throws IOException {
        UserPrincipal owner = Files.getOwner(folder);
        for (Path leftover : place.leftovers()) {
            try {
                if (!leftover.equals(folder)
                        && place.isWorkspace(leftover)
                        && Files.getOwner(leftover, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
                    settling.settle(leftover);
                }
            } catch (NoSuchFileException e) {
                // A concurrent run that was refused deletes its own empty workspace.
                if (Files.exists(leftover)) {
                    throw e;
                }
            }
        }
    }

    /** Deletes the folder if it is empty, deletes the lock file, and releases the lock. */
    @Override
    public void close() throws IOException {
        try {
            if (Files.exists(folder) && PublishedFiles.entries(folder).isEmpty()) {
                steps.delete(folder);
            }
            steps.deleteIfExists(place.lockFile());
        } finally {
            lock.close();
        }
    }
}
