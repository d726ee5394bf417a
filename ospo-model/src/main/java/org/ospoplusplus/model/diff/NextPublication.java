package org.ospoplusplus.model.diff;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Require;

/**
 * A working group as it is published after a previous publication. Calendar programs update an event only if its
 * {@linkplain Revision revision} is higher, so that each changed session or series needs the next revision. Authors
 * need not write revisions.
 *
 * <p>A session or series changed if a component differs, or if a value that it inherits from its series, its tracks or
 * the group differs. A series also changed if it has a meeting on a day that a session no longer replaces, or if other
 * days have no meeting because only the month or year of their sessions is known. A changed session or series has the
 * next sequence and the time of the change, unless its author wrote a higher sequence. An unchanged session or series
 * keeps the revision of the previous publication. Thus, publishing an unchanged group gives an equal group.
 *
 * <p>The date from which a session moved is appended to its {@code earlierDates}. Dates that an earlier publication
 * appended are kept, unless the author wrote other earlier dates.
 *
 * @param group the group with the new revisions
 * @param revised the series and sessions of the group that changed or were added after the previous publication
 * @param missing the series and sessions of the previous publication that have meetings to come, and that the group no
 *     longer has
 * @since 0.1.0
 */
public record NextPublication(WorkingGroup group, List<Identifiable> revised, List<Identifiable> missing) {

    /**
     * The treatment of sessions that the group no longer has although they are still to come.
     *
     * @since 0.1.0
     */
    public enum Missing {
        /** The sessions are only reported. */
        REPORT,
        /**
         * The sessions are also published as cancelled until they are over, with their title and time, and without
         * guests, links and texts. A series gets a last day before its next meeting, and stays until this meeting would
         * be over. A series without an earlier meeting is only reported, because it would have no meeting.
         */
        CANCEL
    }

    /**
     * Checks the components.
     *
     * @throws NullPointerException if a component is null
     */
    public NextPublication {
        Require.nonNull(group, "NextPublication.group");
        revised = List.copyOf(revised);
        missing = List.copyOf(missing);
    }

    /**
     * {@return the first publication of a group} If the group, a series or a session has no time of modification, it
     * gets that of the group, which is the time of the publication if the group has none. Thus, the next publication
     * gives an unchanged session the same revision.
     *
     * @param group the group, as it is published
     * @param at the time of the publication; fractions of a second are cut off
     */
    public static NextPublication first(WorkingGroup group, Instant at) {
        Instant time = group.modified().orElse(at.truncatedTo(ChronoUnit.SECONDS));
        return new NextPublication(
                ModificationTimes.filledIn(group.toBuilder().modified(time).build(), series -> time, session -> time),
                List.of(),
                List.of());
    }

    /**
     * {@return the publication that follows a previous one}
     *
     * @param previous the group of the previous publication
     * @param next the group, as it is published: for public output, its {@linkplain org.ospoplusplus.model.PublicView
     *     public view}
     * @param complete the complete group of which {@code next} is the public view, or {@code next} itself. Sessions
     *     that the public view leaves out, such as withdrawn ones, are not missing
     * @param missing the treatment of missing sessions
     * @param at the time of the publication; fractions of a second are cut off
     */
    public static NextPublication of(
            WorkingGroup previous, WorkingGroup next, WorkingGroup complete, Missing missing, Instant at) {
        return new PublicationUpdate(previous, next, complete, at).result(Require.nonNull(missing, "missing"));
    }
}
