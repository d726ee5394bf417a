package org.ospoplusplus.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list as an array. */
final class ListForm extends Form {

    private final Form element;

    ListForm(Form element) {
        this.element = element;
    }

    @Override
    @Nullable
    Object read(Reading in) {
        JsonParser parser = in.parser();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return in.refuse(this);
        }
        List<Object> values = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            in.enter(i);
            Object value = element.read(in);
            in.leave();
            if (value == null) {
                sound = false;
            } else {
                values.add(value);
            }
        }
        return sound ? values : null;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        List<?> values = (List<?>) value;
        out.writeStartArray(values, values.size());
        for (Object each : values) {
            element.write(out, each);
        }
        out.writeEndArray();
    }

    @Override
    String expected() {
        return "an array, of which each element must be " + element.expected();
    }
}
