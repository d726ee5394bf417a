package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/**
 * Checks that a text is an id that is safe in links, file names and calendar ids: an ASCII letter or digit, followed by ASCII
 * letters, digits and {@code . _ ~ @ + = : -}; at most 200 characters. Code: {@code identifier}.
 *
 * <p>Applies to {@link CharSequence}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IdentifierValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface Identifier {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.identifier}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
