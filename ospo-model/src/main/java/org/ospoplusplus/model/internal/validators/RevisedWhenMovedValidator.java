package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.validation.RevisedWhenMoved;

public final class RevisedWhenMovedValidator implements ConstraintValidator<RevisedWhenMoved, Session> {

    @Override
    public boolean isValid(@Nullable Session session, ConstraintValidatorContext context) {
        if (session == null
                || session.earlierDates().isEmpty()
                || session.revision().sequence() > 0
                || !isAnnounced(session)) {
            return true;
        }
        new ViolationReporter(context)
                .at("moved-without-revision")
                .addPropertyNode("revision")
                .addPropertyNode("sequence")
                .addConstraintViolation();
        return false;
    }

    /** {@return whether the session may be in calendars: it is confirmed, or its revision has times} */
    private static boolean isAnnounced(Session session) {
        return session.status().isCertain() || !session.revision().equals(Revision.INITIAL);
    }
}
