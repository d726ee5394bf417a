package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.RevisedWhenMovedValidator;

/**
 * Checks that the sequence of a session with earlier dates is not zero: calendars ignore a new date if the sequence is
 * not higher than before (RFC 5545, 3.8.7.4). A session that is not confirmed, and whose revision has neither a
 * sequence nor times, is ignored. Code: {@code moved-without-revision}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RevisedWhenMovedValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface RevisedWhenMoved {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.moved-without-revision}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
