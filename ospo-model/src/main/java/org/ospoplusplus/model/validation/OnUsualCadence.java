package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.OnUsualCadenceValidator;

/**
 * Checks that each session of a working group takes place on a day of the usual cadence of its tracks, or else of the group. Only
 * the current date of a session counts. A session of several tracks needs to follow the cadence of one of them. Sessions that
 * were moved away from a firm cadence are reported here, too. Code: {@code off-usual-cadence}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OnUsualCadenceValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface OnUsualCadence {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.off-usual-cadence}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
