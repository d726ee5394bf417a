package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.When;

/**
 * A meeting of a series on one day, which is computed and not announced as a session.
 *
 * @param series the series
 * @param date the day, in the time zone of the series
 * @since 0.1.0
 */
public record Occurrence(@Valid Series series, LocalDate date) implements Meeting {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the year is not 1 to 9999
     */
    public Occurrence {
        Require.nonNull(series, "Occurrence.series");
        Require.date(date, "Occurrence.date");
    }

    @Override
    public String id() {
        return series.sessionId(date);
    }

    @Override
    public When when() {
        return series.when(date);
    }

    @Override
    public Session.Status status() {
        return series.status();
    }

    @Override
    public Optional<OccurrenceId> occurrence() {
        return Optional.of(new OccurrenceId(series.id(), date));
    }

    @Override
    public Session toSession() {
        return series.sessionOn(date);
    }
}
