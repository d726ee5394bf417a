package org.ospoplusplus.cli;

/** The command can't do what it was asked to; the message says why, in one line. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandException(String message) {
        super(message);
    }
}
