package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder that {@code publish} writes. Replaces the files of earlier runs, and keeps other files.
 *
 * <p>The command writes the new files to a {@link Workspace} beside the folder. If the folder has no other files, the
 * command renames the earlier folder and the new one. Otherwise, and if the folder cannot be renamed, such as a mount
 * point, the workspace is inside the folder, and the command {@linkplain Replacement moves the files one by one}.
 *
 * <p>If the command is killed, the next run repairs the folder first. Beside the folder, a kill between the two renames
 * leaves the earlier folder under another name, and the next run renames it back. Inside the folder, the new files are
 * complete before the first of them is moved, and the next run moves the rest.
 */
final class PublishedFolder {

    private static final int MAX_LINKS = 40;

    private final FileSteps steps;
    private final Path named;
    private final boolean force;

    /**
     * Creates an object for a folder.
     *
     * @param named the folder as the user wrote it
     * @param force whether to replace files that the command did not write, or that were changed since
     */
    PublishedFolder(FileSteps steps, Path named, boolean force) {
        this.steps = steps;
        this.named = named;
        this.force = force;
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Completes or undoes the work of a killed run, and deletes its files. */
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
    void replace(FileSource files, boolean keepPrivate) {
        FilePermissions permissions = new FilePermissions(steps, keepPrivate);
        attempt(() -> {
            steps.createFolders(FileNames.parent(named.toAbsolutePath()));
            Path target = target();
            refuseFile(target);
            if (isRootOrCurrent(target)) {
                replaceInside(target, files, permissions);
            } else {
                replaceBeside(target, files, permissions);
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

    /** Follows links even to a missing folder, because a killed run may have moved it. */
    private Path resolve(Path path, int links) throws IOException {
        try {
            return path.toRealPath();
        } catch (NoSuchFileException e) {
            Path absolute = path.toAbsolutePath();
            if (Files.isSymbolicLink(path) && links > 0) {
                return resolve(FileNames.parent(absolute).resolve(Files.readSymbolicLink(path)), links - 1);
            }
            if (List.of("", ".", "..").contains(FileNames.last(absolute))) {
                throw new CommandException(named + ": does not exist; write the name without . and ..");
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

    /**
     * Replaces the folder as a whole, or else its files. The lock beside the folder also excludes runs that replace the
     * whole, because these would move the workspace inside the folder.
     */
    private void replaceBeside(Path target, FileSource files, FilePermissions permissions) throws IOException {
        try (Workspace workspace = openBeside(target).orElse(null)) {
            if (workspace == null || !replaceWhole(workspace, target, files, permissions)) {
                replaceInside(target, files, permissions);
            }
        }
    }

    /** {@return whether the folder was replaced; if not, nothing has changed} */
    private boolean replaceWhole(Workspace workspace, Path target, FileSource files, FilePermissions permissions)
            throws IOException {
        settleAbandonedBeside(workspace, target);
        recoverInside(target);
        if (Files.exists(target) && !OwnFiles.in(target, named).areAll()) {
            return false;
        }
        try {
            write(workspace, files, permissions);
            permissions.like(target, workspace.next());
            return switchBeside(workspace, target);
        } finally {
            settleBeside(workspace.folder(), target);
        }
    }

    /** {@return whether the folder was replaced; if not, the earlier one still has to be restored} */
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
            // Another program may have added or changed a file after the first check.
            if (!OwnFiles.in(workspace.previous(), named).areAll()) {
                return false;
            }
        }
        steps.move(workspace.next(), target);
        return true;
    }

    private void settleAbandonedBeside(Workspace workspace, Path target) throws IOException {
        workspace.settleAbandoned(abandoned -> settleBeside(abandoned, target));
    }

    /** Restores the earlier folder if a replacement was interrupted, and deletes the workspace. */
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

    private void replaceInside(Path target, FileSource files, FilePermissions permissions) throws IOException {
        try (Workspace workspace = open(Workspace.Place.inside(target))) {
            settleAbandonedInside(workspace, target);
            try {
                write(workspace, files, permissions);
                new Replacement(steps, workspace.folder(), target, named, force).prepare(permissions);
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

    /** Moves the new files to their places if they are complete, and deletes the workspace. */
    private void settleInside(Path workspace, Path target) throws IOException {
        if (exists(workspace.resolve(Workspace.PREVIOUS))) {
            new Replacement(steps, workspace, target, named, force).run();
        }
        delete(workspace);
    }

    private void refuseFile(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException(named + ": is a file; name a folder");
        }
    }

    private void write(Workspace workspace, FileSource files, FilePermissions permissions) throws IOException {
        Path next = workspace.next();
        Path parent = workspace.folder();
        steps.createFolder(next, permissions.ofNewFolder(parent));
        Map<String, String> hashes = new TreeMap<>();
        try {
            files.each((path, content) -> {
                hashes.put(path, Manifest.hash(content));
                try {
                    write(next.resolve(path), content, permissions, parent);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        write(next.resolve(Manifest.NAME), Manifest.of(hashes).bytes(), permissions, parent);
    }

    /** Writes a file, and first the folder of the file if it is the first one there. */
    private void write(Path file, byte[] content, FilePermissions permissions, Path workspace) throws IOException {
        Path folder = FileNames.parent(file);
        if (!exists(folder)) {
            steps.createFolder(folder, permissions.ofNewFolder(workspace));
        }
        steps.writeNew(file, content, permissions.ofNewFile(workspace));
    }

    /** Deletes a workspace, unless it contains files of another program. */
    private void delete(Path workspace) throws IOException {
        Path next = workspace.resolve(Workspace.NEXT);
        Path previous = workspace.resolve(Workspace.PREVIOUS);
        if (exists(next)) {
            deleteAll(next);
        }
        if (exists(previous)) {
            OwnFiles.leftIn(previous).deleteAll(steps);
        }
        if (exists(workspace) && PublishedFiles.entries(workspace).isEmpty()) {
            steps.delete(workspace);
        }
    }

    /** Deletes files that this command has written, even if they are incomplete. */
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
