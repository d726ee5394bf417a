package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Optional;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.When;

/** Compares an announced line of times with dates, and reports the differences. */
final class LineReport {

    private final ViolationReporter violationReporter;
    private final AnnouncedTimes announced;
    private final String[] suffixes;

    /**
     * @param violationReporter receives the violations
     * @param announced the line
     * @param suffixes the names of texts that end each message
     */
    LineReport(ViolationReporter violationReporter, AnnouncedTimes announced, String... suffixes) {
        this.violationReporter = violationReporter;
        this.announced = announced;
        this.suffixes = suffixes;
    }

    /** {@return whether a line differs from a date} */
    static boolean isWrong(AnnouncedTimes announced, When when) {
        TimesCheck check = when instanceof When.Timed timed ? announced.check(timed) : announced.check(when.firstDay());
        return !check.findings().isEmpty()
                || (when instanceof When.Timed timed
                        && check.start()
                                .filter(start -> !start.equals(timed.instant()))
                                .isPresent());
    }

    /** Reports the differences on a date. A date without a day is ignored. */
    void on(When when) {
        if (when instanceof When.Timed timed) {
            TimesCheck check = announced.check(timed);
            report(check);
            if (check.start().filter(start -> !start.equals(timed.instant())).isPresent()) {
                add("announced-other-time", check.corrected());
            }
        } else if (when.firstDay().equals(when.lastDay())) {
            report(announced.check(when.firstDay()));
        }
    }

    private void report(TimesCheck check) {
        for (TimesCheck.Finding finding : check.findings()) {
            violationReporter.with("entry", finding.entry());
            boolean isCorrected = finding.code().isCorrectable();
            add("announced-" + finding.code().code(), check.corrected().filter(any -> isCorrected));
        }
    }

    /** A corrected line would be correct only on this date, so that the message for a series does not propose it. */
    private void add(String code, Optional<AnnouncedTimes> corrected) {
        if (suffixes.length > 0 || corrected.isEmpty()) {
            add(violationReporter.at(code, suffixes));
        } else {
            violationReporter.with("corrected", corrected.get().text());
            add(violationReporter.at(code, "announced-corrected"));
        }
    }

    private static void add(ConstraintViolationBuilder violation) {
        violation.addPropertyNode("announced").addConstraintViolation();
    }
}
