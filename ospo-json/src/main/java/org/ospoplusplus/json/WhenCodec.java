package org.ospoplusplus.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A {@link When} as the object of its kind: the first property that is known tells which, for they share none. */
final class WhenCodec extends ValueCodec {

    private final Map<Class<?>, RecordCodec> byType = new HashMap<>();
    private final Map<String, RecordCodec> byProperty = new HashMap<>();
    private final List<String> properties = new ArrayList<>();

    WhenCodec(List<RecordCodec> kinds) {
        for (RecordCodec kind : kinds) {
            byType.put(kind.table().type(), kind);
            for (String property : kind.table().names()) {
                properties.add(property);
                if (byProperty.put(property, kind) != null) {
                    throw new IllegalArgumentException("two kinds have the property " + property);
                }
            }
        }
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return in.refuse(this);
        }
        TokenStreamLocation start = in.here();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            RecordCodec kind = byProperty.get(parser.currentName());
            if (kind != null) {
                return kind.readProperties(in, start);
            }
            in.readOther(parser.currentName(), properties, false);
        }
        return in.fault(in.pointer(), start, FaultCodes.MISSING_PROPERTY, "must be " + expected());
    }

    @Override
    void write(JsonGenerator out, Object value) {
        kind(value).write(out, value);
    }

    /** {@return the form of a value's kind} */
    RecordCodec kind(Object value) {
        RecordCodec kind = byType.get(value.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("no kind of When: " + value.getClass());
        }
        return kind;
    }

    @Override
    String expected() {
        return "an object: a start with its zone, such as {\"start\": \"2021-11-08T15:00\", \"zone\": \"Europe/Paris\"},"
                + " days from first to last, a month or a year";
    }
}
