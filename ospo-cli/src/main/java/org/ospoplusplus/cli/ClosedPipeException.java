package org.ospoplusplus.cli;

/** The reader of a pipe has closed it, as {@code head} does. The command then ends without a message. */
final class ClosedPipeException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
