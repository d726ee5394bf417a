package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.AgendaWithinSession;

public final class AgendaWithinSessionValidator implements ConstraintValidator<AgendaWithinSession, Session> {

    @Override
    public boolean isValid(@Nullable Session session, ConstraintValidatorContext context) {
        if (session == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        Duration previous = Duration.ZERO;
        for (int i = 0; i < session.agenda().size(); i++) {
            AgendaItem item = session.agenda().get(i);
            Optional<Duration> offset = item.offset();
            if (isOutside(item, session.when())) {
                add(violationReporter, "agenda-outside-session", i, offset.isPresent() ? "offset" : "duration");
            }
            if (offset.isPresent() && offset.get().compareTo(previous) < 0) {
                add(violationReporter, "agenda-order", i, "offset");
            }
            previous = offset.orElse(previous);
        }
        return violationReporter.isValid();
    }

    /**
     * {@return whether a part takes place outside its session} A part may start exactly at the end of a session ("17:30
     * adjourn"). If only the days of the session are known, a part must start on one of these days.
     *
     * @param item the part
     * @param when the time of the session
     */
    public static boolean isOutside(AgendaItem item, When when) {
        Optional<Duration> length = length(when);
        if (length.isEmpty()) {
            return false;
        }
        Duration start = item.offset().orElse(Duration.ZERO);
        Duration end = item.duration().map(start::plus).orElse(start);
        boolean startsAtTheEnd = start.equals(length.get());
        return end.compareTo(length.get()) > 0 || (startsAtTheEnd && !(when instanceof When.Timed));
    }

    private static Optional<Duration> length(When when) {
        if (when instanceof When.Timed timed) {
            return timed.duration();
        }
        return Optional.of(Duration.ofDays(ChronoUnit.DAYS.between(when.firstDay(), when.lastDay()) + 1));
    }

    private static void add(ViolationReporter violationReporter, String code, int index, String component) {
        violationReporter
                .at(code)
                .addPropertyNode("agenda")
                .addPropertyNode(component)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }
}
