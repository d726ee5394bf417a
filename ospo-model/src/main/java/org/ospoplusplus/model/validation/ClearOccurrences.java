package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.ClearOccurrencesValidator;

/**
 * Checks that each session states the occurrence that it replaces, and only an occurrence that takes place. A session
 * that starts exactly when a series of its tracks meets, and replaces no occurrence, has the code
 * {@code occurrence-not-named}; so has a session of which only this day is known. A cancelled session counts, too,
 * because its series would still meet. An expected session that replaces a meeting of an excepted day has the code
 * {@code occurrence-excepted}. A series whose rule needs no first day, that has none, and that ended before calendars
 * assume its start, has the code {@code first-missing}, because its past occurrences are unknown.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ClearOccurrencesValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface ClearOccurrences {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.occurrence-not-named}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
