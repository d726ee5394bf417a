package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.PublishableSessions;

public final class PublishableSessionsValidator implements ConstraintValidator<PublishableSessions, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        GroupIndex index = new GroupIndex(group);
        ZonedDateTime now = ZonedDateTime.now(context.getClockProvider().getClock());
        for (int i = 0; i < group.sessions().size(); i++) {
            Session session = group.sessions().get(i);
            if (session.status().isCertain() && !session.isOver(now)) {
                check(group, index, session, i, violationReporter);
            }
        }
        return violationReporter.isValid();
    }

    private static void check(
            WorkingGroup group, GroupIndex tracks, Session session, int index, ViolationReporter violationReporter) {
        if (session.title()
                .or(() -> group.seriesOf(session).flatMap(Series::title))
                .isEmpty()) {
            violationReporter.inSession("publishable-title", index, "title");
        }
        if (!(session.when() instanceof When.Timed)) {
            violationReporter.inSession("publishable-time", index, "when");
        }
        if (group.registrationsOf(session).isEmpty()
                && group.venueOf(session)
                        .filter(PublishableSessionsValidator::canBeJoined)
                        .isEmpty()) {
            violationReporter.inSession("publishable-access", index, "registrations");
        }
        if (!tracks.hasPolicies(session)) {
            violationReporter.inSession("publishable-policy", index, "policies");
        }
    }

    /** {@return whether people can join: at a place, by a link, by a meeting id or by telephone} */
    private static boolean canBeJoined(Venue venue) {
        return venue.place().isPresent()
                || venue.online()
                        .filter(online -> online.join().isPresent()
                                || online.meetingId().isPresent()
                                || !online.dialIns().isEmpty())
                        .isPresent();
    }
}
