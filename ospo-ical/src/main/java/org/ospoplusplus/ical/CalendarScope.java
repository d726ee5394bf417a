package org.ospoplusplus.ical;

import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.AccessClass;
import org.ospoplusplus.ical.internal.Warnings;
import org.ospoplusplus.model.Session;

/** The properties of one calendar that apply to each of its events: its METHOD and its access class. */
final class CalendarScope {

    private final Optional<Property> method;
    private final Optional<Session.Classification> access;
    private final Warnings warnings;

    /**
     * The scope of a calendar.
     *
     * @param properties the properties of the calendar itself
     * @param warnings receives the warnings about these properties
     */
    CalendarScope(List<Property> properties, Warnings warnings) {
        this.method = properties.stream()
                .filter(property -> property.getName().equals(Property.METHOD))
                .findFirst();
        this.access = AccessClass.strictest(properties, warnings);
        this.warnings = warnings;
    }

    /** {@return a session of the calendar, with the status that METHOD allows and at least the calendar's access class} */
    Session applied(VEvent event, Session session) {
        return AccessClass.atLeast(CalendarMethod.applied(method, event, session, warnings), access);
    }
}
