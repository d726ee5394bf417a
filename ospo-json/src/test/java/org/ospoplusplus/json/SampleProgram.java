package org.ospoplusplus.json;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * A program as communities publish it. The golden files contain it as JSON and as JSON-LD with the next two occurrences
 * of each series.
 */
final class SampleProgram {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Platform JITSI = Platform.openSource("Jitsi Köln");

    static final WorkingGroup GROUP = WorkingGroup.builder("harbour", "harbour.example", "Häfen Working Group ⚓")
            .summary("Open source in ports — 港")
            .audience("Anyone who runs a port, or wants to — כולם.")
            .language("en")
            .modified(Instant.parse("2021-10-20T08:00:00Z"))
            .venue(Venue.online(
                    VirtualLocation.of(Platform.proprietary("Zoom – 視訊會議", "Nothing else works on *our* bâtiments."))))
            .policies(List.of(
                    ConductPolicy.CHATHAM_HOUSE_RULE, ConductPolicy.CONTRIBUTOR_COVENANT.withVersion("2.1 (français)")))
            .displayZones(List.of(NEW_YORK, PARIS))
            .ospoTypes(List.of(OspoType.UNIVERSITY, OspoType.of("port", "Port autorités")))
            .contacts(List.of(new Contact(Optional.empty(), URI.create("mailto:desk@harbour.example"))))
            .links(List.of(Link.page(URI.create("https://harbour.example/"), "Página de inicio")))
            .tracks(List.of(
                    Track.of("ports", "Ports & Häfen")
                            .withAliases(Aliases.ofNames("Häfen"))
                            .withOspoTypes(OspoType.of("port", "Port autorités")),
                    Track.of("ships", "Schiffe – أسطول")))
            .series(List.of(
                    tideTalks(),
                    Series.builder("harbour-call")
                            .cadence(Cadence.usually("twice monthly on Thursdays (usually — généralement)", null))
                            .build()))
            .sessions(List.of(hybrid(), guests(), rescheduled(), cancelled(), monthOnly(), yearOnly(), withdrawn()))
            .build();

    private static final ZonedDateTime DECEMBER = ZonedDateTime.of(2021, 12, 3, 9, 0, 0, 0, PARIS);

    /** {@return the program as JSON-LD, with the next two occurrences in December 2021} */
    static String jsonLd() {
        return OspoJson.create().withOccurrences(2).writeJsonLd(GROUP, DECEMBER);
    }

    private SampleProgram() {}

    private static Series tideTalks() {
        return Series.builder("tide-talks")
                .title("Tide talks – Gezeiten")
                .description("A *short* talk 🌊, then questions — 質問.")
                .trackId("ports")
                .cadence(Cadence.firmly(
                        "every other Thursday – 隔周四",
                        CadenceRule.weekly(DayOfWeek.THURSDAY).every(2)))
                .time(new UsualTime(LocalTime.of(15, 0), PARIS, Optional.of(Duration.ofMinutes(90))))
                .first(LocalDate.of(2021, 11, 1))
                .last(LocalDate.of(2022, 3, 31))
                .except(ExceptDate.of(LocalDate.of(2021, 12, 30), "Between the années"))
                .also(LocalDate.of(2022, 1, 4))
                .guest(Guest.person("Élise Tide").withRole(Guest.Role.HOST))
                .registration(Registration.ticket(URI.create("https://tickets.example/tide-talks")))
                .link(Link.page(URI.create("https://harbour.example/tide-talks"), "Página de Gezeiten"))
                .language("de")
                .topic("Gezeiten 🌊")
                .aliases(new Aliases(List.of("ebb-talks"), List.of("Ebbe und Flut")))
                .build();
    }

    private static Session hybrid() {
        return Session.builder("cooperate", When.at(LocalDateTime.of(2021, 11, 8, 15, 0), PARIS, Duration.ofHours(2)))
                .title("When Ports Coopèrent 🤝 </script><script>alert(1)</script>")
                .format("2 hour spécial")
                .description("Live from *Paris* 🗼.\n\nWith a table ronde — 座談.")
                .announced(new AnnouncedTimes("9am ET · 3pm CET"))
                .status(Session.Status.CONFIRMED)
                .revision(Revision.initial(Instant.parse("2021-10-20T08:00:00Z")))
                .trackIds(List.of("ports", "ships"))
                .partners(List.of(
                        Organization.of("Cité of Paris", URI.create("https://opensource.paris.example/")),
                        Organization.of("Häfen University")))
                .agenda(List.of(
                        AgendaItem.of(Duration.ZERO, Duration.ofMinutes(30), "Keynote 🎤")
                                .withGuests(Guest.person("Gráce Hopper").withRole(Guest.Role.SPEAKER)),
                        AgendaItem.of("Démos")))
                .venue(Venue.hybrid(
                        new Place(
                                Optional.of("Vieux Théâtre"),
                                Optional.empty(),
                                Optional.of(PostalAddress.city("Paris – パリ", "FR")),
                                Optional.of(new GeoCoordinates(48.8566, 2.3522)),
                                Optional.empty()),
                        VirtualLocation.of(JITSI, JoinLink.publicLink(URI.create("https://meet.example/cooperate")))))
                .registrations(List.of(
                        Registration.ticket(URI.create("https://tickets.example/1?a=1&b=2")),
                        Registration.email(URI.create("mailto:desk@harbour.example"))))
                .links(List.of(
                        Link.of(Link.Kind.SLIDES, URI.create("https://slides.example/1"), "Diapositives 📽 à voir"),
                        Link.page(URI.create("https://harbour.example/cooperate"), "Página")))
                .relatedEvents(List.of(
                        RelatedEvent.partOf("Paris Forum – פורום", When.on(LocalDate.of(2021, 11, 8)))
                                .withUrl(URI.create("https://forum.example/")),
                        RelatedEvent.beside(
                                "Paris Expérience",
                                When.between(LocalDate.of(2021, 11, 9), LocalDate.of(2021, 11, 10)))))
                .build();
    }

    private static Session guests() {
        return Session.builder("measure", When.at(LocalDateTime.of(2021, 11, 18, 12, 0), NEW_YORK))
                .title("Measuring Marées 🌊")
                .occurrence(new OccurrenceId("tide-talks", LocalDate.of(2021, 11, 18)))
                .status(Session.Status.CONFIRMED)
                .trackIds(List.of("ports"))
                .guests(List.of(
                        Guest.person("Adá Lovelace")
                                .withRole(Guest.Role.PANELIST)
                                .withAffiliations(
                                        Organization.of("Engine Lab – Ørsted"), Organization.of("Royal Société"))
                                .withUrl(URI.create("https://ada.example/"))
                                .withEmail(new EmailAddress("ada@private.example")),
                        Guest.organization("Tide Tables & Cⁱᵉ").withRole(Guest.Role.HOST),
                        Guest.person("Olga Organisatörin").withRole(Guest.Role.ORGANIZER),
                        Guest.toBeAnnounced(Guest.Role.MODERATOR),
                        Guest.person("Gone Gäst").withStanding(Guest.ParticipationStatus.WITHDRAWN)))
                .registrations(List.of(Registration.ticket(URI.create("https://tickets.example/2"))))
                .language("fr")
                .aliases(new Aliases(List.of("tides"), List.of("Measuring Marée")))
                .build();
    }

    private static Session rescheduled() {
        return Session.builder("moved", When.between(LocalDate.of(2022, 1, 13), LocalDate.of(2022, 1, 14)))
                .earlierDates(List.of(
                        When.on(LocalDate.of(2021, 12, 2)), When.at(LocalDateTime.of(2021, 12, 9, 15, 0), PARIS)))
                .revision(new Revision(2, Optional.empty(), Optional.of(Instant.parse("2021-12-01T10:00:01Z"))))
                .venue(Venue.online(
                        VirtualLocation.of(JITSI, JoinLink.secret(URI.create("https://meet.example/secret?pwd=hush")))))
                .build();
    }

    private static Session cancelled() {
        return Session.builder("cancelled", When.at(LocalDateTime.of(2022, 7, 7, 9, 0), PARIS))
                .title("Ebbe – 引き潮")
                .status(Session.Status.CANCELLED)
                .venue(Venue.inPerson(new Place(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new PostalAddress(
                                Optional.of("1 Quai de l’Île"),
                                Optional.of("Brest – Bròst"),
                                Optional.of("Bretagne – Breizh é"),
                                Optional.of("29200 – ②"),
                                Optional.of("FR"))),
                        Optional.empty(),
                        Optional.empty())))
                .build();
    }

    private static Session monthOnly() {
        return Session.builder("summer", When.in(YearMonth.of(2021, 6)))
                .title("Camp d’été")
                .status(Session.Status.POSTPONED)
                .links(List.of(new Link(
                        URI.create("https://video.example/1"),
                        Link.Kind.RECORDING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Duration.parse("PT1H2M3S")),
                        List.of("Adá Lovelace"))))
                .build();
    }

    private static Session yearOnly() {
        return Session.builder("first", When.in(Year.of(2020)))
                .title("The première")
                .ospoTypes(List.of(OspoType.GLOBAL_NGO))
                .build();
    }

    private static Session withdrawn() {
        return Session.builder("vanished", When.on(LocalDate.of(2022, 2, 1)))
                .title("Vanished 👻")
                .status(Session.Status.WITHDRAWN)
                .build();
    }
}
