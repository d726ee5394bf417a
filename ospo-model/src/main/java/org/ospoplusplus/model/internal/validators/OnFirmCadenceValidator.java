package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OnFirmCadence;

public final class OnFirmCadenceValidator implements ConstraintValidator<OnFirmCadence, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        return group == null || CadenceCheck.isKept(group, true, new ViolationReporter(context), "off-cadence");
    }
}
