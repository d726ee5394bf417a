package org.ospoplusplus.model.internal.validators;

import java.util.ArrayList;
import java.util.List;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;

/**
 * Collects the lists of policies that apply to a session, a part of a session or a series: its own list, and the lists
 * that it inherits. No other class decides about this.
 */
final class PolicyLayers {

    private PolicyLayers() {}

    /** {@return the lists of policies that apply to a session, the most specific list first} */
    static List<List<ConductPolicy>> of(WorkingGroup group, Session session) {
        return on(session.policies(), session.policyInheritance(), inherited(group, session));
    }

    /** {@return the lists of policies that apply to a part of a session, the most specific list first} */
    static List<List<ConductPolicy>> of(WorkingGroup group, Session session, AgendaItem part) {
        return on(part.policies(), part.policyInheritance(), of(group, session));
    }

    /** {@return the lists of policies that a session inherits if it replaces none} */
    static List<List<ConductPolicy>> inherited(WorkingGroup group, Session session) {
        List<List<ConductPolicy>> ofTracks = ofTracks(group, group.tracksOf(session));
        return group.seriesOf(session)
                .map(series -> on(series.policies(), series.policyInheritance(), ofTracks))
                .orElse(ofTracks);
    }

    /** {@return the lists of policies that a series inherits if it replaces none} */
    static List<List<ConductPolicy>> inherited(WorkingGroup group, Series series) {
        return ofTracks(
                group,
                group.tracksOf(series.sessionOn(Years.FIRST_DAY).toBuilder()
                        .occurrence(null)
                        .trackIds(series.trackIds())
                        .build()));
    }

    private static List<List<ConductPolicy>> ofTracks(WorkingGroup group, List<Track> tracks) {
        List<List<ConductPolicy>> layers = new ArrayList<>();
        boolean inheritsOfGroup = tracks.isEmpty();
        for (Track track : tracks) {
            layers.add(track.policies());
            inheritsOfGroup |= track.policyInheritance().isAdditive();
        }
        if (inheritsOfGroup) {
            layers.add(group.policies());
        }
        return layers;
    }

    private static List<List<ConductPolicy>> on(
            List<ConductPolicy> own, ConductPolicy.Inheritance inheritance, List<List<ConductPolicy>> inherited) {
        List<List<ConductPolicy>> layers = new ArrayList<>();
        layers.add(own);
        if (inheritance.isAdditive()) {
            layers.addAll(inherited);
        }
        return layers;
    }
}
