package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.validation.AnnouncedTimesAgree;

public final class AnnouncedTimesAgreeValidator implements ConstraintValidator<AnnouncedTimesAgree, Session> {

    @Override
    public boolean isValid(@Nullable Session session, ConstraintValidatorContext context) {
        if (session == null || session.announced().isEmpty()) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        LineReport.ofSession(violationReporter, session.announced().get()).on(session.when());
        return violationReporter.isValid();
    }
}
