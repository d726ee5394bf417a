package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a folder that earlier runs wrote. The manifest lists them. Earlier versions of the command wrote no
 * manifest; without one, the form of a file shows whether the command wrote it.
 */
final class OwnFiles {

    private final Path folder;
    private final Path named;
    private final Manifest manifest;

    private OwnFiles(Path folder, Path named, Manifest manifest) {
        this.folder = folder;
        this.named = named;
        this.manifest = manifest;
    }

    /** @param named the folder as the user wrote it */
    static OwnFiles in(Path folder, Path named) throws IOException {
        Optional<Manifest> listed = Manifest.in(folder, named);
        if (listed.isPresent()) {
            return new OwnFiles(folder, named, listed.get());
        }
        // Without a calendar of this command, the other files may be source files of the same form.
        return new OwnFiles(folder, named, isPublished(folder) ? recognized(folder) : Manifest.EMPTY);
    }

    /** {@return the remaining files of a folder that was replaced, some of which a killed run may have deleted} */
    static OwnFiles leftIn(Path folder) throws IOException {
        Optional<Manifest> listed = Manifest.in(folder, folder);
        return new OwnFiles(folder, folder, listed.isPresent() ? listed.get() : recognized(folder));
    }

    private static boolean isPublished(Path folder) throws IOException {
        return PublishedFiles.isOurs(folder.resolve(PublishedFiles.CALENDAR));
    }

    private static Manifest recognized(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : PublishedFiles.recognized(folder)) {
            hashes.put(folder.relativize(file).toString().replace('\\', '/'), Manifest.hash(file));
        }
        return Manifest.of(hashes);
    }

    Manifest manifest() {
        return manifest;
    }

    OwnFiles with(Manifest other) {
        return new OwnFiles(folder, named, other);
    }

    /** {@return whether all files and folders of the folder are unchanged files of earlier runs} */
    boolean areAll() throws IOException {
        return areAllIn(folder);
    }

    /**
     * {@return whether all files and folders in a folder are unchanged files of earlier runs}
     *
     * @param start the whole folder, or a folder in it
     */
    boolean areAllIn(Path start) throws IOException {
        Deque<Path> folders = new ArrayDeque<>();
        folders.add(start);
        while (!folders.isEmpty()) {
            Path next = folders.remove();
            for (Path entry : PublishedFiles.entries(next)) {
                if (Workspace.Place.inside(folder).isOwn(entry)) {
                    continue;
                }
                String path = folder.relativize(entry).toString().replace('\\', '/');
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    if (!isFolder(path)) {
                        return false;
                    }
                    folders.add(entry);
                } else if (!path.equals(Manifest.NAME) && !isUnchanged(entry, path)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isFolder(String path) {
        return PublishedFiles.FOLDERS.contains(path)
                || manifest.paths().stream().anyMatch(file -> file.startsWith(path + "/"));
    }

    private boolean isUnchanged(Path file, String path) throws IOException {
        return manifest.lists(path)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && manifest.lists(path, Manifest.hash(file));
    }

    /**
     * Refuses to replace or delete files that the command did not write, or that were changed since.
     *
     * @param next the files that replace the own ones
     * @param force whether content may be lost; other kinds of entries than files are kept in any case
     */
    void refuseObstacles(Manifest next, boolean force) throws IOException {
        NavigableSet<String> obstacles = new TreeSet<>();
        for (String path : next.paths()) {
            obstacle(path, next, force).ifPresent(obstacles::add);
        }
        for (String path : manifest.paths()) {
            if (!next.lists(path) && file(path).isPresent()) {
                obstacle(path, next, force).ifPresent(obstacles::add);
            }
        }
        if (!obstacles.isEmpty()) {
            throw new CommandException(List.copyOf(obstacles), "files and folders that are in the way");
        }
    }

    /** Refuses if an entry that is in the way of a file may not be replaced or deleted. */
    void refuseObstacle(String path, Manifest next, boolean force) throws IOException {
        Optional<String> obstacle = obstacle(path, next, force);
        if (obstacle.isPresent()) {
            throw new CommandException(obstacle.get());
        }
    }

    /** {@return the reason for which a file may not be replaced or deleted, and the remedy} */
    private Optional<String> obstacle(String path, Manifest next, boolean force) throws IOException {
        Path place = folder;
        for (Path name : Path.of(path)) {
            place = place.resolve(name);
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            boolean isLast = place.equals(folder.resolve(path));
            boolean fits = isLast
                    ? Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    : Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
            if (!fits) {
                return Optional.of(obstacle(
                        place,
                        "is in the way of a published " + (isLast ? "file" : "folder"),
                        ", or name another folder"));
            }
        }
        String hash = Manifest.hash(place);
        if (force || manifest.lists(path, hash) || next.lists(path, hash)) {
            return Optional.empty();
        }
        String problem = manifest.lists(path)
                ? "was changed after publish wrote it"
                : "was not written by publish, and would be lost";
        return Optional.of(obstacle(place, problem, ", name another folder, or replace it with --force"));
    }

    private String obstacle(Path entry, String problem, String remedy) {
        return named + ": " + folder.relativize(entry).toString().replace('\\', '/') + " " + problem + "; move it"
                + remedy;
    }

    /** {@return the file with a path, or empty if a link is part of the path or there is no file} */
    Optional<Path> file(String path) {
        Path place = folder;
        for (Path name : Path.of(path)) {
            if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            place = place.resolve(name);
        }
        return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) ? Optional.of(place) : Optional.empty();
    }

    void delete(String path, FileSteps steps) throws IOException {
        Optional<Path> file = file(path);
        if (file.isPresent()) {
            steps.delete(file.get());
        }
    }

    /**
     * Deletes the empty folders of deleted files. To look for other files after each file would take time in proportion
     * to the square of their number.
     */
    void deleteEmptyFolders(Collection<String> paths, FileSteps steps) throws IOException {
        NavigableSet<Path> folders = new TreeSet<>(Comparator.reverseOrder());
        for (String path : paths) {
            Path above = FileNames.parent(folder.resolve(path));
            while (!above.equals(folder) && folders.add(above)) {
                above = FileNames.parent(above);
            }
        }
        for (Path each : folders) {
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)
                    && PublishedFiles.entries(each).isEmpty()) {
                steps.delete(each);
            }
        }
    }

    /** Deletes the unchanged files, and then the folder if it is empty. */
    void deleteAll(FileSteps steps) throws IOException {
        for (String path : manifest.paths()) {
            Optional<Path> file = file(path);
            if (file.isPresent() && isUnchanged(file.get(), path)) {
                delete(path, steps);
            }
        }
        deleteEmptyFolders(manifest.paths(), steps);
        // The manifest is the last file, so that the next run can continue.
        steps.deleteIfExists(folder.resolve(Manifest.NAME));
        for (String name : PublishedFiles.FOLDERS) {
            Path empty = folder.resolve(name);
            if (Files.isDirectory(empty, LinkOption.NOFOLLOW_LINKS)
                    && PublishedFiles.entries(empty).isEmpty()) {
                steps.delete(empty);
            }
        }
        if (PublishedFiles.entries(folder).isEmpty()) {
            steps.delete(folder);
        }
    }
}
