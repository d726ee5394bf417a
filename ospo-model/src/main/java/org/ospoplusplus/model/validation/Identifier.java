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
 * An id that is safe in links, file names and calendar ids: an ASCII letter or digit, then ASCII letters, digits and
 * {@code . _ ~ @ + = : -}, 200 characters at most. Code: {@code identifier}.
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

    /** {@return the groups in which this is checked} */
    Class<?>[] groups() default {};

    /** {@return what else is said about a violation} */
    Class<? extends Payload>[] payload() default {};
}
