package org.ospoplusplus.model.validation;

/**
 * The validation group of what a session needs before it is announced as confirmed. A draft may lack it.
 *
 * @since 0.1.0
 */
public interface Publishable {}
