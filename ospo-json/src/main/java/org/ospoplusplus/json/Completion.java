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
    static @Nullable Completion of(RecordShape shape) {
        Class<?> type = shape.type();
        if (type == Session.class) {
            return new OfSession(shape);
        }
        if (type == Series.class) {
            return new OfSeries(shape);
        }
        return type == WorkingGroup.class ? new OfGroup(shape) : null;
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
    abstract boolean complete(ReadContext in, @Nullable Object[] values, long seen);

    /** {@return whether the document has the component with an index} */
    static boolean isGiven(long seen, int index) {
        return (seen & 1L << index) != 0;
    }

    private static final class OfSession extends Completion {

        private final int id;
        private final int when;
        private final int occurrence;
        private final int agenda;

        private OfSession(RecordShape shape) {
            super("id", "when");
            id = shape.indexOf("id");
            when = shape.indexOf("when");
            occurrence = shape.indexOf("occurrence");
            agenda = shape.indexOf("agenda");
        }

        @Override
        @SuppressWarnings("unchecked") // the codec of the component gives this type
        boolean complete(ReadContext in, @Nullable Object[] values, long seen) {
            boolean isPlanned = completeFromOccurrence(values, seen);
            Object start = values[when];
            if (in.hasPlannedParts() && !isPlanned && values[agenda] != null && start != null) {
                values[agenda] = in.plannedParts().completed(in, (List<AgendaItem>) values[agenda], (When) start);
            }
            return isPlanned;
        }

        private boolean completeFromOccurrence(@Nullable Object[] values, long seen) {
            if (!(values[occurrence] instanceof Optional<?> optional) || optional.isEmpty()) {
                return false;
            }
            OccurrenceId planned = (OccurrenceId) optional.get();
            if (!isGiven(seen, id)) {
                values[id] = OccurrenceSessionId.of(planned.series(), planned.date());
            }
            if (isGiven(seen, when)) {
                return false;
            }
            values[when] = When.on(planned.date());
            return true;
        }
    }

    private static final class OfSeries extends Completion {

        private final int except;
        private final int cadence;
        private final int first;

        private OfSeries(RecordShape shape) {
            except = shape.indexOf("except");
            cadence = shape.indexOf("cadence");
            first = shape.indexOf("first");
        }

        @Override
        @SuppressWarnings("unchecked") // the codecs of the components give these types
        boolean complete(ReadContext in, @Nullable Object[] values, long seen) {
            Object rule = values[cadence];
            Object start = values[first];
            if (in.hasPlannedBreaks() && values[except] != null && rule != null && start != null) {
                values[except] = in.plannedBreaks()
                        .completed(
                                in, (List<ExceptDate>) values[except], (Optional<Cadence>) rule, (Optional<LocalDate>)
                                        start);
            }
            return false;
        }
    }

    private static final class OfGroup extends Completion {

        private final int sessions;

        private OfGroup(RecordShape shape) {
            sessions = shape.indexOf("sessions");
        }

        @Override
        @SuppressWarnings("unchecked") // the codec of the component gives this type
        void hasRead(ReadContext in, String component, Object value) {
            if (component.equals("series")) {
                in.plannedSessions().knowSeries((List<Series>) value);
            }
        }

        @Override
        @SuppressWarnings("unchecked") // the codec of the component gives this type
        boolean complete(ReadContext in, @Nullable Object[] values, long seen) {
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
