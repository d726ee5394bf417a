package org.ospoplusplus.model;

import java.time.ZonedDateTime;
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

    /**
     * {@return whether the meeting is over at a moment} A meeting without a known end is over once it has started. A
     * meeting of which only days, a month or a year are known is over at the end of this period.
     *
     * @param now the moment; its zone is used for meetings of which only days, a month or a year are known
     */
    default boolean isOver(ZonedDateTime now) {
        return Meetings.isOver(this, now);
    }
}
