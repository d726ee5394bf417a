package org.ospoplusplus.model.diff;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * The times at which series and sessions were modified. Calendars have the time of the group for a session without its
 * own time, so that each change of the group would change the events of unchanged sessions.
 */
final class ModificationTimes {

    private ModificationTimes() {}

    /** {@return the group, in which each series and session has the time of its last change} */
    static WorkingGroup filledIn(
            WorkingGroup group, Function<Series, Instant> ofSeries, Function<Session, Instant> ofSession) {
        return group.toBuilder()
                .series(group.series().stream()
                        .map(each -> each.toBuilder()
                                .revision(filledIn(each.revision(), ofSeries.apply(each)))
                                .build())
                        .toList())
                .sessions(group.sessions().stream()
                        .map(each -> each.toBuilder()
                                .revision(filledIn(each.revision(), ofSession.apply(each)))
                                .build())
                        .toList())
                .build();
    }

    private static Revision filledIn(Revision revision, Instant at) {
        return revision.modified().isPresent()
                ? revision
                : new Revision(revision.sequence(), revision.created(), later(Optional.of(at), revision.created()));
    }

    /** {@return the later one of two instants; empty if there is none} */
    static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Instant::compareTo);
    }
}
