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

/**
 * A folder to prepare files in, for one run at a time. A lock file keeps other runs away. The operating system gives
 * the lock up when a process ends; process ids, which containers repeat, have no part in it. The folder's name is
 * chosen so that nothing else has it.
 */
final class Workspace implements AutoCloseable {

    /** In a workspace: the new files. */
    static final String NEXT = "next";

    /** In a workspace: the replaced files. It exists only once the new files are complete. */
    static final String PREVIOUS = "previous";

    private static final int MAX_TOKEN = 4_000;

    /** Where workspaces for a published folder are: with which names, in which folder. */
    record Place(Path folder, String prefix) {

        /** Beside a folder, whose name the names have. */
        static Place beside(Path target) {
            return new Place(FileNames.parent(target), "." + FileNames.bounded(FileNames.last(target)) + ".ospo-");
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

        /** Whether a folder was made by a run, by its name and by what is in it. */
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
                return Set.of("unreadable"); // Another user's.
            }
        }

        boolean isOwn(Path path) {
            return isLockFile(path) || isWorkspace(path);
        }

        /** {@return what earlier runs left that were killed, or a run uses now} */
        List<Path> leftovers() {
            try {
                return PublishedFiles.entries(folder).stream()
                        .filter(this::isOwn)
                        .toList();
            } catch (IOException e) {
                return List.of(); // The folder is missing, or must not be listed.
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
     * Opens a workspace; empty if another run has one at this place.
     *
     * @throws IOException if nothing can be written or locked there
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
     * Whether the locked file is still the one that others find. The run that held the lock before may have deleted the
     * file meanwhile, and may have taken the new folder for a leftover. The file is not opened a second time, since
     * closing it would give the lock up (POSIX, fcntl); its length shows whether it is the same.
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

    /** What to do with a workspace. */
    interface Settling {
        void settle(Path workspace) throws IOException;
    }

    /** Settles the workspaces that earlier runs of the same user left. */
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
                // A run that was refused deletes its own, which is empty.
                if (Files.exists(leftover)) {
                    throw e;
                }
            }
        }
    }

    /** Deletes the folder, if it is empty, and the lock file, and gives the lock up. */
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
