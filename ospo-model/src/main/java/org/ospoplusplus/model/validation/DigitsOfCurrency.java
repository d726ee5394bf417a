package org.ospoplusplus.model.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ospoplusplus.model.internal.validators.DigitsOfCurrencyValidator;

/**
 * Checks that a price has no more digits after the decimal point than its currency uses: two for euros, none for yen.
 * Code: {@code price-digits}.
 *
 * @since 0.1.0
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DigitsOfCurrencyValidator.class)
@SuppressWarnings("exports") // the validator is no API
public @interface DigitsOfCurrency {

    /** {@return the message or its key} */
    String message() default "{org.ospoplusplus.validation.price-digits}";

    /** {@return the validation groups of this constraint} */
    Class<?>[] groups() default {};

    /** {@return additional data for a violation} */
    Class<? extends Payload>[] payload() default {};
}
