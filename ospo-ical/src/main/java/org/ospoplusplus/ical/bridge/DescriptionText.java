package org.ospoplusplus.ical.bridge;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * The description as plain text, followed by who comes, the parts, how to join and register, and the rules: many clients
 * show nothing else of an event. The words between are English, whatever the language of the session.
 */
final class DescriptionText {

    private DescriptionText() {}

    static String of(WorkingGroup group, Session session) {
        List<String> blocks = new ArrayList<>();
        session.description().map(MarkdownText::plain).ifPresent(blocks::add);
        addBlock(blocks, people(session));
        addBlock(blocks, agenda(session));
        addBlock(blocks, logistics(group, session));
        return String.join("\n\n", blocks);
    }

    private static void addBlock(List<String> blocks, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
    }

    private static List<String> people(Session session) {
        List<String> lines = new ArrayList<>();
        String guests = names(session.guests());
        if (!guests.isEmpty()) {
            lines.add("With: " + guests);
        }
        if (!session.partners().isEmpty()) {
            lines.add("Partners: "
                    + session.partners().stream().map(Organization::name).collect(Collectors.joining("; ")));
        }
        return lines;
    }

    private static String names(List<Guest> guests) {
        StringBuilder text = new StringBuilder();
        for (Guest guest : guests) {
            if (guest.standing() != Guest.Standing.WITHDRAWN) {
                text.append(text.isEmpty() ? "" : "; ").append(guest.name().orElse("to be announced"));
                affiliations(guest, text);
            }
        }
        return text.toString();
    }

    private static void affiliations(Guest guest, StringBuilder text) {
        String separator = " (";
        for (Organization affiliation : guest.affiliations()) {
            text.append(separator).append(affiliation.name());
            separator = ", ";
        }
        text.append(guest.affiliations().isEmpty() ? "" : ")");
    }

    private static List<String> agenda(Session session) {
        List<String> lines = new ArrayList<>();
        for (AgendaItem item : session.agenda()) {
            String time = item.offset()
                    .flatMap(offset -> start(session.when(), offset))
                    .map(start -> start + " ")
                    .orElse("");
            String length = item.duration().map(DescriptionText::minutes).orElse("");
            String guests = names(item.guests());
            lines.add("- " + time + item.title() + length + (guests.isEmpty() ? "" : ", with " + guests));
        }
        if (!lines.isEmpty()) {
            lines.add(0, "Agenda:");
        }
        return lines;
    }

    /** Where clocks change between, the local time is that of after. */
    private static Optional<String> start(When when, Duration offset) {
        if (when instanceof When.Timed timed) {
            LocalDateTime start = timed.zonedStart().plus(offset).toLocalDateTime();
            boolean sameDay = start.toLocalDate().equals(timed.start().toLocalDate());
            return Optional.of(sameDay ? time(start) : dayAndTime(start));
        }
        if (when instanceof When.Days days) {
            return Optional.of(dayAndTime(days.first().atStartOfDay().plus(offset)));
        }
        return Optional.empty();
    }

    private static String dayAndTime(LocalDateTime time) {
        return time.toLocalDate() + " " + time(time);
    }

    private static String time(LocalDateTime time) {
        return time.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String minutes(Duration length) {
        return length.toSecondsPart() == 0 ? " (" + length.toMinutes() + " min)" : " (" + length.toSeconds() + " s)";
    }

    private static List<String> logistics(WorkingGroup group, Session session) {
        List<String> lines = new ArrayList<>();
        group.venueOf(session).flatMap(venue -> venue.online()).ifPresent(online -> online(online, lines));
        session.registrations().forEach(registration -> lines.add(register(registration)));
        String policies =
                group.policiesOf(session).stream().map(DescriptionText::policy).collect(Collectors.joining("; "));
        if (!policies.isEmpty()) {
            lines.add("Rules: " + policies);
        }
        return lines;
    }

    private static void online(VirtualLocation online, List<String> lines) {
        String platform = online.platform().name();
        lines.add(online.join()
                .map(join -> "Join: " + join.url() + " (" + platform + ")")
                .orElse("Online: " + platform));
        for (DialIn dialIn : online.dialIns()) {
            lines.add("Phone: " + dialIn.number()
                    + dialIn.accessCode().map(code -> ", code " + code).orElse(""));
        }
    }

    private static String register(Registration registration) {
        String how = registration.url().map(DescriptionText::address).orElse("");
        String way = switch (registration.method()) {
            case TICKET, EMAIL -> "Register: " + how;
            case MAILING_LIST -> "Register through the mailing list: " + how;
            case INVITATION -> "By invitation only" + (how.isEmpty() ? "" : ": " + how);
            case NONE -> "No registration needed" + (how.isEmpty() ? "" : ": " + how);
        };
        return way + registration.note().map(note -> " (" + note + ")").orElse("");
    }

    private static String policy(ConductPolicy policy) {
        return policy.name()
                + policy.version().map(version -> " " + version).orElse("")
                + policy.url().map(url -> " (" + url + ")").orElse("");
    }

    /** {@return what a person would write: an e-mail address without its scheme and what a program would fill in} */
    static String address(URI link) {
        if (!"mailto".equalsIgnoreCase(link.getScheme())) {
            return link.toString();
        }
        String address = link.getRawSchemeSpecificPart();
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
