package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private PublishedFolder() {}

    /** The file of a session; an id of a valid session holds nothing but a colon that file systems mind. */
    static String session(String id) {
        return SESSIONS + "/" + id.replace(":", "%3A") + SESSION_ENDING;
    }

    /** Writes all files into a new folder, then puts that in the place of the one there was. */
    static void replace(Path folder, Map<String, byte[]> files) {
        try {
            Path target = Files.exists(folder)
                    ? folder.toRealPath()
                    : folder.toAbsolutePath().normalize();
            if (target.getFileName() == null) {
                throw new UnusableException(folder + ": can't be replaced; name a folder of its own");
            }
            refuseOtherFiles(folder, target);
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Path next = Siblings.of(target, "next");
            Path previous = Siblings.of(target, "previous");
            try {
                write(next, files);
                swap(target, next, previous);
            } finally {
                delete(next);
                delete(previous);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableException(folder + ": can't be written; may you write there?");
        }
    }

    private static void refuseOtherFiles(Path folder, Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new UnusableException(folder + ": is a file; name a folder");
        }
        Optional<Path> other = other(target, Set.of(WORKING_GROUP, CALENDAR, JSON_LD, SESSIONS));
        if (other.isEmpty() && Files.isDirectory(target.resolve(SESSIONS))) {
            other = otherSession(target.resolve(SESSIONS));
        }
        if (other.isPresent()) {
            throw new UnusableException(folder + ": holds other files (" + target.relativize(other.get())
                    + "), which would be lost; name a folder of its own");
        }
    }

    private static Optional<Path> other(Path directory, Set<String> known) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> !known.contains(entry.getFileName().toString()))
                    .sorted()
                    .findFirst();
        }
    }

    private static Optional<Path> otherSession(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(entry -> !entry.getFileName().toString().endsWith(SESSION_ENDING)
                            || !Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .findFirst();
        }
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectory(folder);
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
