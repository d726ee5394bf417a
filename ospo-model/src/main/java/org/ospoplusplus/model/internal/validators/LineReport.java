package org.ospoplusplus.model.internal.validators;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.When;

/** Compares an announced line of times with dates, and reports the differences. */
final class LineReport {

    private final ViolationReporter violationReporter;
    private final AnnouncedTimes announced;
    private final Function<TimesCheck, Optional<AnnouncedTimes>> correction;
    private final List<String> suffixes;

    private LineReport(
            ViolationReporter violationReporter,
            AnnouncedTimes announced,
            Function<TimesCheck, Optional<AnnouncedTimes>> correction,
            List<String> suffixes) {
        this.violationReporter = violationReporter;
        this.announced = announced;
        this.correction = correction;
        this.suffixes = suffixes;
    }

    /** {@return a report on the line of a session} Its messages contain the line that is correct on the date. */
    static LineReport ofSession(ViolationReporter violationReporter, AnnouncedTimes announced) {
        return new LineReport(violationReporter, announced, TimesCheck::corrected, List.of());
    }

    /**
     * {@return a report on the line of a series} Its messages name the date.
     *
     * @param correction a line that is correct on all dates, if there is one
     */
    static LineReport ofSeries(
            ViolationReporter violationReporter, AnnouncedTimes announced, Optional<AnnouncedTimes> correction) {
        return new LineReport(violationReporter, announced, check -> correction, List.of("announced-date"));
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
                add("announced-other-time", correction.apply(check));
            }
        } else if (when.firstDay().equals(when.lastDay())) {
            report(announced.check(when.firstDay()));
        }
    }

    private void report(TimesCheck check) {
        boolean hasNamesNotInForce = false;
        for (TimesCheck.Finding finding : check.findings()) {
            String entry = finding.entry();
            if (finding.code() == TimesCheck.Code.NOT_IN_FORCE) {
                // One message has all names, because one change of clocks is the cause.
                if (hasNamesNotInForce) {
                    continue;
                }
                hasNamesNotInForce = true;
                entry = entriesNotInForce(check);
            }
            violationReporter.with("entry", entry);
            boolean isCorrected = finding.code().isCorrectable();
            add("announced-" + finding.code().code(), correction.apply(check).filter(any -> isCorrected));
        }
    }

    private static String entriesNotInForce(TimesCheck check) {
        return check.findings().stream()
                .filter(finding -> finding.code() == TimesCheck.Code.NOT_IN_FORCE)
                .map(TimesCheck.Finding::entry)
                .collect(Collectors.joining(", "));
    }

    private void add(String code, Optional<AnnouncedTimes> corrected) {
        corrected.ifPresent(line -> violationReporter.with("corrected", line.text()));
        String[] all = Stream.concat(suffixes.stream(), corrected.map(line -> "announced-corrected").stream())
                .toArray(String[]::new);
        violationReporter.at(code, all).addPropertyNode("announced").addConstraintViolation();
    }
}
