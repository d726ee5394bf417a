package org.ospoplusplus.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A component of a record as a property of its object. */
final class RecordProperty {

    private final String name;
    private final SerializableString encodedName;
    private final ValueCodec valueCodec;
    private final boolean optional;
    private final boolean list;
    private final @Nullable Object absent;

    /**
     * @param valueCodec that of the value which an {@code Optional} holds, if it is one
     * @param absent what it means that the property is left out; null if it can't be
     */
    RecordProperty(RecordComponent component, ValueCodec valueCodec, @Nullable Object absent) {
        this.name = component.getName();
        this.encodedName = new SerializedString(name);
        this.valueCodec = valueCodec;
        this.optional = component.getType() == Optional.class;
        this.absent = absent;
        this.list = component.getType() == List.class;
    }

    String name() {
        return name;
    }

    @Nullable
    Object absent() {
        return absent;
    }

    /** {@return the component's value, read at the current token; null if it has a fault} */
    @Nullable
    Object read(ReadContext in) {
        Object value = valueCodec.read(in);
        return optional && value != null ? Optional.of(value) : value;
    }

    /** Writes the property, or nothing if its absence means the same. */
    void write(JsonGenerator out, Object value) {
        if (optional) {
            Optional<?> some = (Optional<?>) value;
            if (some.isPresent()) {
                out.writeName(encodedName);
                valueCodec.write(out, some.get());
            }
        } else if (list ? !((List<?>) value).isEmpty() : !value.equals(absent)) {
            out.writeName(encodedName);
            valueCodec.write(out, value);
        }
    }
}
