package org.ospoplusplus.cli;

/** The input has errors, which the command has already reported. */
final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidInputException() {
        super("the input has errors");
    }
}
