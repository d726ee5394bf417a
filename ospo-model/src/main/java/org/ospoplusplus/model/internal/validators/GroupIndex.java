package org.ospoplusplus.model.internal.validators;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;

/** Combines policies for many sessions of one group. It combines the policies of a track or series only once. */
public final class GroupIndex {

    private final WorkingGroup group;

    /** The stances of the group, of its tracks and of its series. */
    private final IdentityHashMap<Object, Stance> attribution = new IdentityHashMap<>();

    private final IdentityHashMap<Object, Stance> recording = new IdentityHashMap<>();

    /**
     * Creates an index of a group.
     *
     * @param group the group
     */
    public GroupIndex(WorkingGroup group) {
        this.group = group;
    }

    /**
     * {@return the combined stance on attribution of the {@linkplain WorkingGroup#policiesOf policies of a session}}
     */
    public Stance attribution(Session session) {
        return stance(session, ConductPolicy::effectiveAttribution, attribution);
    }

    /** {@return the combined stance on recording of the {@linkplain WorkingGroup#policiesOf policies of a session}} */
    public Stance recording(Session session) {
        return stance(session, ConductPolicy::recording, recording);
    }

    /** {@return whether any {@linkplain WorkingGroup#policiesOf policy} applies to a session} */
    public boolean hasPolicies(Session session) {
        return !session.policies().isEmpty()
                || !group.policies().isEmpty()
                || group.seriesOf(session)
                        .filter(series -> !series.policies().isEmpty())
                        .isPresent()
                || group.tracksOf(session).stream()
                        .anyMatch(track -> !track.policies().isEmpty());
    }

    private Stance stance(Session session, Function<ConductPolicy, Stance> act, IdentityHashMap<Object, Stance> known) {
        if (!session.policies().isEmpty()) {
            return ConductPolicy.combined(session.policies(), act);
        }
        return group.seriesOf(session)
                .filter(series -> !series.policies().isEmpty())
                .map(series -> stance(series, series.policies(), act, known))
                .orElseGet(() -> inherited(session, act, known));
    }

    /** {@return the combined stance of a series, its tracks and the group} */
    public Stance attribution(Series series) {
        return attribution(series.sessionOn(Years.FIRST_DAY));
    }

    private Stance inherited(
            Session session, Function<ConductPolicy, Stance> act, IdentityHashMap<Object, Stance> known) {
        return group.tracksOf(session).stream()
                .map(track -> track.policies().isEmpty()
                        ? stance(group, group.policies(), act, known)
                        : stance(track, track.policies(), act, known))
                .max(Stance::compareTo)
                .orElseGet(() -> stance(group, group.policies(), act, known));
    }

    private static Stance stance(
            Object owner,
            List<ConductPolicy> policies,
            Function<ConductPolicy, Stance> act,
            IdentityHashMap<Object, Stance> known) {
        return known.computeIfAbsent(owner, key -> ConductPolicy.combined(policies, act));
    }
}
