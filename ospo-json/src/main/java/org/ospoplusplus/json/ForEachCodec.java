package org.ospoplusplus.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Passes the elements of an array to a consumer one by one and does not keep them, for arrays that are too long for
 * memory.
 */
final class ForEachCodec extends ValueCodec {

    private final ValueCodec element;
    private final Consumer<Object> sink;

    ForEachCodec(ValueCodec element, Consumer<Object> sink) {
        this.element = element;
        this.sink = sink;
    }

    /** {@return an empty list} After a fault, the elements are only searched for further faults. */
    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return in.refuse(this);
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            in.beginPart();
            Object value = element.read(in);
            if (in.awaitsSeries()) {
                value = planned(in, value);
            }
            in.endPart();
            in.leave();
            if (value != null && in.isSound()) {
                sink.accept(value);
            }
        }
        return in.isSound() ? List.of() : null;
    }

    /** {@return a session with the time of its series, if the series were before the sessions; otherwise null} */
    private static @Nullable Object planned(ReadContext in, @Nullable Object value) {
        PlannedSessions sessions = in.plannedSessions();
        if (value instanceof Session session && sessions.knowsSeries()) {
            Session planned = sessions.completed(in, session);
            sessions.clear();
            return planned;
        }
        in.refusePlannedSessions();
        return null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        throw new UnsupportedOperationException("read only");
    }

    @Override
    String expected() {
        return "an array; each element must be " + element.expected();
    }
}
