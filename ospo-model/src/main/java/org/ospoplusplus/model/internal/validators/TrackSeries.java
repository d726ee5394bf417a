package org.ospoplusplus.model.internal.validators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/** Finds the series to which a session of a track may belong. */
final class TrackSeries {

    /** The maximum number of comparisons of sessions with series. Sessions beyond it are not compared. */
    private static final int MAX_COMPARISONS = 200_000;

    private final WorkingGroup group;
    private final Map<String, List<Series>> byTrack = new HashMap<>();
    private final List<Series> withoutTrack = new ArrayList<>();
    private int comparisons;

    /** @param counts whether a series is compared with sessions */
    TrackSeries(WorkingGroup group, Predicate<Series> counts) {
        this.group = group;
        for (Series series : group.series()) {
            if (counts.test(series)) {
                if (series.trackIds().isEmpty()) {
                    withoutTrack.add(series);
                }
                for (String trackId : new LinkedHashSet<>(series.trackIds())) {
                    byTrack.computeIfAbsent(trackId, id -> new ArrayList<>()).add(series);
                }
            }
        }
    }

    /** {@return whether no more sessions are compared} */
    boolean isExhausted() {
        return comparisons >= MAX_COMPARISONS;
    }

    /**
     * {@return the series of the tracks of a session; if one of these tracks has none, also the series without tracks}
     * A session without a track may belong to a series without tracks, unless their titles differ. Calendars of other
     * programs have no tracks, and many of their single events are unrelated to any series.
     */
    Set<Series> of(Session session) {
        List<Track> tracks = group.tracksOf(session);
        Set<Series> found = new LinkedHashSet<>();
        boolean eachHasItsOwn = true;
        for (Track track : tracks) {
            List<Series> ofTrack = byTrack.getOrDefault(track.id(), List.of());
            found.addAll(ofTrack);
            eachHasItsOwn &= !ofTrack.isEmpty();
        }
        comparisons += found.size() + 1;
        if (tracks.isEmpty() || !eachHasItsOwn) {
            comparisons += withoutTrack.size();
            withoutTrack.stream()
                    .filter(series -> !tracks.isEmpty() || mayBeOf(session, series))
                    .forEach(found::add);
        }
        return found;
    }

    /** {@return whether the titles of a session and a series do not differ} */
    static boolean mayBeOf(Session session, Series series) {
        return session.title().isEmpty()
                || series.title().isEmpty()
                || session.title().equals(series.title());
    }
}
