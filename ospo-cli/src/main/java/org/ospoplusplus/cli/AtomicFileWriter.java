package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.IdFileNames;

/**
 * Replaces files in one step, so that each reader sees the old or the new content. It writes the new content to a
 * locked file beside the target and renames it. If the command is killed, the locked file stays, and the next run
 * deletes it.
 */
final class AtomicFileWriter {

    private static final String ENDING = ".ospo-part";

    private final FileSteps steps;

    AtomicFileWriter(FileSteps steps) {
        this.steps = steps;
    }

    void write(Path file, byte[] bytes, boolean keepPrivate) {
        if (Files.isDirectory(file)) {
            throw new CommandException(file + ": is a folder; name a file");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeToDevice(file, bytes);
                return;
            }
            replace(target(file), bytes, new FilePermissions(steps, keepPrivate));
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": can't be written: its folder does not exist; create the folder first");
        } catch (IOException e) {
            throw new CommandException(file + ": can't be written: " + FileProblem.of(e)
                    + "; an earlier file is unchanged; name a file that you may write");
        }
    }

    private void writeToDevice(Path device, byte[] bytes) {
        try {
            steps.writeThrough(device, bytes);
        } catch (IOException e) {
            if (FileProblem.isClosedPipe(e)) {
                throw new ClosedPipeException();
            }
            throw new CommandException(
                    device + ": can't be written: " + FileProblem.of(e) + "; name a file that you may write");
        }
    }

    /** {@return the file to replace} Follows links, so that a link remains a link. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        if (Files.isSymbolicLink(file)) {
            throw new CommandException(file + ": is a symbolic link to a missing file; name the file");
        }
        return file.toAbsolutePath();
    }

    private void replace(Path target, byte[] bytes, FilePermissions permissions) throws IOException {
        Path folder = FileNames.parent(target);
        String prefix = "." + IdFileNames.bounded(FileNames.last(target)) + ".";
        deleteLeftovers(folder, prefix);
        while (true) {
            Path part = steps.createTemporaryFile(folder, prefix, ENDING, permissions.ofNewFile(folder));
            try (FileSteps.HeldLock lock = steps.lockExisting(part).orElse(null)) {
                // Another run may have deleted the file before this run locked it.
                if (lock != null && Files.exists(part)) {
                    permissions.like(target, part);
                    steps.write(lock, part, bytes);
                    steps.move(part, target);
                    return;
                }
            } catch (NoSuchFileException e) {
                if (Files.exists(part) || !Files.exists(folder)) {
                    throw e;
                }
            } finally {
                steps.deleteIfExists(part);
            }
        }
    }

    private void deleteLeftovers(Path folder, String prefix) throws IOException {
        Pattern names = Pattern.compile(Pattern.quote(prefix) + "[0-9]+" + Pattern.quote(ENDING));
        List<Path> leftovers;
        try (Stream<Path> entries = Files.list(folder)) {
            leftovers = entries.filter(
                            entry -> names.matcher(FileNames.last(entry)).matches())
                    .filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException e) {
            return; // A folder may be writable without being readable.
        }
        for (Path leftover : leftovers) {
            deleteUnlessLocked(leftover);
        }
    }

    private void deleteUnlessLocked(Path leftover) throws IOException {
        try (FileSteps.HeldLock lock = steps.lockExisting(leftover).orElse(null)) {
            if (lock != null) {
                steps.deleteIfExists(leftover);
            }
        } catch (FileSystemException e) {
            return; // Another run has deleted it, or it belongs to another user.
        }
    }
}
