package org.ospoplusplus.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Removes sessions and series from a group, so that no meeting appears that did not appear before. */
final class Restriction {

    private Restriction() {}

    static WorkingGroup of(WorkingGroup group, Predicate<Session> keepsSession, Predicate<Series> keepsSeries) {
        List<Session> kept = new ArrayList<>();
        List<Session> dropped = new ArrayList<>();
        group.sessions().forEach(session -> (keepsSession.test(session) ? kept : dropped).add(session));
        List<Series> series =
                withoutReplaced(group.series().stream().filter(keepsSeries).toList(), dropped);
        Set<String> ids = new HashSet<>();
        series.forEach(each -> ids.add(each.id()));
        return group.toBuilder()
                .acknowledged(acknowledgedWithout(group, dropped, series))
                .series(series)
                .sessions(kept.stream()
                        .map(session -> isOfAny(session, ids) ? session : detached(group, session))
                        .toList())
                .build();
    }

    /**
     * {@return a group with only one series} The cost depends only on the sessions of the series, because callers
     * restrict a group to each of its series.
     */
    static WorkingGroup ofSeries(WorkingGroup group, String id, List<Session> sessions) {
        Set<String> kept = new HashSet<>();
        kept.add(id);
        sessions.forEach(session -> kept.add(session.id()));
        return group.toBuilder()
                .acknowledged(group.acknowledged().stream()
                        .filter(each -> each.id()
                                .filter(named -> !kept.contains(named))
                                .filter(named -> group.series(named).isPresent()
                                        || group.session(named).isPresent())
                                .isEmpty())
                        .toList())
                .series(group.series(id).stream().toList())
                .sessions(sessions)
                .build();
    }

    /** {@return the acknowledgments of a group, except those that name a dropped session or series} */
    static List<Acknowledgment> acknowledgedWithout(WorkingGroup group, List<Session> dropped, List<Series> kept) {
        if (group.acknowledged().isEmpty()) {
            return List.of();
        }
        Set<String> ids = new HashSet<>();
        group.series().forEach(each -> ids.add(each.id()));
        kept.forEach(each -> ids.remove(each.id()));
        dropped.forEach(session -> ids.add(session.id()));
        return group.acknowledged().stream()
                .filter(each -> each.id().filter(ids::contains).isEmpty())
                .toList();
    }

    private static boolean isOfAny(Session session, Set<String> seriesIds) {
        return session.occurrence()
                .filter(occurrence -> !seriesIds.contains(occurrence.series()))
                .isEmpty();
    }

    /** {@return a session that no longer names its series, but has the values of the series} */
    static Session detached(WorkingGroup group, Session session) {
        return group.withSeriesValues(session).toBuilder().occurrence(null).build();
    }

    /**
     * {@return series that no longer meet on the days whose sessions were dropped} Otherwise, the occurrence that the
     * session replaced would appear again. A series with too many such days is left out.
     */
    static List<Series> withoutReplaced(List<Series> series, List<Session> dropped) {
        Map<String, Set<LocalDate>> days = replaced(dropped);
        return series.stream()
                .map(each -> without(each, days))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return a series that does not meet on the days of its id; empty if it has too many days without a meeting} */
    static Optional<Series> without(Series series, Map<String, Set<LocalDate>> days) {
        return days.containsKey(series.id()) ? series.without(days.get(series.id())) : Optional.of(series);
    }

    /** {@return the days whose occurrences some sessions replace, by the id of the series} */
    static Map<String, Set<LocalDate>> replaced(List<Session> dropped) {
        Map<String, Set<LocalDate>> days = new HashMap<>();
        for (Session session : dropped) {
            session.occurrence()
                    .ifPresent(occurrence -> days.computeIfAbsent(occurrence.series(), id -> new HashSet<>())
                            .add(occurrence.date()));
        }
        return days;
    }
}
