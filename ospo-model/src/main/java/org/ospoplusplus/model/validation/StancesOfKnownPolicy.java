package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.StancesOfKnownPolicyValidator;

/**
 * Checks that a policy that names the Contributor Covenant or the Chatham House Rule has the stances of the constant in
 * {@link org.ospoplusplus.model.ConductPolicy}. {@link ForbidsAttribution} checks the attribution under the Chatham
 * House Rule, and a group may forbid recordings in addition to it. A policy with the id {@code not-recorded} forbids
 * recording. Code: {@code known-policy-stance}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StancesOfKnownPolicyValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface StancesOfKnownPolicy {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.known-policy-stance}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
