package org.ospoplusplus.ical.internal.mapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.model.component.Participant;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ParticipantType;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Writes each guest and each partner as a {@code PARTICIPANT} component (RFC 9073, 7.1). */
final class ParticipantWriter {

    static final String PARTNER = "PARTNER";
    static final String PLANNER = "PLANNER-CONTACT";
    private static final String SPEAKER = "SPEAKER";
    private static final String INACTIVE = "INACTIVE";
    private static final String HEX = "0123456789ABCDEF";

    private ParticipantWriter() {}

    static void add(WorkingGroup group, Session session, ComponentBuilder event) {
        guests(group, session, group.guestsOf(session), 0, event);
        for (int i = 0; i < session.agenda().size(); i++) {
            guests(group, session, session.agenda().get(i).guests(), i + 1, event);
        }
        List<Organization> partners = session.partners();
        for (int i = 0; i < partners.size(); i++) {
            ComponentBuilder componentBuilder = begin(Uids.ofPart(group, session, "partner-", i + 1), "SPONSOR");
            componentBuilder.text(PropertyNames.ROLE, PARTNER);
            componentBuilder.add(new Summary(partners.get(i).name()));
            partners.get(i).url().ifPresent(page -> componentBuilder.add(new Url(page)));
            ImageProperty.add(partners.get(i).image(), componentBuilder);
            event.add(new Participant(componentBuilder.properties()));
        }
    }

    /** @param part the number of the agenda item of the guests, or 0 for the session */
    private static void guests(
            WorkingGroup group, Session session, List<Guest> guests, int part, ComponentBuilder event) {
        String prefix = part == 0 ? "guest-" : "part-" + part + "-guest-";
        for (int i = 0; i < guests.size(); i++) {
            Guest guest = guests.get(i);
            ComponentBuilder componentBuilder = begin(Uids.ofPart(group, session, prefix, i + 1), type(guest));
            if (part > 0) {
                componentBuilder.text(PropertyNames.PART, Integer.toString(part));
            }
            if (part == 0 && session.guests().isEmpty()) {
                componentBuilder.text(PropertyNames.INHERITED, "TRUE");
            }
            guest.role()
                    .known()
                    .ifPresentOrElse(
                            known -> componentBuilder.text(PropertyNames.ROLE, PropertyNames.name(known)),
                            () -> componentBuilder.text(
                                    PropertyNames.WORD, guest.role().word()));
            componentBuilder.text(PropertyNames.KIND, PropertyNames.name(guest.kind()));
            componentBuilder.text(PropertyNames.STATUS, PropertyNames.name(guest.standing()));
            guest.name().ifPresent(name -> componentBuilder.add(new Summary(name)));
            guest.jobTitle().ifPresent(title -> componentBuilder.text(PropertyNames.JOB_TITLE, title));
            guest.url().ifPresent(page -> componentBuilder.add(new Url(page)));
            ImageProperty.add(guest.image(), componentBuilder);
            guest.email().ifPresent(address -> componentBuilder.add(calendarAddress(address)));
            for (Organization affiliation : guest.affiliations()) {
                affiliation(affiliation, ParameterBuilder.none(), componentBuilder);
            }
            ExtensionWriter.add(guest.extensions(), componentBuilder);
            event.add(new Participant(componentBuilder.properties()));
        }
    }

    /** @param marks the parameters that name the guest, if the component is not the guest itself */
    static void affiliation(Organization affiliation, ParameterBuilder marks, ComponentBuilder component) {
        component.text(
                PropertyNames.AFFILIATION,
                ParameterBuilder.none()
                        .and(PropertyNames.URL, affiliation.url())
                        .andAll(ImageProperty.parameters(affiliation.image()))
                        .andAll(marks),
                affiliation.name());
    }

    private static ComponentBuilder begin(String uid, String type) {
        ComponentBuilder componentBuilder = new ComponentBuilder(8);
        componentBuilder.add(new Uid(uid));
        componentBuilder.add(new ParticipantType(type));
        return componentBuilder;
    }

    /**
     * {@return the closest type of RFC 9073 (6.2)} {@code ACTIVE} would be closer for some guests, but ical4j 4.4
     * rejects calendars with it.
     */
    private static String type(Guest guest) {
        if (guest.standing() == Guest.ParticipationStatus.WITHDRAWN) {
            return INACTIVE;
        }
        return guest.role().isOrganizing() ? PLANNER : SPEAKER;
    }

    /** {@return the role of a guest, derived from the type of the participant} */
    static Guest.Role role(String type) {
        return switch (type) {
            case PLANNER -> Guest.Role.ORGANIZER;
            case SPEAKER -> Guest.Role.SPEAKER;
            default -> Guest.Role.GUEST;
        };
    }

    /** {@return the participation status of a guest, derived from the type of the participant} */
    static Guest.ParticipationStatus participationStatus(String type) {
        return type.equals(INACTIVE) ? Guest.ParticipationStatus.WITHDRAWN : Guest.ParticipationStatus.ANNOUNCED;
    }

    private static XProperty calendarAddress(EmailAddress email) {
        return new XProperty(
                PropertyNames.CALENDAR_ADDRESS,
                ParameterBuilder.none().and(Value.CAL_ADDRESS).list(),
                "mailto:" + percentEncoded(email.address()));
    }

    /** {@return an address with percent-encoded characters where RFC 6068 (2) requires it} */
    static String percentEncoded(String address) {
        StringBuilder text = new StringBuilder(address.length());
        for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "0123456789@.-_~!$'*+".indexOf(c) >= 0) {
                text.append(c);
            } else {
                text.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return text.toString();
    }

    /** {@return a text without percent-encoding} A percent sign that does not begin a code is kept. */
    static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean encoded =
                    bytes[i] == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            bytes[length++] = encoded ? (byte) (hex(bytes[i + 1]) << 4 | hex(bytes[i + 2])) : bytes[i];
            i += encoded ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(byte digit) {
        return Character.digit((char) (digit & 0x7F), 16);
    }
}
