package org.ospoplusplus.testkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.When;

/**
 * Working groups with all components, each with the same fault, so that a validator fails if it forgets a component.
 */
final class InvalidEverywhere {

    /** Two days, because a line of times is not compared with several days. */
    private static final When DAYS = When.between(LocalDate.of(2030, 6, 12), LocalDate.of(2030, 6, 13));

    private static final Filling VALID = new Filling(
            "Une ligne – שורה", "Prosa – 散文 🎉", "a", URI.create("https://a.example/"), "en", "FR", "a@b.example");

    private InvalidEverywhere() {}

    static List<InvalidValue> all() {
        return List.of(
                lines("everywhere-a-blank-line", "\u2003", "blank"),
                lines("everywhere-a-line-feed", "é\nb", "control-character"),
                lines("everywhere-a-long-line", "é".repeat(501), "too-long"),
                prose("everywhere-blank-prose", "\n\u2003", "blank"),
                prose("everywhere-prose-with-an-override", "é\n\u202Eb", "bidi-control"),
                InvalidValue.of(
                        "everywhere-a-bad-id",
                        new Filling(VALID.line, VALID.prose, "not an id", VALID.link, "en", "FR", VALID.email).group(),
                        errors(Places.IDS, "identifier")),
                links("everywhere-a-script", "javascript:alert(1)", errors(Places.LINKS, "link-scheme")),
                links("everywhere-a-password", "https://a:b@a.example/", errors(Places.LINKS, "link-user")),
                links(
                        "everywhere-an-insecure-link",
                        "http://a.example/",
                        violations(Places.LINKS, path -> ExpectedViolation.warning(path, "insecure-link"))),
                InvalidValue.of(
                        "everywhere-a-bad-language",
                        new Filling(VALID.line, VALID.prose, "a", VALID.link, "en_US", "FR", VALID.email).group(),
                        errors(Places.LANGUAGES, "language-tag")),
                InvalidValue.of(
                        "everywhere-a-bad-country",
                        new Filling(VALID.line, VALID.prose, "a", VALID.link, "en", "fr", VALID.email).group(),
                        errors(Places.COUNTRIES, "country-code")),
                InvalidValue.of(
                        "everywhere-a-bad-address",
                        new Filling(VALID.line, VALID.prose, "a", VALID.link, "en", "FR", "nowhere").group(),
                        errors(Places.EMAILS, "email")));
    }

    private static InvalidValue lines(String name, String line, String code) {
        Filling filling = new Filling(line, VALID.prose, "a", VALID.link, "en", "FR", VALID.email);
        return InvalidValue.of(name, filling.group(), errors(Places.LINES, code));
    }

    private static InvalidValue prose(String name, String prose, String code) {
        Filling filling = new Filling(VALID.line, prose, "a", VALID.link, "en", "FR", VALID.email);
        return InvalidValue.of(name, filling.group(), errors(Places.PROSE, code));
    }

    private static InvalidValue links(String name, String link, ExpectedViolation... violations) {
        Filling filling = new Filling(VALID.line, VALID.prose, "a", URI.create(link), "en", "FR", VALID.email);
        return InvalidValue.of(name, filling.group(), violations);
    }

    private static ExpectedViolation[] errors(List<String> paths, String code) {
        return violations(paths, path -> ExpectedViolation.error(path, code));
    }

    /** {@return the violations at some paths, and one of the acknowledgment, because no violation has its code} */
    private static ExpectedViolation[] violations(List<String> paths, Function<String, ExpectedViolation> violation) {
        return Stream.concat(
                        Stream.of(ExpectedViolation.warning("acknowledged[0]", "unused-acknowledgment")),
                        paths.stream().map(violation))
                .toArray(ExpectedViolation[]::new);
    }

    /** The values that all components of a type have. */
    private record Filling(
            String line, String prose, String id, URI link, String language, String country, String email) {

        WorkingGroup group() {
            return WorkingGroup.builder(id, "a.example", line)
                    .summary(line)
                    .description(prose)
                    .audience(prose)
                    .language(language)
                    .image(image())
                    .people(List.of(guest()))
                    .venue(venue())
                    .policies(List.of(policy()))
                    .ospoTypes(List.of(type()))
                    .contacts(List.of(contact()))
                    .links(List.of(page()))
                    .registrations(List.of(registration()))
                    .extensions(extensions())
                    .acknowledged(List.of(Acknowledgment.of(id, id, line)))
                    .tracks(List.of(track()))
                    .series(List.of(series()))
                    .sessions(List.of(session()))
                    .build();
        }

        private Track track() {
            return Track.of(id, line)
                    .withAliases(aliases())
                    .withDescription(prose)
                    .withAudience(prose)
                    .withOspoTypes(type())
                    .withPeople(guest())
                    .withVenue(venue())
                    .withPolicies(policy())
                    .withContacts(contact())
                    .withLinks(page())
                    .withRegistrations(registration())
                    .withExtensions(extensions());
        }

        /** The id ends differently from the id of the session, because the two must differ. */
        private Series series() {
            return Series.builder(id + "s")
                    .title(line)
                    .description(prose)
                    .trackIds(List.of(id))
                    .cadence(Cadence.usually(line, null))
                    .except(List.of(ExceptDate.of(DAYS.firstDay(), line)))
                    .announced(new AnnouncedTimes(line))
                    .guests(List.of(guest()))
                    .venue(venue())
                    .policies(List.of(policy()))
                    .registrations(List.of(registration()))
                    .links(List.of(page()))
                    .contacts(List.of(contact()))
                    .language(language)
                    .topics(List.of(line))
                    .audience(prose)
                    .aliases(aliases())
                    .extensions(extensions())
                    .build();
        }

        private Session session() {
            return Session.builder(id, DAYS)
                    .title(line)
                    .format(line)
                    .description(prose)
                    .topics(List.of(line))
                    .audience(prose)
                    .notice(line)
                    .occurrence(new OccurrenceId(id + "s", DAYS.lastDay()))
                    .announced(new AnnouncedTimes(line))
                    .trackIds(List.of(id))
                    .guests(List.of(guest()))
                    .partners(List.of(organization()))
                    .agenda(List.of(AgendaItem.builder(line)
                            .description(prose)
                            .guest(guest())
                            .venue(venue())
                            .policies(List.of(policy()))
                            .links(List.of(page()))
                            .build()))
                    .venue(venue())
                    .registrations(List.of(registration()))
                    .policies(List.of(policy()))
                    .ospoTypes(List.of(type()))
                    .contacts(List.of(contact()))
                    .links(List.of(page()))
                    .image(image())
                    .relatedEvents(List.of(RelatedEvent.partOf(line, DAYS).withUrl(link)))
                    .language(language)
                    .aliases(aliases())
                    .extensions(extensions())
                    .build();
        }

        private Image image() {
            return Image.of(link, line);
        }

        private Organization organization() {
            return Organization.of(line, link).withImage(image());
        }

        private Registration registration() {
            return Registration.ticket(link).withNote(line);
        }

        private Guest guest() {
            return Guest.person(line)
                    .withRole(new Guest.Role(id))
                    .withJobTitle(line)
                    .withAffiliations(organization())
                    .withUrl(link)
                    .withImage(image())
                    .withEmail(new EmailAddress(email))
                    .withExtensions(extensions());
        }

        private Venue venue() {
            PostalAddress address = new PostalAddress(
                    Optional.of(line), Optional.of(line), Optional.of(line), Optional.of(line), Optional.of(country));
            VirtualLocation online = new VirtualLocation(
                    Optional.of(new Platform(line, Optional.of(true), Optional.of(prose))),
                    Optional.of(JoinLink.publicLink(link)),
                    Optional.of(line),
                    Optional.of(new Passcode(line)),
                    List.of(new DialIn(line, Optional.of(line), true)),
                    Optional.of(link));
            return Venue.hybrid(Place.of(line, address).withRoom(line).withUrl(link), online);
        }

        private ConductPolicy policy() {
            return ConductPolicy.of(id, line, link).withVersion(line).withReportTo(contact());
        }

        private OspoType type() {
            return OspoType.of(id, line).withDescription(prose);
        }

        private Contact contact() {
            return new Contact(Optional.of(line), link);
        }

        private Link page() {
            return Link.of(new Link.Kind(id), link, line).withLanguage(language).withSpeakers(line);
        }

        private Map<String, String> extensions() {
            return Map.of("x-note", prose);
        }

        private Aliases aliases() {
            return new Aliases(List.of(id), List.of(line));
        }
    }

    /** The paths of the components of each type. */
    private static final class Places {

        private static final List<String> VENUES = List.of(
                "venue", "tracks[0].venue", "series[0].venue", "sessions[0].venue", "sessions[0].agenda[0].venue");

        private static final List<String> POLICIES = List.of(
                "policies[0]",
                "tracks[0].policies[0]",
                "series[0].policies[0]",
                "sessions[0].policies[0]",
                "sessions[0].agenda[0].policies[0]");

        private static final List<String> TYPES =
                List.of("ospoTypes[0]", "tracks[0].ospoTypes[0]", "sessions[0].ospoTypes[0]");

        private static final List<String> CONTACTS =
                List.of("contacts[0]", "tracks[0].contacts[0]", "series[0].contacts[0]", "sessions[0].contacts[0]");

        private static final List<String> GUESTS = List.of(
                "people[0]",
                "tracks[0].people[0]",
                "series[0].guests[0]",
                "sessions[0].guests[0]",
                "sessions[0].agenda[0].guests[0]");

        private static final List<String> PAGES = List.of(
                "links[0]",
                "tracks[0].links[0]",
                "series[0].links[0]",
                "sessions[0].links[0]",
                "sessions[0].agenda[0].links[0]");

        private static final List<String> REGISTRATIONS = List.of(
                "registrations[0]",
                "tracks[0].registrations[0]",
                "series[0].registrations[0]",
                "sessions[0].registrations[0]");

        private static final List<String> IMAGES = concat(List.of(
                List.of("image", "sessions[0].image", "sessions[0].partners[0].image"),
                each(GUESTS, "image", "affiliations[0].image")));

        static final List<String> LINES = concat(List.of(
                List.of("name", "summary", "acknowledged[0].reason", "tracks[0].name", "tracks[0].aliases.names[0]"),
                List.of("series[0].title", "series[0].cadence.text", "series[0].except[0].reason"),
                List.of("series[0].announced", "series[0].topics[0]"),
                List.of("series[0].aliases.names[0]"),
                List.of("sessions[0].title", "sessions[0].format", "sessions[0].announced"),
                List.of("sessions[0].topics[0]", "sessions[0].notice"),
                List.of("sessions[0].partners[0].name", "sessions[0].agenda[0].title"),
                List.of("sessions[0].relatedEvents[0].name"),
                List.of("sessions[0].aliases.names[0]"),
                each(VENUES, "place.name", "place.address.street", "place.address.locality", "place.address.region"),
                each(VENUES, "place.address.postalCode", "place.room", "online.platform.name"),
                each(VENUES, "online.dialIns[0].number", "online.dialIns[0].accessCode"),
                each(VENUES, "online.meetingId", "online.passcode"),
                each(POLICIES, "name", "version", "reportTo.name"),
                each(TYPES, "label"),
                each(CONTACTS, "name"),
                each(REGISTRATIONS, "note"),
                each(IMAGES, "alt"),
                each(GUESTS, "name", "jobTitle", "affiliations[0].name"),
                each(PAGES, "title", "speakers[0]")));

        static final List<String> PROSE = concat(List.of(
                List.of(
                        "description",
                        "audience",
                        "tracks[0].description",
                        "tracks[0].audience",
                        "sessions[0].description"),
                List.of("series[0].description", "series[0].audience", "sessions[0].audience"),
                List.of("sessions[0].agenda[0].description"),
                List.of("x-note", "tracks[0].x-note", "series[0].x-note", "sessions[0].x-note"),
                each(GUESTS, "x-note"),
                each(VENUES, "online.platform.rationale"),
                each(TYPES, "description")));

        static final List<String> IDS = concat(List.of(
                List.of("id", "tracks[0].id", "tracks[0].aliases.ids[0]", "sessions[0].id"),
                List.of("acknowledged[0].code", "acknowledged[0].id"),
                List.of("series[0].id", "series[0].trackIds[0]", "series[0].aliases.ids[0]"),
                List.of("sessions[0].trackIds[0]", "sessions[0].occurrence.series", "sessions[0].aliases.ids[0]"),
                each(POLICIES, "id"),
                each(TYPES, "id"),
                each(GUESTS, "role"),
                each(PAGES, "kind")));

        static final List<String> LINKS = concat(List.of(
                List.of("sessions[0].partners[0].url", "sessions[0].relatedEvents[0].url"),
                each(REGISTRATIONS, "url"),
                each(IMAGES, "url"),
                each(VENUES, "online.join.url", "online.chat", "place.url"),
                each(POLICIES, "url", "reportTo.url"),
                each(CONTACTS, "url"),
                each(GUESTS, "url", "affiliations[0].url"),
                each(PAGES, "url")));

        static final List<String> LANGUAGES = concat(
                List.of(List.of("language", "series[0].language", "sessions[0].language"), each(PAGES, "language")));

        static final List<String> COUNTRIES = each(VENUES, "place.address.country");

        static final List<String> EMAILS = each(GUESTS, "email");

        private Places() {}

        private static List<String> each(List<String> owners, String... components) {
            return owners.stream()
                    .flatMap(owner -> Stream.of(components).map(component -> owner + "." + component))
                    .toList();
        }

        private static List<String> concat(List<List<String>> lists) {
            return lists.stream().flatMap(List::stream).toList();
        }
    }
}
