package org.ospoplusplus.model.diff;

import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.When;

/**
 * One difference between two versions of a working group. Together, the changes contain every difference, also of
 * components that a later version of the model adds: these are compared by their names.
 *
 * @since 0.1.0
 */
public sealed interface Change {

    /**
     * {@return the changed group, track, series or session} It is the later version, or the earlier one if the later
     * group does not have it.
     */
    Identifiable subject();

    /**
     * {@return the changes from one version of a group to another} The list is empty exactly if the versions are equal.
     * Changes of the group come first, then those of tracks, series and sessions, each in the order of the later
     * version; removed values follow.
     *
     * <p>Tracks, series and sessions are matched by id, and otherwise by former ids. A session that replaces an
     * occurrence of a series, and that the other version does not have, is compared with this occurrence.
     *
     * <p>The changes contain the private values of the groups. To publish them, compare the
     * {@linkplain org.ospoplusplus.model.PublicView public views}.
     *
     * @param before the earlier version
     * @param after the later version
     */
    static List<Change> between(WorkingGroup before, WorkingGroup after) {
        return new GroupComparison(Require.nonNull(before, "before"), Require.nonNull(after, "after")).changes();
    }

    /**
     * A track, series or session was added.
     *
     * @param subject the added value
     * @since 0.1.0
     */
    record Added(Identifiable subject) implements Change {

        /**
         * Checks the component.
         *
         * @throws NullPointerException if the component is null
         */
        public Added {
            Require.nonNull(subject, "Added.subject");
        }
    }

    /**
     * A track, series or session was removed.
     *
     * @param subject the removed value
     * @since 0.1.0
     */
    record Removed(Identifiable subject) implements Change {

        /**
         * Checks the component.
         *
         * @throws NullPointerException if the component is null
         */
        public Removed {
            Require.nonNull(subject, "Removed.subject");
        }
    }

    /**
     * A group, track, series or session has another id.
     *
     * @param subject the value with its new id
     * @param formerId the id before the change
     * @since 0.1.0
     */
    record Renamed(Identifiable subject, String formerId) implements Change {

        /**
         * Checks the components.
         *
         * @throws IllegalArgumentException if the id is longer than 65,536 characters
         */
        public Renamed {
            Require.nonNull(subject, "Renamed.subject");
            Require.text(formerId, "Renamed.formerId");
        }
    }

    /**
     * A session has another time, duration or precision.
     *
     * @param subject the session
     * @param before the time before the change
     * @param after the time after the change
     * @since 0.1.0
     */
    record TimeChanged(Session subject, When before, When after) implements Change {

        /**
         * Checks the components.
         *
         * @throws NullPointerException if a component is null
         */
        public TimeChanged {
            Require.nonNull(subject, "TimeChanged.subject");
            Require.nonNull(before, "TimeChanged.before");
            Require.nonNull(after, "TimeChanged.after");
        }

        /**
         * {@return whether the session moved to another start} It did not move if only its duration or its time zone
         * changed, or if its day became known.
         */
        public boolean isMove() {
            return !before.mayShareStart(after);
        }
    }

    /**
     * A session has another status.
     *
     * @param subject the session
     * @param before the status before the change
     * @param after the status after the change
     * @since 0.1.0
     */
    record StatusChanged(Session subject, Session.Status before, Session.Status after) implements Change {

        /**
         * Checks the components.
         *
         * @throws NullPointerException if a component is null
         */
        public StatusChanged {
            Require.nonNull(subject, "StatusChanged.subject");
            Require.nonNull(before, "StatusChanged.before");
            Require.nonNull(after, "StatusChanged.after");
        }

        /** {@return whether people may expect the session again} */
        public boolean isReinstatement() {
            return !before.isExpected() && after.isExpected();
        }
    }

    /**
     * A session was added that replaces an occurrence of a series. Further changes report the differences from this
     * occurrence.
     *
     * @param subject the session
     * @param occurrence the replaced occurrence
     * @since 0.1.0
     */
    record OccurrenceReplaced(Session subject, OccurrenceId occurrence) implements Change {

        /**
         * Checks the components.
         *
         * @throws NullPointerException if a component is null
         */
        public OccurrenceReplaced {
            Require.nonNull(subject, "OccurrenceReplaced.subject");
            Require.nonNull(occurrence, "OccurrenceReplaced.occurrence");
        }
    }

    /**
     * A session that replaced an occurrence of a series was removed, and the occurrence takes place again. Further
     * changes report the differences of the occurrence from the session.
     *
     * @param subject the occurrence, as the session that announces it
     * @param occurrence the occurrence
     * @since 0.1.0
     */
    record OccurrenceRestored(Session subject, OccurrenceId occurrence) implements Change {

        /**
         * Checks the components.
         *
         * @throws NullPointerException if a component is null
         */
        public OccurrenceRestored {
            Require.nonNull(subject, "OccurrenceRestored.subject");
            Require.nonNull(occurrence, "OccurrenceRestored.occurrence");
        }
    }

    /**
     * A value was added, removed or replaced. {@code toString()} omits the values, because they may be private.
     *
     * @param subject the group, track, series or session
     * @param path the names of the components that lead to the value. After the name of a list, the path contains the
     *     first component of the element, such as the name of a guest, if the element exists before and after the
     *     change
     * @param before the value before the change; empty if the change added the value. For lists, an element
     * @param after the value after the change; empty if the change removed the value. For lists, an element
     * @since 0.1.0
     */
    record ValueChanged(Identifiable subject, List<String> path, Optional<Object> before, Optional<Object> after)
            implements Change {

        /**
         * Checks the components.
         *
         * @throws NullPointerException if a component is null
         */
        public ValueChanged {
            Require.nonNull(subject, "ValueChanged.subject");
            path = Require.list(path, "ValueChanged.path");
            Require.nonNull(before, "ValueChanged.before");
            Require.nonNull(after, "ValueChanged.after");
        }

        @Override
        public String toString() {
            return "ValueChanged[subject=" + subject.id() + ", path=" + path + ", before="
                    + (before.isPresent() ? "present" : "absent") + ", after="
                    + (after.isPresent() ? "present" : "absent") + "]";
        }
    }

    /**
     * The elements of a list have another order.
     *
     * @param subject the group, track, series or session
     * @param path the names of the components that lead to the list, as in {@link ValueChanged#path}
     * @since 0.1.0
     */
    record Reordered(Identifiable subject, List<String> path) implements Change {

        /**
         * Checks the components.
         *
         * @throws NullPointerException if a component is null
         */
        public Reordered {
            Require.nonNull(subject, "Reordered.subject");
            path = Require.list(path, "Reordered.path");
        }
    }
}
