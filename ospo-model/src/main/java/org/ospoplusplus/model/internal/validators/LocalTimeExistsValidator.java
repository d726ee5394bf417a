package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.LocalTimeExists;

public final class LocalTimeExistsValidator implements ConstraintValidator<LocalTimeExists, When.Timed> {

    @Override
    public boolean isValid(When.@Nullable Timed value, ConstraintValidatorContext context) {
        if (value == null || value.clockChange() != When.Timed.ClockChange.GAP) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        violationReporter.at("time-in-gap").addPropertyNode("start").addConstraintViolation();
        return false;
    }
}
