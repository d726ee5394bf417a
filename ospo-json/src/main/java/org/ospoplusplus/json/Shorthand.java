package org.ospoplusplus.json;

import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.time.When;

/**
 * Decides which records can be read from the value of one component: {@code Zoom} for {@code {name: Zoom}}. Writing
 * always gives the object.
 */
final class Shorthand {

    private Shorthand() {}

    /**
     * {@return the index of the component whose string may replace the object; -1 if only the object is possible} The
     * component is the only required one, and is written as a string. The id of a record does not describe the record,
     * and the kinds of {@link When} are distinguished by the names of their properties, so none of these has a short
     * form.
     */
    static int component(RecordShape shape) {
        if (Identifiable.class.isAssignableFrom(shape.type()) || When.class.isAssignableFrom(shape.type())) {
            return -1;
        }
        int only = -1;
        for (int i = 0; i < shape.size(); i++) {
            if (shape.component(i).absent() == null) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only >= 0 && shape.component(only).isString() ? only : -1;
    }
}
