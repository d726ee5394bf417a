package org.ospoplusplus.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Results for programs. */
final class Json {

    private Json() {}

    /** Writes maps, lists and plain values, with a line end after them; a terminal does not act on any of it. */
    static String write(Object value) {
        return Printable.json(JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(value))
                + "\n";
    }
}
