package org.ospoplusplus.cli;

/** The exit codes of the command. */
final class ExitCode {

    static final int FINE = 0;

    /** The input has errors, or the announced times do not agree. */
    static final int INVALID = 1;

    /** The inputs of {@code diff} differ. {@code diff(1)} has the same exit code. */
    static final int DIFFERENT = 1;

    /** Wrong usage, or a file that can't be read or written. */
    static final int UNUSABLE = 2;

    /**
     * The reader of standard output closed it, as {@code head} does. Shells report this code for programs that SIGPIPE
     * ends.
     */
    static final int PIPE_CLOSED = 141;

    private ExitCode() {}
}
