package org.ospoplusplus.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.OccurrenceSessionId;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.When;

/**
 * Determines required values that a document leaves out from other values. A session that names the planned day of a
 * series needs no id, and within a group that has the series, it needs no time. Writing always gives all values.
 */
abstract class Completion {

    private final List<String> components;

    private Completion(String... components) {
        this.components = List.of(components);
    }

    /** {@return the completion of a record; null if it has none} */
    static @Nullable Completion of(Class<?> type) {
        if (type == Session.class) {
            return new OfSession();
        }
        if (type == Series.class) {
            return new OfSeries();
        }
        return type == WorkingGroup.class ? new OfGroup() : null;
    }

    /** {@return the names of the required components that may be absent} */
    List<String> components() {
        return components;
    }

    /** Receives the value of a component when it was read. */
    void hasRead(ReadContext in, String component, Object value) {}

    /**
     * Sets values that are absent.
     *
     * @param values the values of all components; null for a required value that is missing or has a fault
     * @param seen the components that the document has, as bits at their indexes
     * @return whether the record is a session whose time is known only when the series of the group are known
     */
    abstract boolean complete(ReadContext in, RecordShape shape, @Nullable Object[] values, long seen);

    /** {@return whether the document has a component} */
    static boolean isGiven(RecordShape shape, long seen, String component) {
        return (seen & 1L << shape.indexOf(component, 0)) != 0;
    }

    private static final class OfSession extends Completion {

        private OfSession() {
            super("id", "when");
        }

        @Override
        @SuppressWarnings("unchecked") // the codec of the component gives this type
        boolean complete(ReadContext in, RecordShape shape, @Nullable Object[] values, long seen) {
            boolean isPlanned = completeFromOccurrence(shape, values, seen);
            int agenda = shape.indexOf("agenda", 0);
            Object when = values[shape.indexOf("when", 0)];
            if (in.hasPlannedParts() && !isPlanned && values[agenda] != null && when != null) {
                values[agenda] = in.plannedParts().completed(in, (List<AgendaItem>) values[agenda], (When) when);
            }
            return isPlanned;
        }

        private static boolean completeFromOccurrence(RecordShape shape, @Nullable Object[] values, long seen) {
            Object named = values[shape.indexOf("occurrence", 0)];
            if (!(named instanceof Optional<?> optional) || optional.isEmpty()) {
                return false;
            }
            OccurrenceId occurrence = (OccurrenceId) optional.get();
            if (!isGiven(shape, seen, "id")) {
                values[shape.indexOf("id", 0)] = OccurrenceSessionId.of(occurrence.series(), occurrence.date());
            }
            if (isGiven(shape, seen, "when")) {
                return false;
            }
            values[shape.indexOf("when", 0)] = When.on(occurrence.date());
            return true;
        }
    }

    private static final class OfSeries extends Completion {

        @Override
        @SuppressWarnings("unchecked") // the codecs of the components give these types
        boolean complete(ReadContext in, RecordShape shape, @Nullable Object[] values, long seen) {
            int except = shape.indexOf("except", 0);
            Object cadence = values[shape.indexOf("cadence", 0)];
            Object first = values[shape.indexOf("first", 0)];
            if (in.hasPlannedBreaks() && values[except] != null && cadence != null && first != null) {
                values[except] = in.plannedBreaks()
                        .completed(in, (List<ExceptDate>) values[except], (Optional<Cadence>) cadence, (Optional<
                                        LocalDate>)
                                first);
            }
            return false;
        }
    }

    private static final class OfGroup extends Completion {

        @Override
        @SuppressWarnings("unchecked") // the codec of the component gives this type
        void hasRead(ReadContext in, String component, Object value) {
            if (component.equals("series")) {
                in.plannedSessions().knowSeries((List<Series>) value);
            }
        }

        @Override
        @SuppressWarnings("unchecked") // the codec of the component gives this type
        boolean complete(ReadContext in, RecordShape shape, @Nullable Object[] values, long seen) {
            int sessions = shape.indexOf("sessions", 0);
            if (in.awaitsSeries() && values[sessions] != null) {
                values[sessions] = ((List<Session>) values[sessions])
                        .stream()
                                .map(session -> in.plannedSessions().completed(in, session))
                                .toList();
            }
            in.plannedSessions().clear();
            return false;
        }
    }
}
