package org.ospoplusplus.model;

import java.time.LocalDate;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.Identifier;

/**
 * The identity of one occurrence of a series: the series, and the day on which the occurrence was planned. The day
 * stays the same if the meeting is moved. The counterpart in calendars is {@code UID} with {@code RECURRENCE-ID} (RFC
 * 5545, 3.8.4.4).
 *
 * @param series the id of the series
 * @param date the planned day, in the time zone of the series
 * @since 0.1.0
 */
public record OccurrenceId(@Identifier String series, LocalDate date) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the id is too long, or the year is not 1 to 9999
     */
    public OccurrenceId {
        Require.text(series, "OccurrenceId.series");
        Require.date(date, "OccurrenceId.date");
    }
}
