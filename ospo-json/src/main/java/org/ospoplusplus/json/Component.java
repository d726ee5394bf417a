package org.ospoplusplus.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A component of a record as a property of its object. */
final class Component {

    private final String name;
    private final SerializableString encodedName;
    private final Form form;
    private final boolean optional;
    private final @Nullable Object absent;
    private final MethodHandle accessor;

    /**
     * @param form that of the value which an {@code Optional} holds, if it is one
     * @param absent what it means that the property is left out; null if it can't be
     */
    Component(RecordComponent component, Form form, @Nullable Object absent) {
        this.name = component.getName();
        this.encodedName = new SerializedString(name);
        this.form = form;
        this.optional = component.getType() == Optional.class;
        this.absent = absent;
        try {
            accessor = MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("not a public record: " + component.getDeclaringRecord(), e);
        }
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
    Object read(Reading in) {
        Object value = form.read(in);
        return optional && value != null ? Optional.of(value) : value;
    }

    /** Writes the property, or nothing if its absence means the same. */
    void write(JsonGenerator out, Object record) {
        Object value = get(record);
        if (absent != null && absent.equals(value)) {
            return;
        }
        out.writeName(encodedName);
        form.write(out, optional ? ((Optional<?>) value).orElseThrow() : value);
    }

    Object get(Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
