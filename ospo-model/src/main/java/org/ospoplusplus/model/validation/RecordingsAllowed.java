package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.RecordingsAllowedValidator;

/**
 * Checks that a session, or a part of one, whose policies forbid recording or attribution has no recording, because a
 * recording shows who said what. Code: {@code recording-under-policy}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = RecordingsAllowedValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface RecordingsAllowed {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.recording-under-policy}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
