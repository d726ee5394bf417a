package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.NoRepeatedSessionsValidator;

/**
 * Checks that no session of a working group is listed twice on one day: under the same title ({@code same-title}), or
 * under two titles with the same start and the same guests or ticket page ({@code session-twice}). Sessions that are
 * not expected are ignored, and so are sessions of which each has its own occurrence, tracks, language, guests or
 * place, and sessions that repeat an event.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoRepeatedSessionsValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface NoRepeatedSessions {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.same-title}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
