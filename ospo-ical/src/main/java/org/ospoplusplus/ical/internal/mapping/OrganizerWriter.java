package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.property.Organizer;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Writes {@code ORGANIZER} (RFC 5545, 3.8.4.3), which iTIP requires in each event (RFC 5546, 3.2). */
final class OrganizerWriter {

    private static final String MAILTO = "mailto:";

    private OrganizerWriter() {}

    /**
     * {@return the organizer of a session} A contact is preferred to a guest, because contacts are always published.
     *
     * @throws IllegalArgumentException if neither a contact nor an organizing guest has an e-mail address
     */
    static Organizer of(WorkingGroup group, Session session) {
        Stream<Organizer> contacts = group.contactsOf(session).stream().flatMap(OrganizerWriter::contact);
        Stream<Organizer> guests = group.guestsOf(session).stream().flatMap(OrganizerWriter::guest);
        return Stream.concat(contacts, guests)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(SeriesWriter.subject(session)
                        + ": iTIP requires an organizer (RFC 5546, 3.2), and there is none with an e-mail address; add a"
                        + " contact with a mailto: link to the group, the track or the series, or add a guest with the"
                        + " role ORGANIZER and an e-mail address to the session or series"));
    }

    private static Stream<Organizer> contact(Contact contact) {
        String address = DescriptionWriter.address(contact.url());
        boolean isOneAddress = "mailto".equalsIgnoreCase(contact.url().getScheme())
                && address.indexOf('@') > 0
                && address.indexOf(',') < 0;
        return isOneAddress ? Stream.of(organizer(contact.name(), address, true)) : Stream.empty();
    }

    private static Stream<Organizer> guest(Guest guest) {
        boolean organizes = guest.role().isOrganizing() && guest.standing() != Guest.ParticipationStatus.WITHDRAWN;
        return guest.email().stream()
                .filter(email -> organizes)
                .map(EmailAddress::address)
                .filter(address -> !address.isEmpty())
                .map(address -> organizer(guest.name(), ParticipantWriter.percentEncoded(address), false));
    }

    private static Organizer organizer(Optional<String> name, String address, boolean isInherited) {
        ParameterBuilder parameterBuilder =
                ParameterBuilder.none().and(Parameter.CN, name).andIf(isInherited, PropertyNames.INHERITED);
        return new Organizer(parameterBuilder.list(), URI.create(MAILTO + address));
    }
}
