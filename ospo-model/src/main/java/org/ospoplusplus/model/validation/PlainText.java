package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.PlainTextValidator;

/**
 * Checks that a text is not blank and has no characters that affect the text around them: no control characters, no line or
 * paragraph separators, no bidirectional embeddings, overrides or isolates (Unicode UAX 9), no lone surrogates, no noncharacters.
 * Line feeds and tabs are allowed in text of {@linkplain #multiline() several lines}. Codes: {@code blank},
 * {@code control-character}, {@code bidi-control}, {@code lone-surrogate}.
 *
 * <p>Applies to {@link CharSequence}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainTextValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface PlainText {

    /** {@return whether line feeds and tabs are allowed} */
    boolean multiline() default false;

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.control-character}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
