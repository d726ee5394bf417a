package org.ospoplusplus.cli;

/** The command cannot complete its task. The message gives the reason and the remedy in one line. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CommandException(String message) {
        super(message);
    }
}
