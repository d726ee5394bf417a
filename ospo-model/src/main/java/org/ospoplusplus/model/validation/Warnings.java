package org.ospoplusplus.model.validation;

/**
 * The validation group of the constraints whose violations are {@linkplain Severity#WARNING warnings}.
 *
 * @since 0.1.0
 */
public interface Warnings {}
