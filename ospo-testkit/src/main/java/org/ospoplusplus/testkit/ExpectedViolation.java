package org.ospoplusplus.testkit;

import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/**
 * An expected violation. It has no message, because validators can choose their messages.
 *
 * @param path the place, in the form of {@link Violation#path}; empty for the value itself
 * @param code the code of the rule; {@code docs/reference/validation.md} lists all codes
 * @param severity the severity
 * @since 0.1.0
 */
public record ExpectedViolation(String path, String code, Severity severity) {

    /**
     * {@return an error}
     *
     * @param path the place
     * @param code the code of the rule
     */
    public static ExpectedViolation error(String path, String code) {
        return new ExpectedViolation(path, code, Severity.ERROR);
    }

    /**
     * {@return a warning}
     *
     * @param path the place
     * @param code the code of the rule
     */
    public static ExpectedViolation warning(String path, String code) {
        return new ExpectedViolation(path, code, Severity.WARNING);
    }

    /**
     * {@return a reported violation without its message, for comparison}
     *
     * @param found the violation that a validator reported
     */
    public static ExpectedViolation of(Violation found) {
        return new ExpectedViolation(found.path(), found.code(), found.severity());
    }

    /** {@return the path as a JSON pointer (RFC 6901): {@code /sessions/0/title}} */
    public String pointer() {
        return new Violation(path, code, severity, "").pointer();
    }
}
