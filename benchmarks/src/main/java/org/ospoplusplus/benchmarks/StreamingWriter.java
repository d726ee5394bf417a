package org.ospoplusplus.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ospoplusplus.model.AgendaItem;
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
import org.ospoplusplus.model.time.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes the samples. */
final class StreamingWriter {

    private static final SerializableString ADDRESS = new SerializedString("address");
    private static final SerializableString AFFILIATIONS = new SerializedString("affiliations");
    private static final SerializableString AGENDA = new SerializedString("agenda");
    private static final SerializableString ANNOUNCED = new SerializedString("announced");
    private static final SerializableString COUNTRY = new SerializedString("country");
    private static final SerializableString CREATED = new SerializedString("created");
    private static final SerializableString DESCRIPTION = new SerializedString("description");
    private static final SerializableString DURATION = new SerializedString("duration");
    private static final SerializableString EARLIER_DATES = new SerializedString("earlierDates");
    private static final SerializableString FIRST = new SerializedString("first");
    private static final SerializableString FORMAT = new SerializedString("format");
    private static final SerializableString GUESTS = new SerializedString("guests");
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString JOIN = new SerializedString("join");
    private static final SerializableString KIND = new SerializedString("kind");
    private static final SerializableString LANGUAGE = new SerializedString("language");
    private static final SerializableString LAST = new SerializedString("last");
    private static final SerializableString LINKS = new SerializedString("links");
    private static final SerializableString LOCALITY = new SerializedString("locality");
    private static final SerializableString METHOD = new SerializedString("method");
    private static final SerializableString MODIFIED = new SerializedString("modified");
    private static final SerializableString NAME = new SerializedString("name");
    private static final SerializableString OFFSET = new SerializedString("offset");
    private static final SerializableString ONLINE = new SerializedString("online");
    private static final SerializableString OPEN_SOURCE = new SerializedString("openSource");
    private static final SerializableString PARTNERS = new SerializedString("partners");
    private static final SerializableString PLACE = new SerializedString("place");
    private static final SerializableString PLATFORM = new SerializedString("platform");
    private static final SerializableString POSTAL_CODE = new SerializedString("postalCode");
    private static final SerializableString REGISTRATIONS = new SerializedString("registrations");
    private static final SerializableString RELATED_EVENTS = new SerializedString("relatedEvents");
    private static final SerializableString RELATION = new SerializedString("relation");
    private static final SerializableString REVISION = new SerializedString("revision");
    private static final SerializableString ROLE = new SerializedString("role");
    private static final SerializableString SEQUENCE = new SerializedString("sequence");
    private static final SerializableString SPEAKERS = new SerializedString("speakers");
    private static final SerializableString STANDING = new SerializedString("standing");
    private static final SerializableString START = new SerializedString("start");
    private static final SerializableString STATUS = new SerializedString("status");
    private static final SerializableString CLASSIFICATION = new SerializedString("classification");
    private static final SerializableString STREET = new SerializedString("street");
    private static final SerializableString TITLE = new SerializedString("title");
    private static final SerializableString TRACK_IDS = new SerializedString("trackIds");
    private static final SerializableString URL = new SerializedString("url");
    private static final SerializableString VENUE = new SerializedString("venue");
    private static final SerializableString WHEN = new SerializedString("when");
    private static final SerializableString ZONE = new SerializedString("zone");

    private final JsonGenerator out;

    StreamingWriter(JsonGenerator out) {
        this.out = out;
    }

    void session(Session session) {
        out.writeStartObject();
        out.writeName(ID);
        out.writeString(session.id());
        text(TITLE, session.title());
        text(FORMAT, session.format());
        text(DESCRIPTION, session.description());
        out.writeName(WHEN);
        when(session.when());
        if (session.announced().isPresent()) {
            out.writeName(ANNOUNCED);
            out.writeString(session.announced().get().text());
        }
        word(STATUS, session.status(), Session.Status.TENTATIVE);
        word(CLASSIFICATION, session.classification(), Session.Classification.PUBLIC);
        if (!session.revision().equals(Revision.INITIAL)) {
            out.writeName(REVISION);
            revision(session.revision());
        }
        list(EARLIER_DATES, session.earlierDates(), this::when);
        list(TRACK_IDS, session.trackIds(), out::writeString);
        list(GUESTS, session.guests(), this::guest);
        list(PARTNERS, session.partners(), this::organization);
        list(AGENDA, session.agenda(), this::agendaItem);
        if (session.venue().isPresent()) {
            out.writeName(VENUE);
            venue(session.venue().get());
        }
        list(REGISTRATIONS, session.registrations(), this::registration);
        list(LINKS, session.links(), this::link);
        list(RELATED_EVENTS, session.relatedEvents(), this::relatedEvent);
        text(LANGUAGE, session.language());
        out.writeEndObject();
    }

    private void when(When when) {
        out.writeStartObject();
        if (when instanceof When.Timed timed) {
            out.writeName(START);
            out.writeString(timed.start().toString());
            out.writeName(ZONE);
            out.writeString(timed.zone().getId());
            duration(DURATION, timed.duration());
        } else if (when instanceof When.Days days) {
            out.writeName(FIRST);
            out.writeString(days.first().toString());
            out.writeName(LAST);
            out.writeString(days.last().toString());
        } else {
            throw new IllegalArgumentException("the samples have no value " + when);
        }
        out.writeEndObject();
    }

    private void revision(Revision revision) {
        out.writeStartObject();
        if (revision.sequence() != 0) {
            out.writeName(SEQUENCE);
            out.writeNumber(revision.sequence());
        }
        instant(CREATED, revision.created());
        instant(MODIFIED, revision.modified());
        out.writeEndObject();
    }

    private void guest(Guest guest) {
        out.writeStartObject();
        text(NAME, guest.name());
        word(KIND, guest.kind(), Guest.Kind.PERSON);
        openWord(ROLE, guest.role().word(), Guest.Role.GUEST.word());
        word(STANDING, guest.standing(), Guest.ParticipationStatus.ANNOUNCED);
        list(AFFILIATIONS, guest.affiliations(), this::organization);
        link(URL, guest.url());
        out.writeEndObject();
    }

    private void organization(Organization organization) {
        out.writeStartObject();
        out.writeName(NAME);
        out.writeString(organization.name());
        link(URL, organization.url());
        out.writeEndObject();
    }

    private void agendaItem(AgendaItem part) {
        out.writeStartObject();
        out.writeName(TITLE);
        out.writeString(part.title());
        duration(OFFSET, part.offset());
        duration(DURATION, part.duration());
        list(GUESTS, part.guests(), this::guest);
        out.writeEndObject();
    }

    private void venue(Venue venue) {
        out.writeStartObject();
        if (venue.place().isPresent()) {
            out.writeName(PLACE);
            place(venue.place().get());
        }
        if (venue.online().isPresent()) {
            out.writeName(ONLINE);
            online(venue.online().get());
        }
        out.writeEndObject();
    }

    private void place(Place place) {
        out.writeStartObject();
        text(NAME, place.name());
        if (place.address().isPresent()) {
            PostalAddress address = place.address().get();
            out.writeName(ADDRESS);
            out.writeStartObject();
            text(STREET, address.street());
            text(LOCALITY, address.locality());
            text(POSTAL_CODE, address.postalCode());
            text(COUNTRY, address.country());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void online(VirtualLocation online) {
        out.writeStartObject();
        out.writeName(PLATFORM);
        out.writeStartObject();
        out.writeName(NAME);
        Platform platform = online.platform().orElseThrow();
        out.writeString(platform.name());
        if (platform.openSource().isPresent()) {
            out.writeName(OPEN_SOURCE);
            out.writeBoolean(platform.openSource().get());
        }
        out.writeEndObject();
        if (online.join().isPresent()) {
            JoinLink join = online.join().get();
            out.writeName(JOIN);
            out.writeStartObject();
            out.writeName(URL);
            out.writeString(join.url().toString());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void registration(Registration registration) {
        out.writeStartObject();
        out.writeName(METHOD);
        out.writeString(Words.of(registration.method()));
        link(URL, registration.url());
        out.writeEndObject();
    }

    private void link(Link link) {
        out.writeStartObject();
        out.writeName(URL);
        out.writeString(link.url().toString());
        openWord(KIND, link.kind().word(), Link.Kind.PAGE.word());
        text(TITLE, link.title());
        duration(DURATION, link.duration());
        list(SPEAKERS, link.speakers(), out::writeString);
        out.writeEndObject();
    }

    private void relatedEvent(RelatedEvent event) {
        out.writeStartObject();
        out.writeName(RELATION);
        out.writeString(Words.of(event.relation()));
        out.writeName(NAME);
        out.writeString(event.name());
        if (event.when().isPresent()) {
            out.writeName(WHEN);
            when(event.when().get());
        }
        link(URL, event.url());
        out.writeEndObject();
    }

    private void text(SerializableString name, Optional<String> value) {
        if (value.isPresent()) {
            out.writeName(name);
            out.writeString(value.get());
        }
    }

    private void link(SerializableString name, Optional<URI> value) {
        if (value.isPresent()) {
            out.writeName(name);
            out.writeString(value.get().toString());
        }
    }

    private void duration(SerializableString name, Optional<Duration> value) {
        if (value.isPresent()) {
            out.writeName(name);
            out.writeString(value.get().toString());
        }
    }

    private void instant(SerializableString name, Optional<Instant> value) {
        if (value.isPresent()) {
            out.writeName(name);
            out.writeString(Digits.print(value.get()));
        }
    }

    private void word(SerializableString name, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            out.writeName(name);
            out.writeString(Words.of(value));
        }
    }

    private void openWord(SerializableString name, String word, String usual) {
        if (!word.equals(usual)) {
            out.writeName(name);
            out.writeString(word);
        }
    }

    private <T> void list(SerializableString name, List<T> values, Consumer<T> each) {
        if (!values.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            for (T value : values) {
                each.accept(value);
            }
            out.writeEndArray();
        }
    }
}
