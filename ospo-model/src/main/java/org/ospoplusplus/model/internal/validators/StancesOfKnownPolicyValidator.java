package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.internal.PlainForm;
import org.ospoplusplus.model.validation.StancesOfKnownPolicy;

public final class StancesOfKnownPolicyValidator implements ConstraintValidator<StancesOfKnownPolicy, ConductPolicy> {

    private static final Pattern COVENANT =
            Pattern.compile("contributor[^\\p{L}\\p{N}]*covenant", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isValid(@Nullable ConductPolicy policy, ConstraintValidatorContext context) {
        if (policy == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        if (policy.namesChathamHouseRule()) {
            // The rule forbids attribution, so that a group may forbid recordings, which attribute words to people.
            if (policy.recording() == Stance.ALLOWS) {
                report(violationReporter, "recording");
            }
        } else if (namesCovenant(policy)) {
            if (policy.attribution() != ConductPolicy.CONTRIBUTOR_COVENANT.attribution()) {
                report(violationReporter, "attribution");
            }
            if (policy.recording() != ConductPolicy.CONTRIBUTOR_COVENANT.recording()) {
                report(violationReporter, "recording");
            }
        }
        if (policy.id().equalsIgnoreCase(ConductPolicy.NOT_RECORDED.id())
                && policy.recording() != ConductPolicy.NOT_RECORDED.recording()) {
            report(violationReporter, "recording");
        }
        return violationReporter.isValid();
    }

    private static boolean namesCovenant(ConductPolicy policy) {
        return Stream.concat(
                        Stream.of(policy.id(), policy.name()),
                        policy.url().stream().map(URI::toString))
                .map(PlainForm::of)
                .anyMatch(text -> COVENANT.matcher(text).find());
    }

    private static void report(ViolationReporter violationReporter, String component) {
        violationReporter.at("known-policy-stance").addPropertyNode(component).addConstraintViolation();
    }
}
