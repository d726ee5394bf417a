/**
 * Validation: constraints, which your own types can use as well, the groups of the constraints, and
 * {@link org.ospoplusplus.model.validation.OspoValidator}, which reports all violations at once.
 *
 * <p>Errors are in the default group. {@link org.ospoplusplus.model.validation.Warnings} and
 * {@link org.ospoplusplus.model.validation.Publishable} are separate groups, so that a framework that validates a
 * request rejects it only because of errors.
 *
 * <pre>{@code
 * OspoValidator validator = OspoValidator.create(Locale.GERMAN);
 * List<Violation> violations = validator.validate(session, Publishable.class);
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.model.validation;

import org.jspecify.annotations.NullMarked;
