package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.CountryCode;

public final class CountryCodeValidator implements ConstraintValidator<CountryCode, CharSequence> {

    private static final Set<String> CODES = Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || isCode(value.toString());
    }

    /** {@return whether a text is the code of a country (ISO 3166-1 alpha-2)} */
    public static boolean isCode(String value) {
        return CODES.contains(value);
    }
}
