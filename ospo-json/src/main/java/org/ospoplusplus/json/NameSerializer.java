package org.ospoplusplus.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes keys of maps with a codec that writes strings. */
final class NameSerializer extends ValueSerializer<Object> {

    private final ValueCodec valueCodec;

    NameSerializer(ValueCodec valueCodec) {
        this.valueCodec = valueCodec;
    }

    @Override
    public void serialize(Object key, JsonGenerator out, SerializationContext context) {
        valueCodec.write(new Names(out), key);
    }

    /** Writes each string as the name of a property. */
    private static final class Names extends JsonGeneratorDelegate {

        private Names(JsonGenerator out) {
            super(out);
        }

        @Override
        public JsonGenerator writeString(String text) {
            return writeName(text);
        }

        @Override
        public JsonGenerator writeString(SerializableString text) {
            return writeName(text);
        }
    }
}
