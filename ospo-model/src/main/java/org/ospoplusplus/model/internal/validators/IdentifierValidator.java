package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.Identifier;

public final class IdentifierValidator implements ConstraintValidator<Identifier, CharSequence> {

    /** The longest id, in UTF-16 units. */
    public static final int MAX_LENGTH = 200;

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || isIdentifier(value);
    }

    /** {@return whether a text can be an id} */
    public static boolean isIdentifier(CharSequence value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !Characters.isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Characters.isLetterOrDigit(c) && "._~@+=:-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
