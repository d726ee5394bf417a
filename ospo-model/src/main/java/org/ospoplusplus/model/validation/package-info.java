/**
 * What makes a value valid: constraints that also fit the types of others, the groups in which the model uses them, and
 * {@link org.ospoplusplus.model.validation.OspoValidator}, which reports all violations at once.
 *
 * <p>Errors are in the default group. {@link org.ospoplusplus.model.validation.Warnings} and
 * {@link org.ospoplusplus.model.validation.Publishable} are groups of their own, so that a framework that validates a
 * request refuses it for errors alone.
 *
 * <pre>{@code
 * OspoValidator validator = OspoValidator.create(Locale.GERMAN);
 * List<Violation> violations = validator.validate(session, Publishable.class);
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.model.validation;

import org.jspecify.annotations.NullMarked;
