package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.AnnouncedTimesAgree;

public final class AnnouncedTimesAgreeValidator implements ConstraintValidator<AnnouncedTimesAgree, Session> {

    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9999;

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
            tell(announced.check(session.when().firstDay()), report);
        }
        return report.isValid();
    }

    private static void compare(AnnouncedTimes announced, When.Timed timed, Report report) {
        // The line may begin in a zone in which the session is on a day before or after.
        List<TimesCheck> checks = Stream.of(0, -1, 1)
                .map(timed.start().toLocalDate()::plusDays)
                .filter(AnnouncedTimesAgreeValidator::isInRange)
                .map(announced::check)
                .toList();
        Optional<TimesCheck> right = checks.stream()
                .filter(check -> check.start().filter(timed.instant()::equals).isPresent())
                .findFirst();
        tell(right.orElse(checks.get(0)), report);
        if (right.isEmpty() && checks.get(0).start().isPresent()) {
            add(report, "announced-other-time");
        }
    }

    private static boolean isInRange(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static void tell(TimesCheck check, Report report) {
        for (TimesCheck.Finding finding : check.findings()) {
            report.with("entry", finding.entry());
            add(report, "announced-" + finding.code().code());
        }
    }

    private static void add(Report report, String code) {
        report.at(code).addPropertyNode("announced").addConstraintViolation();
    }
}
