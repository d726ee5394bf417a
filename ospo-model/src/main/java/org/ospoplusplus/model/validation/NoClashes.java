package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.NoClashesValidator;

/**
 * Checks that no two expected meetings of a working group take place at the same time if they have a track, a guest, a
 * place or a join link in common. Sessions and the occurrences of series count, from the first dated meeting to a year
 * after the last session or first day of a series. The check ends after a fixed number of meetings. Code:
 * {@code clash}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoClashesValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface NoClashes {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.clash}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
