package org.ospoplusplus.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;

/** Compares two versions of a group. */
final class GroupComparison {

    private static final Set<String> ID = Set.of("id");

    /** A session has its own id and names the occurrence that it replaces; the occurrence has neither. */
    private static final Set<String> NOT_OF_OCCURRENCES = Set.of("id", "occurrence", "aliases", "revision");

    private final WorkingGroup before;
    private final WorkingGroup after;
    private final List<Change> changes = new ArrayList<>();

    GroupComparison(WorkingGroup before, WorkingGroup after) {
        this.before = before;
        this.after = after;
    }

    List<Change> changes() {
        renamed(before, after);
        ComponentComparison.compare(before, after, Set.of("id", "tracks", "series", "sessions"), changes);
        ListPairs<Track> tracks = paired(before.tracks(), after.tracks(), Track::aliases);
        ListPairs<Series> series = paired(before.series(), after.series(), Series::aliases);
        ListPairs<Session> sessions = paired(before.sessions(), after.sessions(), Session::aliases);
        reordered(tracks, "tracks");
        reordered(series, "series");
        reordered(sessions, "sessions");
        compare(tracks, Track::aliases, Track::withAliases);
        tracks.added().forEach(track -> changes.add(new Change.Added(track)));
        tracks.removed().forEach(track -> changes.add(new Change.Removed(track)));
        compare(
                series,
                Series::aliases,
                (each, aliases) -> each.toBuilder().aliases(aliases).build());
        series.added().forEach(each -> changes.add(new Change.Added(each)));
        series.removed().forEach(each -> changes.add(new Change.Removed(each)));
        compare(
                sessions,
                Session::aliases,
                (each, aliases) -> each.toBuilder().aliases(aliases).build());
        Map<String, Series> earlier = new HashMap<>();
        Map<String, Series> later = new HashMap<>();
        for (ListPairs.Pair<Series> pair : series.pairs()) {
            earlier.put(pair.after().id(), pair.before());
            later.put(pair.before().id(), pair.after());
        }
        sessions.added().forEach(session -> added(session, earlier));
        sessions.removed().forEach(session -> removed(session, later));
        return List.copyOf(changes);
    }

    static <T extends Identifiable> ListPairs<T> paired(List<T> before, List<T> after, Function<T, Aliases> aliases) {
        Function<T, Stream<?>> id = value -> Stream.of(fold(value.id()));
        Function<T, Stream<?>> formerIds =
                value -> aliases.apply(value).ids().stream().map(GroupComparison::fold);
        return new ListPairs<>(before, after)
                .by(value -> Stream.of(value.id()), value -> Stream.of(value.id()))
                .by(id, id)
                .by(id, formerIds)
                .by(formerIds, id);
    }

    private static String fold(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private void reordered(ListPairs<?> pairs, String list) {
        if (pairs.isReordered()) {
            changes.add(new Change.Reordered(after, List.of(list)));
        }
    }

    private <T extends Record & Identifiable> void compare(
            ListPairs<T> pairs, Function<T, Aliases> aliases, BiFunction<T, Aliases, T> withAliases) {
        for (ListPairs.Pair<T> pair : pairs.pairs()) {
            T earlier = pair.before();
            T later = pair.after();
            // The change of the id is reported already, and the former id follows from it.
            Optional<Aliases> expected = earlier.id().equals(later.id())
                    ? Optional.empty()
                    : withFormerId(aliases.apply(earlier), earlier.id()).filter(aliases.apply(later)::equals);
            renamed(earlier, later);
            ComponentComparison.compare(
                    expected.map(each -> withAliases.apply(earlier, each)).orElse(earlier), later, ID, changes);
        }
    }

    /** {@return aliases with one more id; empty if there is no room} */
    private static Optional<Aliases> withFormerId(Aliases aliases, String id) {
        List<String> ids = new ArrayList<>(aliases.ids());
        ids.add(id);
        try {
            return Optional.of(new Aliases(ids, aliases.names()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void renamed(Identifiable earlier, Identifiable later) {
        if (!earlier.id().equals(later.id())) {
            changes.add(new Change.Renamed(later, earlier.id()));
        }
    }

    private void added(Session session, Map<String, Series> earlier) {
        Optional<Session> replaced = session.occurrence()
                .flatMap(occurrence -> occurrenceOf(earlier, occurrence))
                .map(before::resolved);
        if (replaced.isEmpty()) {
            changes.add(new Change.Added(session));
            return;
        }
        changes.add(new Change.OccurrenceReplaced(session, session.occurrence().orElseThrow()));
        ComponentComparison.compare(replaced.get(), after.resolved(session), NOT_OF_OCCURRENCES, changes);
    }

    private void removed(Session session, Map<String, Series> later) {
        Optional<Session> restored = session.occurrence()
                .flatMap(occurrence -> occurrenceOf(later, occurrence))
                .map(after::resolved);
        if (restored.isEmpty()) {
            changes.add(new Change.Removed(session));
            return;
        }
        changes.add(new Change.OccurrenceRestored(
                restored.get(), restored.get().occurrence().orElseThrow()));
        ComponentComparison.compare(before.resolved(session), restored.get(), NOT_OF_OCCURRENCES, changes);
    }

    /**
     * {@return the session that announces an occurrence; empty if its series is unknown or does not meet on this day}
     */
    private static Optional<Session> occurrenceOf(Map<String, Series> known, OccurrenceId occurrence) {
        return Optional.ofNullable(known.get(occurrence.series()))
                .filter(series -> series.meetsOn(occurrence.date()))
                .map(series -> series.sessionOn(occurrence.date()));
    }
}
