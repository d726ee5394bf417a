package org.ospoplusplus.model.validation;

/**
 * How bad a violation is.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The value must not be used as it is. */
    ERROR,
    /** Somebody should look at it. */
    WARNING
}
