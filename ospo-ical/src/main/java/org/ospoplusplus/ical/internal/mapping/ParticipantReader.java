package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;

/** Reads guests and partners from the components that {@link ParticipantWriter} writes, and organizers. */
final class ParticipantReader {

    private static final String COMPONENT = "PARTICIPANT";

    private final PropertyIndex event;
    private final ValueReader valueReader;
    private final Map<Integer, List<Guest>> guests = new TreeMap<>();
    private final List<Organization> partners = new ArrayList<>();

    /**
     * Reads the participants of an event.
     *
     * @param participants the {@code PARTICIPANT} components of the event
     */
    ParticipantReader(PropertyIndex event, List<PropertyIndex> participants, ValueReader valueReader) {
        this.event = event;
        this.valueReader = valueReader;
        participants.forEach(this::participant);
        event.all(Property.ORGANIZER).forEach(this::organizer);
    }

    /** {@return the guests of an agenda item, or of the event for 0} */
    List<Guest> guests(int part) {
        return event.bounded(COMPONENT, guests.getOrDefault(part, List.of()));
    }

    /** {@return the guests of the event, followed by those of agenda items that do not exist} */
    List<Guest> guestsBut(Set<Integer> parts) {
        List<Guest> all = new ArrayList<>(guests.getOrDefault(0, List.of()));
        for (Map.Entry<Integer, List<Guest>> others : guests.entrySet()) {
            if (others.getKey() > 0 && !parts.contains(others.getKey())) {
                valueReader
                        .warnings()
                        .add(
                                event.line(),
                                PropertyNames.PART,
                                Code.MISSING,
                                "is the number of an agenda item that does not exist; the guests of that item become"
                                        + " guests of the event");
                all.addAll(others.getValue());
            }
        }
        return event.bounded(COMPONENT, all);
    }

    List<Organization> partners() {
        return event.bounded(COMPONENT, partners);
    }

    private void participant(PropertyIndex participant) {
        Optional<String> role = participant.text(PropertyNames.ROLE);
        String type = participant.text("PARTICIPANT-TYPE").orElse("").toUpperCase(Locale.ROOT);
        if (role.isPresent() ? role.get().equals(ParticipantWriter.PARTNER) : type.equals("SPONSOR")) {
            partner(participant);
        } else if (role.isEmpty() && type.endsWith("CONTACT") && !type.equals(ParticipantWriter.PLANNER)) {
            valueReader.warnings().ignored(participant.line(), COMPONENT);
        } else {
            guest(participant, type);
        }
    }

    private void partner(PropertyIndex participant) {
        participant
                .text(Property.SUMMARY)
                .flatMap(name -> made(
                        participant,
                        () -> new Organization(name, url(participant), ImageProperty.read(participant, valueReader))))
                .ifPresent(partners::add);
    }

    private void guest(PropertyIndex participant, String type) {
        Optional<String> name = participant.text(Property.SUMMARY);
        Guest.Kind kind = constant(participant, PropertyNames.KIND, Guest.Kind.class)
                .orElse(name.isEmpty() ? Guest.Kind.TO_BE_ANNOUNCED : Guest.Kind.PERSON);
        Guest.Role role = role(participant).orElse(ParticipantWriter.role(type));
        Guest.ParticipationStatus participationStatus = participant
                .strictest(PropertyNames.STATUS, PropertyNames.name(Guest.ParticipationStatus.WITHDRAWN))
                .flatMap(property -> constant(property, Guest.ParticipationStatus.class))
                .orElse(ParticipantWriter.participationStatus(type));
        List<Organization> affiliations = affiliations(participant, valueReader);
        Optional<EmailAddress> email =
                participant.first(PropertyNames.CALENDAR_ADDRESS).flatMap(this::email);
        Optional<String> jobTitle = participant.text(PropertyNames.JOB_TITLE);
        Map<String, String> extensions = ExtensionReader.extensions(participant, valueReader);
        made(
                        participant,
                        () -> new Guest(
                                name,
                                kind,
                                role,
                                participationStatus,
                                jobTitle,
                                affiliations,
                                url(participant),
                                ImageProperty.read(participant, valueReader),
                                email,
                                extensions))
                .ifPresent(guest -> add(AgendaPartNumber.of(participant, valueReader), guest));
    }

    private Optional<Guest.Role> role(PropertyIndex participant) {
        Optional<Property> known = participant.first(PropertyNames.ROLE);
        return known.or(() -> participant.first(PropertyNames.WORD))
                .flatMap(property -> valueReader
                        .text(property)
                        .map(text -> known.isPresent() ? OpenWords.word(text) : text)
                        .flatMap(word -> OpenWords.read(property, word, Guest.Role::new, valueReader)));
    }

    private void add(int part, Guest guest) {
        guests.computeIfAbsent(part, number -> new ArrayList<>()).add(guest);
    }

    private <E extends Enum<E>> Optional<E> constant(PropertyIndex participant, String name, Class<E> type) {
        return participant.first(name).flatMap(property -> constant(property, type));
    }

    private <E extends Enum<E>> Optional<E> constant(Property property, Class<E> type) {
        return valueReader.text(property).flatMap(text -> valueReader.constantOf(property, text, type));
    }

    private Optional<URI> url(PropertyIndex participant) {
        return participant.first(Property.URL).flatMap(valueReader::uri);
    }

    static List<Organization> affiliations(PropertyIndex guest, ValueReader valueReader) {
        List<Organization> all = new ArrayList<>();
        for (Property property : guest.all(PropertyNames.AFFILIATION)) {
            affiliation(property, valueReader).ifPresent(all::add);
        }
        return guest.bounded(PropertyNames.AFFILIATION, all);
    }

    private static Optional<Organization> affiliation(Property property, ValueReader valueReader) {
        return valueReader
                .text(property)
                .flatMap(name -> valueReader.make(
                        property,
                        "a valid organization",
                        () -> new Organization(
                                name,
                                valueReader.uri(property, PropertyNames.URL),
                                ImageProperty.read(property, valueReader))));
    }

    private Optional<EmailAddress> email(Property property) {
        return Optional.of(valueReader.raw(property).strip())
                .filter(text -> text.regionMatches(true, 0, "mailto:", 0, "mailto:".length()))
                // The part after a question mark has the headers of a message (RFC 6068, 2).
                .map(text -> text.split("\\?", 2)[0])
                .flatMap(text -> valueReader.valid(
                        property,
                        ParticipantWriter.percentDecoded(text.substring("mailto:".length())),
                        EmailSyntax::isAddress,
                        "a valid e-mail address"))
                .map(EmailAddress::new);
    }

    private <T> Optional<T> made(PropertyIndex participant, Supplier<T> maker) {
        return Refusals.handled(
                maker,
                () -> valueReader
                        .warnings()
                        .add(
                                participant.line(),
                                COMPONENT,
                                Code.VALUE,
                                "is not a valid guest or partner; it is left out"));
    }

    /** Adds the organizer as a guest, unless its name is missing or is an address: names are published. */
    private void organizer(Property property) {
        if (valueReader.isTrue(property, PropertyNames.INHERITED)) {
            return;
        }
        Optional<EmailAddress> email = email(property);
        if (email.isPresent() && isKnown(email.get())) {
            return;
        }
        Optional<String> written = valueReader.text(property, "CN").map(ParticipantReader::decoded);
        Optional<String> name = written.filter(text -> text.indexOf('@') < 0);
        if (name.isEmpty()) {
            String problem = written.isPresent() ? "has an address in CN instead of a name" : "has no name in CN";
            valueReader.warnings().add(property, Code.MISSING, problem + "; it is left out");
            return;
        }
        boolean isPerson = valueReader
                .parameter(property, "CUTYPE")
                .map(type -> type.equalsIgnoreCase("INDIVIDUAL"))
                .orElse(true);
        valueReader
                .make(
                        property,
                        "a valid guest",
                        () -> new Guest(
                                name,
                                isPerson ? Guest.Kind.PERSON : Guest.Kind.ORGANIZATION,
                                Guest.Role.ORGANIZER,
                                Guest.ParticipationStatus.ANNOUNCED,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                email,
                                Map.of()))
                .ifPresent(guest -> add(0, guest));
    }

    /** Some programs percent-encode a name. A name with blanks is not encoded. */
    private static String decoded(String name) {
        if (name.indexOf(' ') >= 0) {
            return name;
        }
        String decoded = TextRepair.line(ParticipantWriter.percentDecoded(name));
        return decoded.indexOf('\uFFFD') < 0 && !TextRepair.isBlank(decoded) ? decoded : name;
    }

    private boolean isKnown(EmailAddress email) {
        return guests.getOrDefault(0, List.of()).stream()
                .anyMatch(guest -> guest.email().equals(Optional.of(email)));
    }
}
