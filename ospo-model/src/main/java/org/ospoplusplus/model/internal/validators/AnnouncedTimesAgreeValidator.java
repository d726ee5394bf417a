package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.AnnouncedTimesAgree;

public final class AnnouncedTimesAgreeValidator implements ConstraintValidator<AnnouncedTimesAgree, Session> {

    @Override
    public boolean isValid(@Nullable Session session, ConstraintValidatorContext context) {
        if (session == null || session.announced().isEmpty()) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        AnnouncedTimes announced = session.announced().get();
        if (session.when() instanceof When.Timed timed) {
            compare(announced, timed, violationReporter);
        } else if (session.when().firstDay().equals(session.when().lastDay())) {
            report(announced.check(session.when().firstDay()), violationReporter);
        }
        return violationReporter.isValid();
    }

    private static void compare(AnnouncedTimes announced, When.Timed timed, ViolationReporter violationReporter) {
        TimesCheck check = announced.check(timed);
        report(check, violationReporter);
        if (check.start().filter(start -> !start.equals(timed.instant())).isPresent()) {
            add(violationReporter, "announced-other-time", check.corrected());
        }
    }

    private static void report(TimesCheck check, ViolationReporter violationReporter) {
        for (TimesCheck.Finding finding : check.findings()) {
            violationReporter.with("entry", finding.entry());
            boolean isCorrected = finding.code().isCorrectable();
            add(
                    violationReporter,
                    "announced-" + finding.code().code(),
                    check.corrected().filter(any -> isCorrected));
        }
    }

    private static void add(ViolationReporter violationReporter, String code, Optional<AnnouncedTimes> corrected) {
        corrected.ifPresent(line -> violationReporter.with("corrected", line.text()));
        (corrected.isPresent() ? violationReporter.at(code, "announced-corrected") : violationReporter.at(code))
                .addPropertyNode("announced")
                .addConstraintViolation();
    }
}
