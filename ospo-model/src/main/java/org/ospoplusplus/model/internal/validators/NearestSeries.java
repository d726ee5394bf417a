package org.ospoplusplus.model.internal.validators;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ospoplusplus.model.Series;

/**
 * The series with the meeting that is nearest to a day.
 *
 * @param days its nearest days
 */
record NearestSeries(Series series, NearestDays days) {

    /** The days of more series would cost more than they help. */
    private static final int MAX_SERIES = 20;

    /** @param series at least one series; the first one is preferred among equally near ones */
    static NearestSeries of(List<Series> series, LocalDate day) {
        return series.stream()
                .limit(MAX_SERIES)
                .map(each -> new NearestSeries(each, NearestDays.of(each, day)))
                .min(Comparator.comparingLong(each -> each.days().distance(day)))
                .orElseThrow();
    }
}
