package org.ospoplusplus.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the samples. Each method starts at the first token of its value and ends at the last token. */
final class StreamingReader {

    private final JsonParser in;

    StreamingReader(JsonParser in) {
        this.in = in;
    }

    Session session() {
        String id = "";
        String title = null;
        String format = null;
        String description = null;
        When when = null;
        AnnouncedTimes announced = null;
        Session.Status status = Session.Status.TENTATIVE;
        Session.Classification classification = Session.Classification.PUBLIC;
        Revision revision = Revision.INITIAL;
        List<When> earlierDates = List.of();
        List<String> trackIds = List.of();
        List<Guest> guests = List.of();
        List<Organization> partners = List.of();
        List<AgendaItem> agenda = List.of();
        Venue venue = null;
        List<Registration> registrations = List.of();
        List<Link> links = List.of();
        List<RelatedEvent> relatedEvents = List.of();
        String language = null;
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "id" -> id = text();
                case "title" -> title = text();
                case "format" -> format = text();
                case "description" -> description = text();
                case "when" -> when = when();
                case "announced" -> announced = new AnnouncedTimes(text());
                case "status" -> status = word(Words.STATUS);
                case "classification" -> classification = word(Words.CLASSIFICATION);
                case "revision" -> revision = revision();
                case "earlierDates" -> earlierDates = list(this::when);
                case "trackIds" -> trackIds = list(this::text);
                case "guests" -> guests = list(this::guest);
                case "partners" -> partners = list(this::organization);
                case "agenda" -> agenda = list(this::agendaItem);
                case "venue" -> venue = venue();
                case "registrations" -> registrations = list(this::registration);
                case "links" -> links = list(this::link);
                case "relatedEvents" -> relatedEvents = list(this::relatedEvent);
                case "language" -> language = text();
                default -> throw unknown(name);
            }
        }
        if (when == null) {
            throw new IllegalArgumentException("the session has no time");
        }
        return Session.builder(id, when)
                .title(title)
                .format(format)
                .description(description)
                .announced(announced)
                .status(status)
                .classification(classification)
                .revision(revision)
                .earlierDates(earlierDates)
                .trackIds(trackIds)
                .guests(guests)
                .partners(partners)
                .agenda(agenda)
                .venue(venue)
                .registrations(registrations)
                .links(links)
                .relatedEvents(relatedEvents)
                .language(language)
                .build();
    }

    private When when() {
        LocalDateTime start = LocalDateTime.MIN;
        ZoneId zone = null;
        Optional<Duration> duration = Optional.empty();
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MIN;
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "start" -> start = Digits.dateTime(text());
                case "zone" -> zone = ZoneId.of(text());
                case "duration" -> duration = Optional.of(Digits.duration(text()));
                case "first" -> first = Digits.date(text());
                case "last" -> last = Digits.date(text());
                default -> throw unknown(name);
            }
        }
        return zone == null ? new When.Days(first, last) : new When.Timed(start, zone, duration);
    }

    private Revision revision() {
        int sequence = 0;
        Optional<Instant> created = Optional.empty();
        Optional<Instant> modified = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "sequence" -> sequence = in.getIntValue();
                case "created" -> created = Optional.of(Digits.instant(text()));
                case "modified" -> modified = Optional.of(Digits.instant(text()));
                default -> throw unknown(name);
            }
        }
        return new Revision(sequence, created, modified);
    }

    private Guest guest() {
        Optional<String> guest = Optional.empty();
        Guest.Kind kind = Guest.Kind.PERSON;
        Guest.Role role = Guest.Role.GUEST;
        Guest.ParticipationStatus participationStatus = Guest.ParticipationStatus.ANNOUNCED;
        List<Organization> affiliations = List.of();
        Optional<URI> url = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "name" -> guest = Optional.of(text());
                case "kind" -> kind = word(Words.GUEST_KIND);
                case "role" -> role = new Guest.Role(text());
                case "standing" -> participationStatus = word(Words.STANDING);
                case "affiliations" -> affiliations = list(this::organization);
                case "url" -> url = Optional.of(URI.create(text()));
                default -> throw unknown(name);
            }
        }
        return new Guest(
                guest,
                kind,
                role,
                participationStatus,
                Optional.empty(),
                affiliations,
                url,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private Organization organization() {
        String organization = "";
        Optional<URI> url = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "name" -> organization = text();
                case "url" -> url = Optional.of(URI.create(text()));
                default -> throw unknown(name);
            }
        }
        return new Organization(organization, url, Optional.empty());
    }

    private AgendaItem agendaItem() {
        String title = "";
        Optional<Duration> offset = Optional.empty();
        Optional<Duration> duration = Optional.empty();
        List<Guest> guests = List.of();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "title" -> title = text();
                case "offset" -> offset = Optional.of(Digits.duration(text()));
                case "duration" -> duration = Optional.of(Digits.duration(text()));
                case "guests" -> guests = list(this::guest);
                default -> throw unknown(name);
            }
        }
        return new AgendaItem(
                title,
                Optional.empty(),
                offset,
                duration,
                guests,
                Optional.empty(),
                List.of(),
                ConductPolicy.Inheritance.ADDS,
                List.of());
    }

    private Venue venue() {
        Optional<Place> place = Optional.empty();
        Optional<VirtualLocation> online = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "place" -> place = Optional.of(place());
                case "online" -> online = Optional.of(online());
                default -> throw unknown(name);
            }
        }
        return new Venue(place, online);
    }

    private Place place() {
        Optional<String> place = Optional.empty();
        Optional<PostalAddress> address = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "name" -> place = Optional.of(text());
                case "address" -> address = Optional.of(address());
                default -> throw unknown(name);
            }
        }
        return new Place(place, Optional.empty(), address, Optional.empty(), Optional.empty());
    }

    private PostalAddress address() {
        Optional<String> street = Optional.empty();
        Optional<String> locality = Optional.empty();
        Optional<String> postalCode = Optional.empty();
        Optional<String> country = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "street" -> street = Optional.of(text());
                case "locality" -> locality = Optional.of(text());
                case "postalCode" -> postalCode = Optional.of(text());
                case "country" -> country = Optional.of(text());
                default -> throw unknown(name);
            }
        }
        return new PostalAddress(street, locality, Optional.empty(), postalCode, country);
    }

    private VirtualLocation online() {
        Platform platform = null;
        Optional<JoinLink> join = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "platform" -> platform = platform();
                case "join" -> join = Optional.of(join());
                default -> throw unknown(name);
            }
        }
        if (platform == null) {
            throw new IllegalArgumentException("the online location has no platform");
        }
        return new VirtualLocation(
                Optional.of(platform), join, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private Platform platform() {
        String platform = "";
        Optional<Boolean> openSource = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "name" -> platform = text();
                case "openSource" -> openSource = Optional.of(in.getBooleanValue());
                default -> throw unknown(name);
            }
        }
        return new Platform(platform, openSource, Optional.empty());
    }

    private JoinLink join() {
        URI url = null;
        for (String name = name(); name != null; name = name()) {
            if (!name.equals("url")) {
                throw unknown(name);
            }
            url = URI.create(text());
        }
        if (url == null) {
            throw new IllegalArgumentException("the link has no URL");
        }
        return new JoinLink(url, false);
    }

    private Registration registration() {
        Registration.Method method = Registration.Method.NONE;
        Optional<URI> url = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "method" -> method = word(Words.METHOD);
                case "url" -> url = Optional.of(URI.create(text()));
                default -> throw unknown(name);
            }
        }
        return new Registration(method, url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Link link() {
        URI url = null;
        Link.Kind kind = Link.Kind.PAGE;
        Optional<String> title = Optional.empty();
        Optional<Duration> duration = Optional.empty();
        List<String> speakers = List.of();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "url" -> url = URI.create(text());
                case "kind" -> kind = new Link.Kind(text());
                case "title" -> title = Optional.of(text());
                case "duration" -> duration = Optional.of(Digits.duration(text()));
                case "speakers" -> speakers = list(this::text);
                default -> throw unknown(name);
            }
        }
        if (url == null) {
            throw new IllegalArgumentException("the link has no URL");
        }
        return new Link(url, kind, title, Optional.empty(), duration, speakers);
    }

    private RelatedEvent relatedEvent() {
        RelatedEvent.Relation relation = RelatedEvent.Relation.PART_OF;
        String event = "";
        Optional<When> when = Optional.empty();
        Optional<URI> url = Optional.empty();
        for (String name = name(); name != null; name = name()) {
            switch (name) {
                case "relation" -> relation = word(Words.RELATION);
                case "name" -> event = text();
                case "when" -> when = Optional.of(when());
                case "url" -> url = Optional.of(URI.create(text()));
                default -> throw unknown(name);
            }
        }
        return new RelatedEvent(relation, event, when, url);
    }

    /** {@return the next name, or null at the end of the object} Advances to the first token of the value. */
    private @Nullable String name() {
        String name = in.nextName();
        if (name != null) {
            in.nextToken();
        }
        return name;
    }

    private String text() {
        return in.getString();
    }

    private <E> E word(Map<String, E> words) {
        E word = words.get(in.getString());
        if (word == null) {
            throw new IllegalArgumentException("the samples have no value " + in.getString());
        }
        return word;
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(element.get());
        }
        return values;
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("the samples have no property " + name);
    }
}
