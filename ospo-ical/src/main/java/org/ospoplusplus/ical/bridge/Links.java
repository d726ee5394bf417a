package org.ospoplusplus.ical.bridge;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Url;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * What leads elsewhere: registrations, policies and links as {@code LINK} (RFC 9253, 8.2), told apart by
 * {@code X-OSPO-KIND}; those without a link in properties of their own, since a {@code LINK} needs one.
 *
 * <p>A relation is one that IANA lists, where one fits, else the term that schema.org has for it.
 */
final class Links {

    static final String KIND_REGISTRATION = "REGISTRATION";
    static final String KIND_POLICY = "POLICY";

    private static final String OFFERS = "https://schema.org/offers";
    private static final String TERMS = "terms-of-service";
    private static final String RECORDED_IN = "https://schema.org/recordedIn";
    private static final String WORK_FEATURED = "https://schema.org/workFeatured";
    private static final String SUBJECT_OF = "https://schema.org/subjectOf";

    private Links() {}

    static void add(WorkingGroup group, Session session, Parts event) {
        page(session.links()).or(() -> registrationPage(session)).ifPresent(page -> event.add(new Url(page)));
        session.registrations().forEach(registration -> registration(registration, event));
        boolean inherited = session.policies().isEmpty();
        group.policiesOf(session).forEach(policy -> policy(policy, inherited, event));
        session.links().forEach(link -> link(link, Wire.LINK, event));
        session.relatedEvents().forEach(other -> relatedEvent(other, event));
    }

    /** @param limit how many at most; iTIP knows one (RFC 5546, 3.2) */
    static void contacts(WorkingGroup group, Session session, int limit, Parts event) {
        List<org.ospoplusplus.model.Contact> contacts = group.contactsOf(session);
        contacts.subList(0, Math.min(limit, contacts.size())).forEach(contact -> contact(contact, event));
    }

    /** Links of a calendar, in which RFC 9253 lets no {@code LINK} stand. */
    static void ofCalendar(WorkingGroup group, Parts calendar) {
        List<Link> links = group.links();
        page(links).ifPresent(page -> calendar.add(new Url(page)));
        links.forEach(link -> link(link, Wire.CALENDAR_LINK, calendar));
        // Whether speakers may be told is up to the policies of the group.
        if (links.stream().anyMatch(link -> !link.speakers().isEmpty())) {
            group.policies()
                    .forEach(policy ->
                            calendar.text(Wire.POLICY, details(policy).and(Wire.URL, policy.url()), policy.name()));
        }
    }

    /** The page of an event or a calendar is the first of its pages. */
    static Optional<URI> page(List<Link> links) {
        for (Link link : links) {
            if (link.kind() == Link.Kind.PAGE) {
                return Optional.of(link.url());
            }
        }
        return Optional.empty();
    }

    /** Without a page, people find the way to an event that takes place through its registration. */
    private static Optional<URI> registrationPage(Session session) {
        return session.registrations().stream()
                .filter(registration -> Times.takesPlace(session))
                .flatMap(registration -> registration.url().stream())
                .filter(Web::isSafe)
                .filter(url -> !"mailto".equalsIgnoreCase(url.getScheme()))
                .findFirst();
    }

    private static void link(Link link, String name, Parts parts) {
        Optional<String> speakers =
                link.speakers().isEmpty() ? Optional.empty() : Optional.of(TextLists.lines(link.speakers()));
        parts.uri(
                name,
                Parameters.uri()
                        .and(Wire.LINK_RELATION, relation(link.kind()))
                        .label(link.title())
                        .and(Wire.KIND, Wire.name(link.kind()))
                        .and(Wire.DURATION, link.duration())
                        .and(Wire.SPEAKERS, speakers),
                link.url());
    }

    private static String relation(Link.Kind kind) {
        return switch (kind) {
            case PAGE -> "related";
            case RECORDING, PLAYLIST -> RECORDED_IN;
            case SLIDES, PAPER -> WORK_FEATURED;
            case NOTES, PRESS -> SUBJECT_OF;
        };
    }

    /** {@return the first kind, as {@code X-OSPO-KIND} names it, that has a relation; {@code PAGE} if none has it} */
    static String kind(String relation) {
        return switch (relation) {
            case OFFERS -> KIND_REGISTRATION;
            case TERMS -> KIND_POLICY;
            case RECORDED_IN -> Wire.name(Link.Kind.RECORDING);
            case WORK_FEATURED -> Wire.name(Link.Kind.SLIDES);
            case SUBJECT_OF -> Wire.name(Link.Kind.NOTES);
            default -> Wire.name(Link.Kind.PAGE);
        };
    }

    private static void registration(Registration registration, Parts event) {
        String method = Wire.name(registration.method());
        registration
                .url()
                .ifPresentOrElse(
                        url -> event.uri(
                                Wire.LINK,
                                Parameters.uri()
                                        .and(Wire.LINK_RELATION, OFFERS)
                                        .label(Optional.of("Register"))
                                        .and(Wire.KIND, KIND_REGISTRATION)
                                        .and(Wire.METHOD, method)
                                        .and(Wire.NOTE, registration.note()),
                                url),
                        () -> event.text(
                                Wire.REGISTRATION, Parameters.none().and(Wire.NOTE, registration.note()), method));
    }

    private static void policy(ConductPolicy policy, boolean inherited, Parts event) {
        Parameters details = details(policy).andIf(inherited, Wire.INHERITED);
        policy.url()
                .ifPresentOrElse(
                        url -> event.uri(
                                Wire.LINK,
                                Parameters.uri()
                                        .and(Wire.LINK_RELATION, TERMS)
                                        .label(Optional.of(policy.name()))
                                        .and(Wire.KIND, KIND_POLICY)
                                        .andAll(details),
                                url),
                        () -> event.text(Wire.POLICY, details, policy.name()));
    }

    private static Parameters details(ConductPolicy policy) {
        return Parameters.none()
                .and(Wire.ID, policy.id())
                .and(Wire.VERSION, policy.version())
                .and(Wire.ATTRIBUTION, told(policy, ConductPolicy::attribution))
                .and(Wire.RECORDING, told(policy, ConductPolicy::recording))
                .and(Wire.REPORT_TO, policy.reportTo().map(org.ospoplusplus.model.Contact::url))
                .and(Wire.REPORT_TO_NAME, policy.reportTo().flatMap(org.ospoplusplus.model.Contact::name));
    }

    private static Optional<String> told(ConductPolicy policy, Function<ConductPolicy, ConductPolicy.Stance> act) {
        return Optional.of(act.apply(policy))
                .filter(stance -> stance != ConductPolicy.Stance.SILENT)
                .map(Wire::name);
    }

    private static void relatedEvent(RelatedEvent other, Parts event) {
        event.text(
                Wire.RELATED_EVENT,
                Parameters.none()
                        .and(Wire.RELATION, Wire.name(other.relation()))
                        .and(Wire.WHEN, other.when().map(WhenText::of))
                        .and(Wire.URL, other.url()),
                other.name());
    }

    /** Contacts belong to groups and tracks; an event repeats them for those who see nothing else (RFC 5545, 3.8.4.2). */
    private static void contact(org.ospoplusplus.model.Contact contact, Parts event) {
        String address = DescriptionText.address(contact.url());
        event.add(new Contact(
                Parameters.none()
                        .and("ALTREP", contact.url().toString())
                        .andIf(true, Wire.INHERITED)
                        .list(),
                contact.name().map(name -> name + " <" + address + ">").orElse(address)));
    }
}
