package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.OwnLinksValidator;

/**
 * Checks that no two expected sessions of a working group have the same ticket page, and that no recording belongs to
 * two sessions or has two titles. Sessions of one series, sessions that are part of one event, a session and the one
 * that it repeats, and sessions with the same start may have one ticket page. A page of more than three sessions, or
 * one that the group also links, is a general page, and is ignored. Codes: {@code shared-registration},
 * {@code shared-recording}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OwnLinksValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface OwnLinks {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.shared-registration}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
