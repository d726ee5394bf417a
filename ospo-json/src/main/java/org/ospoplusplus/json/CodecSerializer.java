package org.ospoplusplus.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values with a codec for an application's own mapper. */
final class CodecSerializer extends ValueSerializer<Object> {

    private final Class<?> type;
    private final ValueCodec valueCodec;

    CodecSerializer(Class<?> type, ValueCodec valueCodec) {
        this.type = type;
        this.valueCodec = valueCodec;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        valueCodec.write(out, value);
    }

    /** Lets the mapper write the class name, which it stores if the declared type does not determine the class. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        RecordCodec record = valueCodec instanceof RecordCodec plain
                ? plain
                : valueCodec instanceof WhenCodec when ? when.kind(value) : null;
        JsonToken shape = record == null ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT;
        WritableTypeId id = types.writeTypePrefix(out, context, types.typeId(value, shape));
        if (record == null) {
            valueCodec.write(out, value);
        } else {
            record.writeProperties(out, value);
        }
        types.writeTypeSuffix(out, context, id);
    }
}
