package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.PoliciesKept;

public final class PoliciesKeptValidator implements ConstraintValidator<PoliciesKept, WorkingGroup> {

    private static final String CODE = "policy-dropped";

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        GroupIndex index = new GroupIndex(group);
        check(violationReporter, "tracks", group.tracks(), index::dropsPolicy);
        check(violationReporter, "series", group.series(), index::dropsPolicy);
        check(violationReporter, "sessions", group.sessions(), index::dropsPolicy);
        for (int i = 0; i < group.sessions().size(); i++) {
            checkParts(violationReporter, i, group.sessions().get(i), index);
        }
        return violationReporter.isValid();
    }

    private static void checkParts(
            ViolationReporter violationReporter, int sessionIndex, Session session, GroupIndex index) {
        for (int i = 0; i < session.agenda().size(); i++) {
            if (index.dropsPolicy(session, session.agenda().get(i))) {
                violationReporter
                        .at(CODE)
                        .addPropertyNode("sessions")
                        .addPropertyNode("agenda")
                        .inIterable()
                        .atIndex(sessionIndex)
                        .addPropertyNode("policyInheritance")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
    }

    private static <T> void check(
            ViolationReporter violationReporter, String component, List<T> values, Predicate<T> dropsPolicy) {
        for (int i = 0; i < values.size(); i++) {
            if (dropsPolicy.test(values.get(i))) {
                violationReporter
                        .at(CODE)
                        .addPropertyNode(component)
                        .addPropertyNode("policyInheritance")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
    }
}
