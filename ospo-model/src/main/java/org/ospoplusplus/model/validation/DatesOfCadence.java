package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.DatesOfCadenceValidator;

/**
 * Compares the days of a series with its rule. A warning reports that the dates are not known because the rule needs
 * the first day (code {@code dates-unknown}), or that the rule names no days (code {@code rule-without-days}), a day
 * without a meeting that is no day of the rule (code {@code except-without-occurrence}), an extra day that is a day of
 * the rule (code {@code also-on-cadence}), and a first day that is no day of the rule (code {@code first-off-cadence}).
 * A series with a time or a first day, but without a rule and extra days, has the code {@code rule-missing}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DatesOfCadenceValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface DatesOfCadence {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.dates-unknown}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
