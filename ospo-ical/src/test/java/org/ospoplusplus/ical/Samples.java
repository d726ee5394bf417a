package org.ospoplusplus.ical;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.GeoCoordinates;
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
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;

/** A working group, and sessions of each kind. */
final class Samples {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** A writer with a timestamp, so that it also writes sessions and groups without a time of change. */
    static final CalendarWriter WRITER =
            CalendarWriter.create().withTimestamp(Instant.EPOCH).withPlaceholders();

    static final Revision REVISION = Revision.initial(Instant.parse("2021-10-01T08:30:00Z"));

    static final WorkingGroup GROUP = WorkingGroup.builder(
                    "commons", "commons.example", "Commons, a working group – 公共")
            .summary("Where offices meet; and share — partagé")
            .language("en")
            .modified(Instant.parse("2021-11-01T12:00:00Z"))
            .venue(Venue.online(
                    Platform.proprietary("Zoom – 視訊會議", "It works best for our needs, “so far” \"à peu près\".")))
            .policies(List.of(
                    ConductPolicy.CHATHAM_HOUSE_RULE,
                    ConductPolicy.CONTRIBUTOR_COVENANT
                            .withVersion("2.1 (français)")
                            .withReportTo(Contact.of(URI.create("mailto:conduct@commons.example")))))
            .displayZones(List.of(NEW_YORK, PARIS))
            .contacts(List.of(new Contact(Optional.of("Büro – מזכירות"), URI.create("mailto:info@commons.example"))))
            .links(List.of(Link.page(URI.create("https://commons.example/"), "Página de inicio")))
            .tracks(List.of(
                    Track.of("universities", "Universités & Academia"), Track.of("cities", "Cités, Governments")))
            .build();

    private Samples() {}

    /** {@return every sample by the name of its golden file} */
    static Map<String, Session> all() {
        Map<String, Session> samples = new TreeMap<>();
        samples.put("timed", timed());
        samples.put("timed-open-end", timedOpenEnd());
        samples.put("days", days());
        samples.put("month", month());
        samples.put("year", year());
        samples.put("save-the-date", saveTheDate());
        samples.put("rescheduled", rescheduled());
        samples.put("postponed", withId("postponed").withStatus(Session.Status.POSTPONED, revision(1)));
        samples.put("cancelled", withId("cancelled").cancelled(revision(1)));
        samples.put("withdrawn", withId("withdrawn").withStatus(Session.Status.WITHDRAWN, revision(1)));
        samples.put("hybrid", hybrid());
        samples.put("agenda", agenda());
        samples.put("scripts", scripts());
        samples.put("everything", everything());
        samples.put("end-in-overlap", endInOverlap());
        samples.put("start-in-gap", startInGap());
        samples.put("utc", utc());
        return samples;
    }

    private static Session withId(String id) {
        return timed().toBuilder().id(id).build();
    }

    private static Revision revision(int sequence) {
        return new Revision(sequence, REVISION.created(), Optional.of(Instant.parse("2021-10-20T09:00:00Z")));
    }

    static Session timed() {
        return Session.builder("2021-11-08", When.at(LocalDateTime.of(2021, 11, 8, 15, 0), PARIS, Duration.ofHours(2)))
                .title("When institutions coopèrent 🤝")
                .description("We bring **views** together — 意见.\\\nSee [the page](https://commons.example/paris).")
                .status(Session.Status.CONFIRMED)
                .revision(REVISION)
                .trackIds(List.of("cities"))
                .registrations(List.of(Registration.ticket(URI.create("https://tickets.example/1?a=1&b=2"))))
                .build();
    }

    static Session timedOpenEnd() {
        return Session.builder("2021-11-18", When.at(LocalDateTime.of(2021, 11, 18, 12, 0), NEW_YORK))
                .title("Measuring OSPOs, Measuring Open Source, Measuring Impact; Théorie to Practice")
                .announced(new AnnouncedTimes("9am PT · 12pm EDT · 6pm CET"))
                .status(Session.Status.CONFIRMED)
                .trackIds(List.of("universities"))
                .guests(List.of(
                        Guest.person("Dawn Föster").withAffiliations(Organization.of("VMware – 威睿")),
                        Guest.person("Émi Simpson")
                                .withUrl(URI.create("https://opensource.example/emi"))
                                .withAffiliations(Organization.of("Rochester Institute of Technology – 罗切斯特"))))
                .build();
    }

    static Session days() {
        return Session.builder("camp", When.between(LocalDate.of(2022, 2, 28), LocalDate.of(2022, 3, 2)))
                .title("Camp d’été")
                .format("camp d’été")
                .status(Session.Status.CONFIRMED)
                .build();
    }

    static Session month() {
        return Session.builder("2020-02", When.in(YearMonth.of(2020, 2)))
                .title("Événement passé")
                .build();
    }

    static Session year() {
        return Session.builder("2019", When.in(Year.of(2019)))
                .title("Événement – ראשון")
                .build();
    }

    static Session saveTheDate() {
        return Session.builder("2022-05-05", When.on(LocalDate.of(2022, 5, 5)))
                .trackIds(List.of("universities"))
                .guests(List.of(Guest.toBeAnnounced(Guest.Role.HOST)))
                .build();
    }

    static Session rescheduled() {
        return days().toBuilder()
                .id("moved")
                .title("Moved twice ⏭")
                .build()
                .rescheduledTo(
                        When.at(LocalDateTime.of(2022, 3, 27, 9, 30), PARIS, Duration.ofMinutes(90)), revision(1))
                .rescheduledTo(When.in(YearMonth.of(2022, 6)), revision(2))
                .rescheduledTo(When.on(LocalDate.of(2022, 6, 7)), revision(3));
    }

    static Session hybrid() {
        return timed().toBuilder()
                .id("hybrid")
                .venue(Venue.hybrid(paris(), meet()))
                .build();
    }

    private static Place paris() {
        return new Place(
                Optional.of("Hôtel de Ville"),
                Optional.of("Salle des fêtes; 2ᵉ étage"),
                Optional.of(new PostalAddress(
                        Optional.of("Place de l'Hôtel de Ville, 1"),
                        Optional.of("Paris – パリ"),
                        Optional.empty(),
                        Optional.of("75004 – 4ᵉ"),
                        Optional.of("FR"))),
                Optional.of(new GeoCoordinates(48.8564, 2.35249)),
                Optional.of(URI.create("https://paris.example/acc%C3%A8s")));
    }

    private static VirtualLocation meet() {
        return new VirtualLocation(
                Optional.of(Platform.openSource("Jitsi Meet Österreich")),
                Optional.of(JoinLink.secret(URI.create("https://meet.example/room;v=1,2?pwd=x"))),
                Optional.of("945 3120; 8875"),
                Optional.of(new Passcode("Öff,nen-42")),
                List.of(
                        new DialIn("+1 (646) 555-0100", Optional.of("123 456#"), false),
                        new DialIn("ask us – à nous", Optional.empty(), true)),
                Optional.of(URI.create("https://chat.example/room;v=1,2")));
    }

    static Session agenda() {
        return timed().toBuilder()
                .id("agenda")
                .agenda(List.of(
                        AgendaItem.of(Duration.ZERO, Duration.ofMinutes(30), "Main track: keynotes, démos")
                                .withGuests(
                                        Guest.person("Adá").withRole(Guest.Role.HOST),
                                        Guest.person("Bôb").withRole(Guest.Role.SPEAKER)),
                        AgendaItem.of(Duration.ofMinutes(30), Duration.ofMinutes(90), "Community track 🌍")
                                .withVenue(Venue.inPerson(Place.city("Paris – パリ", "FR"))),
                        AgendaItem.builder("Getränke")
                                .policies(List.of(
                                        ConductPolicy.NOT_RECORDED,
                                        ConductPolicy.of(
                                                "quiet", "Règle; \"calme\"", URI.create("https://rules.example/é"))))
                                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                                .links(List.of(
                                        Link.page(
                                                URI.create("https://commons.example/drinks;a,b"), "Getränke, à boire"),
                                        Link.of(
                                                        Link.Kind.SLIDES,
                                                        URI.create("https://slides.example/thé"),
                                                        "Folien – été")
                                                .withSpeakers("Adá; Bôb")))
                                .description("Bring *glasses*; \"à boire\" —\n\n- 茶\n- thé")
                                .venue(Venue.online(Platform.of("BigBlueButton 蓝")))
                                .build()))
                .build();
    }

    static Session scripts() {
        return timedOpenEnd().toBuilder()
                .id("scripts")
                .title(
                        "Größe \u2013 \u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627 \u4F60\u597D\uFF0C\u4E16\u754C"
                                + " \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83C\uDDEB\uD83C\uDDF7"
                                + "\uD83C\uDDE9\uD83C\uDDEA e\u0301e\u0301e\u0301 \uD83D\uDC4D\uD83C\uDFFD \u0928\u092E\u0938\u094D"
                                + "\u0924\u0947")
                .description(
                        "  two leading blancs français\n\n^n stays ^n, ^' and ^^\\\nhard break  \n\ttab; semicolon, comma \\n ")
                .language("he")
                .build();
    }

    static Session endInOverlap() {
        return Session.builder("overlap", When.at(LocalDateTime.of(2021, 10, 31, 1, 30), PARIS, Duration.ofHours(2)))
                .title("Ends at the 2ᵉ 2:30 of that night")
                .build();
    }

    static Session startInGap() {
        return Session.builder("gap", When.at(LocalDateTime.of(2022, 3, 27, 2, 30), PARIS, Duration.ofHours(1)))
                .title("Starts at a time that clocks skip ⏰")
                .build();
    }

    static Session utc() {
        return Session.builder(
                        "utc", When.at(LocalDateTime.of(2021, 12, 1, 12, 0), ZoneId.of("Etc/UTC"), Duration.ofHours(1)))
                .title("In no country’s time")
                .build();
    }

    /** {@return a session in which all components have a value and all kinds of each component occur} */
    static Session everything() {
        URI page = URI.create("https://commons.example/a,b;c?d=%22e%22&f");
        // A component that is not set below has the value of the test kit, so that new components need no change here.
        return Complete.session().toBuilder()
                .id("every.thing@home")
                .when(When.at(LocalDateTime.of(2021, 11, 8, 15, 0), PARIS, Duration.ofSeconds(4521)))
                .classification(Session.Classification.PUBLIC)
                .title("Everything; à la fois, with a \\ and \"quotes\" 🎉")
                .format("2 hour spécial")
                .description("# Überschrift\n\n* item 项目\n* [link](https://commons.example/)\n")
                .topics(List.of("Überblick; a, b", "全部"))
                .audience("Everyone\n\n* débutants, \"experts\"")
                .notice("Moved: the room; à l’étage, 2")
                .announced(new AnnouncedTimes("9am ET · 3pm CET"))
                .status(Session.Status.CONFIRMED)
                .revision(revision(7))
                .earlierDates(List.of(When.at(LocalDateTime.of(2021, 10, 8, 15, 0), PARIS), When.in(Year.of(2021))))
                .occurrence(new OccurrenceId("rencontre", LocalDate.of(2021, 11, 4)))
                .trackIds(List.of("universities", "cities"))
                .guests(List.of(
                        Guest.person("Mátt Germanprez")
                                .withRole(Guest.Role.SPEAKER)
                                .withStanding(Guest.ParticipationStatus.CONFIRMED)
                                .withJobTitle("Leiter; \"Büro\", études")
                                .withUrl(page)
                                .withImage(Image.of(
                                        URI.create("https://u.example/matt.jpg"), "Mátt; lachend, \"en face\""))
                                .withExtensions(Map.of("x-pronouns", "elle – 彼女"))
                                .withEmail(new EmailAddress("matt+ospo@university.example"))
                                .withAffiliations(
                                        Organization.of("Université; of Omaha", URI.create("https://u.example/"))
                                                .withImage(
                                                        Image.of(URI.create("https://u.example/logo"), "Lögo, blau")),
                                        Organization.of("CHAOSS – χάος")),
                        Guest.organization("Cité of \"Paris\"").withRole(Guest.Role.MODERATOR),
                        Guest.person("Łukasz").withRole(new Guest.Role("Tide.keeper")),
                        Guest.person("Geändert").withStanding(Guest.ParticipationStatus.WITHDRAWN),
                        Guest.toBeAnnounced(Guest.Role.PANELIST)))
                .partners(List.of(
                        Organization.of("Johns Hopkins Université", URI.create("https://library.example/"))
                                .withImage(Image.of(URI.create("https://library.example/logo"), "Büche; r")),
                        Organization.of("St. François Neighborhood Center")))
                .agenda(agenda().agenda())
                .venue(Venue.hybrid(paris(), meet()))
                .registrations(List.of(
                        Registration.ticket(page),
                        Registration.invitationOnly(),
                        Registration.email(URI.create("mailto:join@commons.example"))
                                .withNote("say who you are – 自己紹介")
                                .withPrice(Price.of("0.75", "EUR"))
                                .withCapacity(12)
                                .withDeadline(Deadline.at(ZonedDateTime.of(2021, 11, 6, 18, 0, 0, 0, PARIS))),
                        Registration.notNeeded()
                                .withPrice(Price.FREE)
                                .withDeadline(Deadline.on(LocalDate.of(2021, 11, 7)))))
                .policies(List.of(
                        new ConductPolicy(
                                "house",
                                "House règles",
                                Optional.of("3ᵉ"),
                                Optional.empty(),
                                ConductPolicy.Stance.ALLOWS,
                                ConductPolicy.Stance.FORBIDS,
                                Optional.of(new Contact(Optional.of("Desk: journée"), page))),
                        ConductPolicy.CHATHAM_HOUSE_RULE))
                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                .ospoTypes(List.of(
                        OspoType.UNIVERSITY,
                        OspoType.of("library", "Bibliothèques, archives").withDescription("Keeps\nthings — 物")))
                .contacts(List.of(
                        new Contact(
                                Optional.of("Saal; \"Büro\", <2ᵉ étage>"),
                                URI.create("mailto:salle@commons.example?subject=Hello")),
                        Contact.of(page)))
                .links(List.of(
                        Link.page(page, "Página"),
                        Link.of(Link.Kind.RECORDING, URI.create("https://video.example/1"), "Part 1: \"début\"")
                                .withDuration(Duration.ofMinutes(61))
                                .withSpeakers("Adá", "Bôb, jr."),
                        Link.of(Link.Kind.SLIDES, URI.create("https://slides.example/\u00E9"), "Diapositives 📽 à voir")
                                .withLanguage("fr"),
                        Link.of(new Link.Kind("Registration"), URI.create("https://podcast.example/1"), "Épisode 🎧")))
                .image(Image.of(URI.create("https://commons.example/poster.png"), "Plakat: \"Größe\" ⚓"))
                .relatedEvents(List.of(
                        RelatedEvent.partOf(
                                        "Open Source Expérience",
                                        When.between(LocalDate.of(2021, 11, 9), LocalDate.of(2021, 11, 10)))
                                .withUrl(page),
                        new RelatedEvent(
                                RelatedEvent.Relation.BESIDE, "Forum; מקומי", Optional.empty(), Optional.empty())))
                .language("fr")
                .aliases(new Aliases(List.of("2021-11-08"), List.of("Coopération, institutional")))
                .extensions(Map.of("x-room", "Salle; \"été\"\\\n, 2", "x-color", "bleu"))
                .build();
    }
}
