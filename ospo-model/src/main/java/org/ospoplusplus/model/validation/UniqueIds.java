package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.UniqueIdsValidator;

/**
 * Checks that the elements of a list have different ids. Ids that differ only in case are equal, because ids are used in file
 * names and links. Code: {@code duplicate-id}, at each repeated id.
 *
 * <p>Applies to collections of {@link org.ospoplusplus.model.Identifiable}; null is valid.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = UniqueIdsValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface UniqueIds {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.duplicate-id}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
