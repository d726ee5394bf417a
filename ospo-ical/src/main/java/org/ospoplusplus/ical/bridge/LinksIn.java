package org.ospoplusplus.ical.bridge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.SessionRules;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Reads what {@link Links} writes. */
final class LinksIn {

    private static final List<String> NAMES = List.of(Wire.LINK, Wire.REGISTRATION, Wire.POLICY);
    private static final List<String> NAMES_IN_CALENDAR = List.of(Wire.LINK, Wire.CALENDAR_LINK);

    private final Fields fields;
    private final Values values;
    private final Optional<VenuesIn> venues;
    private final List<Registration> registrations = new ArrayList<>();
    private final List<ConductPolicy> policies = new ArrayList<>();
    private final List<ConductPolicy> inherited = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** The links of a calendar. */
    LinksIn(Fields fields, Values values) {
        this.fields = fields;
        this.values = values;
        this.venues = Optional.empty();
    }

    /** The links of an event with a venue. */
    LinksIn(Fields fields, VenuesIn venues, Values values) {
        this.fields = fields;
        this.values = values;
        this.venues = Optional.of(venues);
    }

    /** Reads the links of a session, whose tracks are known. */
    void read(WorkingGroup group, Session.Builder session) {
        for (Property property : fields.all(NAMES)) {
            switch (property.getName().toUpperCase(Locale.ROOT)) {
                case Wire.REGISTRATION -> registration(property, Optional.empty());
                case Wire.POLICY -> policy(property, Optional.empty());
                default -> link(property);
            }
        }
        page();
        fields.all(Property.ATTACH).forEach(this::attachment);
        venues.map(VenuesIn::beside).orElse(List.of()).stream()
                .filter(other -> links.stream().noneMatch(link -> link.url().equals(other.url())))
                .forEach(other -> page(other.url(), other.title(), links.size()));
        List<RelatedEvent> related = new ArrayList<>();
        fields.all(Wire.RELATED_EVENT)
                .forEach(property -> relatedEvent(property).ifPresent(related::add));
        session.registrations(fields.bounded(Wire.REGISTRATION, registrations))
                .policies(fields.distinct(Wire.POLICY, policies(group, session)))
                .links(fields.bounded(Wire.LINK, links))
                .relatedEvents(fields.bounded(Wire.RELATED_EVENT, related));
    }

    /**
     * What a session inherits is not its own, unless its group, as it is known here, has no such policy: then it would bind
     * nobody any more.
     */
    private List<ConductPolicy> policies(WorkingGroup group, Session.Builder session) {
        List<ConductPolicy> applying =
                group.policiesOf(session.policies(List.of()).build());
        boolean known = inherited.stream()
                .allMatch(
                        policy -> applying.stream().anyMatch(other -> other.id().equals(policy.id())));
        return known
                ? policies
                : Stream.concat(policies.stream(), inherited.stream()).toList();
    }

    /** {@return a session with the policies that apply, its group's included} */
    Session.Builder withApplied(Session session) {
        return session.toBuilder()
                .policies(session.policies().isEmpty() ? fields.distinct(Wire.POLICY, inherited) : session.policies());
    }

    /** {@return the links of a calendar} */
    List<Link> ofCalendar() {
        for (Property property : fields.all(NAMES_IN_CALENDAR)) {
            linkTo(property).ifPresent(url -> page(property, url, kind(property)));
        }
        page();
        return fields.bounded(Wire.CALENDAR_LINK, links);
    }

    private Optional<URI> linkTo(Property property) {
        boolean isId = values.parameter(property, Parameter.VALUE)
                .filter(type -> type.equalsIgnoreCase("UID"))
                .isPresent();
        if (isId) {
            values.ignored(property);
            return Optional.empty();
        }
        return values.uri(property);
    }

    private void link(Property property) {
        String kind = kind(property);
        Optional<URI> url = linkTo(property);
        if (kind.equals(Links.KIND_POLICY)) {
            // It binds without its link as well.
            policy(property, url);
        } else if (url.isPresent() && kind.equals(Links.KIND_REGISTRATION)) {
            registration(property, url);
        } else if (url.isPresent()) {
            page(property, url.get(), kind);
        }
    }

    /** {@return what a link leads to, as it says itself, else by its relation} */
    private String kind(Property property) {
        return values.parameter(property, Wire.KIND)
                .orElseGet(() -> Links.kind(
                        values.parameter(property, Wire.LINK_RELATION).orElse("")));
    }

    private void page(Property property, URI url, String name) {
        Link.Kind kind = values.constantOf(property, name, Link.Kind.class).orElse(Link.Kind.PAGE);
        List<String> speakers =
                values.parameter(property, Wire.SPEAKERS).map(TextLists::ofLines).orElse(List.of()).stream()
                        .map(TextRepair::line)
                        .filter(speaker -> !TextRepair.isBlank(speaker))
                        .toList();
        Optional<String> title = values.text(property, Wire.LABEL);
        values.make(
                        property,
                        "a link",
                        () -> new Link(url, kind, title, values.duration(property, Wire.DURATION), speakers))
                .ifPresent(links::add);
    }

    /** URL is the first of the pages; a program that changed it meant another page. */
    private void page() {
        Optional<Property> property = fields.first(Property.URL);
        Optional<URI> url = property.flatMap(values::uri);
        Optional<Link> first =
                links.stream().filter(link -> link.kind() == Link.Kind.PAGE).findFirst();
        if (url.isEmpty() || first.map(Link::url).equals(url) || joins(url.get())) {
            return;
        }
        if (first.isPresent()) {
            values.conflict(property.get(), "is none of the first LINK to a page, and stands before it now");
        }
        links.removeIf(link -> link.kind() == Link.Kind.PAGE && link.url().equals(url.get()));
        page(url.get(), Optional.empty(), 0);
    }

    private boolean joins(URI url) {
        return venues.filter(known -> known.joins(url)).isPresent();
    }

    private void page(URI url, Optional<String> title, int index) {
        links.add(index, new Link(url, Link.Kind.PAGE, title, Optional.empty(), List.of()));
    }

    private void attachment(Property property) {
        if (!Web.isLink(values.raw(property))) {
            values.ignored(property);
            return;
        }
        values.uri(property)
                .filter(url -> !joins(url)
                        && links.stream().noneMatch(link -> link.url().equals(url)))
                .ifPresent(url -> page(
                        url,
                        values.text(property, Wire.LABEL).or(() -> values.text(property, "FILENAME")),
                        links.size()));
    }

    private void registration(Property property, Optional<URI> url) {
        Optional<Registration.Method> method = url.isEmpty()
                ? values.text(property).flatMap(name -> values.constantOf(property, name, Registration.Method.class))
                : Optional.of(values.constant(property, Wire.METHOD, Registration.Method.class)
                        .orElseGet(() -> method(url.get())));
        method.flatMap(way -> values.make(
                        property,
                        "a way to register",
                        () -> new Registration(way, url, values.text(property, Wire.NOTE))))
                .ifPresent(registrations::add);
    }

    private static Registration.Method method(URI url) {
        return "mailto".equalsIgnoreCase(url.getScheme()) ? Registration.Method.EMAIL : Registration.Method.TICKET;
    }

    private boolean isInherited(Property policy) {
        return values.isTrue(policy, Wire.INHERITED);
    }

    private void policy(Property property, Optional<URI> url) {
        boolean isLink = property.getName().equalsIgnoreCase(Wire.LINK);
        Optional<String> name = isLink ? values.text(property, Wire.LABEL) : values.text(property);
        String known = name.or(() -> url.map(URI::getHost)).orElse("policy");
        Optional<Contact> reportTo = values.uri(property, Wire.REPORT_TO)
                .map(to -> new Contact(values.text(property, Wire.REPORT_TO_NAME), to));
        values.make(
                        property,
                        "a policy",
                        () -> new ConductPolicy(
                                values.identifier(property, Wire.ID).orElseGet(() -> Slugs.readable(known, "policy")),
                                known,
                                values.text(property, Wire.VERSION),
                                url,
                                stance(property, Wire.ATTRIBUTION),
                                stance(property, Wire.RECORDING),
                                reportTo))
                .ifPresent(isInherited(property) ? inherited::add : policies::add);
    }

    /** A stance that nobody understands protects as much as any. */
    private ConductPolicy.Stance stance(Property property, String parameter) {
        return values.parameter(property, parameter).isEmpty()
                ? ConductPolicy.Stance.SILENT
                : values.constant(property, parameter, ConductPolicy.Stance.class)
                        .orElse(ConductPolicy.Stance.FORBIDS);
    }

    private Optional<RelatedEvent> relatedEvent(Property property) {
        RelatedEvent.Relation relation = values.constant(property, Wire.RELATION, RelatedEvent.Relation.class)
                .orElse(RelatedEvent.Relation.BESIDE);
        return values.text(property)
                .flatMap(name -> values.make(
                        property,
                        "another event",
                        () -> new RelatedEvent(
                                relation,
                                name,
                                values.parameter(property, Wire.WHEN)
                                        .flatMap(text -> values.make(
                                                property,
                                                "a date in " + Wire.WHEN,
                                                () -> SessionRules.existing(WhenText.parse(text)))),
                                values.uri(property, Wire.URL))));
    }
}
