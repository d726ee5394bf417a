package org.ospoplusplus.ical.internal.recurrence;

import java.util.Set;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * The work for an instance that becomes a session. It grows with the texts of the event, which each session repeats.
 */
final class SessionWork {

    /** The work apart from the texts. */
    private static final long STEPS = 48;

    /** The number of characters of an event that take one step more in each instance. */
    private static final int CHARACTERS_OF_STEP = 32;

    /** The properties that instances do not repeat. */
    private static final Set<String> NOT_REPEATED =
            Set.of(Property.RRULE, Property.RDATE, Property.EXDATE, Property.EXRULE);

    private SessionWork() {}

    /** {@return the steps for one instance of an event} */
    static long steps(VEvent event) {
        long characters = characters(event.getPropertyList());
        for (Component component : event.getComponentList().getAll()) {
            characters += characters(component.getPropertyList());
        }
        return STEPS + characters / CHARACTERS_OF_STEP;
    }

    private static long characters(PropertyList properties) {
        long characters = 0;
        for (Property property : properties.getAll()) {
            if (!NOT_REPEATED.contains(property.getName())) {
                characters += String.valueOf(property.getValue()).length();
                for (Parameter parameter : property.getParameterList().getAll()) {
                    characters += String.valueOf(parameter.getValue()).length();
                }
            }
        }
        return characters;
    }
}
