package org.ospoplusplus.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import tools.jackson.core.TokenStreamLocation;

/** Sessions of a document that have no time of their own, because they take place at the planned time of a series. */
final class PlannedSessions {

    private final Map<String, Series> series = new HashMap<>();
    private final Map<Session, Planned> sessions = new IdentityHashMap<>();

    /** A session without a time: whether it has a status, and its place in the document. */
    private record Planned(
            boolean hasStatus, String pointer, @Nullable TokenStreamLocation place) {}

    void knowSeries(List<Series> known) {
        known.forEach(each -> series.putIfAbsent(each.id(), each));
    }

    boolean knowsSeries() {
        return !series.isEmpty();
    }

    void add(Session session, boolean hasStatus, String pointer, @Nullable TokenStreamLocation place) {
        sessions.put(session, new Planned(hasStatus, pointer, place));
    }

    boolean isEmpty() {
        return sessions.isEmpty();
    }

    void clear() {
        sessions.clear();
    }

    void forEach(BiConsumer<String, @Nullable TokenStreamLocation> each) {
        new ArrayList<>(sessions.values()).forEach(planned -> each.accept(planned.pointer, planned.place));
    }

    /**
     * {@return a session with the time of its series, and with the status of the series unless it has its own} If the
     * series is not known, the session takes place on the planned day.
     */
    Session completed(Session session) {
        Planned planned = sessions.get(session);
        OccurrenceId occurrence = session.occurrence().orElse(null);
        Series its = occurrence == null ? null : series.get(occurrence.series());
        if (planned == null || occurrence == null || its == null) {
            return session;
        }
        Session.Builder builder = session.toBuilder().when(its.when(occurrence.date()));
        return (planned.hasStatus ? builder : builder.status(its.status())).build();
    }
}
