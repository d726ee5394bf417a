package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.property.Url;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Writes links, registrations, policies and related events. Links, registrations and policies become {@code LINK}
 * properties (RFC 9253, 8.2), whose parameter {@code X-OSPO-KIND} distinguishes them. A registration or policy without
 * a link becomes a property of this library, because a {@code LINK} requires a link.
 *
 * <p>The link relation is one that IANA registered, or a term of schema.org if IANA has none.
 */
final class LinkWriter {

    static final String KIND_REGISTRATION = "REGISTRATION";
    static final String KIND_POLICY = "POLICY";

    private static final String OFFERS = "https://schema.org/offers";
    private static final String TERMS = "terms-of-service";
    private static final String RECORDED_IN = "https://schema.org/recordedIn";
    private static final String WORK_FEATURED = "https://schema.org/workFeatured";
    private static final String RELATED = "related";
    private static final String IMAGE = "https://schema.org/image";
    private static final String SUBJECT_OF = "https://schema.org/subjectOf";

    private LinkWriter() {}

    static void add(WorkingGroup group, Session session, ComponentBuilder event) {
        List<Link> links = group.linksOf(session);
        List<Registration> registrations = group.registrationsOf(session);
        page(links).or(() -> registrationPage(session, registrations)).ifPresent(page -> event.add(new Url(page)));
        boolean inheritsRegistrations = session.registrations().isEmpty();
        registrations.forEach(registration -> registration(registration, inheritsRegistrations, event));
        policies(group, session, event);
        ParameterBuilder marks = ParameterBuilder.none().andIf(session.links().isEmpty(), PropertyNames.INHERITED);
        links(links, () -> group.policiesOf(session), PropertyNames.LINK, marks, event);
        for (int i = 0; i < session.agenda().size(); i++) {
            AgendaItem item = session.agenda().get(i);
            ParameterBuilder part = ParameterBuilder.none().and(PropertyNames.PART, Integer.toString(i + 1));
            item.policies().forEach(policy -> policy(policy, part, event));
            links(item.links(), () -> group.policiesOf(session, item), PropertyNames.LINK, part, event);
        }
        session.relatedEvents().forEach(other -> relatedEvent(other, event));
    }

    /** Writes the links of a calendar. RFC 9253 does not allow {@code LINK} in a calendar. */
    static void ofCalendar(WorkingGroup group, ComponentBuilder calendar) {
        List<Link> links = group.links();
        page(links).ifPresent(page -> calendar.add(new Url(page)));
        links(links, group::policies, PropertyNames.CALENDAR_LINK, ParameterBuilder.none(), calendar);
        // A reader needs the policies, because they decide whether the names of speakers may be published.
        if (nameSpeakers(links)) {
            group.policies()
                    .forEach(policy -> calendar.text(
                            PropertyNames.POLICY, details(policy).and(PropertyNames.URL, policy.url()), policy.name()));
        }
    }

    /** Writes the ways to register for a group or track in its calendar. */
    static void registrations(List<Registration> registrations, FactOwner owner, ComponentBuilder calendar) {
        registrations.forEach(registration -> calendar.text(
                PropertyNames.REGISTRATION,
                details(registration).and(PropertyNames.URL, registration.url()).andAll(owner.marks()),
                PropertyNames.name(registration.method())));
    }

    /** {@return the first page among some links, which is the {@code URL} of an event or calendar} */
    static Optional<URI> page(List<Link> links) {
        for (Link link : links) {
            if (link.kind().equals(Link.Kind.PAGE)) {
                return Optional.of(link.url());
            }
        }
        return Optional.empty();
    }

    /** {@return the page to register for an expected session, which is its {@code URL} if it has no other page} */
    private static Optional<URI> registrationPage(Session session, List<Registration> registrations) {
        if (session.isExpected()) {
            for (Registration registration : registrations) {
                Optional<URI> url = registration.url();
                if (url.isPresent()
                        && !"mailto".equalsIgnoreCase(url.get().getScheme())
                        && WebLinks.isSafe(url.get())) {
                    return url;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Writes links.
     *
     * @param policies the policies that apply to the links
     */
    private static void links(
            List<Link> links,
            Supplier<List<ConductPolicy>> policies,
            String name,
            ParameterBuilder marks,
            ComponentBuilder component) {
        if (!nameSpeakers(links) || !forbidAttribution(policies.get())) {
            links.forEach(link -> link(link, name, marks, component));
            return;
        }
        // If another program drops the policies, the reader still knows that it must not name the speakers.
        ParameterBuilder forbidden = ParameterBuilder.none()
                .andAll(marks)
                .and(PropertyNames.ATTRIBUTION, PropertyNames.name(ConductPolicy.Stance.FORBIDS));
        links.forEach(link -> link(link, name, link.speakers().isEmpty() ? marks : forbidden, component));
    }

    /** {@return whether any of some links names speakers} */
    static boolean nameSpeakers(List<Link> links) {
        for (Link link : links) {
            if (!link.speakers().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether policies forbid naming the speakers of links} */
    static boolean forbidAttribution(List<ConductPolicy> policies) {
        return ConductPolicy.combined(policies, ConductPolicy::effectiveAttribution) == ConductPolicy.Stance.FORBIDS;
    }

    private static void link(Link link, String name, ParameterBuilder marks, ComponentBuilder componentBuilder) {
        Optional<String> speakers =
                link.speakers().isEmpty() ? Optional.empty() : Optional.of(TextLists.lines(link.speakers()));
        Optional<Link.Kind.Known> known = link.kind().known();
        componentBuilder.uri(
                name,
                ParameterBuilder.uri()
                        .and(
                                PropertyNames.LINK_RELATION,
                                known.map(LinkWriter::relation).orElse(RELATED))
                        .label(link.title())
                        .language(link.language())
                        .and(PropertyNames.KIND, known.map(PropertyNames::name))
                        .and(
                                PropertyNames.WORD,
                                known.isPresent()
                                        ? Optional.empty()
                                        : Optional.of(link.kind().word()))
                        .and(PropertyNames.DURATION, link.duration())
                        .and(PropertyNames.SPEAKERS, speakers)
                        .andAll(marks),
                link.url());
    }

    private static String relation(Link.Kind.Known kind) {
        return switch (kind) {
            case PAGE, CHAT, MAILING_LIST, REPOSITORY, LIVESTREAM -> RELATED;
            case RECORDING, PLAYLIST -> RECORDED_IN;
            case SLIDES, PAPER -> WORK_FEATURED;
            case NOTES, PRESS -> SUBJECT_OF;
            case PHOTOS, IMAGE -> IMAGE;
        };
    }

    /** {@return the kind of a link with a relation, as in {@code X-OSPO-KIND}; {@code PAGE} for an unknown relation} */
    static String kind(String relation) {
        String known = Stream.of(OFFERS, TERMS, RECORDED_IN, WORK_FEATURED, SUBJECT_OF, IMAGE)
                .filter(relation.strip()::equalsIgnoreCase)
                .findFirst()
                .orElse("");
        return switch (known) {
            case OFFERS -> KIND_REGISTRATION;
            case TERMS -> KIND_POLICY;
            case RECORDED_IN -> PropertyNames.name(Link.Kind.Known.RECORDING);
            case WORK_FEATURED -> PropertyNames.name(Link.Kind.Known.SLIDES);
            case SUBJECT_OF -> PropertyNames.name(Link.Kind.Known.NOTES);
            case IMAGE -> PropertyNames.name(Link.Kind.Known.IMAGE);
            default -> PropertyNames.name(Link.Kind.Known.PAGE);
        };
    }

    private static void registration(Registration registration, boolean inherited, ComponentBuilder event) {
        String method = PropertyNames.name(registration.method());
        registration
                .url()
                .ifPresentOrElse(
                        url -> event.uri(
                                PropertyNames.LINK,
                                ParameterBuilder.uri()
                                        .and(PropertyNames.LINK_RELATION, OFFERS)
                                        .label(Optional.of("Register"))
                                        .and(PropertyNames.KIND, KIND_REGISTRATION)
                                        .and(PropertyNames.METHOD, method)
                                        .andAll(details(registration))
                                        .andIf(inherited, PropertyNames.INHERITED),
                                url),
                        () -> event.text(
                                PropertyNames.REGISTRATION,
                                details(registration).andIf(inherited, PropertyNames.INHERITED),
                                method));
    }

    private static ParameterBuilder details(Registration registration) {
        return ParameterBuilder.none()
                .and(PropertyNames.NOTE, registration.note())
                .and(PropertyNames.PRICE, registration.price())
                .and(PropertyNames.CAPACITY, registration.capacity())
                .and(PropertyNames.DEADLINE, registration.deadline().map(DeadlineText::of));
    }

    /**
     * Writes the policies of a session, and the policies that it inherits unless its own policy with the same id is as
     * strict.
     */
    private static void policies(WorkingGroup group, Session session, ComponentBuilder event) {
        if (!session.policyInheritance().isAdditive()) {
            event.text(PropertyNames.POLICY_INHERITANCE, PropertyNames.name(session.policyInheritance()));
        }
        session.policies().forEach(policy -> policy(policy, ParameterBuilder.none(), event));
        ParameterBuilder inherited = ParameterBuilder.none().andIf(true, PropertyNames.INHERITED);
        Map<String, ConductPolicy> own = byId(session.policies());
        for (ConductPolicy policy : group.policiesOf(session)) {
            ConductPolicy same = own.get(key(policy));
            if (same == null || !same.isAsStrictAs(policy)) {
                policy(policy, inherited, event);
            }
        }
    }

    /** {@return the first policy with each id} */
    static Map<String, ConductPolicy> byId(List<ConductPolicy> policies) {
        Map<String, ConductPolicy> byId = new HashMap<>();
        policies.forEach(policy -> byId.putIfAbsent(key(policy), policy));
        return byId;
    }

    /** {@return the id of a policy, in which case does not matter} */
    static String key(ConductPolicy policy) {
        return policy.id().toLowerCase(Locale.ROOT);
    }

    private static void policy(ConductPolicy policy, ParameterBuilder marks, ComponentBuilder event) {
        ParameterBuilder details = details(policy).andAll(marks);
        policy.url()
                .ifPresentOrElse(
                        url -> event.uri(
                                PropertyNames.LINK,
                                ParameterBuilder.uri()
                                        .and(PropertyNames.LINK_RELATION, TERMS)
                                        .label(Optional.of(policy.name()))
                                        .and(PropertyNames.KIND, KIND_POLICY)
                                        .andAll(details),
                                url),
                        () -> event.text(PropertyNames.POLICY, details, policy.name()));
    }

    private static ParameterBuilder details(ConductPolicy policy) {
        return ParameterBuilder.none()
                .and(PropertyNames.ID, policy.id())
                .and(PropertyNames.VERSION, policy.version())
                .and(PropertyNames.ATTRIBUTION, stance(policy, ConductPolicy::attribution))
                .and(PropertyNames.RECORDING, stance(policy, ConductPolicy::recording))
                .and(PropertyNames.REPORT_TO, policy.reportTo().map(Contact::url))
                .and(PropertyNames.REPORT_TO_NAME, policy.reportTo().flatMap(Contact::name));
    }

    private static Optional<String> stance(ConductPolicy policy, Function<ConductPolicy, ConductPolicy.Stance> act) {
        return Optional.of(act.apply(policy))
                .filter(stance -> stance != ConductPolicy.Stance.SILENT)
                .map(PropertyNames::name);
    }

    private static void relatedEvent(RelatedEvent other, ComponentBuilder event) {
        event.text(
                PropertyNames.RELATED_EVENT,
                ParameterBuilder.none()
                        .and(PropertyNames.RELATION, PropertyNames.name(other.relation()))
                        .and(PropertyNames.WHEN, other.when().map(WhenText::of))
                        .and(PropertyNames.URL, other.url()),
                other.name());
    }
}
