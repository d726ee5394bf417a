package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.ClearOccurrences;

public final class ClearOccurrencesValidator implements ConstraintValidator<ClearOccurrences, WorkingGroup> {

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null || group.series().isEmpty()) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        UnnamedOccurrences unnamed = new UnnamedOccurrences(group);
        List<Session> sessions = group.sessions();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            Optional<OccurrenceId> found =
                    session.occurrence().isPresent() ? excepted(group, session) : unnamed.of(session);
            if (found.isPresent()) {
                violationReporter
                        .with("series", found.get().series())
                        .with("day", found.get().date())
                        .at(session.occurrence().isPresent() ? "occurrence-excepted" : "occurrence-not-named")
                        .addPropertyNode("sessions")
                        .addPropertyNode("occurrence")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
        checkFirstDays(group, violationReporter);
        return violationReporter.isValid();
    }

    /** Reports series without a first day that ended before the assumed start, so that meetings are missing. */
    private static void checkFirstDays(WorkingGroup group, ViolationReporter violationReporter) {
        List<Series> all = group.series();
        AssumedStarts starts = new AssumedStarts(group.sessions());
        for (int i = 0; i < all.size(); i++) {
            Optional<LocalDate> start = Optional.of(all.get(i))
                    .filter(series -> series.first().isEmpty() && AssumedStarts.isAfterEnd(series))
                    .flatMap(starts::of);
            if (start.isPresent()) {
                violationReporter
                        .with("first", start.get())
                        .at("first-missing")
                        .addPropertyNode("series")
                        .addPropertyNode("first")
                        .inIterable()
                        .atIndex(i)
                        .addConstraintViolation();
            }
        }
    }

    /** {@return the occurrence that an expected session replaces although its day is excepted} */
    private static Optional<OccurrenceId> excepted(WorkingGroup group, Session session) {
        return session.occurrence()
                .filter(occurrence -> session.isExpected())
                .filter(occurrence -> group.series(occurrence.series())
                        .filter(series -> series.except().stream()
                                .anyMatch(except -> except.date().equals(occurrence.date())))
                        .isPresent());
    }
}
