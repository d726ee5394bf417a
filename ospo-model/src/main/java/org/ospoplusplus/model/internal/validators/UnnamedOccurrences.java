package org.ospoplusplus.model.internal.validators;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;

/** Finds the occurrence that a session of a track almost certainly replaces, although the session does not name it. */
final class UnnamedOccurrences {

    private final TrackSeries tracks;
    private final Set<OccurrenceId> replaced = new HashSet<>();

    UnnamedOccurrences(WorkingGroup group) {
        tracks = new TrackSeries(
                group, series -> series.hasKnownDates() && series.time().isPresent());
        group.sessions().forEach(session -> session.occurrence().ifPresent(replaced::add));
    }

    /** {@return the occurrence with the same start as a session that names none, if a series of its tracks has one} */
    Optional<OccurrenceId> of(Session session) {
        if (session.occurrence().isPresent() || tracks.isExhausted()) {
            return Optional.empty();
        }
        return tracks.of(session).stream()
                .flatMap(series -> atStart(series, session.when()).stream())
                .filter(occurrence -> !replaced.contains(occurrence))
                .findFirst();
    }

    private static Optional<OccurrenceId> atStart(Series series, When when) {
        return day(series, when)
                .filter(day -> Years.contains(day.getYear()))
                .filter(series::meetsOn)
                .filter(day -> series.when(day).mayShareStart(when))
                .map(day -> new OccurrenceId(series.id(), day));
    }

    /** {@return the only day on which a session can start; empty if only a longer period is known} */
    private static Optional<LocalDate> day(Series series, When when) {
        if (when instanceof When.Timed timed) {
            return Optional.of(CadenceCheck.day(series, timed));
        }
        return when instanceof When.Days days && days.first().equals(days.last())
                ? Optional.of(days.first())
                : Optional.empty();
    }
}
