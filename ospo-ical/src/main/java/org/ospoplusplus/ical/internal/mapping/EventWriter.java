package org.ospoplusplus.ical.internal.mapping;

import java.time.Instant;
import java.util.Optional;
import net.fortuna.ical4j.model.property.Uid;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Writes a session as an event. */
public final class EventWriter {

    private EventWriter() {}

    /**
     * {@return a builder with the properties and components of a session}
     *
     * @param timestamp the {@code DTSTAMP} if neither the session nor its group has a time of the last change
     * @param organizers whether the event has an {@code ORGANIZER} and at most one {@code CONTACT}
     * @throws IllegalArgumentException if a required time or organizer is missing, or if a time zone is unknown
     */
    public static ComponentBuilder event(
            WorkingGroup group, Session session, Optional<Instant> timestamp, boolean organizers) {
        ComponentBuilder event = new ComponentBuilder(32);
        event.add(new Uid(Uids.of(group, session)));
        TimeWriter.revision(group, session, timestamp, event);
        TimeWriter.when(session, event);
        TimeWriter.status(session, event);
        ClassProperty.add(group, session, event);
        TopicWriter.title(group, session, event);
        TopicWriter.description(group, session, event);
        AgendaWriter.add(session, event);
        TopicWriter.tracksAndTypes(group, session, event);
        VenueWriter.add(group, session, event);
        LinkWriter.add(group, session, event);
        if (organizers) {
            event.add(OrganizerWriter.of(group, session));
        }
        LinkWriter.contacts(group, session, organizers ? 1 : Integer.MAX_VALUE, event);
        ParticipantWriter.add(group, session, event);
        return event;
    }
}
