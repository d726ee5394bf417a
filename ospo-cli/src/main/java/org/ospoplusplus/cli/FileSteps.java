package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * All operations that change the file system, in small steps. Tests use the hook to interrupt the command before each
 * step, as a kill or a full disk does.
 */
final class FileSteps {

    /** Runs before each step. */
    interface Hook {
        void before(String step) throws IOException;
    }

    /** A lock on a file. The operating system releases it when the process ends, even if the process is killed. */
    record HeldLock(FileChannel channel, FileLock lock) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** A position after any content, because on Windows other processes cannot read a locked range. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Hook hook;

    FileSteps(Hook hook) {
        this.hook = hook;
    }

    static FileSteps unobserved() {
        return new FileSteps(step -> {});
    }

    /** Creates a folder with a unique name. Only its owner has access. */
    Path createTemporaryFolder(Path parent, String prefix) throws IOException {
        hook.before("create a folder in " + parent);
        return Files.createTempDirectory(parent, prefix);
    }

    /** Creates an empty file with a unique name. */
    Path createTemporaryFile(Path parent, String prefix, String suffix, FileAttribute<?>... attributes)
            throws IOException {
        hook.before("create a file in " + parent);
        return Files.createTempFile(parent, prefix, suffix, attributes);
    }

    void createFolder(Path folder, FileAttribute<?>... attributes) throws IOException {
        hook.before("create " + folder);
        Files.createDirectory(folder, attributes);
    }

    void createFolders(Path folder) throws IOException {
        hook.before("create " + folder + " and the folders above it");
        Files.createDirectories(folder);
    }

    void writeNew(Path file, byte[] bytes, FileAttribute<?>... attributes) throws IOException {
        hook.before("create " + file);
        Set<OpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, attributes)) {
            write(channel, file, bytes);
        }
    }

    /** Writes to a device or a pipe, which cannot be replaced. */
    void writeThrough(Path device, byte[] bytes) throws IOException {
        hook.before("write to " + device);
        try (OutputStream out = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
            out.write(bytes);
        }
    }

    /** Replaces the content of a locked file. */
    void write(HeldLock locked, Path file, byte[] bytes) throws IOException {
        hook.before("empty " + file);
        locked.channel().truncate(0);
        write(locked.channel(), file, bytes);
    }

    private void write(FileChannel channel, Path file, byte[] bytes) throws IOException {
        int half = bytes.length / 2;
        hook.before("write the first half of " + file);
        writeAll(channel, ByteBuffer.wrap(bytes, 0, half));
        hook.before("write the second half of " + file);
        writeAll(channel, ByteBuffer.wrap(bytes, half, bytes.length - half));
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** {@return a lock on a file, or empty if any run has the lock} Creates the file if it is missing. */
    Optional<HeldLock> lock(Path file) throws IOException {
        hook.before("lock " + file);
        return lock(file, StandardOpenOption.CREATE);
    }

    /** {@return a lock on an existing file, or empty if any run has the lock} */
    Optional<HeldLock> lockExisting(Path file) throws IOException {
        hook.before("lock the existing " + file);
        return lock(file, StandardOpenOption.WRITE);
    }

    private static Optional<HeldLock> lock(Path file, OpenOption mode) throws IOException {
        FileChannel channel = FileChannel.open(file, mode, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(held -> new HeldLock(channel, held));
    }

    /** Renames a file or folder in one step. Replaces an existing file. */
    void move(Path from, Path to) throws IOException {
        hook.before("move " + from + " to " + to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Path path) throws IOException {
        hook.before("delete " + path);
        Files.delete(path);
    }

    void deleteIfExists(Path path) throws IOException {
        hook.before("delete " + path);
        Files.deleteIfExists(path);
    }

    void setPermissions(Path path, Set<PosixFilePermission> permissions) throws IOException {
        hook.before("set permissions of " + path);
        Files.setPosixFilePermissions(path, permissions);
    }
}
