package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.TitlesAgreeWithDatesValidator;

/**
 * Checks that the title of a session names no other weekday or date than the time of the session. Names of weekdays and
 * months can be English or in the language of the session (German, French or Spanish), or in any of these languages if
 * the language of the session is not known. Earlier dates, the planned day of the occurrence, the days in other display
 * zones and the days of related events are correct, too. Codes: {@code title-weekday}, {@code title-date}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TitlesAgreeWithDatesValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface TitlesAgreeWithDates {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.title-weekday}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
