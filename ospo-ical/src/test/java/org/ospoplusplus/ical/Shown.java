package org.ospoplusplus.ical;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.ical.CalendarWriter.Method;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * The data that every client shows for an event, or for one instance of a recurring event. Start and end are instants
 * in UTC, or days; the end is exclusive. A hyphen means that a value is absent. {@link #of} computes the data from the
 * model only.
 */
record Shown(
        String uid,
        String title,
        String start,
        String end,
        String location,
        String status,
        String organizer,
        String method) {

    static final String NONE = "-";

    /** {@return the expected display of meetings in a calendar} Only a calendar with a method shows organizers. */
    static List<Shown> of(WorkingGroup group, List<Meeting> meetings, Optional<Method> method) {
        return meetings.stream()
                .map(meeting -> of(group, meeting.toSession(), method))
                .toList();
    }

    private static Shown of(WorkingGroup group, Session session, Optional<Method> method) {
        Optional<Series> series = group.seriesOf(session);
        String uid = session.occurrence()
                .filter(occurrence ->
                        series.filter(each -> each.meetsOn(occurrence.date())).isPresent())
                .map(OccurrenceId::series)
                .orElse(session.id());
        String firstTrack = group.tracksOf(session).stream()
                .findFirst()
                .map(track -> ": " + track.name())
                .orElse("");
        return new Shown(
                uid + "@" + group.domain(),
                session.title().or(() -> series.flatMap(Series::title)).orElse(group.name() + firstTrack)
                        + placeholder(session.when()),
                session.when() instanceof When.Timed timed
                        ? timed.instant().toString()
                        : session.when().firstDay().toString(),
                end(session.when()),
                group.venueOf(session)
                        .map(venue -> location(venue, session.status()))
                        .orElse(NONE),
                switch (session.status()) {
                    case TENTATIVE -> "TENTATIVE";
                    case CONFIRMED -> "CONFIRMED";
                    case POSTPONED, CANCELLED, WITHDRAWN -> "CANCELLED";
                },
                method.flatMap(any -> organizer(group, session)).orElse(NONE),
                method.map(Method::name).orElse(NONE));
    }

    /**
     * {@return the first contact with exactly one e-mail address, otherwise the first guest with the role of an
     * organizer}
     */
    static Optional<String> organizer(WorkingGroup group, Session session) {
        Stream<String> contacts = group.contactsOf(session).stream()
                .map(Contact::url)
                .filter(url -> url.getScheme().equalsIgnoreCase("mailto"))
                .map(url -> url.getSchemeSpecificPart().replaceFirst("\\?.*", ""))
                .filter(address -> address.matches("[^,]+@[^,]+"));
        Stream<String> guests = group.guestsOf(session).stream()
                .filter(guest -> guest.role().equals(Guest.Role.ORGANIZER))
                .filter(guest -> guest.standing() != Guest.ParticipationStatus.WITHDRAWN)
                .flatMap(guest -> guest.email().stream())
                .map(EmailAddress::address);
        return Stream.concat(contacts, guests).findFirst().map(Shown::mailto);
    }

    private static String mailto(String address) {
        try {
            return new URI("mailto", address, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String end(When when) {
        if (when instanceof When.Timed timed) {
            return timed.zonedEnd()
                    .map(ZonedDateTime::toInstant)
                    .map(Object::toString)
                    .orElse(NONE);
        }
        return (when instanceof When.Days ? when.lastDay() : when.firstDay())
                .plusDays(1)
                .toString();
    }

    private static String placeholder(When when) {
        if (when instanceof When.InMonth inMonth) {
            String month = inMonth.month().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return " (" + month + " " + inMonth.month().getYear() + ", day to be announced)";
        }
        return when instanceof When.InYear inYear ? " (" + inYear.year() + ", day to be announced)" : "";
    }

    /** {@return the place; without a place, the public link if the meeting takes place, otherwise the platform} */
    private static String location(Venue venue, Session.Status status) {
        if (venue.place().isPresent()) {
            return location(venue.place().get());
        }
        VirtualLocation online = venue.online().orElseThrow();
        boolean isOn = status == Session.Status.TENTATIVE || status == Session.Status.CONFIRMED;
        return isOn && online.join().isPresent() && !online.join().get().secret()
                ? online.join().get().url().toString()
                : online.platform().map(Platform::name).orElse("Online");
    }

    /** {@return the known parts of name, street, postal code and city, region and country} */
    private static String location(Place place) {
        List<String> parts = new ArrayList<>();
        place.name().ifPresent(parts::add);
        place.room().ifPresent(parts::add);
        Optional<PostalAddress> address = place.address();
        address.flatMap(PostalAddress::street).ifPresent(parts::add);
        List<String> city = new ArrayList<>();
        address.flatMap(PostalAddress::postalCode).ifPresent(city::add);
        address.flatMap(PostalAddress::locality).ifPresent(city::add);
        if (!city.isEmpty()) {
            parts.add(String.join(" ", city));
        }
        address.flatMap(PostalAddress::region).ifPresent(parts::add);
        address.flatMap(PostalAddress::country).ifPresent(parts::add);
        return parts.isEmpty() ? NONE : String.join(", ", parts);
    }

    /** {@return the fields, separated by tabs} No text of the groups has a tab or a line break. */
    String line() {
        return String.join("\t", uid, title, start, end, location, status, organizer, method);
    }
}
