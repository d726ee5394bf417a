package org.ospoplusplus.model.internal.validators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.CadenceRule;

/**
 * The days of the rules of some series that are nearest to a day: the last one before it and the first one after it.
 */
record NearestDays(Optional<LocalDate> before, Optional<LocalDate> after) {

    /** The days of more series would cost more than they help. */
    private static final int MAX_SERIES = 20;

    static NearestDays of(Series series, LocalDate day) {
        return of(List.of(series), day);
    }

    static NearestDays of(List<Series> all, LocalDate day) {
        List<Series> series = all.subList(0, Math.min(all.size(), MAX_SERIES));
        return new NearestDays(
                series.stream().flatMap(each -> before(each, day).stream()).max(LocalDate::compareTo),
                series.stream().flatMap(each -> after(each, day).stream()).min(LocalDate::compareTo));
    }

    private static Optional<LocalDate> before(Series series, LocalDate day) {
        LocalDate last = earlier(series.last().orElse(day), day);
        return known(series).flatMap(rule -> rule.previous(series.first().orElse(Years.FIRST_DAY), last));
    }

    private static Optional<LocalDate> after(Series series, LocalDate day) {
        LocalDate first = series.first().orElse(day);
        return known(series)
                .flatMap(rule -> rule.next(first, first.isAfter(day) ? first : day))
                .filter(next -> series.last().filter(next::isAfter).isEmpty());
    }

    private static Optional<CadenceRule> known(Series series) {
        return series.isRuleKnown() ? series.rule() : Optional.empty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Makes the days available to {@link #suffixes}. */
    void addTo(ViolationReporter violationReporter) {
        List<LocalDate> days = days().toList();
        if (!days.isEmpty()) {
            violationReporter.with("near", days.get(0)).with("other", days.get(days.size() - 1));
        }
    }

    /** {@return the names of the texts that name the days at the end of a message} */
    String[] suffixes() {
        return switch ((int) days().count()) {
            case 0 -> new String[0];
            case 1 -> new String[] {"nearest-day"};
            default -> new String[] {"nearest-days"};
        };
    }

    private Stream<LocalDate> days() {
        return Stream.of(before, after).flatMap(Optional::stream);
    }
}
