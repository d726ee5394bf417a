package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.SecureLinkValidator;

/**
 * Checks that a link does not use {@code http:}, because others can read and change the connection. Code: {@code insecure-link}.
 *
 * <p>Applies to {@link java.net.URI}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SecureLinkValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface SecureLink {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.insecure-link}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
