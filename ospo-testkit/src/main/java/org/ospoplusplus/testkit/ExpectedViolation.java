package org.ospoplusplus.testkit;

import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/**
 * A violation that a value must give, without its message, which is the validator's own.
 *
 * @param path where, as {@link Violation#path} has it; empty for the value itself
 * @param code which rule; {@code docs/reference/validation.md} lists them all
 * @param severity how bad it is
 * @since 0.1.0
 */
public record ExpectedViolation(String path, String code, Severity severity) {

    /**
     * {@return an error}
     *
     * @param path where
     * @param code which rule
     */
    public static ExpectedViolation error(String path, String code) {
        return new ExpectedViolation(path, code, Severity.ERROR);
    }

    /**
     * {@return a warning}
     *
     * @param path where
     * @param code which rule
     */
    public static ExpectedViolation warning(String path, String code) {
        return new ExpectedViolation(path, code, Severity.WARNING);
    }

    /**
     * {@return a violation that was found, without its message, to compare it with what was expected}
     *
     * @param found what a validator reports
     */
    public static ExpectedViolation of(Violation found) {
        return new ExpectedViolation(found.path(), found.code(), found.severity());
    }

    /** {@return the path as a JSON pointer (RFC 6901): {@code /sessions/0/title}} */
    public String pointer() {
        return new Violation(path, code, severity, "").pointer();
    }
}
