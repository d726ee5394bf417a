package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.text.UnreadLine;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Reads links, registrations, policies and related events from the properties that {@link LinkWriter} writes. */
final class LinkReader {

    private static final List<String> NAMES =
            List.of(PropertyNames.LINK, PropertyNames.REGISTRATION, PropertyNames.POLICY);
    private static final List<String> NAMES_IN_CALENDAR = List.of(PropertyNames.LINK, PropertyNames.CALENDAR_LINK);

    /** Stands for a part whose number is unreadable. */
    private static final int UNKNOWN_PART = -1;

    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;
    private final Optional<VenueReader> venues;
    private final List<Registration> registrations = new ArrayList<>();
    private final List<ConductPolicy> policies = new ArrayList<>();
    private final List<ConductPolicy> inherited = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private boolean hasUnreadPolicy;
    private final Map<Integer, List<ConductPolicy>> policiesOfParts = new TreeMap<>();
    private final Map<Integer, List<Link>> linksOfParts = new TreeMap<>();
    /** The links whose speakers must not be named, by identity. */
    private final Set<Link> withoutAttribution = Collections.newSetFromMap(new IdentityHashMap<>(0));

    /** Reads the links of a calendar. */
    LinkReader(PropertyIndex propertyIndex, ValueReader valueReader) {
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
        this.venues = Optional.empty();
    }

    /** Reads the links of an event. */
    LinkReader(PropertyIndex propertyIndex, VenueReader venues, ValueReader valueReader) {
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
        this.venues = Optional.of(venues);
    }

    /** Reads the links of a session. Its tracks must have been read before. */
    void read(WorkingGroup group, Session.Builder session) {
        for (Property property : propertyIndex.all(NAMES)) {
            switch (property.getName().toUpperCase(Locale.ROOT)) {
                case PropertyNames.REGISTRATION -> registration(property);
                case PropertyNames.POLICY -> policy(property, Optional.empty());
                default -> link(property);
            }
        }
        page();
        propertyIndex.all(Property.ATTACH).forEach(this::attachment);
        for (OnlineReader.AccompanyingLink other :
                venues.map(VenueReader::accompanying).orElse(List.of())) {
            if (!isLinked(other.url())) {
                page(other.url(), other.title(), links.size());
            }
        }
        List<RelatedEvent> related = new ArrayList<>(0);
        propertyIndex
                .all(PropertyNames.RELATED_EVENT)
                .forEach(property -> relatedEvent(property).ifPresent(related::add));
        session.registrations(propertyIndex.bounded(PropertyNames.REGISTRATION, registrations))
                .policies(bounded(ConductPolicy.merged(policies(group, session))))
                .links(propertyIndex.bounded(PropertyNames.LINK, links))
                .relatedEvents(propertyIndex.bounded(PropertyNames.RELATED_EVENT, related));
    }

    /**
     * {@return the session's own policies} An inherited policy becomes its own if the group has no such policy here, or
     * a weaker one, since it would no longer apply otherwise.
     */
    private List<ConductPolicy> policies(WorkingGroup group, Session.Builder session) {
        if (inherited.isEmpty()) {
            return own();
        }
        Map<String, ConductPolicy> applying =
                LinkWriter.byId(group.policiesOf(session.policies(List.of()).build()));
        Stream<ConductPolicy> unknown = ConductPolicy.merged(inherited).stream().filter(former -> {
            ConductPolicy current = applying.get(LinkWriter.key(former));
            return current == null || !current.isAsStrictAs(former);
        });
        return Stream.concat(own().stream(), unknown).toList();
    }

    /** {@return the policies of an agenda item} The first item has the number 1. */
    List<ConductPolicy> policiesOfPart(int number) {
        return distinct(policiesOfParts.getOrDefault(number, List.of()));
    }

    /** {@return the links of an agenda item} The first item has the number 1. */
    List<Link> ofPart(int number) {
        return propertyIndex.bounded(PropertyNames.LINK, linksOfParts.getOrDefault(number, List.of()));
    }

    /**
     * Adds the policies and links of items that do not exist to the session. The links lose their speakers, because the
     * policies of the item may have been lost, too.
     */
    void addPartsBut(Set<Integer> existing, Session soFar, Session.Builder session) {
        List<ConductPolicy> lostPolicies = but(existing, policiesOfParts);
        List<Link> lostLinks = but(existing, linksOfParts);
        if (!lostPolicies.isEmpty()) {
            policies.addAll(lostPolicies);
            session.policies(
                    bounded(ConductPolicy.merged(Stream.concat(soFar.policies().stream(), lostPolicies.stream())
                            .toList())));
        }
        if (!lostLinks.isEmpty()) {
            valueReader
                    .warnings()
                    .add(
                            propertyIndex.line(PropertyNames.LINK),
                            PropertyNames.LINK,
                            Code.MISSING,
                            "belongs to an agenda item that is missing; the session has it, without speakers");
            session.links(propertyIndex.bounded(
                    PropertyNames.LINK,
                    Stream.concat(soFar.links().stream(), lostLinks.stream().map(Link::withSpeakers))
                            .toList()));
        }
    }

    private static <T> List<T> but(Set<Integer> existing, Map<Integer, List<T>> ofParts) {
        if (ofParts.isEmpty()) {
            return List.of();
        }
        return ofParts.entrySet().stream()
                .filter(part -> !existing.contains(part.getKey()))
                .flatMap(part -> part.getValue().stream())
                .toList();
    }

    /** {@return the session's own policies, without repeated ids} */
    private List<ConductPolicy> own() {
        return distinct(policies);
    }

    /** {@return a session with the policies that apply, including inherited ones} */
    Session.Builder withApplied(Session session) {
        List<ConductPolicy> all = new ArrayList<>(policies);
        all.addAll(inherited);
        return session.toBuilder()
                .policies(bounded(ConductPolicy.merged(all)))
                .policyInheritance(ConductPolicy.Inheritance.REPLACES);
    }

    /**
     * {@return how the policies of a session relate to inherited ones} If there is any doubt, inherited policies apply.
     */
    static ConductPolicy.Inheritance inheritance(PropertyIndex event, ValueReader valueReader) {
        String additive = PropertyNames.name(ConductPolicy.Inheritance.ADDS);
        return event.strictest(PropertyNames.POLICY_INHERITANCE, additive)
                .flatMap(property -> valueReader
                        .text(property)
                        .flatMap(word -> valueReader.constantOf(property, word, ConductPolicy.Inheritance.class)))
                .orElse(ConductPolicy.Inheritance.ADDS);
    }

    /**
     * {@return the links of a calendar} If other programs have dropped the policy that forbids naming the speakers of a
     * link, the speakers are left out.
     *
     * @param ofCalendar the policies of the group of the calendar
     */
    List<Link> ofCalendar(List<ConductPolicy> ofCalendar) {
        for (Property property : propertyIndex.all(NAMES_IN_CALENDAR)) {
            linkTo(property).ifPresent(url -> page(property, url, kind(property), speakers(property), links));
        }
        page();
        return propertyIndex.bounded(
                PropertyNames.CALENDAR_LINK, withAllowedSpeakers(PropertyNames.CALENDAR_LINK, links, () -> ofCalendar));
    }

    /**
     * {@return a session without the speakers that must not be named} Other programs may have dropped or changed the
     * policy that forbids naming the speakers of a link, or the part to which the policy or the link belongs.
     *
     * @param group the group of the session
     */
    Session withAllowedSpeakers(WorkingGroup group, Session session) {
        if (withoutAttribution.isEmpty()) {
            return session;
        }
        List<AgendaItem> agenda = session.agenda().stream()
                .map(item -> item.toBuilder()
                        .links(withAllowedSpeakers(
                                PropertyNames.LINK, item.links(), () -> group.policiesOf(session, item)))
                        .build())
                .toList();
        return session.toBuilder()
                .links(withAllowedSpeakers(PropertyNames.LINK, session.links(), () -> group.policiesOf(session)))
                .agenda(agenda)
                .build();
    }

    private List<Link> withAllowedSpeakers(String name, List<Link> all, Supplier<List<ConductPolicy>> policies) {
        if (all.stream().noneMatch(withoutAttribution::contains) || LinkWriter.forbidAttribution(policies.get())) {
            return all;
        }
        valueReader
                .warnings()
                .add(
                        propertyIndex.line(name),
                        name,
                        Code.MISSING,
                        "has lost the policy that forbids naming its speakers; they are left out");
        return all.stream()
                .map(link -> withoutAttribution.contains(link) ? link.withSpeakers() : link)
                .toList();
    }

    /** {@return the ways to register for a group or track, from its properties in a calendar} */
    List<Registration> registrationsOfCalendar() {
        propertyIndex.all(PropertyNames.REGISTRATION).forEach(this::registration);
        return propertyIndex.bounded(PropertyNames.REGISTRATION, registrations);
    }

    /** {@return the policies of the group of a calendar} */
    List<ConductPolicy> policiesOfCalendar() {
        propertyIndex
                .all(PropertyNames.POLICY)
                .forEach(property -> policy(property, valueReader.uri(property, PropertyNames.URL)));
        return distinct(Stream.concat(policies.stream(), inherited.stream()).toList());
    }

    private Optional<URI> linkTo(Property property) {
        boolean isId = valueReader
                .parameter(property, Parameter.VALUE)
                .filter(type -> type.equalsIgnoreCase("UID"))
                .isPresent();
        if (isId) {
            valueReader.ignored(property);
            return Optional.empty();
        }
        return valueReader.uri(property);
    }

    private void link(Property property) {
        String kind = kind(property);
        Optional<URI> url = linkTo(property);
        if (kind.equals(LinkWriter.KIND_POLICY)) {
            // A policy applies even if its link is unreadable.
            policy(property, url);
        } else if (url.isPresent() && kind.equals(LinkWriter.KIND_REGISTRATION)) {
            registration(property, url.get());
        } else if (url.isPresent()) {
            page(property, url.get(), kind, speakers(property), linksLike(property));
        }
    }

    private List<Link> linksLike(Property property) {
        int part = part(property);
        return part == 0 ? links : linksOfParts.computeIfAbsent(part, number -> new ArrayList<>());
    }

    /** {@return the number of the agenda item of a property; 0 if the property belongs to the event} */
    private int part(Property property) {
        int part = AgendaPartNumber.of(property, valueReader);
        boolean isUnread =
                part == 0 && valueReader.parameter(property, PropertyNames.PART).isPresent();
        return isUnread ? UNKNOWN_PART : part;
    }

    /** {@return whether a property is a policy, with or without a link} */
    static boolean isPolicy(Property property, ValueReader valueReader) {
        String name = property.getName();
        return name.equalsIgnoreCase(PropertyNames.POLICY)
                || (name.equalsIgnoreCase(PropertyNames.LINK)
                        && kind(property, valueReader).equals(LinkWriter.KIND_POLICY));
    }

    /** {@return whether a property is a way to register, with or without a link} */
    static boolean isRegistration(Property property, ValueReader valueReader) {
        String name = property.getName();
        return name.equalsIgnoreCase(PropertyNames.REGISTRATION)
                || (name.equalsIgnoreCase(PropertyNames.LINK)
                        && kind(property, valueReader).equals(LinkWriter.KIND_REGISTRATION));
    }

    private String kind(Property property) {
        return kind(property, valueReader);
    }

    /** {@return the kind of a link} The parameter of this library wins over the link relation. */
    private static String kind(Property property, ValueReader valueReader) {
        return valueReader
                .parameter(property, PropertyNames.KIND)
                .map(kind -> kind.strip().toUpperCase(Locale.ROOT))
                .orElseGet(() -> LinkWriter.kind(valueReader
                        .parameter(property, PropertyNames.LINK_RELATION)
                        .orElse("")));
    }

    private List<String> speakers(Property property) {
        Optional<String> lines = valueReader.parameter(property, PropertyNames.SPEAKERS);
        return lines.isEmpty()
                ? List.of()
                : TextLists.ofLines(lines.get()).stream()
                        .map(TextRepair::line)
                        .filter(speaker -> !TextRepair.isBlank(speaker))
                        .toList();
    }

    private void page(Property property, URI url, String name, List<String> speakers, List<Link> target) {
        Link.Kind kind = valueReader
                .parameter(property, PropertyNames.WORD)
                .or(() -> Optional.of(OpenWords.word(name)))
                .flatMap(word -> OpenWords.read(property, word, Link.Kind::new, valueReader))
                .orElse(Link.Kind.PAGE);
        Optional<String> title = valueReader.text(property, PropertyNames.LABEL);
        valueReader
                .make(
                        property,
                        "a valid link",
                        () -> new Link(
                                url,
                                kind,
                                title,
                                valueReader.language(property),
                                valueReader.duration(property, PropertyNames.DURATION),
                                speakers))
                .ifPresent(link -> {
                    target.add(link);
                    if (!speakers.isEmpty()
                            && stance(property, PropertyNames.ATTRIBUTION) == ConductPolicy.Stance.FORBIDS) {
                        withoutAttribution.add(link);
                    }
                });
    }

    /** Adds URL as the first page, unless it repeats the first page, a registration or the link to join the meeting. */
    private void page() {
        Optional<Property> property = propertyIndex.first(Property.URL);
        // With a LINK, this library has written the URL.
        boolean isForeign = propertyIndex.all(PropertyNames.LINK).isEmpty()
                && propertyIndex.all(PropertyNames.CALENDAR_LINK).isEmpty();
        Optional<URI> url = property.flatMap(isForeign ? valueReader::foreignUri : valueReader::uri);
        Optional<Link> first = links.stream()
                .filter(link -> link.kind().equals(Link.Kind.PAGE))
                .findFirst();
        if (url.isEmpty()
                || first.map(Link::url).equals(url)
                || joins(url.get())
                || (first.isEmpty() && isRegistration(url.get()))) {
            return;
        }
        if (first.isPresent()) {
            valueReader.conflict(property.get(), "differs from the first LINK to a page; it becomes the first page");
        }
        links.removeIf(link -> link.kind().equals(Link.Kind.PAGE) && link.url().equals(url.get()));
        page(url.get(), Optional.empty(), 0);
    }

    private boolean isLinked(URI url) {
        for (Link link : links) {
            if (link.url().equals(url)) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(URI url) {
        return venues.filter(known -> known.joins(url)).isPresent();
    }

    /** {@link LinkWriter} writes a registration as URL if the event has no page. */
    private boolean isRegistration(URI url) {
        for (Registration registration : registrations) {
            if (registration.url().equals(Optional.of(url))) {
                return true;
            }
        }
        return false;
    }

    private void page(URI url, Optional<String> title, int index) {
        links.add(index, new Link(url, Link.Kind.PAGE, title, Optional.empty(), Optional.empty(), List.of()));
    }

    private void attachment(Property property) {
        if (!WebLinks.isLink(valueReader.raw(property))) {
            valueReader.ignored(property);
            return;
        }
        valueReader
                .uri(property)
                .filter(url -> !joins(url) && !isLinked(url))
                .ifPresent(url -> page(
                        url,
                        valueReader
                                .text(property, PropertyNames.LABEL)
                                .or(() -> valueReader.text(property, "FILENAME")),
                        links.size()));
    }

    /** Reads a way to register without a link, or, in a calendar, with a link in a parameter. */
    private void registration(Property property) {
        Optional<URI> url = valueReader.uri(property, PropertyNames.URL);
        boolean isUnread = url.isEmpty()
                && valueReader.parameter(property, PropertyNames.URL).isPresent();
        valueReader
                .text(property)
                .filter(name -> !isUnread)
                .flatMap(name -> valueReader.constantOf(property, name, Registration.Method.class))
                .ifPresent(way -> registration(property, way, url));
    }

    private void registration(Property property, URI url) {
        Registration.Method way = valueReader
                .constant(property, PropertyNames.METHOD, Registration.Method.class)
                .orElseGet(() -> method(url));
        registration(property, way, Optional.of(url));
    }

    private void registration(Property property, Registration.Method way, Optional<URI> url) {
        valueReader
                .make(
                        property,
                        "a valid registration",
                        () -> new Registration(
                                way,
                                url,
                                valueReader.text(property, PropertyNames.NOTE),
                                detail(property, PropertyNames.PRICE, "a price such as 15 EUR", Price::parse),
                                detail(property, PropertyNames.CAPACITY, "a number of places", LinkReader::places),
                                detail(property, PropertyNames.DEADLINE, "a day or time", DeadlineText::parse)))
                .ifPresent(registrations::add);
    }

    /** {@return a value in a parameter; empty, with a warning, if the text has another form} */
    private <T> Optional<T> detail(Property property, String parameter, String expected, Function<String, T> parser) {
        return valueReader
                .parameter(property, parameter)
                .flatMap(text ->
                        valueReader.make(property, expected + " in " + parameter, () -> parser.apply(text.strip())));
    }

    private static Integer places(String text) {
        int places = Integer.parseInt(text);
        if (places < 1 || places > Registration.MAX_CAPACITY) {
            throw new IllegalArgumentException("not a number of places");
        }
        return places;
    }

    private static Registration.Method method(URI url) {
        return "mailto".equalsIgnoreCase(url.getScheme()) ? Registration.Method.EMAIL : Registration.Method.TICKET;
    }

    private boolean isInherited(Property policy) {
        return valueReader.isTrue(policy, PropertyNames.INHERITED);
    }

    private void policy(Property property, Optional<URI> url) {
        boolean isLink = property.getName().equalsIgnoreCase(PropertyNames.LINK);
        Optional<String> name = isLink ? valueReader.text(property, PropertyNames.LABEL) : valueReader.text(property);
        String known = name.or(() -> url.map(URI::getHost)).orElse("policy");
        Optional<Contact> reportTo = valueReader
                .uri(property, PropertyNames.REPORT_TO)
                .map(to -> new Contact(valueReader.text(property, PropertyNames.REPORT_TO_NAME), to));
        boolean isNamed = isLink || name.isPresent();
        if (!isNamed) {
            valueReader.warn(
                    property, "is a policy without a name; it is read as one that forbids attribution and recording");
        }
        String id = valueReader
                .identifier(property, PropertyNames.ID)
                .orElseGet(() -> IdGenerator.readable(known, "policy"));
        ConductPolicy policy = valueReader
                .make(
                        property,
                        "a valid policy",
                        () -> new ConductPolicy(
                                id,
                                known,
                                valueReader.text(property, PropertyNames.VERSION),
                                url,
                                isNamed ? stance(property, PropertyNames.ATTRIBUTION) : ConductPolicy.Stance.FORBIDS,
                                isNamed ? stance(property, PropertyNames.RECORDING) : ConductPolicy.Stance.FORBIDS,
                                reportTo))
                .orElseGet(() -> new ConductPolicy(
                        id,
                        known,
                        Optional.empty(),
                        Optional.empty(),
                        ConductPolicy.Stance.FORBIDS,
                        ConductPolicy.Stance.FORBIDS,
                        Optional.empty()));
        int part = part(property);
        hasUnreadPolicy |= !isNamed || part == UNKNOWN_PART || policy.id().equals(UnreadLine.POLICY_ID);
        policies(part, property).add(policy);
    }

    /**
     * {@return whether an agenda item can replace the policies of the session} If a policy was unreadable, it may be a
     * policy of any item.
     */
    boolean allowsReplacement() {
        return !hasUnreadPolicy;
    }

    private List<ConductPolicy> policies(int part, Property property) {
        if (part > 0) {
            return policiesOfParts.computeIfAbsent(part, number -> new ArrayList<>());
        }
        return isInherited(property) ? inherited : policies;
    }

    /** {@return the strictest of the stances in a parameter} An unknown stance forbids. */
    private ConductPolicy.Stance stance(Property property, String parameter) {
        ConductPolicy.Stance strictest = ConductPolicy.Stance.SILENT;
        for (String text : ValueReader.all(property, parameter)) {
            if (!TextRepair.isBlank(text)) {
                ConductPolicy.Stance stance = valueReader
                        .constantOf(property, text, ConductPolicy.Stance.class)
                        .orElse(ConductPolicy.Stance.FORBIDS);
                strictest = stance.compareTo(strictest) > 0 ? stance : strictest;
            }
        }
        return strictest;
    }

    /**
     * {@return policies without repeated ids} Policies with the same id are merged, and the stricter stances are kept.
     */
    private List<ConductPolicy> distinct(List<ConductPolicy> all) {
        List<ConductPolicy> distinct = ConductPolicy.merged(all);
        if (distinct.size() < all.size()) {
            valueReader
                    .warnings()
                    .add(
                            propertyIndex.line(PropertyNames.POLICY),
                            PropertyNames.POLICY,
                            Code.CONFLICT,
                            "repeats the id of an earlier policy; the first is used, with the stricter stances");
        }
        return bounded(distinct);
    }

    private List<ConductPolicy> bounded(List<ConductPolicy> all) {
        return propertyIndex.bounded(PropertyNames.POLICY, all);
    }

    private Optional<RelatedEvent> relatedEvent(Property property) {
        RelatedEvent.Relation relation = valueReader
                .constant(property, PropertyNames.RELATION, RelatedEvent.Relation.class)
                .orElse(RelatedEvent.Relation.BESIDE);
        return valueReader
                .text(property)
                .flatMap(name -> valueReader.make(
                        property,
                        "a valid related event",
                        () -> new RelatedEvent(
                                relation,
                                name,
                                valueReader
                                        .parameter(property, PropertyNames.WHEN)
                                        .flatMap(text -> valueReader.make(
                                                property,
                                                "a valid date in " + PropertyNames.WHEN,
                                                () -> SessionRules.existing(WhenText.parse(text)))),
                                valueReader.uri(property, PropertyNames.URL))));
    }
}
