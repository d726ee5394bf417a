package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Checks that a text is {@linkplain PlainText plain text} of any number of lines, such as Markdown, with at most
 * {@value #MAX_LENGTH} characters. Codes:
 * {@code too-long} and those of {@link PlainText}.
 *
 * <p>Applies to {@link CharSequence}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Size(max = MultiLine.MAX_LENGTH, message = "{org.ospoplusplus.validation.too-long}")
@PlainText(multiline = true)
@Constraint(validatedBy = {})
public @interface MultiLine {

    /** The maximum length, in UTF-16 code units. */
    int MAX_LENGTH = 20_000;

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.blank}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
