package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.AnnouncedTimesAgreeValidator;

/**
 * Checks that the {@linkplain org.ospoplusplus.model.Session#announced line of times} of a session names its start, and that
 * the ranges in the line are as long as the session. The message shows the corrected line if there is one. Codes:
 * {@code announced-other-time}, and {@code announced-} followed by a {@linkplain
 * org.ospoplusplus.model.time.TimesCheck.Code code of a finding}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AnnouncedTimesAgreeValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface AnnouncedTimesAgree {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.announced-other-time}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
