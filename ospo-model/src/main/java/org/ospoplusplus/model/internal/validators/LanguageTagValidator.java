package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.LanguageTag;

public final class LanguageTagValidator implements ConstraintValidator<LanguageTag, CharSequence> {

    private static final int MAX_LENGTH = 35;

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || isTag(value);
    }

    /** {@return whether a text is a language tag (BCP 47)} */
    public static boolean isTag(CharSequence value) {
        if (isLanguage(value)) {
            return true;
        }
        if (value.isEmpty() || value.length() > MAX_LENGTH || value.toString().indexOf('_') >= 0) {
            return false; // Locale.Builder accepts an underscore as a hyphen
        }
        try {
            new Locale.Builder().setLanguageTag(value.toString());
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** {@return whether a text is a tag without subtags, such as {@code en}} Most tags are, and parsing is slow. */
    private static boolean isLanguage(CharSequence value) {
        int length = value.length();
        if (length < 2 || length > 3) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!Characters.isLetter(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
