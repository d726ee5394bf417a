package org.ospoplusplus.cli;

import org.ospoplusplus.json.OspoModule;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes results as JSON. */
final class Json {

    private Json() {}

    /**
     * {@return maps, lists, plain values and records of the model as JSON with a final newline} Escapes characters that
     * a terminal interprets.
     */
    static String write(Object value) {
        return Printable.json(JsonMapper.builder()
                        .addModule(new OspoModule())
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(value))
                + "\n";
    }
}
