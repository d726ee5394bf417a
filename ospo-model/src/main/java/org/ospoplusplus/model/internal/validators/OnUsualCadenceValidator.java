package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OnUsualCadence;

public final class OnUsualCadenceValidator implements ConstraintValidator<OnUsualCadence, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        return group == null || CadenceCheck.isKept(group, false, new ViolationReporter(context), "off-usual-cadence");
    }
}
