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
 * Finds tracks and combines policies for many sessions of one group. It finds a track in constant time, and combines the policies
 * of a track only once.
 */
public final class GroupIndex {

    private final WorkingGroup group;
    private final Map<String, Track> tracks = new HashMap<>();

    /** The stances of the group and of its tracks. */
    private final IdentityHashMap<Object, Stance> attribution = new IdentityHashMap<>();

    private final IdentityHashMap<Object, Stance> recording = new IdentityHashMap<>();

    /**
     * Creates an index of a group.
     *
     * @param group the group
     */
    public GroupIndex(WorkingGroup group) {
        this.group = group;
        for (Track track : group.tracks()) {
            tracks.putIfAbsent(track.id(), track);
        }
    }

    /** {@return the tracks of the group to which a session belongs, each once, in the order of the session} */
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
