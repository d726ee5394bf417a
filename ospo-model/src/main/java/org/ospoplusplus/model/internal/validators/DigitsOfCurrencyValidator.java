package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.validation.DigitsOfCurrency;

public final class DigitsOfCurrencyValidator implements ConstraintValidator<DigitsOfCurrency, Price> {

    @Override
    public boolean isValid(@Nullable Price price, ConstraintValidatorContext context) {
        // Some units, such as gold, have no digits of their own; the JDK returns -1 for them.
        int digits = price == null
                ? -1
                : price.currency().map(Currency::getDefaultFractionDigits).orElse(-1);
        if (price == null || digits < 0 || price.amount().scale() <= digits) {
            return true;
        }
        new ViolationReporter(context)
                .with("digits", digits)
                .at("price-digits")
                .addPropertyNode("amount")
                .addConstraintViolation();
        return false;
    }
}
