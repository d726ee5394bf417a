package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.OnFirmCadenceValidator;

/**
 * A working group whose sessions keep to the cadence of their tracks where it is firm. A session that was moved is measured by
 * the date that it had first, one of several tracks by the track that suits it best. Code: {@code off-cadence}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OnFirmCadenceValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface OnFirmCadence {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.off-cadence}";

    /** {@return the groups in which this is checked} */
    Class<?>[] groups() default {};

    /** {@return what else is said about a violation} */
    Class<? extends Payload>[] payload() default {};
}
