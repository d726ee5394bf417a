package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OwnLinks;

public final class OwnLinksValidator implements ConstraintValidator<OwnLinks, WorkingGroup> {

    /** A ticket page of more sessions is a general page of the community. */
    private static final int MAX_SESSIONS = 3;

    @Override
    public boolean isValid(@Nullable WorkingGroup group, ConstraintValidatorContext context) {
        if (group == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        checkTickets(group, violationReporter);
        checkRecordings(group.sessions(), violationReporter);
        return violationReporter.isValid();
    }

    /** A link of a session, by the indexes of the session and of the link. */
    private record Use(Session session, int sessionIndex, int linkIndex, Set<String> events) {}

    private static void checkTickets(WorkingGroup group, ViolationReporter violationReporter) {
        Set<URI> general = generalPages(group);
        Map<URI, List<Use>> uses = new HashMap<>();
        for (int i = 0; i < group.sessions().size(); i++) {
            Session session = group.sessions().get(i);
            Set<String> events = events(session);
            for (int j = 0; session.isExpected() && j < session.registrations().size(); j++) {
                Registration registration = session.registrations().get(j);
                Use use = new Use(session, i, j, events);
                registration
                        .url()
                        .filter(url -> isTicket(registration) && !general.contains(url))
                        .ifPresent(url -> uses.computeIfAbsent(url, key -> new ArrayList<>())
                                .add(use));
            }
        }
        for (List<Use> ofPage : uses.values()) {
            if (ofPage.stream().map(Use::sessionIndex).distinct().count() <= MAX_SESSIONS) {
                reportTickets(ofPage, violationReporter);
            }
        }
    }

    /** {@return whether a registration leads to a page for tickets, which usually belongs to one event} */
    static boolean isTicket(Registration registration) {
        return switch (registration.method()) {
            case TICKET -> true;
            case EMAIL, MAILING_LIST, INVITATION, NONE -> false;
        };
    }

    private static Set<URI> generalPages(WorkingGroup group) {
        Set<URI> pages = new HashSet<>();
        group.links().forEach(link -> pages.add(link.url()));
        group.series().forEach(series -> {
            series.links().forEach(link -> pages.add(link.url()));
            series.registrations().forEach(registration -> registration.url().ifPresent(pages::add));
        });
        return pages;
    }

    private static void reportTickets(List<Use> uses, ViolationReporter violationReporter) {
        for (int i = 1; i < uses.size(); i++) {
            Use later = uses.get(i);
            uses.subList(0, i).stream()
                    .filter(earlier -> mustDiffer(earlier, later))
                    .findFirst()
                    .ifPresent(earlier -> report(
                            "shared-registration", "registrations", earlier.session(), later, violationReporter));
        }
    }

    private static boolean mustDiffer(Use one, Use other) {
        return one.sessionIndex() != other.sessionIndex()
                && !one.session().when().mayShareStart(other.session().when())
                && !isOfSameSeries(one.session(), other.session())
                && !repeats(one.session(), other.session())
                && !repeats(other.session(), one.session())
                && one.events().stream().noneMatch(other.events()::contains);
    }

    /** {@return the names of the events of which a session is a part} */
    private static Set<String> events(Session session) {
        return session.relatedEvents().stream()
                .filter(OwnLinksValidator::isWhole)
                .map(RelatedEvent::name)
                .collect(Collectors.toSet());
    }

    private static boolean isOfSameSeries(Session one, Session other) {
        return one.occurrence()
                .map(OccurrenceId::series)
                .filter(series -> other.occurrence()
                        .filter(occurrence -> occurrence.series().equals(series))
                        .isPresent())
                .isPresent();
    }

    /** {@return whether a session names the other one as the event that it repeats, by its time or title} */
    private static boolean repeats(Session session, Session earlier) {
        return session.relatedEvents().stream()
                .filter(OwnLinksValidator::isRepeated)
                .anyMatch(event -> event.when()
                        .map(when -> when.mayShareStart(earlier.when()))
                        .orElseGet(() ->
                                earlier.title().filter(event.name()::equals).isPresent()));
    }

    private static boolean isRepeated(RelatedEvent event) {
        return switch (event.relation()) {
            case REPEATS -> true;
            case PART_OF, BESIDE -> false;
        };
    }

    private static boolean isWhole(RelatedEvent event) {
        return switch (event.relation()) {
            case PART_OF -> true;
            case BESIDE, REPEATS -> false;
        };
    }

    private static void checkRecordings(List<Session> sessions, ViolationReporter violationReporter) {
        Map<URI, Recording> first = new HashMap<>();
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (session.status().isPublic()) {
                for (Recording recording : recordings(session, i)) {
                    Recording earlier = Objects.requireNonNullElse(
                            first.putIfAbsent(recording.link().url(), recording), recording);
                    boolean isOfSameSession = earlier.use().sessionIndex() == i;
                    if (!isOfSameSession
                            || !earlier.link().title().equals(recording.link().title())) {
                        report(recording, earlier.use().session(), violationReporter);
                    }
                }
            }
        }
    }

    /**
     * A recording of a session or of a part of it.
     *
     * @param part the index of the part; negative for a recording of the session
     */
    private record Recording(Link link, Use use, int part) {}

    private static List<Recording> recordings(Session session, int sessionIndex) {
        List<Recording> recordings = new ArrayList<>();
        for (int part = -1; part < session.agenda().size(); part++) {
            List<Link> links =
                    part < 0 ? session.links() : session.agenda().get(part).links();
            for (int i = 0; i < links.size(); i++) {
                if (links.get(i).kind().isRecording()) {
                    recordings.add(new Recording(links.get(i), new Use(session, sessionIndex, i, Set.of()), part));
                }
            }
        }
        return recordings;
    }

    private static void report(Recording recording, Session earlier, ViolationReporter violationReporter) {
        String code = "shared-recording";
        Use use = recording.use();
        if (recording.part() < 0) {
            report(code, "links", earlier, use, violationReporter);
            return;
        }
        violationReporter
                .with("id", earlier.id())
                .at(code)
                .addPropertyNode("sessions")
                .addPropertyNode("agenda")
                .inIterable()
                .atIndex(use.sessionIndex())
                .addPropertyNode("links")
                .inIterable()
                .atIndex(recording.part())
                .addPropertyNode("url")
                .inIterable()
                .atIndex(use.linkIndex())
                .addConstraintViolation();
    }

    private static void report(
            String code, String list, Session earlier, Use later, ViolationReporter violationReporter) {
        violationReporter
                .with("id", earlier.id())
                .at(code)
                .addPropertyNode("sessions")
                .addPropertyNode(list)
                .inIterable()
                .atIndex(later.sessionIndex())
                .addPropertyNode("url")
                .inIterable()
                .atIndex(later.linkIndex())
                .addConstraintViolation();
    }
}
