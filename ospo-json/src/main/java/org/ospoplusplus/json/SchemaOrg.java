package org.ospoplusplus.json;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * Sessions in the terms of schema.org, as search engines document them for events.
 *
 * @see <a href="https://schema.org/Event">schema.org: Event</a>
 * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/event">Google: Event structured
 *     data</a>
 */
final class SchemaOrg {

    private static final String TERMS = "https://schema.org";

    private final WorkingGroup group;

    private SchemaOrg(WorkingGroup group) {
        this.group = group;
    }

    /** {@return the document that has an event for each session which is public and was not withdrawn} */
    static Map<String, Object> events(WorkingGroup group) {
        SchemaOrg schemaOrg = new SchemaOrg(group);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", TERMS);
        document.put(
                "@graph",
                group.sessions().stream()
                        .filter(session -> session.status() != Session.Status.WITHDRAWN
                                && session.classification().isPublic())
                        .map(schemaOrg::event)
                        .toList());
        return document;
    }

    private Map<String, Object> event(Session session) {
        Optional<Venue> venue = group.venueOf(session);
        Node event = new Node("Event")
                .with("identifier", session.id() + "@" + group.domain())
                // An event must have a name; until the topic is known, it is a meeting of the group.
                .with("name", session.title().orElse(group.name()))
                .with("alternateName", session.aliases().names())
                .with("description", session.description());
        dates(event, session.when());
        return event.with("eventStatus", status(session))
                .with("previousStartDate", previousStarts(session))
                .with("eventAttendanceMode", venue.map(SchemaOrg::attendanceMode))
                .with("location", locations(session, venue))
                .with("performer", performers(session))
                .with("organizer", organizers(session))
                .with("offers", offers(session))
                .with("superEvent", superEvents(session))
                .with("url", page(session.links()))
                .with("inLanguage", session.language().or(group::language))
                .with("audience", audience(session))
                .with("keywords", keywords(session))
                .terms();
    }

    private static void dates(Node event, When when) {
        event.with("startDate", start(when));
        if (when instanceof When.Timed timed) {
            event.with("endDate", timed.zonedEnd().map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format));
        } else if (when instanceof When.Days days) {
            event.with("endDate", days.last().toString());
        }
    }

    /** A month or a year stands in its reduced form (ISO 8601-1, 5.2.2.2): a day would be invented. */
    private static String start(When when) {
        if (when instanceof When.Timed timed) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(timed.zonedStart());
        }
        if (when instanceof When.Days days) {
            return days.first().toString();
        }
        if (when instanceof When.InMonth inMonth) {
            return inMonth.month().toString();
        }
        return String.format(Locale.ROOT, "%04d", when.firstDay().getYear());
    }

    private static boolean isMoved(Session session) {
        return session.isRescheduled()
                && (session.status() == Session.Status.TENTATIVE || session.status() == Session.Status.CONFIRMED);
    }

    private static String status(Session session) {
        String status = switch (session.status()) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            default -> isMoved(session) ? "EventRescheduled" : "EventScheduled";
        };
        return TERMS + "/" + status;
    }

    /** The latest first, for those who read but one; search engines take them with no other status than rescheduled. */
    private static List<String> previousStarts(Session session) {
        List<String> starts = new ArrayList<>();
        if (isMoved(session)) {
            session.earlierDates().forEach(when -> starts.add(0, start(when)));
        }
        return starts;
    }

    private static String attendanceMode(Venue venue) {
        String mode = venue.isHybrid() ? "Mixed" : venue.online().isPresent() ? "Online" : "Offline";
        return TERMS + "/" + mode + "EventAttendanceMode";
    }

    private List<Object> locations(Session session, Optional<Venue> venue) {
        List<Object> locations = new ArrayList<>();
        venue.flatMap(Venue::place).map(SchemaOrg::place).ifPresent(locations::add);
        venue.flatMap(Venue::online).flatMap(online -> online(online, session)).ifPresent(locations::add);
        return locations;
    }

    private static Object place(Place place) {
        return new Node("Place")
                .with("name", place.name())
                .with("address", place.address().map(SchemaOrg::address))
                .with("geo", place.geo().map(SchemaOrg::geo))
                .terms();
    }

    private static Object address(PostalAddress address) {
        return new Node("PostalAddress")
                .with("streetAddress", address.street())
                .with("addressLocality", address.locality())
                .with("addressRegion", address.region())
                .with("postalCode", address.postalCode())
                .with("addressCountry", address.country())
                .terms();
    }

    private static Object geo(GeoCoordinates geo) {
        return new Node("GeoCoordinates")
                .with("latitude", geo.latitude())
                .with("longitude", geo.longitude())
                .terms();
    }

    /** Search engines want a link: that to join by, or the page that says how. Without one there is no location. */
    private Optional<Object> online(VirtualLocation online, Session session) {
        return online.join()
                .filter(join -> !join.secret())
                .map(JoinLink::url)
                .or(() -> registrationPages(session).findFirst())
                .or(() -> page(session.links()))
                .or(() -> page(group.links()))
                .map(url -> new Node("VirtualLocation")
                        .with("name", online.platform().name())
                        .with("url", url)
                        .terms());
    }

    private static List<Object> performers(Session session) {
        return Stream.concat(
                        session.guests().stream(),
                        session.agenda().stream().map(AgendaItem::guests).flatMap(List::stream))
                .filter(guest -> guest.role() != Guest.Role.ORGANIZER)
                .flatMap(guest -> performer(guest).stream())
                .distinct()
                .toList();
    }

    private static Optional<Object> performer(Guest guest) {
        if (guest.kind() == Guest.Kind.TO_BE_ANNOUNCED || guest.standing() == Guest.Standing.WITHDRAWN) {
            return Optional.empty();
        }
        boolean person = guest.kind() == Guest.Kind.PERSON;
        return Optional.of(new Node(person ? "Person" : "Organization")
                .with("name", guest.name())
                .with("url", guest.url())
                .with(
                        person ? "affiliation" : "memberOf",
                        guest.affiliations().stream()
                                .map(SchemaOrg::organization)
                                .toList())
                .terms());
    }

    /** Partners hold the meeting together with the group, so they are organisers as it is. */
    private List<Object> organizers(Session session) {
        List<Object> organizers = new ArrayList<>();
        organizers.add(new Node("Organization")
                .with("name", group.name())
                .with("url", page(group.links()))
                .terms());
        session.partners().stream().map(SchemaOrg::organization).forEach(organizers::add);
        session.guests().stream()
                .filter(guest -> guest.role() == Guest.Role.ORGANIZER)
                .flatMap(guest -> performer(guest).stream())
                .forEach(organizers::add);
        return organizers;
    }

    private static Object organization(Organization organization) {
        return new Node("Organization")
                .with("name", organization.name())
                .with("url", organization.url())
                .terms();
    }

    private static List<Object> offers(Session session) {
        return registrationPages(session)
                .map(url -> (Object) new Node("Offer").with("url", url).terms())
                .toList();
    }

    private static Stream<URI> registrationPages(Session session) {
        return session.registrations().stream()
                .map(Registration::url)
                .flatMap(Optional::stream)
                .filter(SchemaOrg::isWeb);
    }

    private static boolean isWeb(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    }

    private static List<Object> superEvents(Session session) {
        return session.relatedEvents().stream()
                .filter(related -> related.relation() == RelatedEvent.Relation.PART_OF)
                .map(SchemaOrg::superEvent)
                .toList();
    }

    private static Object superEvent(RelatedEvent related) {
        Node event = new Node("Event").with("name", related.name());
        related.when().ifPresent(when -> dates(event, when));
        return event.with("url", related.url()).terms();
    }

    private static Optional<URI> page(List<Link> links) {
        return links.stream()
                .filter(link -> link.kind() == Link.Kind.PAGE)
                .map(Link::url)
                .filter(SchemaOrg::isWeb)
                .findFirst();
    }

    private List<Object> audience(Session session) {
        List<OspoType> types = session.ospoTypes().isEmpty() ? tracksOspoTypes(session) : session.ospoTypes();
        return types.stream()
                .map(type -> (Object)
                        new Node("Audience").with("audienceType", type.label()).terms())
                .toList();
    }

    private List<OspoType> tracksOspoTypes(Session session) {
        return group.tracksOf(session).stream()
                .map(Track::ospoTypes)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<String> keywords(Session session) {
        return Stream.concat(
                        session.format().stream(),
                        group.tracksOf(session).stream().map(Track::name))
                .toList();
    }
}
