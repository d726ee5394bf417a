package org.ospoplusplus.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Reads and writes a component of a record as a property of an object. */
final class RecordProperty {

    private final String name;
    private final SerializableString encodedName;
    private final ValueCodec valueCodec;
    private final boolean optional;
    private final boolean list;
    private final boolean extensions;
    private final @Nullable Object absent;

    /**
     * @param valueCodec the codec of the value; for an {@code Optional} that of the contained value
     * @param absent the value of the component if the property is absent; null if the property is required
     */
    RecordProperty(RecordComponent component, ValueCodec valueCodec, @Nullable Object absent) {
        this.name = component.getName();
        this.encodedName = new SerializedString(name);
        this.valueCodec = valueCodec;
        this.optional = component.getType() == Optional.class;
        this.absent = absent;
        this.list = component.getType() == List.class;
        this.extensions = component.getType() == Map.class;
    }

    String name() {
        return name;
    }

    @Nullable
    Object absent() {
        return absent;
    }

    /** {@return whether the component contains extensions, which are properties of the object themselves} */
    boolean isExtensions() {
        return extensions;
    }

    /** {@return whether each value is written as a string} */
    boolean isString() {
        return valueCodec.isString();
    }

    /** {@return whether each value is written as a string, and each string is accepted} */
    boolean isText() {
        return valueCodec.isText();
    }

    /** {@return the expected JSON, in words that follow "must be"} */
    String expected() {
        return valueCodec.expected();
    }

    /** {@return the value at the current token; null if it has a fault} */
    @Nullable
    Object read(ReadContext in) {
        Object value = valueCodec.read(in);
        return optional && value != null ? Optional.of(value) : value;
    }

    /** {@return the value that replaces an unread one; null if no value can} */
    @Nullable
    Object placeholder() {
        return absent == null ? valueCodec.placeholder() : absent;
    }

    /** {@return a present value that replaces an unread one; null if no value can} */
    @Nullable
    Object presentPlaceholder() {
        return optional ? Optional.ofNullable(valueCodec.placeholder()) : placeholder();
    }

    /** Writes the property, unless it has the value that its absence means. */
    void write(JsonGenerator out, Object value) {
        if (extensions) {
            ((Map<?, ?>) value).forEach((extension, text) -> {
                out.writeName(extension.toString());
                valueCodec.write(out, text);
            });
        } else if (optional) {
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
