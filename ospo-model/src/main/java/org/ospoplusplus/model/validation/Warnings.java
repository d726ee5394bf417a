package org.ospoplusplus.model.validation;

/** The validation group of constraints whose violation is a {@link Severity#WARNING}. */
public interface Warnings {}
