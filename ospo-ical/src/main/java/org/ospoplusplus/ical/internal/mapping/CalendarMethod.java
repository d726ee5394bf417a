package org.ospoplusplus.ical.internal.mapping;

import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Session;

/**
 * Applies the {@code METHOD} of a calendar to the status of its events (RFC 5546, 1.4). PUBLISH, REQUEST and ADD
 * announce events, and CANCEL cancels them. The other methods are messages about an event, which do not confirm it.
 */
final class CalendarMethod {

    private CalendarMethod() {}

    /** {@return a session with the status that the method of its calendar allows} */
    static Session applied(Optional<Property> method, VEvent event, Session session, WarningSink warnings) {
        if (method.isEmpty() || !session.isExpected()) {
            return session;
        }
        Property property = method.get();
        return switch (property.getValue().strip().toUpperCase(Locale.ROOT)) {
            case "", "PUBLISH", "REQUEST", "ADD" -> session;
            // The other two are words for a STATUS.
            case "CANCEL", "CANCELED", "CANCELLED" -> {
                ParsedProperty.first(event, Property.STATUS)
                        .filter(status -> !status.getValue().isBlank())
                        .ifPresent(status -> warnings.add(
                                status, Code.CONFLICT, "contradicts METHOD:CANCEL; the event is read as cancelled"));
                yield with(session, Session.Status.CANCELLED);
            }
            default -> {
                warnings.once(
                        "METHOD " + ParsedProperty.line(property),
                        property,
                        Code.VALUE,
                        "is not PUBLISH, REQUEST, ADD or CANCEL, so it does not announce events; they are read as"
                                + " TENTATIVE");
                yield with(session, Session.Status.TENTATIVE);
            }
        };
    }

    private static Session with(Session session, Session.Status status) {
        return session.status() == status
                ? session
                : session.toBuilder().status(status).build();
    }
}
