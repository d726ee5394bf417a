package org.ospoplusplus.ical.bridge;

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
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.Refusals;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;

/** Reads what {@link Participants} writes, and organisers. */
final class ParticipantsIn {

    private static final String COMPONENT = "PARTICIPANT";

    private final Fields event;
    private final Values values;
    private final Map<Integer, List<Guest>> guests = new TreeMap<>();
    private final List<Organization> partners = new ArrayList<>();

    /**
     * Reads the participants of an event.
     *
     * @param participants its {@code PARTICIPANT}s
     */
    ParticipantsIn(Fields event, List<Fields> participants, Values values) {
        this.event = event;
        this.values = values;
        participants.forEach(this::participant);
        event.all(Property.ORGANIZER).forEach(this::organizer);
    }

    /** {@return the guests of a part, or with 0 those of the event} */
    List<Guest> guests(int part) {
        return event.bounded(COMPONENT, guests.getOrDefault(part, List.of()));
    }

    /** {@return the guests of the event, and after them those of parts that it doesn't have} */
    List<Guest> guestsBut(Set<Integer> parts) {
        List<Guest> all = new ArrayList<>(guests.getOrDefault(0, List.of()));
        for (Map.Entry<Integer, List<Guest>> others : guests.entrySet()) {
            if (others.getKey() > 0 && !parts.contains(others.getKey())) {
                values.warnings()
                        .add(
                                event.line(),
                                Wire.PART,
                                Code.MISSING,
                                "names a part that is not there; its guests are those of the event");
                all.addAll(others.getValue());
            }
        }
        return event.bounded(COMPONENT, all);
    }

    List<Organization> partners() {
        return event.bounded(COMPONENT, partners);
    }

    private void participant(Fields participant) {
        Optional<String> role = participant.text(Wire.ROLE);
        String type = participant.text("PARTICIPANT-TYPE").orElse("").toUpperCase(Locale.ROOT);
        if (role.isPresent() ? role.get().equals(Participants.PARTNER) : type.equals("SPONSOR")) {
            partner(participant);
        } else if (role.isEmpty() && type.endsWith("CONTACT") && !type.equals(Participants.PLANNER)) {
            values.warnings().ignored(participant.line(), COMPONENT);
        } else {
            guest(participant, type);
        }
    }

    private void partner(Fields participant) {
        participant
                .text(Property.SUMMARY)
                .flatMap(name -> made(participant, () -> new Organization(name, url(participant))))
                .ifPresent(partners::add);
    }

    private void guest(Fields participant, String type) {
        Optional<String> name = participant.text(Property.SUMMARY);
        Guest.Kind kind = constant(participant, Wire.KIND, Guest.Kind.class)
                .orElse(name.isEmpty() ? Guest.Kind.TO_BE_ANNOUNCED : Guest.Kind.PERSON);
        Guest.Role role = constant(participant, Wire.ROLE, Guest.Role.class).orElse(Participants.role(type));
        Guest.Standing standing =
                constant(participant, Wire.STATUS, Guest.Standing.class).orElse(Participants.standing(type));
        List<Organization> all = new ArrayList<>();
        for (Property property : participant.all(Wire.AFFILIATION)) {
            affiliation(property).ifPresent(all::add);
        }
        List<Organization> affiliations = participant.bounded(Wire.AFFILIATION, all);
        Optional<EmailAddress> email = participant.first(Wire.CALENDAR_ADDRESS).flatMap(this::email);
        made(participant, () -> new Guest(name, kind, role, standing, affiliations, url(participant), email))
                .ifPresent(guest -> add(Part.of(participant, values), guest));
    }

    private void add(int part, Guest guest) {
        guests.computeIfAbsent(part, number -> new ArrayList<>()).add(guest);
    }

    private <E extends Enum<E>> Optional<E> constant(Fields participant, String name, Class<E> type) {
        return participant
                .first(name)
                .flatMap(property -> values.text(property).flatMap(text -> values.constantOf(property, text, type)));
    }

    private Optional<URI> url(Fields participant) {
        return participant.first(Property.URL).flatMap(values::uri);
    }

    private Optional<Organization> affiliation(Property property) {
        return values.text(property)
                .flatMap(name -> values.make(
                        property, "an organisation", () -> new Organization(name, values.uri(property, Wire.URL))));
    }

    private Optional<EmailAddress> email(Property property) {
        return Optional.of(values.raw(property).strip())
                .filter(text -> text.regionMatches(true, 0, "mailto:", 0, "mailto:".length()))
                // What follows a question mark are headers of the message (RFC 6068, 2).
                .map(text -> text.split("\\?", 2)[0])
                .flatMap(text -> values.valid(
                        property,
                        Participants.percentDecoded(text.substring("mailto:".length())),
                        EmailSyntax::isAddress,
                        "an e-mail address"))
                .map(EmailAddress::new);
    }

    private <T> Optional<T> made(Fields participant, Supplier<T> maker) {
        return Refusals.handled(
                maker,
                () -> values.warnings()
                        .add(
                                participant.line(),
                                COMPONENT,
                                Code.VALUE,
                                "is nobody that the model knows, and is left out"));
    }

    /** A name that is an address is none that may be told. */
    private void organizer(Property property) {
        if (values.isTrue(property, Wire.INHERITED)) {
            return;
        }
        Optional<EmailAddress> email = email(property);
        if (email.isPresent() && isKnown(email.get())) {
            return;
        }
        Optional<String> written = values.text(property, "CN").map(ParticipantsIn::decoded);
        Optional<String> name = written.filter(text -> text.indexOf('@') < 0);
        if (name.isEmpty()) {
            String problem = written.isPresent() ? "has an address in CN instead of a name" : "has no name in CN";
            values.warnings().add(property, Code.MISSING, problem + ", and is left out");
            return;
        }
        boolean isPerson = values.parameter(property, "CUTYPE")
                .map(type -> type.equalsIgnoreCase("INDIVIDUAL"))
                .orElse(true);
        values.make(
                        property,
                        "an organiser",
                        () -> new Guest(
                                name,
                                isPerson ? Guest.Kind.PERSON : Guest.Kind.ORGANIZATION,
                                Guest.Role.ORGANIZER,
                                Guest.Standing.ANNOUNCED,
                                List.of(),
                                Optional.empty(),
                                email))
                .ifPresent(guest -> add(0, guest));
    }

    /** Some programs write a name as in a link. A name with blanks was not written so. */
    private static String decoded(String name) {
        if (name.indexOf(' ') >= 0) {
            return name;
        }
        String decoded = TextRepair.line(Participants.percentDecoded(name));
        return decoded.indexOf('\uFFFD') < 0 && !TextRepair.isBlank(decoded) ? decoded : name;
    }

    private boolean isKnown(EmailAddress email) {
        return guests.getOrDefault(0, List.of()).stream()
                .anyMatch(guest -> guest.email().equals(Optional.of(email)));
    }
}
