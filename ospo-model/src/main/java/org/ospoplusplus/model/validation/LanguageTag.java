package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.LanguageTagValidator;

/**
 * Checks that a text is a well-formed language tag (BCP 47), such as {@code en} or {@code pt-BR}; at most 35 characters (RFC
 * 5646, 4.4.1). Code:
 * {@code language-tag}.
 *
 * <p>Applies to {@link CharSequence}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTagValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface LanguageTag {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.language-tag}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
