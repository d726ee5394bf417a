package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.validation.ForbidsAttribution;

public final class ForbidsAttributionValidator implements ConstraintValidator<ForbidsAttribution, ConductPolicy> {

    @Override
    public boolean isValid(@Nullable ConductPolicy policy, ConstraintValidatorContext context) {
        if (policy == null || policy.attribution() == policy.effectiveAttribution()) {
            return true;
        }
        new ViolationReporter(context)
                .at("chatham-house-attribution")
                .addPropertyNode("attribution")
                .addConstraintViolation();
        return false;
    }
}
