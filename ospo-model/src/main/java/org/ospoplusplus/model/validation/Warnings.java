package org.ospoplusplus.model.validation;

/**
 * The validation group of constraints whose violation is a {@link Severity#WARNING}.
 *
 * @since 0.1.0
 */
public interface Warnings {}
