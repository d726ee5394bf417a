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
 * A link that is not {@code http:}, which anyone on the way can read and change. Code: {@code insecure-link}.
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

    /** {@return the groups in which this is checked} */
    Class<?>[] groups() default {};

    /** {@return what else is said about a violation} */
    Class<? extends Payload>[] payload() default {};
}
