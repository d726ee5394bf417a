package org.ospoplusplus.cli;

/** The reader of a pipe has closed it, as {@code head} does. The command ends in silence. */
final class ClosedPipeException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
