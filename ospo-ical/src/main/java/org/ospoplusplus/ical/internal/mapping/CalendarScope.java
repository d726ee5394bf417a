package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.model.Session;

/** Applies the {@code METHOD} and the access class of a calendar to its events. */
public final class CalendarScope {

    private final Optional<Property> method;
    private final Optional<Session.Classification> access;
    private final WarningSink warnings;

    /**
     * Reads the properties of a calendar.
     *
     * @param properties the properties of the calendar itself
     * @param warnings receives the warnings about these properties
     */
    public CalendarScope(List<Property> properties, WarningSink warnings) {
        this.method = properties.stream()
                .filter(property -> property.getName().equals(Property.METHOD))
                .findFirst();
        this.access = AccessClass.strictest(properties, warnings);
        this.warnings = warnings;
    }

    /**
     * {@return a session of the calendar, with the status that METHOD allows and at least the calendar's access class}
     */
    public Session applied(VEvent event, Session session) {
        return AccessClass.atLeast(CalendarMethod.applied(method, event, session, warnings), access);
    }
}
