package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Guest.ParticipationStatus;
import org.ospoplusplus.model.Organization;

/** Reads the people who lead a group or a track from the properties that {@link PersonWriter} writes. */
final class PersonReader {

    private final FactIndex facts;
    private final ValueReader valueReader;

    PersonReader(FactIndex facts, ValueReader valueReader) {
        this.facts = facts;
        this.valueReader = valueReader;
    }

    /**
     * {@return the people of a group or track}
     *
     * @param owner the group or track
     * @param properties its properties
     */
    List<Guest> people(FactOwner owner, PropertyIndex properties) {
        List<Guest> people = properties.all(PropertyNames.PERSON).stream()
                .flatMap(property -> person(owner, property).stream())
                .toList();
        return properties.bounded(PropertyNames.PERSON, people);
    }

    private Optional<Guest> person(FactOwner owner, Property property) {
        PropertyIndex own =
                facts.take(owner.withPerson(valueReader.raw(property).strip()));
        Optional<String> name = valueReader.text(property, PropertyNames.NAME);
        Guest.Kind kind = valueReader
                .constant(property, PropertyNames.KIND, Guest.Kind.class)
                .orElse(name.isEmpty() ? Guest.Kind.TO_BE_ANNOUNCED : Guest.Kind.PERSON);
        ParticipationStatus status = status(property);
        List<Organization> affiliations = ParticipantReader.affiliations(own, valueReader);
        Map<String, String> extensions = ExtensionReader.extensions(own, valueReader);
        return valueReader.make(
                property,
                "a valid person",
                () -> new Guest(
                        name,
                        kind,
                        role(property).orElse(Guest.Role.GUEST),
                        status,
                        valueReader.text(property, PropertyNames.JOB_TITLE),
                        affiliations,
                        valueReader.uri(property, PropertyNames.URL),
                        ImageProperty.read(property, valueReader),
                        email(property),
                        extensions));
    }

    private Optional<Guest.Role> role(Property property) {
        Optional<String> known = valueReader.text(property, PropertyNames.ROLE).map(OpenWords::word);
        return known.or(() -> valueReader.text(property, PropertyNames.WORD))
                .flatMap(word -> OpenWords.read(property, word, Guest.Role::new, valueReader));
    }

    /** {@return the status} Without one, the person is withdrawn, because another program may have dropped the mark. */
    private ParticipationStatus status(Property property) {
        List<String> words = ValueReader.all(property, PropertyNames.STATUS);
        List<ParticipationStatus> statuses = words.stream()
                .flatMap(word -> valueReader.constantOf(property, word, ParticipationStatus.class).stream())
                .toList();
        if (statuses.isEmpty()) {
            valueReader
                    .warnings()
                    .add(
                            property,
                            Code.MISSING,
                            "has no " + PropertyNames.STATUS + "; the person is read as withdrawn");
        }
        return statuses.isEmpty() || statuses.size() < words.size()
                ? ParticipationStatus.WITHDRAWN
                : statuses.stream()
                        .filter(status -> !status.isPublic())
                        .findFirst()
                        .orElse(statuses.get(0));
    }

    private Optional<EmailAddress> email(Property property) {
        return valueReader
                .parameter(property, PropertyNames.EMAIL)
                .flatMap(address -> valueReader.valid(
                        property,
                        address.strip(),
                        EmailSyntax::isAddress,
                        "a valid e-mail address in " + PropertyNames.EMAIL))
                .map(EmailAddress::new);
    }
}
