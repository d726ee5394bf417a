package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.KnownSeriesValidator;

/**
 * Checks the occurrences that the sessions of a working group replace. The series must exist (code
 * {@code unknown-series}), it must be able to meet on the day (code {@code no-occurrence}), and only one session may
 * replace an occurrence (code {@code occurrence-twice}). No series may have the id of a session (code
 * {@code series-id-taken}), because both appear in calendars. No session and no series may have the id of an occurrence
 * that no session replaces (code {@code occurrence-id-taken}).
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownSeriesValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface KnownSeries {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.unknown-series}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
