package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.PublishableSessionsValidator;

/**
 * Checks that each confirmed session of a working group that is not over is publishable: it has a title, a time of day,
 * a way to join or to register, and a policy. Venues and policies of the tracks and of the group count, too. A session
 * is over at the time of the {@link jakarta.validation.ClockProvider}, see
 * {@link org.ospoplusplus.model.Meeting#isOver}. Codes: {@code publishable-title}, {@code publishable-time},
 * {@code publishable-access}, {@code publishable-policy}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PublishableSessionsValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface PublishableSessions {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.publishable-title}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
