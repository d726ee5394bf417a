package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.AlternativeText;

public final class AlternativeTextValidator implements ConstraintValidator<AlternativeText, Optional<?>> {

    @Override
    @SuppressWarnings("NullableOptional") // Jakarta Validation also passes null
    public boolean isValid(@Nullable Optional<?> value, ConstraintValidatorContext context) {
        return value == null || value.isPresent();
    }
}
