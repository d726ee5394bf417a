package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.DomainNameValidator;

/**
 * Checks that a text is an internet domain in lower case: at least two labels of letters, digits and inner hyphens (RFC 1123,
 * 2.1). Domains in other scripts are written as A-labels (RFC 5890). Code: {@code domain-name}.
 *
 * <p>Applies to {@link CharSequence}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DomainNameValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface DomainName {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.domain-name}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
