package org.ospoplusplus.json;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;

/**
 * Converts sessions and series to events of schema.org, with the properties that search engines document.
 *
 * @see <a href="https://schema.org/Event">schema.org: Event</a>
 * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/event">Google: Event structured
 *     data</a>
 */
final class SchemaOrg {

    static final String CONTEXT = "https://schema.org";
    static final String TERMS = CONTEXT + "/";

    private static final Comparator<OspoType> BY_VALUE = Comparator.comparing(OspoType::id)
            .thenComparing(OspoType::label)
            .thenComparing(type -> type.description().orElse(""));

    /** The details of a series are the details of its meeting on any day. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final WorkingGroup group;

    SchemaOrg(WorkingGroup group) {
        this.group = group;
    }

    /**
     * {@return the series, with the details that all its meetings have}
     *
     * @param series a public series of the group
     * @param without the days on which the series does not meet, although they may be days of its rule
     */
    Map<String, Object> series(Series series, Collection<LocalDate> without) {
        Session meeting = group.resolved(series.sessionOn(ANY_DAY));
        JsonLdNode node = new JsonLdNode("EventSeries").with("@id", id(series));
        addNames(node, series.id(), meeting, series.aliases());
        node.with("startDate", series.first().map(LocalDate::toString))
                .with("endDate", series.last().map(LocalDate::toString))
                .with("eventSchedule", ScheduleNode.of(series, without))
                .with("eventStatus", TERMS + "EventScheduled");
        addDetails(node, meeting, List.of());
        return node.terms();
    }

    /** {@return the identity of a series within the page that contains the JSON-LD} */
    private static String id(Series series) {
        // The encoder writes a space, which only invalid ids contain, as a plus sign.
        return "#series-"
                + URLEncoder.encode(series.id(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * {@return the event; empty if the session is not public, was withdrawn, or has no exact date, because search
     * engines would reject the event}
     */
    Optional<Map<String, Object>> event(Session given) {
        return eventOfResolved(group.resolved(given));
    }

    /** {@return the event of a session that already has the values that it inherits} */
    Optional<Map<String, Object>> eventOfResolved(Session session) {
        Optional<String> status = status(session);
        Optional<String> start = start(session.when());
        if (status.isEmpty() || start.isEmpty() || !session.classification().isPublic()) {
            return Optional.empty();
        }
        JsonLdNode event = new JsonLdNode("Event");
        addNames(event, session.id(), session, session.aliases());
        event.with("startDate", start)
                .with("endDate", end(session.when()))
                .with("eventStatus", status.map(TERMS::concat))
                .with("previousStartDate", previousStarts(session));
        addDetails(event, session, superEvents(session));
        return Optional.of(event.terms());
    }

    /**
     * {@return the events of the occurrences of a series on some days, without those that have no exact date} The
     * occurrences differ only in their ids and times; the other values are computed once.
     *
     * @param series a public series of the group
     * @param days the days of the occurrences
     */
    Stream<Map<String, Object>> occurrences(Series series, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Stream.empty();
        }
        Optional<Map<String, Object>> shared = event(series.sessionOn(ANY_DAY));
        return days.stream()
                .map(day -> new Occurrence(series, day))
                .flatMap(occurrence -> shared.flatMap(event -> occurrence(event, occurrence)).stream());
    }

    private Optional<Map<String, Object>> occurrence(Map<String, Object> shared, Occurrence occurrence) {
        When when = occurrence.when();
        return start(when).map(start -> {
            Map<String, Object> event = new LinkedHashMap<>(shared);
            event.put("identifier", identifier(occurrence.id()));
            event.put("startDate", start);
            end(when).ifPresentOrElse(end -> event.put("endDate", end), () -> event.remove("endDate"));
            return event;
        });
    }

    private String identifier(String id) {
        return id + "@" + group.domain();
    }

    private void addNames(JsonLdNode event, String id, Session session, Aliases aliases) {
        event.with("identifier", identifier(id))
                // An event requires a name; until the topic is known, this is the name of the group or of the track.
                .with("name", group.titleOf(session))
                .with("alternateName", aliases.names())
                .with("description", session.description().flatMap(MarkdownText::of));
    }

    private void addDetails(JsonLdNode event, Session session, List<Object> superEvents) {
        Optional<Venue> venue = group.venueOf(session);
        event.with(
                        "eventAttendanceMode",
                        venue.flatMap(SchemaOrg::attendanceMode).map(TERMS::concat))
                .with("location", locations(session, venue))
                .with("performer", performers(session))
                .with("organizer", organizers(session))
                .with("offers", offers(session))
                .with("isAccessibleForFree", isFree(session.registrations()))
                .with("maximumAttendeeCapacity", capacity(session.registrations()))
                .with("superEvent", superEvents)
                .with("url", page(session.links()))
                .with("image", image(session.image()))
                .with("inLanguage", session.language().or(group::language))
                .with("audience", audience(session))
                .with("keywords", keywords(session));
    }

    /**
     * {@return the first day or moment (schema.org {@code Date}, {@code DateTime}); empty if only a month or year is
     * known}
     */
    private static Optional<String> start(When when) {
        if (when instanceof When.Timed timed) {
            return dateTime(timed.zonedStart());
        }
        return when instanceof When.Days days ? Optional.of(days.first().toString()) : Optional.empty();
    }

    /** {@return the last day or the end, if known} */
    private static Optional<String> end(When when) {
        if (when instanceof When.Timed timed) {
            return timed.zonedEnd().flatMap(SchemaOrg::dateTime);
        }
        return when instanceof When.Days days ? Optional.of(days.last().toString()) : Optional.empty();
    }

    /**
     * {@return a time with seconds and offset; empty outside the years 1 to 9999, which ISO 8601 cannot write with four
     * digits} The offset of an {@code xsd:dateTime} has no seconds, but offsets before about 1900 had them. Such an
     * offset is rounded and the local time changed, so that the instant stays the same.
     */
    private static Optional<String> dateTime(ZonedDateTime moment) {
        int minutes = moment.getOffset().getTotalSeconds() / 60;
        OffsetDateTime rounded = moment.toInstant().atOffset(ZoneOffset.ofTotalSeconds(60 * minutes));
        return Years.contains(rounded.getYear())
                ? Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(rounded))
                : Optional.empty();
    }

    /** {@return the {@code EventStatusType}; empty for a session that was withdrawn} */
    private Optional<String> status(Session session) {
        return switch (session.status()) {
            case TENTATIVE, CONFIRMED ->
                Optional.of(group.earlierStartsOf(session).isEmpty() ? "EventScheduled" : "EventRescheduled");
            case POSTPONED -> Optional.of("EventPostponed");
            case CANCELLED -> Optional.of("EventCancelled");
            case WITHDRAWN -> Optional.empty();
        };
    }

    /**
     * {@return earlier starts, the latest first for readers that use only one; empty unless the session was
     * rescheduled}
     */
    private List<String> previousStarts(Session session) {
        List<String> starts = new ArrayList<>();
        if (status(session).equals(Optional.of("EventRescheduled"))) {
            group.earlierStartsOf(session).forEach(when -> start(when).ifPresent(starts::add));
            Collections.reverse(starts);
        }
        return starts;
    }

    /**
     * {@return the attendance mode; empty if only a name of the place is known, which may be "Online" or "To be
     * announced"}
     */
    private static Optional<String> attendanceMode(Venue venue) {
        boolean named = venue.place().isPresent();
        boolean known = venue.place()
                .filter(place -> place.address().isPresent() || place.geo().isPresent())
                .isPresent();
        if (named && !known) {
            return Optional.empty();
        }
        String mode = !named ? "Online" : venue.online().isPresent() ? "Mixed" : "Offline";
        return Optional.of(mode + "EventAttendanceMode");
    }

    private List<Object> locations(Session session, Optional<Venue> venue) {
        List<Object> locations = new ArrayList<>();
        venue.flatMap(Venue::place).map(SchemaOrg::place).ifPresent(locations::add);
        venue.flatMap(Venue::online).flatMap(online -> online(online, session)).ifPresent(locations::add);
        return locations;
    }

    private static Object place(Place place) {
        return new JsonLdNode("Place")
                // Readers of events show only the name and the address.
                .with("name", place.fullName())
                .with("url", place.url())
                .with("address", place.address().map(SchemaOrg::address))
                .with("geo", place.geo().map(SchemaOrg::geo))
                .terms();
    }

    private static Object address(PostalAddress address) {
        return new JsonLdNode("PostalAddress")
                .with("streetAddress", address.street())
                .with("addressLocality", address.locality())
                .with("addressRegion", address.region())
                .with("postalCode", address.postalCode())
                .with("addressCountry", address.country())
                .terms();
    }

    private static Object geo(GeoCoordinates geo) {
        return new JsonLdNode("GeoCoordinates")
                .with("latitude", geo.latitude())
                .with("longitude", geo.longitude())
                .terms();
    }

    /**
     * Uses the link to join, or the page with instructions. Search engines require a link, so without one there is no
     * location.
     */
    private Optional<Object> online(VirtualLocation online, Session session) {
        return online.join()
                .filter(join -> !join.secret())
                .map(JoinLink::url)
                .or(() -> registrationPages(session).findFirst())
                .or(() -> page(session.links()))
                .or(() -> page(group.links()))
                .map(url -> new JsonLdNode("VirtualLocation")
                        .with("name", online.platform().map(Platform::name))
                        .with("url", url)
                        .terms());
    }

    private static List<Object> performers(Session session) {
        return participants(Stream.concat(
                        session.guests().stream(),
                        session.agenda().stream().map(AgendaItem::guests).flatMap(List::stream))
                .filter(guest -> !organizes(guest)));
    }

    /** {@return people and organizations, each once} */
    private static List<Object> participants(Stream<Guest> guests) {
        List<Map<String, Object>> all =
                guests.flatMap(guest -> participant(guest).stream()).toList();
        // Hostile input can make hash codes collide. HashMap orders strings in that case, so this compares names, and
        // texts of nodes only if their names are equal.
        Map<String, Integer> named = new HashMap<>();
        all.forEach(node -> named.merge(name(node), 1, Integer::sum));
        Set<String> seen = new HashSet<>();
        return all.stream()
                .filter(node -> named.getOrDefault(name(node), 0) == 1 || seen.add(JsonLd.text(node)))
                .map(Object.class::cast)
                .toList();
    }

    private static String name(Map<String, Object> node) {
        return String.valueOf(node.get("name"));
    }

    private static boolean organizes(Guest guest) {
        return guest.role().isOrganizing();
    }

    /** {@return the person or organization; empty if the guest was withdrawn or is not known yet} */
    private static Optional<Map<String, Object>> participant(Guest guest) {
        boolean comes = switch (guest.standing()) {
            case ANNOUNCED, CONFIRMED -> true;
            case WITHDRAWN -> false;
        };
        List<Object> affiliations =
                guest.affiliations().stream().map(SchemaOrg::organization).toList();
        Optional<JsonLdNode> node = switch (guest.kind()) {
            case PERSON ->
                Optional.of(new JsonLdNode("Person")
                        .with("name", guest.name())
                        .with("jobTitle", guest.jobTitle())
                        .with("url", guest.url())
                        .with("image", image(guest.image()))
                        .with("affiliation", affiliations));
            case ORGANIZATION ->
                Optional.of(new JsonLdNode("Organization")
                        .with("name", guest.name())
                        .with("url", guest.url())
                        .with("image", image(guest.image()))
                        .with("memberOf", affiliations));
            case TO_BE_ANNOUNCED -> Optional.empty();
        };
        return node.filter(present -> comes).map(JsonLdNode::terms);
    }

    /**
     * {@return the group with the people who lead it, the partners, the people who lead the tracks, and the guests who
     * organize the meeting} A group without a name, to which a reader gave a placeholder, is not an organizer.
     */
    private List<Object> organizers(Session session) {
        List<Object> organizers = new ArrayList<>();
        if (group.isNamed()) {
            organizers.add(new JsonLdNode("Organization")
                    .with("name", group.name())
                    .with("url", page(group.links()))
                    .with("image", image(group.image()))
                    .with("member", participants(group.people().stream()))
                    .terms());
        }
        session.partners().stream().map(SchemaOrg::organization).forEach(organizers::add);
        Stream<Guest> leading = group.tracksOf(session).stream().flatMap(track -> track.people().stream());
        organizers.addAll(
                participants(Stream.concat(leading, session.guests().stream().filter(SchemaOrg::organizes))));
        return organizers;
    }

    private static Object organization(Organization organization) {
        return new JsonLdNode("Organization")
                .with("name", organization.name())
                .with("url", organization.url())
                .with("image", image(organization.image()))
                .terms();
    }

    /** {@return the link to an image; with an alternative text, an object with this text as caption} */
    private static Optional<Object> image(Optional<Image> image) {
        return image.filter(present -> isWeb(present.url()))
                .map(present -> present.alt().isEmpty()
                        ? present.url()
                        : new JsonLdNode("ImageObject")
                                .with("url", present.url())
                                .with("caption", present.alt())
                                .terms());
    }

    private static List<Object> offers(Session session) {
        return session.registrations().stream()
                .filter(registration ->
                        page(registration).isPresent() || registration.price().isPresent())
                .map(SchemaOrg::offer)
                .toList();
    }

    private static Object offer(Registration registration) {
        return new JsonLdNode("Offer")
                .with("url", page(registration))
                .with("price", registration.price().map(Price::amount))
                .with(
                        "priceCurrency",
                        registration.price().flatMap(Price::currency).map(Currency::getCurrencyCode))
                .with("validThrough", registration.deadline().flatMap(SchemaOrg::validThrough))
                .terms();
    }

    private static Optional<String> validThrough(Deadline deadline) {
        return deadline.moment().isPresent()
                ? deadline.moment().flatMap(SchemaOrg::dateTime)
                : Optional.of(deadline.date().toString());
    }

    /** {@return whether people can take part without payment; empty if prices are missing or differ in this respect} */
    private static Optional<Boolean> isFree(List<Registration> registrations) {
        List<Boolean> free = registrations.stream()
                .map(registration -> registration.price().map(Price::isFree))
                .distinct()
                .flatMap(Optional::stream)
                .toList();
        boolean allHavePrices =
                registrations.stream().allMatch(each -> each.price().isPresent());
        return free.size() == 1 && allHavePrices ? Optional.of(free.get(0)) : Optional.empty();
    }

    /** {@return the sum of the places; empty unless the number is known for each way to register} */
    private static Optional<Integer> capacity(List<Registration> registrations) {
        boolean isKnown = !registrations.isEmpty()
                && registrations.stream().allMatch(each -> each.capacity().isPresent());
        return isKnown
                ? Optional.of(registrations.stream()
                        .flatMap(each -> each.capacity().stream())
                        .mapToInt(Integer::intValue)
                        .sum())
                : Optional.empty();
    }

    private static Stream<URI> registrationPages(Session session) {
        return session.registrations().stream().flatMap(each -> page(each).stream());
    }

    private static Optional<URI> page(Registration registration) {
        return registration.url().filter(SchemaOrg::isWeb);
    }

    private static boolean isWeb(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
    }

    /** {@return the series of a session, and the larger events that contain the session} */
    private List<Object> superEvents(Session session) {
        Stream<Object> series = group.seriesOf(session).map(each -> (Object) Map.of("@id", id(each))).stream();
        return Stream.concat(
                        series,
                        session.relatedEvents().stream()
                                .filter(related -> related.relation() == RelatedEvent.Relation.PART_OF)
                                .map(SchemaOrg::superEvent))
                .toList();
    }

    private static Object superEvent(RelatedEvent related) {
        JsonLdNode event = new JsonLdNode("Event").with("name", related.name());
        return event.with("startDate", related.when().flatMap(SchemaOrg::start))
                .with("endDate", related.when().flatMap(SchemaOrg::end))
                .with("url", related.url())
                .terms();
    }

    private static Optional<URI> page(List<Link> links) {
        return links.stream()
                .filter(link -> link.kind().equals(Link.Kind.PAGE))
                .map(Link::url)
                .filter(SchemaOrg::isWeb)
                .findFirst();
    }

    private List<Object> audience(Session session) {
        List<OspoType> types = session.ospoTypes().isEmpty() ? tracksOspoTypes(session) : session.ospoTypes();
        return types.stream()
                .map(type -> (Object) new JsonLdNode("Audience")
                        .with("audienceType", type.label())
                        .terms())
                .toList();
    }

    private List<OspoType> tracksOspoTypes(Session session) {
        // A tree, because hostile input can make hash codes collide.
        Set<OspoType> seen = new TreeSet<>(BY_VALUE);
        return group.tracksOf(session).stream()
                .map(Track::ospoTypes)
                .flatMap(List::stream)
                .filter(seen::add)
                .toList();
    }

    private List<String> keywords(Session session) {
        return Stream.of(
                        session.format().stream(),
                        group.tracksOf(session).stream().map(Track::name),
                        group.topicsOf(session).stream())
                .flatMap(each -> each)
                .toList();
    }
}
