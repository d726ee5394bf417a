package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.PoliciesKeptValidator;

/**
 * Checks that no track, series, session or part of a session
 * {@linkplain org.ospoplusplus.model.ConductPolicy.Inheritance#REPLACES replaces} an inherited policy that forbids
 * attribution or recording, unless its own policies forbid the same. Code: {@code policy-dropped}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PoliciesKeptValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface PoliciesKept {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.policy-dropped}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
