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
 * A list in which no two elements have the same id; ids that differ in case alone are the same, since they name files and
 * links. Code: {@code duplicate-id}, on each id that came before.
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

    /** {@return the groups in which this is checked} */
    Class<?>[] groups() default {};

    /** {@return what else is said about a violation} */
    Class<? extends Payload>[] payload() default {};
}
