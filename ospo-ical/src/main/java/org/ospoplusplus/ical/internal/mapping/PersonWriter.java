package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;

/** Writes the people who lead a group or a track. RFC 9073 does not allow {@code PARTICIPANT} in a calendar. */
final class PersonWriter {

    private PersonWriter() {}

    static void add(List<Guest> people, FactOwner owner, ComponentBuilder calendar) {
        for (int i = 0; i < people.size(); i++) {
            add(people.get(i), Integer.toString(i + 1), owner, calendar);
        }
    }

    private static void add(Guest person, String number, FactOwner owner, ComponentBuilder calendar) {
        ParameterBuilder parameters = ParameterBuilder.none()
                .and(PropertyNames.NAME, person.name())
                .and(PropertyNames.KIND, PropertyNames.name(person.kind()));
        person.role()
                .known()
                .ifPresentOrElse(
                        known -> parameters.and(PropertyNames.ROLE, PropertyNames.name(known)),
                        () -> parameters.and(PropertyNames.WORD, person.role().word()));
        calendar.text(
                PropertyNames.PERSON,
                parameters
                        .and(PropertyNames.STATUS, PropertyNames.name(person.standing()))
                        .and(PropertyNames.JOB_TITLE, person.jobTitle())
                        .and(PropertyNames.URL, person.url())
                        .andAll(ImageProperty.parameters(person.image()))
                        .and(PropertyNames.EMAIL, person.email().map(EmailAddress::address))
                        .andAll(owner.marks()),
                number);
        FactOwner self = owner.withPerson(number);
        for (Organization affiliation : person.affiliations()) {
            ParticipantWriter.affiliation(affiliation, self.marks(), calendar);
        }
        ExtensionWriter.add(person.extensions(), self.marks(), calendar);
    }
}
