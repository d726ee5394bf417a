package org.ospoplusplus.model.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.OccurrenceIds;

/** Collects the tracks, series and sessions of groups one by one. */
final class GroupMerge {

    private static final Comparator<Revision> BY_AGE = Comparator.comparingInt(Revision::sequence)
            .thenComparing(revision -> revision.modified().orElse(Instant.MIN));

    private final WorkingGroup frame;
    private final MergedIds trackIds;
    private final MergedIds ids;
    private final Map<Identity, MergedValue<Track>> tracks = new HashMap<>();
    private final Map<Identity, MergedValue<Series>> series = new HashMap<>();
    private final Map<Identity, MergedValue<Session>> sessions = new HashMap<>();

    /** The same values in the order of the groups. */
    private final List<MergedValue<Track>> trackList = new ArrayList<>();

    private final List<MergedValue<Series>> seriesList = new ArrayList<>();
    private final List<MergedValue<Session>> sessionList = new ArrayList<>();
    private Optional<Instant> modified = Optional.empty();

    /**
     * The identity of a track, series or session, without regard to case.
     *
     * @param domain the domain of its group
     * @param id its id
     * @param name the name of a track; empty for other values
     */
    private record Identity(String domain, String id, String name) implements Comparable<Identity> {

        static Identity of(WorkingGroup group, Identifiable value, String name) {
            return new Identity(MergedIds.fold(group.domain()), MergedIds.fold(value.id()), MergedIds.fold(name));
        }

        /** Maps use the order if many values have the same hash code. */
        @Override
        public int compareTo(Identity other) {
            return Comparator.comparing(Identity::domain)
                    .thenComparing(Identity::id)
                    .thenComparing(Identity::name)
                    .compare(this, other);
        }
    }

    GroupMerge(WorkingGroup frame) {
        this.frame = frame;
        trackIds = new MergedIds(frame);
        ids = new MergedIds(frame);
        add(frame);
    }

    void add(WorkingGroup group) {
        modified = Stream.concat(modified.stream(), group.modified().stream()).max(Instant::compareTo);
        Addition addition = new Addition(group);
        group.tracks().forEach(addition::track);
        group.series().forEach(addition::series);
        group.sessions().forEach(addition::session);
    }

    MergedGroup merged() {
        List<MergedValue<Session>> kept = new RepeatedSessions().removedFrom(sessionList);
        List<Series> mergedSeries = MergedValue.values(seriesList);
        checkOccurrences(mergedSeries, kept);
        WorkingGroup group = frame.toBuilder()
                .venue(null)
                .policies(List.of())
                .contacts(List.of())
                .registrations(List.of())
                .language(null)
                .modified(modified.orElse(null))
                .tracks(MergedValue.values(trackList))
                .series(mergedSeries)
                .sessions(MergedValue.values(kept))
                .build();
        return new MergedGroup(
                group, MergedValue.origins(trackList), MergedValue.origins(seriesList), MergedValue.origins(kept));
    }

    /**
     * Ensures that each session replaces an occurrence that its series has, and that no other session replaces.
     * Versions of a series can differ in their days. The other sessions get ids that no occurrence has.
     */
    private void checkOccurrences(List<Series> mergedSeries, List<MergedValue<Session>> kept) {
        Map<String, Series> byId = new HashMap<>();
        mergedSeries.forEach(each -> byId.put(each.id(), each));
        Set<OccurrenceId> replaced = new HashSet<>();
        for (MergedValue<Session> each : kept) {
            Session session = each.value();
            boolean isReplacing = session.occurrence()
                    .filter(occurrence -> Objects.requireNonNull(byId.get(occurrence.series()))
                            .couldMeetOn(occurrence.date()))
                    .filter(replaced::add)
                    .isPresent();
            if (!isReplacing) {
                each.change(session.toBuilder().occurrence(null).build());
            }
        }
        OccurrenceIds occurrences = new OccurrenceIds(mergedSeries, replaced);
        for (MergedValue<Session> each : kept) {
            if (occurrences.of(each.value().id()).isPresent()) {
                each.change(
                        each.value().toBuilder().id(ids.take(each.value().id())).build());
            }
        }
    }

    /** Adds the values of one group. */
    private final class Addition {

        private final WorkingGroup group;
        private final InheritedValues inherited;

        /** The ids in the merged group by the ids in this group. */
        private final Map<String, String> mergedTrackIds = new HashMap<>();

        private final Map<String, String> mergedSeriesIds = new HashMap<>();

        Addition(WorkingGroup group) {
            this.group = group;
            inherited = new InheritedValues(group);
        }

        void track(Track track) {
            Identity identity = Identity.of(group, track, track.name());
            MergedValue<Track> known = tracks.get(identity);
            if (known != null) {
                known.addUnused(group, track.id());
                mergedTrackIds.putIfAbsent(track.id(), known.value().id());
                return;
            }
            String id = trackIds.take(trackIds.qualified(group, track.id()));
            mergedTrackIds.putIfAbsent(track.id(), id);
            Track complete = inherited.of(track).toBuilder()
                    .id(id)
                    .aliases(aliases(trackIds, track.aliases()))
                    .build();
            tracks.put(identity, added(trackList, complete, track.id()));
        }

        void series(Series repeating) {
            Identity identity = Identity.of(group, repeating, "");
            String id = id(series.get(identity), repeating);
            mergedSeriesIds.putIfAbsent(repeating.id(), id);
            Series complete = inherited.of(repeating);
            add(
                    identity,
                    complete.toBuilder()
                            .id(id)
                            .aliases(aliases(ids, repeating.aliases()))
                            .trackIds(mergedTracks(complete.trackIds()))
                            .build(),
                    repeating.id(),
                    series,
                    seriesList,
                    Series::revision);
        }

        void session(Session session) {
            Identity identity = Identity.of(group, session, "");
            String id = id(sessions.get(identity), session);
            Session complete = inherited.of(session);
            add(
                    identity,
                    complete.toBuilder()
                            .id(id)
                            .aliases(aliases(ids, session.aliases()))
                            .trackIds(mergedTracks(complete.trackIds()))
                            .occurrence(session.occurrence()
                                    .flatMap(occurrence -> Optional.ofNullable(mergedSeriesIds.get(occurrence.series()))
                                            .map(merged -> new OccurrenceId(merged, occurrence.date())))
                                    .orElse(null))
                            .build(),
                    session.id(),
                    sessions,
                    sessionList,
                    Session::revision);
        }

        private <T extends Identifiable> String id(@Nullable MergedValue<T> known, T value) {
            return known == null
                    ? ids.take(ids.qualified(group, value.id()))
                    : known.value().id();
        }

        private <T extends Identifiable> void add(
                Identity identity,
                T value,
                String originalId,
                Map<Identity, MergedValue<T>> byIdentity,
                List<MergedValue<T>> list,
                Function<T, Revision> revision) {
            MergedValue<T> known = byIdentity.get(identity);
            if (known == null) {
                byIdentity.put(identity, added(list, value, originalId));
            } else if (BY_AGE.compare(revision.apply(value), revision.apply(known.value())) > 0) {
                known.use(value, group, originalId);
            } else {
                known.addUnused(group, originalId);
            }
        }

        private <T extends Identifiable> MergedValue<T> added(List<MergedValue<T>> list, T value, String originalId) {
            MergedValue<T> merged = new MergedValue<>(value, group, originalId);
            list.add(merged);
            return merged;
        }

        private Aliases aliases(MergedIds qualifying, Aliases aliases) {
            return new Aliases(
                    aliases.ids().stream()
                            .map(id -> qualifying.qualified(group, id))
                            .toList(),
                    aliases.names());
        }

        /** {@return the tracks in the merged group; tracks that the group does not have are left out} */
        private List<String> mergedTracks(List<String> own) {
            return own.stream()
                    .map(mergedTrackIds::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }
}
