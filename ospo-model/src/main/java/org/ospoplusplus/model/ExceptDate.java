package org.ospoplusplus.model;

import java.time.LocalDate;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A day on which a series does not meet, although it is a day of its cadence (schema.org {@code exceptDate}; RFC 5545,
 * 3.8.5.1).
 *
 * @param date the day, in the time zone of the series
 * @param reason the reason, such as {@code Summer break}
 * @since 0.1.0
 */
public record ExceptDate(LocalDate date, Optional<@SingleLine String> reason) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the year is not 1 to 9999, or the reason is too long
     */
    public ExceptDate {
        Require.date(date, "ExceptDate.date");
        Require.text(reason, "ExceptDate.reason");
    }

    /**
     * {@return a day without a meeting and without a reason}
     *
     * @param date the day, in the time zone of the series
     */
    public static ExceptDate of(LocalDate date) {
        return new ExceptDate(date, Optional.empty());
    }

    /**
     * {@return a day without a meeting, and the reason}
     *
     * @param date the day, in the time zone of the series
     * @param reason the reason
     */
    public static ExceptDate of(LocalDate date, String reason) {
        return new ExceptDate(date, Optional.of(reason));
    }
}
