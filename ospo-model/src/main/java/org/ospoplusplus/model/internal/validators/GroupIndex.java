package org.ospoplusplus.model.internal.validators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Answers questions about many sessions of one group: each track is looked up in constant time, and the policies of a track are
 * combined only once.
 */
public final class GroupIndex {

    private final WorkingGroup group;
    private final Map<String, Track> tracks = new HashMap<>();

    /** By the group and by its tracks. */
    private final IdentityHashMap<Object, Stance> attribution = new IdentityHashMap<>();

    private final IdentityHashMap<Object, Stance> recording = new IdentityHashMap<>();

    /**
     * Looks through the tracks of a group.
     *
     * @param group the group
     */
    public GroupIndex(WorkingGroup group) {
        this.group = group;
        for (Track track : group.tracks()) {
            tracks.putIfAbsent(track.id(), track);
        }
    }

    /** {@return the tracks of a session that the group has, each once, in the session's order} */
    public List<Track> tracksOf(Session session) {
        List<Track> found = new ArrayList<>();
        for (String trackId : new LinkedHashSet<>(session.trackIds())) {
            Track track = tracks.get(trackId);
            if (track != null) {
                found.add(track);
            }
        }
        return found;
    }

    /** {@return the combined stance on attribution of the {@linkplain WorkingGroup#policiesOf policies of a session}} */
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
                || tracksOf(session).stream()
                        .anyMatch(track -> !track.policies().isEmpty());
    }

    private Stance stance(Session session, Function<ConductPolicy, Stance> act, IdentityHashMap<Object, Stance> known) {
        if (!session.policies().isEmpty()) {
            return ConductPolicy.combined(session.policies(), act);
        }
        return tracksOf(session).stream()
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
