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
 * A link that is safe to publish: {@code http} or {@code https} with a host and without user information, or {@code mailto}
 * with an address; {@value #MAX_LENGTH} characters at most, none of them a bidirectional control, a line or paragraph
 * separator, a noncharacter or half of a character. Codes: {@code link-scheme}, {@code link-host}, {@code link-user},
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

    /** The longest link, in UTF-16 units. */
    int MAX_LENGTH = 2_048;

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.link-scheme}";

    /** {@return the groups in which this is checked} */
    Class<?>[] groups() default {};

    /** {@return what else is said about a violation} */
    Class<? extends Payload>[] payload() default {};
}
