package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Writes contacts (RFC 5545, 3.8.4.2), also those of the group, a track or a series, because clients show only the
 * event.
 */
final class ContactWriter {

    /** The parameter that contains the link of a contact. */
    static final String ALTERNATIVE = "ALTREP";

    private ContactWriter() {}

    /**
     * Writes the contacts for a session.
     *
     * @param limit the maximum number of contacts; iTIP allows one (RFC 5546, 3.2)
     * @param inherited whether the contacts belong to the group or a track, or to the series of a session
     */
    static void add(WorkingGroup group, Session session, int limit, boolean inherited, ComponentBuilder event) {
        List<Contact> contacts = group.contactsOf(session);
        contacts.subList(0, Math.min(limit, contacts.size())).forEach(contact -> add(contact, inherited, event));
    }

    private static void add(Contact contact, boolean inherited, ComponentBuilder event) {
        String address = DescriptionWriter.address(contact.url());
        event.add(new net.fortuna.ical4j.model.property.Contact(
                ParameterBuilder.none()
                        .and(ALTERNATIVE, contact.url().toString())
                        .andIf(inherited, PropertyNames.INHERITED)
                        .list(),
                contact.name().map(name -> name + " <" + address + ">").orElse(address)));
    }
}
