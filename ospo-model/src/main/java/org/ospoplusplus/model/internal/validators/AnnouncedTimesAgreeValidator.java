package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.AnnouncedTimesAgree;

public final class AnnouncedTimesAgreeValidator implements ConstraintValidator<AnnouncedTimesAgree, Session> {

    /** Codes whose messages show the correct line: the others say what is missing. */
    private static final Set<Code> CORRECTED = EnumSet.of(
            Code.NOT_IN_FORCE, Code.CIVIL_READING, Code.DISAGREES, Code.MAYBE_AM_PM, Code.WEEKDAY, Code.DURATION);

    @Override
    public boolean isValid(@Nullable Session session, ConstraintValidatorContext context) {
        if (session == null || session.announced().isEmpty()) {
            return true;
        }
        Report report = new Report(context);
        AnnouncedTimes announced = session.announced().get();
        if (session.when() instanceof When.Timed timed) {
            compare(announced, timed, report);
        } else if (session.when().firstDay().equals(session.when().lastDay())) {
            report(announced.check(session.when().firstDay()), report);
        }
        return report.isValid();
    }

    private static void compare(AnnouncedTimes announced, When.Timed timed, Report report) {
        TimesCheck check = announced.check(timed);
        report(check, report);
        if (check.start().filter(start -> !start.equals(timed.instant())).isPresent()) {
            add(report, "announced-other-time", check.corrected());
        }
    }

    private static void report(TimesCheck check, Report report) {
        for (TimesCheck.Finding finding : check.findings()) {
            report.with("entry", finding.entry());
            boolean isCorrected = CORRECTED.contains(finding.code());
            add(report, "announced-" + finding.code().code(), check.corrected().filter(any -> isCorrected));
        }
    }

    private static void add(Report report, String code, Optional<AnnouncedTimes> corrected) {
        corrected.ifPresent(line -> report.with("corrected", line.text()));
        (corrected.isPresent() ? report.at(code, "announced-corrected") : report.at(code))
                .addPropertyNode("announced")
                .addConstraintViolation();
    }
}
