package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.AgendaWithinSessionValidator;

/**
 * Checks that the parts of a session are within the session and in order. Codes: {@code agenda-outside-session}, {@code agenda-order}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AgendaWithinSessionValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface AgendaWithinSession {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.agenda-outside-session}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
