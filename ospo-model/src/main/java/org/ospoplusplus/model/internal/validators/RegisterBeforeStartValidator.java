package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.RegisterBeforeStart;

public final class RegisterBeforeStartValidator implements ConstraintValidator<RegisterBeforeStart, Session> {

    @Override
    public boolean isValid(@Nullable Session session, ConstraintValidatorContext context) {
        if (session == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        for (int i = 0; i < session.registrations().size(); i++) {
            Optional<Deadline> deadline = session.registrations().get(i).deadline();
            if (deadline.filter(last -> isAfterStart(last, session.when())).isPresent()) {
                violationReporter
                        .at("deadline-after-start")
                        .addPropertyNode("registrations")
                        .addPropertyNode("deadline")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
        return violationReporter.isValid();
    }

    /** Compares days unless both moments are known. For a month or year, the last possible day counts. */
    private static boolean isAfterStart(Deadline deadline, When when) {
        if (!(when instanceof When.Timed timed)) {
            return deadline.date().isAfter(when instanceof When.Days days ? days.first() : when.lastDay());
        }
        Optional<ZonedDateTime> moment = deadline.moment();
        return moment.isPresent()
                ? moment.get().isAfter(timed.zonedStart())
                : deadline.date().isAfter(timed.start().toLocalDate());
    }
}
