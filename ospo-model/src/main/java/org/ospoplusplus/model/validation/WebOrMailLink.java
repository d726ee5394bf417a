package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.WebOrMailLinkValidator;

/**
 * Checks that a link is safe to publish: {@code http} or {@code https} with a host and without user information, or
 * {@code mailto} with an address; at most {@value #MAX_LENGTH} characters, without bidirectional controls, line or paragraph
 * separators, noncharacters and lone surrogates. Codes: {@code link-scheme}, {@code link-host}, {@code link-user},
 * {@code link-address}, {@code too-long}, {@code bidi-control}, {@code control-character}, {@code lone-surrogate}.
 *
 * <p>Applies to {@link java.net.URI}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebOrMailLinkValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface WebOrMailLink {

    /** The maximum length, in UTF-16 code units. */
    int MAX_LENGTH = 2_048;

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.link-scheme}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
