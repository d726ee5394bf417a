package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.internal.announced.LineParser;
import org.ospoplusplus.model.internal.announced.LineParser.Line;
import org.ospoplusplus.model.internal.announced.LineParser.Problem;
import org.ospoplusplus.model.time.TimesCheck.Finding;

/** Checks a line on the day of a start, and compares it with the duration. */
final class StartChecker {

    private final String text;
    private final Line parsed;
    private final When.Timed when;
    private final Instant start;

    StartChecker(String text, When.Timed when) {
        this.text = text;
        this.parsed = LineParser.parse(text);
        this.when = when;
        this.start = when.instant();
    }

    TimesCheck check() {
        // In the zone of the first entry, the session may be on the day before or after.
        List<TimesCheck> checks = Stream.of(0, -1, 1)
                .map(when.start().toLocalDate()::plusDays)
                .filter(date -> Years.contains(date.getYear()))
                .map(date -> AnnouncementChecker.of(text, parsed, date, Optional.of(start)))
                .toList();
        TimesCheck check = checks.stream()
                .filter(this::namesStart)
                .findFirst()
                .or(() -> checks.stream().filter(this::isUnderstood).findFirst())
                .orElse(checks.get(0));
        List<Finding> findings = new ArrayList<>(check.findings());
        Optional<Duration> announced = check.duration();
        Optional<Duration> planned = when.duration();
        boolean differs = announced.isPresent() && planned.isPresent() && !announced.equals(planned);
        if (differs) {
            parsed.entries().stream()
                    .filter(timeEntry -> timeEntry.length().isPresent())
                    .findFirst()
                    .ifPresent(timeEntry ->
                            findings.add(Findings.otherDuration(timeEntry.text(), announced.get(), planned.get())));
        }
        boolean isRight = findings.isEmpty() && (check.start().isEmpty() || namesStart(check));
        Optional<AnnouncedTimes> corrected =
                isRight || parsed.entries().isEmpty() ? Optional.empty() : corrected(check.date());
        return new TimesCheck(check.date(), check.verdict(), check.start(), announced, corrected, findings);
    }

    private boolean namesStart(TimesCheck check) {
        return check.start().equals(Optional.of(start));
    }

    /** {@return whether a line names the start, and all findings are about parts that are not understood} */
    private boolean isUnderstood(TimesCheck check) {
        List<String> parts = parsed.problems().stream().map(Problem::text).toList();
        return !parts.isEmpty() && AnnouncementChecker.isRight(text, check.date(), start, parts);
    }

    private Optional<AnnouncedTimes> corrected(LocalDate date) {
        Candidate meant = new LineOnDate(date, parsed.entries()).at(start);
        return new Correction(text, parsed, meant, when.duration()).line();
    }
}
