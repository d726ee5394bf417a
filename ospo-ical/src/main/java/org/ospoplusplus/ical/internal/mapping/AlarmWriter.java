package org.ospoplusplus.ical.internal.mapping;

import java.time.Duration;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.XComponent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Writes reminders ({@code VALARM}, RFC 5545, 3.6.6). */
final class AlarmWriter {

    private AlarmWriter() {}

    /**
     * Adds a reminder. Events without a time of day get none, because it would come in the night before, and neither do
     * events that do not take place.
     */
    static void add(WorkingGroup group, Session session, Duration before, ComponentBuilder event) {
        if (!session.isExpected() || !(session.when() instanceof When.Timed)) {
            return;
        }
        ComponentBuilder alarm = new ComponentBuilder(3);
        alarm.text(Property.ACTION, "DISPLAY");
        alarm.text(Property.DESCRIPTION, group.titleOf(session));
        alarm.text(Property.TRIGGER, "-" + before);
        // The class of ical4j for alarms creates a validator for each object, which is slow.
        event.add(new XComponent(Component.VALARM, alarm.properties()));
    }
}
