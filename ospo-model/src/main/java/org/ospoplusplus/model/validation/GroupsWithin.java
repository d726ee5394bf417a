package org.ospoplusplus.model.validation;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ospoplusplus.model.WorkingGroup;

/** Finds the working groups in a validated value. */
final class GroupsWithin {

    private GroupsWithin() {}

    /**
     * {@return the value itself if it is a working group, or the working groups among the components of a record, such
     * as a public view or a document, by their places}
     */
    static Map<String, WorkingGroup> of(Object bean, String place) {
        Map<String, WorkingGroup> groups = new LinkedHashMap<>();
        if (bean instanceof WorkingGroup group) {
            groups.put(place, group);
        } else if (bean instanceof Record) {
            for (RecordComponent component : bean.getClass().getRecordComponents()) {
                if (component.getType().isAssignableFrom(WorkingGroup.class)
                        && value(bean, component) instanceof WorkingGroup group) {
                    groups.put((place.isEmpty() ? "" : place + ".") + component.getName(), group);
                }
            }
        }
        return groups;
    }

    private static Object value(Object bean, RecordComponent component) {
        try {
            return component.getAccessor().invoke(bean);
        } catch (ReflectiveOperationException e) {
            // The record is not public, so that its acknowledgments remain without effect.
            return component;
        }
    }
}
