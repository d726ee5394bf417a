package org.ospoplusplus.model.validation;

/**
 * The severity of a {@link Diagnostic}.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The value must be corrected before use. */
    ERROR,
    /** A person should check the value. */
    WARNING
}
