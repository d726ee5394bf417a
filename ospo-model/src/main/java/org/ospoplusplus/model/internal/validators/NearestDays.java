package org.ospoplusplus.model.internal.validators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.internal.Years;

/**
 * The days of the meetings of a series that are nearest to a day: the last one before it and the first one after it.
 */
record NearestDays(Optional<LocalDate> before, Optional<LocalDate> after) {

    static NearestDays of(Series series, LocalDate day) {
        return new NearestDays(new Search(series, -1).from(day), new Search(series, 1).from(day));
    }

    /** {@return the number of days from a day to the nearest of these days; the maximum if there are none} */
    long distance(LocalDate day) {
        return days().mapToLong(each -> Math.abs(ChronoUnit.DAYS.between(day, each)))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /**
     * {@return the nearest days that could be the first day of a series with a rule} The rule counts its periods from
     * the first day, so a day in any week, month or year is possible.
     */
    static NearestDays ofFirst(Series series, LocalDate day) {
        Series withoutFirst = series.toBuilder().first(null).build();
        return new NearestDays(new Search(withoutFirst, -1).possible(day), new Search(withoutFirst, 1).possible(day));
    }

    /**
     * Searches the days on which a series meets, in one direction.
     *
     * @param step -1 for earlier days, 1 for later days
     */
    private record Search(Series series, int step) {

        /** The maximum number of days without a meeting in sequence. */
        private static final int MAX_EXCEPTED = 100;

        /** A period of this length contains a day of any rule that is likely, if periods are not counted. */
        private static final int DAYS_OF_A_YEAR = 366;

        Optional<LocalDate> from(LocalDate day) {
            Optional<LocalDate> ruled = beside(day).flatMap(this::ruled);
            for (int i = 0; i < MAX_EXCEPTED && ruled.filter(this::isExcepted).isPresent(); i++) {
                ruled = ruled.flatMap(this::beside).flatMap(this::ruled);
            }
            return Stream.concat(
                            ruled.filter(found -> !isExcepted(found)).stream(),
                            series.also().stream().filter(extra -> step * extra.compareTo(day) > 0))
                    .min((one, other) -> step * one.compareTo(other));
        }

        /** {@return the nearest day of the rule, also a given day itself; a possible day if the days are not known} */
        private Optional<LocalDate> ruled(LocalDate day) {
            if (!series.isRuleKnown()) {
                return series.rule().flatMap(rule -> beside(day, -step)).flatMap(this::possible);
            }
            LocalDate first = series.first().orElse(step < 0 ? Years.FIRST_DAY : day);
            LocalDate last = series.last().orElse(Years.LAST_DAY);
            return series.rule()
                    .flatMap(rule -> step < 0
                            ? rule.previous(first, day.isAfter(last) ? last : day)
                            : rule.next(first, day.isBefore(first) ? first : day))
                    .filter(found -> !found.isAfter(last));
        }

        /** {@return the nearest other day that could be a day of the rule, for any first day} */
        Optional<LocalDate> possible(LocalDate day) {
            return Stream.iterate(beside(day), Optional::isPresent, each -> each.flatMap(this::beside))
                    .limit(DAYS_OF_A_YEAR)
                    .flatMap(Optional::stream)
                    .filter(each ->
                            series.rule().filter(rule -> rule.mayInclude(each)).isPresent())
                    .findFirst()
                    .filter(found -> series.last().filter(found::isAfter).isEmpty());
        }

        private boolean isExcepted(LocalDate day) {
            return series.except().stream().anyMatch(except -> except.date().equals(day));
        }

        private Optional<LocalDate> beside(LocalDate day) {
            return beside(day, step);
        }

        private static Optional<LocalDate> beside(LocalDate day, int days) {
            return Optional.of(day.plusDays(days)).filter(found -> Years.contains(found.getYear()));
        }
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
