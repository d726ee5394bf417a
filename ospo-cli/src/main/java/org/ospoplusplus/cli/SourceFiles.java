package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ospoplusplus.model.WorkingGroup;

/** Reads the files and folders that the user named. Folders are read recursively, in the order of the file names. */
final class SourceFiles {

    /** A size above the limits of all readers, which therefore refuse a document that is cut here. */
    private static final int MAX_BYTES = 6 * 1024 * 1024;

    /** The maximum size of all files together, so that they fit in memory. */
    private static final long MAX_TOTAL = 64L << 20;

    /** A group has at most this number of sessions, so more files are a mistake, such as a wrong folder. */
    private static final int MAX_FILES = WorkingGroup.MAX_SESSIONS;

    private final StandardInput in;
    private final Optional<InputFormat> from;
    private final Optional<Path> output;
    private final Progress progress;
    private final Set<Path> seen = new HashSet<>();
    private final List<String> skipped = new ArrayList<>();
    private int visited;
    private long total;

    /**
     * @param in standard input
     * @param from the format of standard input; empty to recognize it
     * @param output the file or folder that the command writes, which is not read as a part of a folder
     * @param progress shows the number of files in folders
     */
    SourceFiles(StandardInput in, Optional<InputFormat> from, Optional<Path> output, Progress progress) {
        this.in = in;
        this.from = from;
        this.output = output;
        this.progress = progress;
    }

    /**
     * {@return the files of one argument; empty if all of them were skipped}
     *
     * @param name a file, a folder, or {@code -} for standard input
     * @throws CommandException if a file cannot be read
     */
    List<SourceFile> read(String name) {
        if (name.equals(FileNames.STANDARD_STREAM)) {
            byte[] bytes = standardInput();
            return List.of(new SourceFile(name, from.orElseGet(() -> InputFormat.of(name, bytes)), bytes, false));
        }
        Path path = FileNames.path(name);
        List<SourceFile> files = new ArrayList<>();
        if (Files.isDirectory(path)) {
            addFolder(path, files);
        } else {
            seen.add(realPath(path));
            byte[] bytes = bytes(path, name);
            files.add(new SourceFile(name, InputFormat.of(name, bytes), bytes, false));
        }
        return files;
    }

    /** {@return the files and folders within the named folders that were skipped, each with the reason} */
    List<String> skipped() {
        return List.copyOf(skipped);
    }

    void skip(String name, String reason) {
        skipped.add(name + ": not read, because it is " + reason);
    }

    private void addFolder(Path folder, List<SourceFile> files) {
        List<Path> entries;
        try {
            entries = PublishedFiles.entries(folder);
        } catch (IOException e) {
            throw unreadable(folder.toString(), FileProblem.of(e));
        }
        for (Path entry : entries) {
            if (++visited > MAX_FILES) {
                throw new CommandException(folder + ": more than " + MAX_FILES
                        + " files are in the named folders; name a folder that has only sessions and series");
            }
            progress.step("reading files", visited);
            addEntry(entry, files);
        }
    }

    private void addEntry(Path entry, List<SourceFile> files) {
        String name = entry.toString();
        if (FileNames.last(entry).startsWith(".")) {
            skip(name, "hidden");
        } else if (Files.isSymbolicLink(entry)) {
            skip(name, "a symbolic link");
        } else if (output.filter(written -> FileNames.isWithin(entry, written)).isPresent()) {
            skip(name, "the output of this command");
        } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            addInnerFolder(entry, files);
        } else if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)
                || InputFormat.ofName(name).isEmpty()
                || name.endsWith(".schema.json")) {
            skip(name, "no document or calendar");
        } else if (seen.add(realPath(entry))) {
            byte[] bytes = bytes(entry, name);
            files.add(new SourceFile(name, InputFormat.of(name, bytes), bytes, true));
        }
    }

    private void addInnerFolder(Path folder, List<SourceFile> files) {
        try {
            if (PublishedFiles.isPublished(folder)) {
                skip(folder.toString(), "the output of an earlier run of publish");
                return;
            }
        } catch (IOException e) {
            throw unreadable(folder.toString(), FileProblem.of(e));
        }
        addFolder(folder, files);
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path; // Opening the file reports the same problem.
        }
    }

    private byte[] standardInput() {
        try {
            return counted(in.stream().readNBytes(MAX_BYTES));
        } catch (IOException e) {
            throw new CommandException(
                    "standard input: can't be read; name a file, or check the program before the pipe");
        }
    }

    private byte[] bytes(Path path, String name) {
        try (InputStream stream = Files.newInputStream(path)) {
            return counted(stream.readNBytes(MAX_BYTES));
        } catch (NoSuchFileException e) {
            throw new CommandException(name + ": does not exist; check the name");
        } catch (AccessDeniedException e) {
            throw unreadable(name, "permission denied");
        } catch (IOException e) {
            throw unreadable(name, FileProblem.of(e));
        }
    }

    private static CommandException unreadable(String name, String problem) {
        return new CommandException(name + ": can't be read: " + problem + "; name a file that you may read");
    }

    private byte[] counted(byte[] bytes) {
        total += bytes.length;
        if (total > MAX_TOTAL) {
            throw new CommandException("the files have more than " + MAX_TOTAL
                    + " bytes together; name fewer files, or a folder that has only sessions and series");
        }
        return bytes;
    }
}
