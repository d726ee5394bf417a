package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.SecretsNotRepeatedValidator;

/**
 * Checks that no public component of a working group repeats a value that the public view removes. The codes and places
 * are those of {@link org.ospoplusplus.model.PublicView#exposures}: {@code exposed-secret-join-link},
 * {@code exposed-secret-dial-in}, {@code exposed-private-email}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SecretsNotRepeatedValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface SecretsNotRepeated {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.exposed-secret-join-link}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
