package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.Identifier;

public final class IdentifierValidator implements ConstraintValidator<Identifier, CharSequence> {

    private static final int MAX_LENGTH = 200;

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null
                || (!value.isEmpty()
                        && value.length() <= MAX_LENGTH
                        && Characters.isLetterOrDigit(value.charAt(0))
                        && value.chars().allMatch(c -> Characters.isLetterOrDigit(c) || "._~@+=:-".indexOf(c) >= 0));
    }
}
