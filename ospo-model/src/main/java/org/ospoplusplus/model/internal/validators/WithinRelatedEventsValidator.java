package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.WithinRelatedEvents;

public final class WithinRelatedEventsValidator implements ConstraintValidator<WithinRelatedEvents, Session> {

    @Override
    public boolean isValid(@Nullable Session session, ConstraintValidatorContext context) {
        if (session == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        for (int i = 0; i < session.relatedEvents().size(); i++) {
            RelatedEvent event = session.relatedEvents().get(i);
            if (event.relation() == RelatedEvent.Relation.PART_OF
                    && event.when()
                            .filter(when -> !overlap(when, session.when()))
                            .isPresent()) {
                violationReporter
                        .at("outside-related-event")
                        .addPropertyNode("relatedEvents")
                        .addPropertyNode("when")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
        return violationReporter.isValid();
    }

    private static boolean overlap(When one, When other) {
        return !one.lastDay().isBefore(other.firstDay()) && !other.lastDay().isBefore(one.firstDay());
    }
}
