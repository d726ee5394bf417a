package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.AnnouncedAllYearValidator;

/**
 * Checks that the announced line of a series is correct on the dates of a whole year, in summer and in winter. The
 * codes are those of {@link AnnouncedTimesAgree}; the message names the first date on which the line is wrong.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AnnouncedAllYearValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface AnnouncedAllYear {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.announced-other-time}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
