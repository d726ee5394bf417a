package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.SecretsNotRepeated;

public final class SecretsNotRepeatedValidator implements ConstraintValidator<SecretsNotRepeated, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        for (PublicView.Exposure exposure : PublicView.of(group).exposures()) {
            if (isReported(exposure.reason())) {
                violationReporter.with("removedFrom", exposure.removedFrom());
                violationReporter.atPointer(exposure.codeName(), exposure.pointer());
            }
        }
        return violationReporter.isValid();
    }

    /** {@return whether validation warns of an exposure} The others are found only by publishing. */
    private static boolean isReported(PublicView.Reason reason) {
        return switch (reason) {
            case PRIVATE_EMAIL, SECRET_JOIN_LINK, SECRET_DIAL_IN -> true;
            case SECRET_MEETING_ID,
                    WITHDRAWN_GUEST,
                    WITHDRAWN_SESSION,
                    PRIVATE_SESSION,
                    PRIVATE_SERIES,
                    SERIES_OF_HIDDEN_SESSIONS,
                    ATTRIBUTION_FORBIDDEN,
                    PASSCODE -> false;
        };
    }
}
