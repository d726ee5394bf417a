package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.validation.EarlierDatesDiffer;

public final class EarlierDatesDifferValidator implements ConstraintValidator<EarlierDatesDiffer, Session> {

    @Override
    public boolean isValid(@Nullable Session session, ConstraintValidatorContext context) {
        if (session == null) {
            return true;
        }
        // A session can be moved back to an older date, so only the last earlier date must differ.
        int last = session.earlierDates().size() - 1;
        if (last < 0 || !session.earlierDates().get(last).equals(session.when())) {
            return true;
        }
        new ViolationReporter(context)
                .at("earlier-date-same")
                .addPropertyNode("earlierDates")
                .addBeanNode()
                .inIterable()
                .atIndex(last)
                .addConstraintViolation();
        return false;
    }
}
