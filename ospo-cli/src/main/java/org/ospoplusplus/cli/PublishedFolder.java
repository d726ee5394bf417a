package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that {@code publish} writes, and how it replaces an earlier one without harming it or files of others.
 *
 * <p>The new files are written to a {@link Workspace} beside the folder. Two renames put them in its place. A folder
 * that cannot be renamed, such as a mount point, gets the files one by one from a workspace inside it. If the command
 * is killed, the next run first completes or undoes that: between two renames beside the folder, the earlier folder
 * comes back; inside it, the new files, which are complete by then, replace the rest of the earlier ones.
 */
final class PublishedFolder {

    private static final int MAX_LINKS = 40;

    private final FileSteps steps;
    private final Path named;

    /** @param named the folder as the user names it */
    PublishedFolder(FileSteps steps, Path named) {
        this.steps = steps;
        this.named = named;
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Completes or undoes what a killed run has begun, and deletes its leftovers. */
    void recover() {
        attempt(() -> {
            Path target = target();
            if (!Workspace.Place.beside(target).leftovers().isEmpty()) {
                recoverBeside(target);
            }
            recoverInside(target);
        });
    }

    /** Replaces all published files by new ones. */
    void replace(Map<String, byte[]> files, boolean keepPrivate) {
        FilePermissions permissions = new FilePermissions(steps, keepPrivate);
        attempt(() -> {
            steps.createFolders(FileNames.parent(named.toAbsolutePath()));
            Path target = target();
            if (isRootOrCurrent(target) || !replaceBeside(target, files, permissions)) {
                replaceInside(target, files, permissions);
            }
        });
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new CommandException(named + ": can't be written: " + FileProblem.of(e)
                    + "; an earlier folder is kept; name a folder that you may write");
        }
    }

    private Path target() throws IOException {
        return resolve(named, MAX_LINKS);
    }

    /** Follows links also to a folder that is missing, since a killed run may have moved it away. */
    private Path resolve(Path path, int links) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            Path absolute = path.toAbsolutePath();
            if (Files.isSymbolicLink(path) && links > 0) {
                return resolve(FileNames.parent(absolute).resolve(Files.readSymbolicLink(path)), links - 1);
            }
            if (List.of("", ".", "..").contains(FileNames.last(absolute))) {
                throw new CommandException(named + ": does not exist; name the folder without dots");
            }
            Path parent = FileNames.parent(absolute);
            return (Files.exists(parent) ? parent.toRealPath() : parent.normalize()).resolve(FileNames.last(absolute));
        }
    }

    private static boolean isRootOrCurrent(Path target) throws IOException {
        return target.getParent() == null || target.equals(Path.of("").toRealPath());
    }

    private Workspace open(Workspace.Place place) throws IOException {
        return Workspace.open(steps, place)
                .orElseThrow(() -> new CommandException(
                        named + ": another run is publishing to this folder; try again when that run has ended"));
    }

    /**
     * Opens a workspace beside an existing folder if the user may write there, and beside a missing folder in any case.
     */
    private Optional<Workspace> openBeside(Path target) throws IOException {
        try {
            return Optional.of(open(Workspace.Place.beside(target)));
        } catch (IOException e) {
            if (Files.isDirectory(target)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private void recoverBeside(Path target) throws IOException {
        try (Workspace workspace = openBeside(target).orElse(null)) {
            if (workspace != null) {
                settleAbandonedBeside(workspace, target);
            }
        }
    }

    /** {@return whether that is possible; if not, nothing has changed} */
    private boolean replaceBeside(Path target, Map<String, byte[]> files, FilePermissions permissions)
            throws IOException {
        try (Workspace workspace = openBeside(target).orElse(null)) {
            if (workspace == null) {
                return false;
            }
            settleAbandonedBeside(workspace, target);
            recoverInside(target);
            refuseForeignFiles(target);
            try {
                write(workspace, files, permissions);
                permissions.like(target, workspace.next());
                return switchBeside(workspace, target);
            } finally {
                settleBeside(workspace.folder(), target);
            }
        }
    }

    private boolean switchBeside(Workspace workspace, Path target) throws IOException {
        if (Files.exists(target)) {
            try {
                steps.move(target, workspace.previous());
            } catch (FileSystemException e) {
                if (Files.isDirectory(target)) {
                    return false; // A mount point, for example.
                }
                throw e;
            }
            // A file may have come since the check.
            refuseForeignFiles(workspace.previous());
        }
        steps.move(workspace.next(), target);
        return true;
    }

    private void settleAbandonedBeside(Workspace workspace, Path target) throws IOException {
        workspace.settleAbandoned(abandoned -> settleBeside(abandoned, target));
    }

    /** Brings the earlier folder back if a switch was interrupted, and deletes a workspace. */
    private void settleBeside(Path workspace, Path target) throws IOException {
        Path next = workspace.resolve(Workspace.NEXT);
        Path previous = workspace.resolve(Workspace.PREVIOUS);
        if (exists(next) && exists(previous)) {
            if (Files.isDirectory(target) && PublishedFiles.entries(target).isEmpty()) {
                steps.delete(target);
            }
            if (!exists(target)) {
                steps.move(previous, target);
            }
        }
        delete(workspace);
    }

    private void replaceInside(Path target, Map<String, byte[]> files, FilePermissions permissions) throws IOException {
        try (Workspace workspace = open(Workspace.Place.inside(target))) {
            settleAbandonedInside(workspace, target);
            refuseForeignFiles(target);
            try {
                write(workspace, files, permissions);
                permissions.restrict(target);
                steps.createFolder(workspace.previous());
            } finally {
                settleInside(workspace.folder(), target);
            }
        }
    }

    private void recoverInside(Path target) throws IOException {
        Workspace.Place inside = Workspace.Place.inside(target);
        if (!inside.leftovers().isEmpty()) {
            try (Workspace workspace = open(inside)) {
                settleAbandonedInside(workspace, target);
            }
        }
    }

    private void settleAbandonedInside(Workspace workspace, Path target) throws IOException {
        workspace.settleAbandoned(abandoned -> settleInside(abandoned, target));
    }

    /** Moves complete new files to their places, and deletes a workspace. */
    private void settleInside(Path workspace, Path target) throws IOException {
        Path next = workspace.resolve(Workspace.NEXT);
        Path previous = workspace.resolve(Workspace.PREVIOUS);
        if (exists(next) && exists(previous)) {
            for (String name : PublishedFiles.NAMES) {
                if (exists(next.resolve(name))) {
                    putInPlace(next.resolve(name), target.resolve(name), previous.resolve(name));
                }
            }
        }
        delete(workspace);
    }

    private void putInPlace(Path next, Path place, Path previous) throws IOException {
        if (exists(place) && !PublishedFiles.isOurs(place)) {
            throw holdsOthers(FileNames.parent(place), place);
        }
        if (Files.isDirectory(place)) {
            steps.move(place, previous);
        }
        steps.move(next, place);
    }

    private void refuseForeignFiles(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException(named + ": is a file; name a folder");
        }
        Optional<Path> foreign = Files.exists(folder) ? PublishedFiles.foreign(folder) : Optional.empty();
        if (foreign.isPresent()) {
            throw holdsOthers(folder, foreign.get());
        }
    }

    private CommandException holdsOthers(Path folder, Path foreign) {
        return new CommandException(named + ": holds other files (" + folder.relativize(foreign)
                + "), which would be lost; name a folder of its own");
    }

    private void write(Workspace workspace, Map<String, byte[]> files, FilePermissions permissions) throws IOException {
        Path next = workspace.next();
        Path parent = workspace.folder();
        steps.createFolder(next, permissions.ofNewFolder(parent));
        steps.createFolder(next.resolve(PublishedFiles.SESSIONS), permissions.ofNewFolder(parent));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            steps.writeNew(next.resolve(file.getKey()), file.getValue(), permissions.ofNewFile(parent));
        }
    }

    /** Deletes a workspace. Files of others that got into it stay, and with them the workspace. */
    private void delete(Path workspace) throws IOException {
        Path next = workspace.resolve(Workspace.NEXT);
        Path previous = workspace.resolve(Workspace.PREVIOUS);
        if (exists(next)) {
            deleteAll(next);
        }
        if (exists(previous)) {
            PublishedFiles.delete(steps, previous);
        }
        if (exists(workspace) && PublishedFiles.entries(workspace).isEmpty()) {
            steps.delete(workspace);
        }
    }

    /** Deletes what this command has written for itself, however incomplete. */
    private void deleteAll(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : PublishedFiles.entries(path)) {
                deleteAll(entry);
            }
        }
        steps.delete(path);
    }

    private static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
