package org.ospoplusplus.model;

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
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * A valid value of every record in which no component has its default, and no two components of a record share a value.
 */
final class Complete {

    static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private Complete() {}

    /** One value of every record type; two where one can't have all components. */
    static List<Record> all() {
        return List.of(
                workingGroup(),
                track(),
                session(),
                agendaItem(),
                guest(),
                emailAddress(),
                organization(),
                venue(),
                place(),
                postalAddress(),
                geoCoordinates(),
                virtualLocation(),
                platform(),
                joinLink(),
                dialIn(),
                registration(),
                conductPolicy(),
                contact(),
                ospoType(),
                link(),
                relatedEvent(),
                revision(),
                aliases(),
                clash(),
                publicView(),
                removal(),
                announcedTimes(),
                timesCheck(),
                finding(),
                cadence(),
                cadenceRule(),
                cadenceRuleByDayOfMonth(),
                weekday(),
                usualTime(),
                timed(),
                days(),
                inMonth(),
                inYear());
    }

    static WorkingGroup workingGroup() {
        return WorkingGroup.builder("harbour-cities", "harbours.example", "Harbour Cities Open Source Circle")
                .summary("Port cities and their universities share how they run open source offices")
                .description(
                        "We meet online all year, and once a year on a quay.\n\n- Bring a question\n- Bring a tool")
                .audience("Staff of cities and universities, and whoever wants to start an office at one")
                .language("en")
                .modified(Instant.parse("2024-03-02T08:15:00Z"))
                .cadence(Cadence.usually("once a month, never in August", null))
                .venue(Venue.online(VirtualLocation.on(
                        Platform.openSource("Jitsi Meet"), JoinLink.open(uri("https://meet.harbours.example/circle")))))
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                .displayZones(List.of(LISBON, ZoneId.of("America/Montevideo")))
                .ospoTypes(List.of(OspoType.CITY_OR_PUBLIC_ADMINISTRATION, OspoType.UNIVERSITY))
                .contacts(List.of(Contact.at(uri("mailto:hello@harbours.example"))))
                .links(List.of(Link.page(uri("https://harbours.example/about"), "About the circle")))
                .tracks(List.of(track()))
                .sessions(List.of(session()))
                .build();
    }

    static Track track() {
        return new Track(
                "campus-and-quay",
                "Campus & Quay",
                new Aliases(List.of("campus"), List.of("Campus and Quay")),
                Optional.of("How a university and its city share one office."),
                List.of(OspoType.UNIVERSITY),
                Optional.of(cadence()),
                Optional.of(usualTime()),
                Optional.of(Venue.inPerson(Place.city("Trieste", "IT"))),
                List.of(ConductPolicy.CHATHAM_HOUSE_RULE),
                List.of(Contact.at(uri("https://harbours.example/campus/ask"))));
    }

    static Session session() {
        return Session.builder("2024-05-dashboards", timed())
                .title("Dashboards that a council understands")
                .format("2 hour special")
                .description("Two offices show their figures, then *everyone* draws one of their own.")
                .announced(announcedTimes())
                .status(Session.Status.CONFIRMED)
                .revision(revision())
                .earlierDates(List.of(When.in(YearMonth.of(2024, 3)), When.on(LocalDate.of(2024, 4, 11))))
                .trackIds(List.of("campus-and-quay"))
                .guests(List.of(
                        guest(),
                        Guest.person("Joana Vidal")
                                .as(Guest.Role.SPEAKER)
                                .affiliatedWith(Organization.of("Universidade do Porto"))))
                .partners(List.of(Organization.of("Câmara Municipal do Porto")))
                .agenda(List.of(AgendaItem.at(Duration.ZERO, Duration.ofMinutes(30), "Welcome"), agendaItem()))
                .venue(venue())
                .registrations(List.of(Registration.ticket(uri("https://tickets.example/dashboards"))))
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT.withVersion("2.1")))
                .ospoTypes(List.of(OspoType.RESEARCH_CENTER))
                .links(List.of(link()))
                .relatedEvents(List.of(relatedEvent()))
                .language("pt")
                .aliases(aliases())
                .build();
    }

    static AgendaItem agendaItem() {
        return new AgendaItem(
                "Draw your own",
                Optional.of(Duration.ofMinutes(45)),
                Optional.of(Duration.ofMinutes(60)),
                List.of(Guest.toBeAnnounced(Guest.Role.FACILITATOR)),
                Optional.of(Venue.inPerson(Place.city("Matosinhos", "PT"))));
    }

    static Guest guest() {
        return new Guest(
                Optional.of("Gabinete de Dados Abertos"),
                Guest.Kind.ORGANIZATION,
                Guest.Role.HOST,
                Guest.Standing.CONFIRMED,
                List.of(organization()),
                Optional.of(uri("https://porto.example/dados")),
                Optional.of(emailAddress()));
    }

    static EmailAddress emailAddress() {
        return new EmailAddress("rita.private@porto.example");
    }

    static Organization organization() {
        return new Organization("Porto Digital", Optional.of(uri("https://porto-digital.example/")));
    }

    static Venue venue() {
        return new Venue(Optional.of(place()), Optional.of(virtualLocation()));
    }

    static Place place() {
        return new Place(
                Optional.of("Alfândega do Porto, Sala do Arquivo"),
                Optional.of(postalAddress()),
                Optional.of(geoCoordinates()));
    }

    static PostalAddress postalAddress() {
        return new PostalAddress(
                Optional.of("Rua Nova da Alfândega 1"),
                Optional.of("Porto"),
                Optional.of("Norte"),
                Optional.of("4050-430"),
                Optional.of("PT"));
    }

    static GeoCoordinates geoCoordinates() {
        return new GeoCoordinates(41.1432, -8.6214);
    }

    static VirtualLocation virtualLocation() {
        return new VirtualLocation(platform(), Optional.of(joinLink()), List.of(dialIn()));
    }

    static Platform platform() {
        return new Platform(
                "BigBlueButton", Optional.of(true), Optional.of("The university runs it for its lectures anyway."));
    }

    static JoinLink joinLink() {
        return new JoinLink(uri("https://bbb.porto.example/private-room"), true);
    }

    static DialIn dialIn() {
        return new DialIn("+44 20 7946 0123", Optional.of("778899"), true);
    }

    static Registration registration() {
        return new Registration(
                Registration.Method.MAILING_LIST,
                Optional.of(uri("https://lists.harbours.example/announce")),
                Optional.of("The link is sent the day before"));
    }

    static ConductPolicy conductPolicy() {
        return new ConductPolicy(
                "quay-rules",
                "Rules of the quay",
                Optional.of("2.1"),
                Optional.of(uri("https://harbours.example/rules/2.1")),
                ConductPolicy.Stance.FORBIDS,
                ConductPolicy.Stance.ALLOWS,
                Optional.of(contact()));
    }

    static Contact contact() {
        return new Contact(Optional.of("The trust team"), uri("mailto:trust@harbours.example"));
    }

    static OspoType ospoType() {
        return new OspoType("port-authority", "Port authority OSPOs", Optional.of("Offices of bodies that run ports."));
    }

    static Link link() {
        return new Link(
                uri("https://video.harbours.example/dashboards"),
                Link.Kind.RECORDING,
                Optional.of("Both talks"),
                Optional.of(Duration.ofMinutes(52)),
                List.of("Joana Vidal", "Tomás Reis"));
    }

    static RelatedEvent relatedEvent() {
        return new RelatedEvent(
                RelatedEvent.Relation.BESIDE,
                "Open Ports Week",
                Optional.of(days()),
                Optional.of(uri("https://open-ports-week.example/2024")));
    }

    static Revision revision() {
        return new Revision(
                3,
                Optional.of(Instant.parse("2024-01-08T09:00:00Z")),
                Optional.of(Instant.parse("2024-03-01T17:30:00Z")));
    }

    static Aliases aliases() {
        return new Aliases(List.of("dashboards-1"), List.of("Dash boards for councils"));
    }

    static WorkingGroup.Clash clash() {
        return new WorkingGroup.Clash(
                session(), Session.builder("2024-05-budgets", timed()).build());
    }

    static PublicView publicView() {
        return PublicView.of(workingGroup());
    }

    static PublicView.Removal removal() {
        return new PublicView.Removal("/sessions/0/guests/1", PublicView.Reason.WITHDRAWN_GUEST);
    }

    static AnnouncedTimes announcedTimes() {
        return new AnnouncedTimes("3pm WEST, 11am UYT");
    }

    static TimesCheck timesCheck() {
        return new TimesCheck(
                LocalDate.of(2021, 11, 18),
                TimesCheck.Verdict.AGREES_IF_CIVIL,
                Optional.of(Instant.parse("2021-11-18T17:00:00Z")),
                List.of(finding()));
    }

    static TimesCheck.Finding finding() {
        return new TimesCheck.Finding(
                "12pm EDT", TimesCheck.Code.CIVIL_READING, "EDT is not in force on 2021-11-18; EST was meant");
    }

    static Cadence cadence() {
        return Cadence.firmly("twice a year, on the second Thursday of a quarter", cadenceRule());
    }

    static CadenceRule cadenceRule() {
        return new CadenceRule(
                CadenceRule.Frequency.QUARTERLY,
                2,
                List.of(weekday()),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 1, 11)));
    }

    static CadenceRule cadenceRuleByDayOfMonth() {
        return new CadenceRule(
                CadenceRule.Frequency.MONTHLY, 3, List.of(), Optional.of(15), Optional.of(LocalDate.of(2024, 2, 15)));
    }

    static CadenceRule.Weekday weekday() {
        return new CadenceRule.Weekday(DayOfWeek.THURSDAY, Optional.of(2));
    }

    static UsualTime usualTime() {
        return new UsualTime(LocalTime.of(15, 0), LISBON, Optional.of(Duration.ofMinutes(90)));
    }

    static When.Timed timed() {
        return new When.Timed(LocalDateTime.of(2024, 5, 16, 15, 0), LISBON, Optional.of(Duration.ofHours(2)));
    }

    static When.Days days() {
        return new When.Days(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 17));
    }

    static When.InMonth inMonth() {
        return new When.InMonth(YearMonth.of(2019, 10));
    }

    static When.InYear inYear() {
        return new When.InYear(Year.of(2018));
    }

    private static URI uri(String text) {
        return URI.create(text);
    }
}
