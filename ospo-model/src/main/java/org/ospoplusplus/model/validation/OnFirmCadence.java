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
 * Checks that each session of a working group takes place on a day of a firm series. A session is compared with the
 * series of its tracks, or else with the series without tracks whose title does not differ from its own; it needs to be
 * on a day of one of them. A series that is less public than the session is not compared. Only the current date of a
 * session counts. A session that replaces an {@linkplain org.ospoplusplus.model.Session#occurrence() occurrence} or has
 * earlier dates was moved on purpose; {@link OnUsualCadence} warns of the latter. Code: {@code off-cadence}.
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

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
