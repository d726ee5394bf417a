package org.ospoplusplus.cli;

/** The input has errors, all of which have been told. */
final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InvalidInputException() {
        super("the input has errors");
    }
}
