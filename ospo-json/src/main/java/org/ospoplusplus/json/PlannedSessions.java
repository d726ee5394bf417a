package org.ospoplusplus.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.TokenStreamLocation;

/** Sessions of a document that have no time of their own, because they take place at the planned time of a series. */
final class PlannedSessions {

    private final Map<String, Series> series = new HashMap<>();
    private final IdentityHashMap<Session, Planned> sessions = new IdentityHashMap<>();

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
     * series is not known, the session takes place on the planned day. A part with a time that clocks show cannot be
     * before the start; this fault is reported.
     */
    Session completed(ReadContext in, Session session) {
        Planned planned = sessions.get(session);
        OccurrenceId occurrence = session.occurrence().orElse(null);
        if (planned == null || occurrence == null) {
            return session;
        }
        Session.Builder builder = session.toBuilder();
        Series its = series.get(occurrence.series());
        When when = its == null ? session.when() : its.when(occurrence.date());
        if (its != null) {
            builder.when(when).status(planned.hasStatus ? session.status() : its.status());
        }
        if (in.hasPlannedParts()) {
            List<AgendaItem> agenda = in.plannedParts().completed(in, session.agenda(), when);
            return agenda == null ? session : builder.agenda(agenda).build();
        }
        return builder.build();
    }
}
