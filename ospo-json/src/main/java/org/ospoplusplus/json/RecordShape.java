package org.ospoplusplus.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.IllFormedException;

/** The components of a record in their order, with method handles for its constructor and its accessors. */
final class RecordShape {

    private final Class<?> type;
    private final RecordProperty[] recordProperties;
    private final Map<String, Integer> indexes;
    private final int extensions;
    private final MethodHandle constructor;
    private final MethodHandle values;

    /** @param recordProperties one for each component, in the order of the components */
    RecordShape(Class<?> type, List<RecordProperty> recordProperties) {
        this.type = type;
        this.recordProperties = recordProperties.toArray(RecordProperty[]::new);
        Map<String, Integer> byName = new HashMap<>();
        int map = -1;
        for (int i = 0; i < this.recordProperties.length; i++) {
            byName.put(this.recordProperties[i].name(), i);
            map = this.recordProperties[i].isExtensions() ? i : map;
        }
        this.extensions = map;
        this.indexes = Map.copyOf(byName);
        try {
            this.constructor = constructor(type);
            this.values = values(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is not a public record", e);
        }
    }

    private static MethodHandle constructor(Class<?> type) throws ReflectiveOperationException {
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
        }
        Constructor<?> canonical = type.getConstructor(types.toArray(Class<?>[]::new));
        return MethodHandles.publicLookup()
                .unreflectConstructor(canonical)
                .asSpreader(Object[].class, types.size())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /**
     * {@return a handle that returns the values of all components} One call costs less than a call for each component.
     */
    private static MethodHandle values(Class<?> type) throws ReflectiveOperationException {
        List<MethodHandle> accessors = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            accessors.add(MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class)));
        }
        MethodHandle array = MethodHandles.identity(Object[].class).asCollector(Object[].class, accessors.size());
        MethodHandle ofRecords = MethodHandles.filterArguments(array, 0, accessors.toArray(MethodHandle[]::new));
        return MethodHandles.permuteArguments(
                ofRecords, MethodType.methodType(Object[].class, Object.class), new int[accessors.size()]);
    }

    Class<?> type() {
        return type;
    }

    int size() {
        return recordProperties.length;
    }

    RecordProperty component(int index) {
        return recordProperties[index];
    }

    /**
     * {@return the index of the component with a name; -1 if the record has no such component}
     *
     * @param next the index to try first, because most documents have the properties in their order
     */
    int indexOf(String name, int next) {
        for (int i = next; i < recordProperties.length; i++) {
            if (recordProperties[i].name().equals(name)) {
                return property(i);
            }
        }
        return property(indexes.getOrDefault(name, -1));
    }

    /** {@return the index of the component with a name; -1 if the record has no such component} */
    int indexOf(String name) {
        return indexOf(name, 0);
    }

    /** Extensions are properties of their own. The component that contains them is no property. */
    private int property(int index) {
        return index == extensions ? -1 : index;
    }

    /** {@return the index of the component with the extensions; -1 if the record has none} */
    int extensions() {
        return extensions;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (RecordProperty recordProperty : recordProperties) {
            if (!recordProperty.isExtensions()) {
                names.add(recordProperty.name());
            }
        }
        return names;
    }

    /** {@return the values of components whose properties are absent; null for each required component} */
    @Nullable
    Object[] absent() {
        @Nullable Object[] values = new Object[recordProperties.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = recordProperties[i].absent();
        }
        return values;
    }

    /**
     * {@return a record}
     *
     * @throws IllFormedException if the constructor rejects the values
     */
    Object construct(@Nullable Object... values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the values of the components of a record, in their order} */
    Object[] values(Object record) {
        try {
            return (Object[]) values.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the index of the component that a constructor rejected; -1 if the rule concerns several components} */
    int rejected(IllFormedException rejection) {
        return indexes.getOrDefault(rejection.component(), -1);
    }
}
