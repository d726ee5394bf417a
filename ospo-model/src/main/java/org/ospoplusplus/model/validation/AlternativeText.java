package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.AlternativeTextValidator;

/**
 * Checks that an image has an alternative text (WCAG 2.2, 1.1.1). Code: {@code image-without-text}.
 *
 * <p>Applies to an {@link java.util.Optional}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AlternativeTextValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface AlternativeText {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.image-without-text}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
