package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.internal.announced.LineParser;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.time.AnnouncedTimes;
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
        AnnouncedTimes announced = series.announced().get();
        List<TimeEntry> entries = LineParser.parse(announced.text()).entries();
        List<When> dates = DatesByClocks.toCheck(entries, dates(series).toList());
        dates.stream()
                .filter(when -> LineReport.isWrong(announced, when))
                .findFirst()
                .ifPresent(when -> {
                    violationReporter.with("date", when.firstDay());
                    LineReport.ofSeries(violationReporter, announced, new LineForAllDates(entries, dates).line())
                            .on(when);
                });
        return violationReporter.isValid();
    }

    private static Stream<When> dates(Series series) {
        LocalDate start = start(series);
        return IntStream.range(0, WEEKS)
                .mapToObj(start::plusWeeks)
                .filter(week -> Years.contains(week.getYear()))
                .flatMap(week -> series.dates(week).findFirst().stream())
                .distinct()
                .limit(WEEKS)
                .map(series::when);
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
