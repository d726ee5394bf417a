package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.PoliciesKept;

public final class PoliciesKeptValidator implements ConstraintValidator<PoliciesKept, WorkingGroup> {

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
        return violationReporter.isValid();
    }

    private static <T> void check(
            ViolationReporter violationReporter, String component, List<T> values, Predicate<T> dropsPolicy) {
        for (int i = 0; i < values.size(); i++) {
            if (dropsPolicy.test(values.get(i))) {
                violationReporter
                        .at("policy-dropped")
                        .addPropertyNode(component)
                        .addPropertyNode("policyInheritance")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
    }
}
