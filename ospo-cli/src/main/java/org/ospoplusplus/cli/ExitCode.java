package org.ospoplusplus.cli;

/** What the command tells the shell. */
final class ExitCode {

    static final int FINE = 0;

    /** The input has errors. */
    static final int INVALID = 1;

    /** Wrong usage, or a file that can't be read or written. */
    static final int UNUSABLE = 2;

    /**
     * The reader of standard output closed it, as {@code head} does; shells report this code for tools that SIGPIPE
     * ends.
     */
    static final int PIPE_CLOSED = 141;

    private ExitCode() {}
}
