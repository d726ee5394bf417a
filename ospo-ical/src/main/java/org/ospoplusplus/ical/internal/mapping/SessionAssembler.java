package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import java.util.function.Consumer;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Session;

/**
 * Adds components to a session one by one. If the model rejects a component, a warning is reported and the session
 * remains as it was, so that no reader needs its own guard.
 */
final class SessionAssembler {

    private final PropertyIndex event;
    private final ValueReader valueReader;
    private Session session;

    /**
     * Begins with a session.
     *
     * @param event the properties of the event
     */
    SessionAssembler(Session session, PropertyIndex event, ValueReader valueReader) {
        this.session = session;
        this.event = event;
        this.valueReader = valueReader;
    }

    /** {@return the session with the components that were added so far} */
    Session session() {
        return session;
    }

    /** Reads those properties of a table that the event has. */
    void add(List<SessionProperty<?>> properties) {
        for (SessionProperty<?> property : properties) {
            addIfPresent(property.name(), next -> property.read(event, valueReader, next));
        }
    }

    /** Adds one component like {@link #add(String, Consumer)}, if the event has a property of this name. */
    void addIfPresent(String name, Consumer<Session.Builder> step) {
        if (event.has(name)) {
            add(name, step);
        }
    }

    /**
     * Adds one component.
     *
     * @param name the name of its property, for the warning
     * @param step sets the component
     */
    void add(String name, Consumer<Session.Builder> step) {
        Session.Builder next = session.toBuilder();
        session = Refusals.handled(
                        () -> {
                            step.accept(next);
                            return next.build();
                        },
                        () -> valueReader
                                .warnings()
                                .add(
                                        event.line(name),
                                        name,
                                        Code.VALUE,
                                        "has a value that the model cannot hold; it is left out"))
                .orElse(session);
    }
}
