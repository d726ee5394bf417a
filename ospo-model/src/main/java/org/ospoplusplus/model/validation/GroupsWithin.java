package org.ospoplusplus.model.validation;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the working groups in a validated value, and reads their components by name, because this package does not
 * depend on the records.
 */
final class GroupsWithin {

    private static final String GROUP = "org.ospoplusplus.model.WorkingGroup";

    private GroupsWithin() {}

    /**
     * {@return the value itself if it is a working group, or the working groups among the components of a record, such
     * as a public view or a document, by their places}
     */
    static Map<String, Record> of(Object bean, String place) {
        Map<String, Record> groups = new LinkedHashMap<>();
        if (bean instanceof Record owner) {
            if (isGroup(owner)) {
                groups.put(place, owner);
                return groups;
            }
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                if (!component.getType().isPrimitive()
                        && value(owner, component) instanceof Record part
                        && isGroup(part)) {
                    groups.put((place.isEmpty() ? "" : place + ".") + component.getName(), part);
                }
            }
        }
        return groups;
    }

    /** {@return the elements of a list among the components of a record; empty if the record has no such list} */
    static List<?> list(Record owner, String name) {
        return value(owner, name) instanceof List<?> list ? list : List.of();
    }

    /** {@return the value of a component, or an empty text if the value is not a record with such a component} */
    static Object value(Object owner, String name) {
        return owner instanceof Record bean
                ? Stream.of(bean.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .map(component -> value(bean, component))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static boolean isGroup(Record value) {
        return value.getClass().getName().equals(GROUP);
    }

    private static Object value(Record bean, RecordComponent component) {
        try {
            return component.getAccessor().invoke(bean);
        } catch (ReflectiveOperationException e) {
            // The record is not public, so that its acknowledgments remain without effect.
            return component;
        }
    }
}
