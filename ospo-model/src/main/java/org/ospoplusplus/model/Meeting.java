package org.ospoplusplus.model;

import java.util.Optional;
import org.ospoplusplus.model.time.When;

/**
 * One meeting: a {@link Session} that was announced, or an {@link Occurrence} of a series that no session replaces.
 *
 * @since 0.1.0
 */
public sealed interface Meeting permits Session, Occurrence {

    /** {@return the id of the session, or the id that a session for the occurrence would have} */
    String id();

    /** {@return the time, at the precision that is known} */
    When when();

    /** {@return whether the meeting takes place} */
    Session.Status status();

    /** {@return the occurrence that this meeting is or replaces; empty if the meeting belongs to no series} */
    Optional<OccurrenceId> occurrence();

    /** {@return this session, or a session that announces this occurrence} */
    Session toSession();

    /** {@return whether people may expect the meeting to take place: its status is tentative or confirmed} */
    default boolean isExpected() {
        return status().isExpected();
    }
}
