package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * Writes the description of an event as plain text, followed by guests, agenda, how to join and register, links and
 * policies, because many clients show nothing else of an event. The first line shows if the session is cancelled, was
 * moved, or has no known day. A session that replaces an occurrence of a series on another day or time was moved, too.
 * The added words are always in English. A text with added words is not marked with another language.
 *
 * <p>Secrets are never written, because a program that drops the mark of this text would publish them.
 */
final class DescriptionWriter {

    private static final String CANCELLED = "Cancelled; planned for ";
    private static final String WITHDRAWN = "Withdrawn; planned for ";
    private static final String POSTPONED = "Postponed from ";
    private static final String MOVED = "Moved from ";
    private static final String PLANNED = "Planned for ";
    private static final String PAGE = "Page: ";
    private static final String NOTICE = "Notice: ";
    private static final List<String> NOTICES = List.of(CANCELLED, WITHDRAWN, POSTPONED, MOVED, PLANNED, NOTICE);

    private final StringBuilder text = new StringBuilder(1024);
    private boolean inBlock;

    private DescriptionWriter() {}

    static String of(WorkingGroup group, Session session) {
        DescriptionWriter description = new DescriptionWriter();
        description.notice(group, session);
        description.inBlock = false;
        description.markdown(group, session);
        description.inBlock = false;
        description.people(group, session);
        description.inBlock = false;
        description.agenda(session);
        description.inBlock = false;
        description.logistics(group, session);
        return description.text.toString();
    }

    /** {@return whether a text from {@link #of} has only the description of the session, without added words} */
    static boolean isOnlyDescription(WorkingGroup group, Session session, String text) {
        return description(group, session)
                .map(MarkdownText::plain)
                .filter(text::equals)
                .isPresent();
    }

    /** {@return a text without the notice that {@link #of} writes in the first line} */
    static String withoutNotice(String text) {
        int end = text.indexOf("\n\n");
        return end >= 0 && NOTICES.stream().anyMatch(text::startsWith) ? text.substring(end + 2) : text;
    }

    /** {@return the description of a session, otherwise of its series} */
    private static Optional<String> description(WorkingGroup group, Session session) {
        return session.description().or(() -> group.seriesOf(session).flatMap(Series::description));
    }

    private void notice(WorkingGroup group, Session session) {
        switch (session.status()) {
            case CANCELLED -> line(CANCELLED).append(WhenWords.of(session.when()));
            case WITHDRAWN -> line(WITHDRAWN).append(WhenWords.of(session.when()));
            case POSTPONED -> line(POSTPONED).append(WhenWords.of(session.when()));
            case TENTATIVE, CONFIRMED -> {
                group.earlierStartsOf(session).stream()
                        .reduce((first, second) -> second)
                        .ifPresent(date -> line(MOVED).append(WhenWords.of(date)));
                WhenWords.period(session.when())
                        .ifPresent(period -> line(PLANNED).append(period).append("; the day is not known yet"));
            }
        }
        session.notice().ifPresent(notice -> (text.isEmpty() ? line(NOTICE) : text.append(": ")).append(notice));
    }

    private void markdown(WorkingGroup group, Session session) {
        Optional<String> description = description(group, session);
        if (description.isPresent()) {
            int before = text.length();
            text.append(before == 0 ? "" : "\n\n");
            int start = text.length();
            MarkdownText.append(description.get(), text);
            if (text.length() == start) {
                text.setLength(before);
            }
        }
    }

    /** Begins a line. An empty line precedes the first line of a block. */
    private StringBuilder line(String start) {
        if (inBlock) {
            text.append('\n');
        } else if (!text.isEmpty()) {
            text.append("\n\n");
        }
        inBlock = true;
        return text.append(start);
    }

    private void people(WorkingGroup group, Session session) {
        names(group.guestsOf(session), () -> line("With: "));
        for (int i = 0; i < session.partners().size(); i++) {
            (i == 0 ? line("Partners: ") : text.append("; "))
                    .append(session.partners().get(i).name());
        }
    }

    /** @param before runs before the first name is written, if there is one */
    private void names(List<Guest> guests, Runnable before) {
        boolean first = true;
        for (Guest guest : guests) {
            if (guest.standing() != Guest.ParticipationStatus.WITHDRAWN) {
                if (first) {
                    before.run();
                } else {
                    text.append("; ");
                }
                first = false;
                text.append(guest.name().orElse("to be announced"));
                position(guest);
            }
        }
    }

    private void position(Guest guest) {
        String before = " (";
        if (guest.jobTitle().isPresent()) {
            text.append(before).append(guest.jobTitle().get());
            before = ", ";
        }
        for (Organization affiliation : guest.affiliations()) {
            text.append(before).append(affiliation.name());
            before = ", ";
        }
        text.append(before.equals(", ") ? ")" : "");
    }

    private void agenda(Session session) {
        for (AgendaItem item : session.agenda()) {
            if (!inBlock) {
                line("Agenda:");
            }
            line("- ");
            item.offset()
                    .flatMap(offset -> start(session.when(), offset))
                    .ifPresent(start -> text.append(start).append(' '));
            text.append(item.title());
            item.duration().ifPresent(length -> text.append(minutes(length)));
            names(item.guests(), () -> text.append(", with "));
            item.description().map(MarkdownText::plain).stream()
                    .flatMap(String::lines)
                    .filter(each -> !each.isBlank())
                    .forEach(each -> line("  ").append(each));
            item.links().forEach(link -> link("  ", link));
            rules(item.policyInheritance().isAdditive() ? "  Rules: " : "  Rules of this part: ", item.policies());
            if (item.policies().isEmpty() && !item.policyInheritance().isAdditive()) {
                line("  Rules of this part: none");
            }
        }
    }

    /** If clocks change during the session, the result is the local time after the change. */
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

    private void logistics(WorkingGroup group, Session session) {
        if (session.isExpected()) {
            group.venueOf(session).flatMap(Venue::online).ifPresent(this::online);
            group.registrationsOf(session).forEach(this::register);
        }
        links(group.linksOf(session));
        rules("Rules: ", group.policiesOf(session));
    }

    private void rules(String start, List<ConductPolicy> policies) {
        for (int i = 0; i < policies.size(); i++) {
            policy(policies.get(i), i == 0 ? line(start) : text.append("; "));
        }
    }

    private void online(VirtualLocation online) {
        Optional<String> platform = online.platform().map(Platform::name);
        Optional<JoinLink> join = online.join().filter(link -> !link.secret());
        if (join.isPresent()) {
            line("Join: ").append(join.get().url());
            platform.ifPresent(name -> text.append(" (").append(name).append(')'));
        } else {
            line("Online");
            platform.ifPresent(name -> text.append(": ").append(name));
        }
        online.publicMeetingId().ifPresent(id -> line("Meeting ID: ").append(id));
        for (DialIn dialIn : online.dialIns()) {
            if (!dialIn.secret()) {
                line("Phone: ").append(dialIn.number());
                dialIn.accessCode().ifPresent(code -> text.append(", code ").append(code));
            }
        }
        online.chat().ifPresent(chat -> line("Chat: ").append(address(chat)));
    }

    /** The page that is the {@code URL} of the event is left out. */
    private void links(List<Link> links) {
        Optional<URI> page = LinkWriter.page(links);
        for (Link link : links) {
            if (!link.kind().equals(Link.Kind.PAGE) || !page.equals(Optional.of(link.url()))) {
                link("", link);
            }
        }
    }

    private void link(String indent, Link link) {
        line(indent)
                .append(link.kind().known().map(DescriptionWriter::label).orElse(PAGE))
                .append(link.url());
        link.title().ifPresent(title -> text.append(" (").append(title).append(')'));
    }

    private static String label(Link.Kind.Known kind) {
        return switch (kind) {
            case PAGE -> PAGE;
            case RECORDING -> "Recording: ";
            case PLAYLIST -> "Recordings: ";
            case SLIDES -> "Slides: ";
            case PAPER -> "Paper: ";
            case NOTES -> "Notes: ";
            case PRESS -> "Press: ";
            case CHAT -> "Chat: ";
            case MAILING_LIST -> "Mailing list: ";
            case REPOSITORY -> "Repository: ";
            case LIVESTREAM -> "Livestream: ";
            case PHOTOS -> "Photos: ";
            case IMAGE -> "Image: ";
        };
    }

    private void register(Registration registration) {
        String how = registration.url().map(DescriptionWriter::address).orElse("");
        String separator = how.isEmpty() ? "" : ": ";
        switch (registration.method()) {
            case TICKET, EMAIL -> line("Register: ");
            case MAILING_LIST -> line("Register through the mailing list: ");
            case INVITATION -> line("By invitation only").append(separator);
            case NONE -> line("No registration needed").append(separator);
        }
        text.append(how);
        registration.price().ifPresent(price -> text.append("; ").append(price));
        registration.capacity().ifPresent(places -> text.append("; places: ").append(places));
        registration.deadline().ifPresent(deadline -> text.append("; until ").append(deadline(deadline)));
        registration.note().ifPresent(note -> text.append(" (").append(note).append(')'));
    }

    private static String deadline(Deadline deadline) {
        return deadline.date()
                + deadline.time().map(time -> " " + time).orElse("")
                + deadline.zone().map(zone -> " " + zone).orElse("");
    }

    private static void policy(ConductPolicy policy, StringBuilder text) {
        text.append(policy.name());
        policy.version().ifPresent(version -> text.append(' ').append(version));
        policy.url().ifPresent(url -> text.append(" (").append(url).append(')'));
    }

    /** {@return a link as people write it: an e-mail address without its scheme and headers} */
    static String address(URI link) {
        if (!"mailto".equalsIgnoreCase(link.getScheme())) {
            return link.toString();
        }
        String address = link.getRawSchemeSpecificPart();
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
