package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.EarlierDatesDifferValidator;

/**
 * Checks that the last earlier date of a session differs from its current date. Code: {@code earlier-date-same}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = EarlierDatesDifferValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface EarlierDatesDiffer {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.earlier-date-same}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
