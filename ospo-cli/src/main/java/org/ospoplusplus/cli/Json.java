package org.ospoplusplus.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes results as JSON. */
final class Json {

    private Json() {}

    /**
     * {@return maps, lists and plain values as JSON with a final newline} Escapes characters that a terminal
     * interprets.
     */
    static String write(Object value) {
        return Printable.json(JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(value))
                + "\n";
    }
}
