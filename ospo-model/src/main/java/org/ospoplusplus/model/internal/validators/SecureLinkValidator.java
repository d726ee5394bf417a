package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.SecureLink;

public final class SecureLinkValidator implements ConstraintValidator<SecureLink, URI> {

    @Override
    public boolean isValid(@Nullable URI value, ConstraintValidatorContext context) {
        return value == null || !"http".equalsIgnoreCase(value.getScheme());
    }
}
