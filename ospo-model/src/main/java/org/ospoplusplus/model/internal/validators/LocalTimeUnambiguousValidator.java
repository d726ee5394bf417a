package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.LocalTimeUnambiguous;

public final class LocalTimeUnambiguousValidator implements ConstraintValidator<LocalTimeUnambiguous, When.Timed> {

    @Override
    public boolean isValid(When.@Nullable Timed value, ConstraintValidatorContext context) {
        if (value == null || value.clockChange() != When.Timed.ClockChange.OVERLAP) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        violationReporter.at("time-in-overlap").addPropertyNode("start").addConstraintViolation();
        return false;
    }
}
