package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that {@code publish} writes: its layout, and how it replaces an earlier one without harming other files. */
final class PublishedFolder {

    static final String WORKING_GROUP = "working-group.json";
    static final String CALENDAR = "calendar.ics";
    static final String JSON_LD = "sessions.jsonld";
    private static final String SESSIONS = "sessions";
    private static final String SESSION_ENDING = ".ics";

    /** Stands in every calendar of ours, near its beginning. */
    private static final String OURS = "\r\nPRODID:-//OSPO++//";

    private static final int BEGINNING = 256;

    private PublishedFolder() {}

    /** The file of a session; an id of a valid session holds nothing but a colon that file systems mind. */
    static String session(String id) {
        return SESSIONS + "/" + id.replace(":", "%3A") + SESSION_ENDING;
    }

    /** Writes all files into a new folder, then puts that in the place of the one there was. */
    static void replace(Path folder, Map<String, byte[]> files, boolean keepPrivate) {
        try {
            Path target = Files.exists(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
            Path parent = target.getParent();
            if (parent == null || target.equals(Path.of("").toRealPath())) {
                throw new UnusableException(folder + ": is the current folder, or the root; name a folder of its own");
            }
            refuseOtherFiles(folder, target);
            Files.createDirectories(parent);
            if (!Files.isWritable(parent)) {
                throw new UnusableException(
                        folder + ": the new folder is prepared beside it, and you may not write to " + parent);
            }
            Path next = Siblings.of(target, "next");
            Path previous = Siblings.of(target, "previous");
            try {
                Files.createDirectory(next);
                Access.likeOrPrivate(next, target, keepPrivate);
                write(next, files);
                swap(target, next, previous);
            } finally {
                delete(next);
                delete(previous);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableException(
                    folder + ": can't be written; may you write there and beside it, and is it no mount point?");
        }
    }

    private static void refuseOtherFiles(Path folder, Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new UnusableException(folder + ": is a file; name a folder");
        }
        Optional<Path> other = other(target);
        if (other.isPresent()) {
            throw new UnusableException(folder + ": holds other files (" + target.relativize(other.get())
                    + "), which would be lost; name a folder of its own");
        }
    }

    /** Something that no earlier run has written. */
    private static Optional<Path> other(Path target) throws IOException {
        Optional<Path> unknown = first(
                target,
                entry -> !Set.of(WORKING_GROUP, CALENDAR, JSON_LD, SESSIONS)
                        .contains(entry.getFileName().toString()));
        if (unknown.isPresent()) {
            return unknown;
        }
        // The names alone could be somebody else's, too.
        Optional<Path> any = first(target, entry -> true);
        if (any.isPresent() && !isOurs(target.resolve(CALENDAR))) {
            return any;
        }
        Path sessions = target.resolve(SESSIONS);
        return Files.isDirectory(sessions) ? first(sessions, entry -> !isOurs(entry)) : Optional.empty();
    }

    private interface Condition {
        boolean holds(Path entry) throws IOException;
    }

    private static Optional<Path> first(Path directory, Condition condition) throws IOException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(directory)) {
            entries = listed.sorted().toList();
        }
        for (Path entry : entries) {
            if (condition.holds(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean isOurs(Path calendar) throws IOException {
        if (!calendar.getFileName().toString().endsWith(SESSION_ENDING)
                || !Files.isRegularFile(calendar, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(calendar)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(OURS);
        }
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(folder.resolve(SESSIONS));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void swap(Path target, Path next, Path previous) throws IOException {
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, previous);
        }
        try {
            Files.move(next, target);
        } catch (IOException e) {
            if (replaces) {
                Files.move(previous, target);
            }
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> entries = Files.walk(folder)) {
            all = entries.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
