package org.ospoplusplus.json;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads and writes a {@link When}. The kinds have no property in common, so the first known property determines the
 * kind.
 */
final class WhenCodec extends ValueCodec {

    private final Map<Class<?>, RecordCodec> byType = new HashMap<>();
    private final Map<String, RecordCodec> byProperty = new HashMap<>();
    private final List<String> properties = new ArrayList<>();
    private final Shorthand shorthand = Shorthand.ofWhen();

    WhenCodec(List<RecordCodec> kinds) {
        for (RecordCodec kind : kinds) {
            byType.put(kind.shape().type(), kind);
            for (String property : kind.names()) {
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
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return shorthand.read(in, this);
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return in.refuse(this);
        }
        TokenStreamLocation start = in.here();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            RecordCodec kind = byProperty.get(parser.currentName());
            if (kind != null) {
                return kind.readProperties(in, start);
            }
            in.readOther(When.class, parser.currentName(), properties, false);
        }
        return in.fault(in.pointer(), start, Code.MISSING_PROPERTY, "must be " + expected());
    }

    /** {@return a time of which no rule expects a day} */
    @Override
    Object placeholder() {
        return When.in(Year.of(Years.FIRST));
    }

    @Override
    void write(JsonGenerator out, Object value) {
        kind(value).write(out, value);
    }

    /** {@return the codec of the kind of a value} */
    RecordCodec kind(Object value) {
        RecordCodec kind = byType.get(value.getClass());
        if (kind == null) {
            throw new IllegalArgumentException(value.getClass() + " is no kind of When");
        }
        return kind;
    }

    @Override
    String expected() {
        return "an object with a start and its zone, such as {\"start\": \"2021-11-08T15:00\", \"zone\": \"Europe/Paris\"}, with a"
                + " day, such as {\"day\": \"2021-11-08\"}, with the first and last day, with a month, or with a year, or "
                + shorthand.expected();
    }
}
