package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Optional;

/** Describes problems of files and streams for messages. */
final class FileProblem {

    private FileProblem() {}

    /** {@return the problem in a few words, such as "No space left on device"} */
    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "a file or folder of its path does not exist";
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return "a file of its path is not a folder";
        }
        Optional<String> reason = e instanceof FileSystemException failed
                ? Optional.ofNullable(failed.getReason())
                : Optional.ofNullable(e.getMessage());
        return reason.filter(text -> !text.isBlank()).orElse("input or output error");
    }

    /** {@return whether the reader of a pipe has closed it, as {@code head} does} */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }
}
