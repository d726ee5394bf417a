package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.AnnouncedAllYear;

/**
 * Checks a line on one date of each week of a year. Clocks change on different days in different zones, so two dates
 * would not be enough.
 */
public final class AnnouncedAllYearValidator implements ConstraintValidator<AnnouncedAllYear, Series> {

    private static final int WEEKS = 53;

    @Override
    public boolean isValid(@Nullable Series series, ConstraintValidatorContext context) {
        if (series == null || series.announced().isEmpty()) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        wrongDate(series).ifPresent(when -> {
            violationReporter.with("date", when.firstDay());
            new LineReport(violationReporter, series.announced().get(), "announced-date").on(when);
        });
        return violationReporter.isValid();
    }

    private static Optional<When> wrongDate(Series series) {
        LocalDate start = start(series);
        return IntStream.range(0, WEEKS)
                .mapToObj(start::plusWeeks)
                .filter(week -> Years.contains(week.getYear()))
                .flatMap(week -> series.dates(week).findFirst().stream())
                .distinct()
                .limit(WEEKS)
                .map(series::when)
                .filter(when -> LineReport.isWrong(series.announced().orElseThrow(), when))
                .findFirst();
    }

    /** {@return the start of the first whole year by present rules, or of the last year of the series} */
    private static LocalDate start(Series series) {
        LocalDate lastYear = series.last()
                .filter(last -> last.getYear() > Years.FIRST)
                .map(last -> last.minusYears(1))
                .filter(AssumedStarts.PRESENT::isAfter)
                .orElse(AssumedStarts.PRESENT);
        return series.first().filter(lastYear::isBefore).orElse(lastYear);
    }
}
