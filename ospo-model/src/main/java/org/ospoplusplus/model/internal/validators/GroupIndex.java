package org.ospoplusplus.model.internal.validators;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;

/** Combines policies for many sessions of one group. It combines each list of policies only once. */
public final class GroupIndex {

    private final WorkingGroup group;

    /** The stances of each list of policies. The lists are compared by identity, because they can be long. */
    private final IdentityHashMap<List<ConductPolicy>, Stance> attribution = new IdentityHashMap<>();

    private final IdentityHashMap<List<ConductPolicy>, Stance> recording = new IdentityHashMap<>();

    /**
     * Creates an index of a group.
     *
     * @param group the group
     */
    public GroupIndex(WorkingGroup group) {
        this.group = group;
    }

    /**
     * {@return the lists of policies that apply to a session, the most specific list first}
     *
     * @param group the group of the session
     * @param session a session
     */
    public static List<List<ConductPolicy>> policies(WorkingGroup group, Session session) {
        return PolicyLayers.of(group, session);
    }

    /**
     * {@return the lists of policies that apply to a part of a session, the most specific list first}
     *
     * @param group the group of the session
     * @param session a session
     * @param part a part of the session
     */
    public static List<List<ConductPolicy>> policies(WorkingGroup group, Session session, AgendaItem part) {
        return PolicyLayers.of(group, session, part);
    }

    /**
     * {@return the combined stance on attribution of the {@linkplain WorkingGroup#policiesOf(Session) policies of a
     * session}}
     */
    public Stance attribution(Session session) {
        return stance(PolicyLayers.of(group, session), ConductPolicy::effectiveAttribution, attribution);
    }

    /** {@return the combined stance on attribution of the policies that apply to a part of a session} */
    public Stance attribution(Session session, AgendaItem part) {
        return stance(PolicyLayers.of(group, session, part), ConductPolicy::effectiveAttribution, attribution);
    }

    /**
     * {@return whether the {@linkplain WorkingGroup#policiesOf(Session) policies of a session} forbid to publish a
     * recording, because they forbid recordings or attribution}
     */
    boolean forbidsRecordings(Session session) {
        return forbidsRecordings(PolicyLayers.of(group, session));
    }

    /** {@return whether the policies that apply to a part of a session forbid to publish a recording of it} */
    boolean forbidsRecordings(Session session, AgendaItem part) {
        return forbidsRecordings(PolicyLayers.of(group, session, part));
    }

    private boolean forbidsRecordings(List<List<ConductPolicy>> layers) {
        return stance(layers, ConductPolicy::recording, recording) == Stance.FORBIDS
                || stance(layers, ConductPolicy::effectiveAttribution, attribution) == Stance.FORBIDS;
    }

    /** {@return whether any {@linkplain WorkingGroup#policiesOf(Session) policy} applies to a session} */
    public boolean hasPolicies(Session session) {
        return PolicyLayers.of(group, session).stream().anyMatch(layer -> !layer.isEmpty());
    }

    /** {@return the combined stance on attribution of the policies that apply to a track} */
    public Stance attribution(Track track) {
        return stance(
                track.policyInheritance().isAdditive()
                        ? List.of(track.policies(), group.policies())
                        : List.of(track.policies()),
                ConductPolicy::effectiveAttribution,
                attribution);
    }

    /** {@return the combined stance on attribution of the policies that apply to a series} */
    public Stance attribution(Series series) {
        return attribution(series.sessionOn(Years.FIRST_DAY).toBuilder()
                .occurrence(null)
                .trackIds(series.trackIds())
                .policies(series.policies())
                .policyInheritance(series.policyInheritance())
                .build());
    }

    /** {@return whether a session replaces a policy that forbids an act, and has no policy that forbids it} */
    boolean dropsPolicy(Session session) {
        return drops(session.policies(), session.policyInheritance(), () -> PolicyLayers.inherited(group, session));
    }

    /** {@return whether a series replaces a policy that forbids an act, and has no policy that forbids it} */
    boolean dropsPolicy(Series series) {
        return drops(series.policies(), series.policyInheritance(), () -> PolicyLayers.inherited(group, series));
    }

    /** {@return whether a track replaces a policy that forbids an act, and has no policy that forbids it} */
    boolean dropsPolicy(Track track) {
        return drops(track.policies(), track.policyInheritance(), () -> List.of(group.policies()));
    }

    /** {@return whether a part replaces a policy of its session that forbids an act, and has no policy that does} */
    boolean dropsPolicy(Session session, AgendaItem part) {
        return drops(part.policies(), part.policyInheritance(), () -> PolicyLayers.of(group, session));
    }

    private boolean drops(
            List<ConductPolicy> own,
            ConductPolicy.Inheritance inheritance,
            Supplier<List<List<ConductPolicy>>> inherited) {
        return !inheritance.isAdditive()
                && (drops(own, inherited.get(), ConductPolicy::effectiveAttribution, attribution)
                        || drops(own, inherited.get(), ConductPolicy::recording, recording));
    }

    private static boolean drops(
            List<ConductPolicy> own,
            List<List<ConductPolicy>> inherited,
            Function<ConductPolicy, Stance> act,
            IdentityHashMap<List<ConductPolicy>, Stance> known) {
        return stance(inherited, act, known) == Stance.FORBIDS && ConductPolicy.combined(own, act) != Stance.FORBIDS;
    }

    private static Stance stance(
            List<List<ConductPolicy>> layers,
            Function<ConductPolicy, Stance> act,
            IdentityHashMap<List<ConductPolicy>, Stance> known) {
        return layers.stream()
                .filter(layer -> !layer.isEmpty())
                .map(layer -> known.computeIfAbsent(layer, policies -> ConductPolicy.combined(policies, act)))
                .max(Stance::compareTo)
                .orElse(Stance.SILENT);
    }
}
