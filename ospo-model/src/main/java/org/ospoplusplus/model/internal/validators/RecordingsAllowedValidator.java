package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.RecordingsAllowed;

public final class RecordingsAllowedValidator implements ConstraintValidator<RecordingsAllowed, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        GroupIndex index = new GroupIndex(group);
        for (int i = 0; i < group.sessions().size(); i++) {
            Session session = group.sessions().get(i);
            if (forbidden(index, session)) {
                add(violationReporter, i, session.links());
            }
        }
        return violationReporter.isValid();
    }

    private static boolean forbidden(GroupIndex index, Session session) {
        return index.recording(session) == Stance.FORBIDS || index.attribution(session) == Stance.FORBIDS;
    }

    private static void add(ViolationReporter violationReporter, int session, List<Link> links) {
        for (int j = 0; j < links.size(); j++) {
            if (links.get(j).kind().isRecording()) {
                violationReporter
                        .at("recording-under-policy")
                        .addPropertyNode("sessions")
                        .addPropertyNode("links")
                        .inIterable()
                        .atIndex(session)
                        .addBeanNode()
                        .inIterable()
                        .atIndex(j)
                        .addConstraintViolation();
            }
        }
    }
}
