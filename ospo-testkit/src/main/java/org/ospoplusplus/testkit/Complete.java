package org.ospoplusplus.testkit;

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
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.PublicView;
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
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.Severity;

/**
 * Every record with all components. No component has its default, no two components of a record have equal values, and
 * all records are valid without warnings. Use them to verify that your code forgets no component and confuses no two
 * components.
 *
 * @since 0.1.0
 */
public final class Complete {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private Complete() {}

    /** {@return one value of every record, but two of {@code CadenceRule}, which cannot have all components at once} */
    public static List<Record> all() {
        return List.of(
                workingGroup(),
                track(),
                series(),
                exceptDate(),
                acknowledgment(),
                session(),
                occurrenceId(),
                agendaItem(),
                guest(),
                role(),
                emailAddress(),
                organization(),
                venue(),
                place(),
                postalAddress(),
                geoCoordinates(),
                virtualLocation(),
                platform(),
                joinLink(),
                passcode(),
                dialIn(),
                registration(),
                price(),
                deadline(),
                conductPolicy(),
                contact(),
                ospoType(),
                link(),
                linkKind(),
                image(),
                relatedEvent(),
                revision(),
                aliases(),
                clash(),
                publicView(),
                removal(),
                exposure(),
                announcedTimes(),
                timesCheck(),
                finding(),
                cadence(),
                cadenceRule(),
                cadenceRuleByDayOfMonth(),
                weekday(),
                usualTime(),
                occurrence(),
                timed(),
                days(),
                inMonth(),
                inYear());
    }

    /**
     * {@return a working group with {@link #track()}, {@link #series()} and {@link #session()}, which replaces an
     * occurrence}
     */
    public static WorkingGroup workingGroup() {
        return WorkingGroup.builder("harbour-cities", "harbours.example", "Häfen & Cités Open Source Circle ⚓")
                .summary(
                        "Port cities — from İzmir to 横浜 — and their universities share how they run open source offices")
                .description(
                        "We meet online all year, and once a year on a quay — 岸壁で.\n\n- Bring a question\n- Bring a tool 🧰")
                .audience(
                        "Staff of cities and universités, and anyone who wants to start an office at one: ברוכים הבאים")
                .language("en")
                .modified(Instant.parse("2024-03-02T08:15:00Z"))
                .image(Image.of(uri("https://harbours.example/logo.png"), "An anchor on a blue ground – 錨"))
                .people(List.of(Guest.person("İnci Yılmaz").withRole(Guest.Role.LEAD)))
                .venue(Venue.online(VirtualLocation.of(
                        Platform.openSource("Jitsi Meet Zürich"),
                        JoinLink.publicLink(uri("https://meet.harbours.example/circle")))))
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT.withUrl(uri("http://harbours.example/covenant"))))
                .displayZones(List.of(LISBON, ZoneId.of("America/Montevideo")))
                .ospoTypes(List.of(OspoType.CITY_OR_PUBLIC_ADMINISTRATION, OspoType.UNIVERSITY))
                .contacts(List.of(Contact.of(uri("mailto:hello@harbours.example"))))
                .links(List.of(Link.page(uri("https://harbours.example/about"), "À propos — 关于我们")))
                .registrations(List.of(Registration.email(uri("mailto:join@harbours.example"))))
                .extensions(Map.of("x-region", "Ría de Vigo – 港", "x-short-name", "Häfen"))
                .acknowledged(List.of(acknowledgment()))
                .tracks(List.of(track()))
                .series(List.of(series()))
                .sessions(List.of(session()))
                .build();
    }

    /** {@return a track with values that all differ from those of the group} */
    public static Track track() {
        return new Track(
                "campus-and-quay",
                "Câmpus & Quay",
                new Aliases(List.of("campus"), List.of("Câmpus and Quay")),
                Optional.of("How a università and its city share one office 🏛️."),
                Optional.of("Staff of *universités* and of their cities — 大学と都市."),
                List.of(OspoType.UNIVERSITY),
                List.of(Guest.person("Bára Žižková").withRole(Guest.Role.CHAIR)),
                Optional.of(Venue.inPerson(Place.city("Trieste – Trst ⚓", "IT"))),
                List.of(ConductPolicy.CONTRIBUTOR_COVENANT.withVersion("1.4 (ελληνικά)")),
                ConductPolicy.Inheritance.REPLACES,
                List.of(Contact.of(uri("https://harbours.example/campus/ask"))),
                List.of(Link.page(uri("https://harbours.example/campus"), "Câmpus – 校园")),
                List.of(Registration.mailingList(uri("https://lists.harbours.example/campus"))),
                Map.of("x-color", "bleu pétrole 🎨"));
    }

    /** {@return a series that meets twice a year, with exceptions and with values that all differ from the group's} */
    public static Series series() {
        return Series.builder("half-yearly-figures")
                .title("Figures at the quay – Zahlen am Kai 📈")
                .description("Twice a year, offices compare their figures — مقارنة الأرقام.")
                .trackIds(List.of("campus-and-quay"))
                .cadence(cadence())
                .time(usualTime())
                .first(LocalDate.of(2024, 5, 16))
                .last(LocalDate.of(2027, 5, 13))
                .except(List.of(exceptDate(), ExceptDate.of(LocalDate.of(2026, 5, 14))))
                .also(List.of(LocalDate.of(2025, 9, 18)))
                .announced(new AnnouncedTimes("3pm Lisbon · 4pm Zürich"))
                .classification(Session.Classification.PRIVATE)
                .guests(List.of(Guest.organization("Autoridade Portuária – Hafenbehörde")
                        .withRole(Guest.Role.FACILITATOR)))
                .venue(Venue.online(VirtualLocation.of(
                        Platform.openSource("Galène 船"), JoinLink.publicLink(uri("https://galene.harbours.example/")))))
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT.withVersion("3.0 (português)")))
                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                .registrations(List.of(Registration.mailingList(uri("https://lists.harbours.example/figures"))))
                .links(List.of(Link.of(
                        Link.Kind.NOTES, uri("https://notes.harbours.example/figures"), "Notes – Mitschrift ✍")))
                .contacts(List.of(Contact.of(uri("mailto:figures@harbours.example"))))
                .language("de")
                .topics(List.of("Kennzahlen – 指標", "statistiques publiques 📊"))
                .audience("Anyone who *counts* for an office — quien cuente.")
                .revision(new Revision(
                        5,
                        Optional.of(Instant.parse("2023-11-02T10:00:00Z")),
                        Optional.of(Instant.parse("2024-02-09T16:45:00Z"))))
                .aliases(new Aliases(List.of("figures"), List.of("Figures à la carte")))
                .extensions(Map.of("x-calendar-color", "vert d'eau"))
                .build();
    }

    /** {@return an acknowledgment of a warning about a policy of {@link #workingGroup()}} */
    public static Acknowledgment acknowledgment() {
        return Acknowledgment.of("insecure-link", "contributor-covenant", "L’ancienne page – 旧ページ – n’a pas de https");
    }

    /** {@return a day without a meeting, with the reason} */
    public static ExceptDate exceptDate() {
        return ExceptDate.of(LocalDate.of(2025, 5, 15), "São João fällt aus – 祝日");
    }

    /** {@return the first occurrence of {@link #series()}} */
    public static OccurrenceId occurrenceId() {
        return new OccurrenceId("half-yearly-figures", LocalDate.of(2024, 5, 16));
    }

    /** {@return a confirmed session, hybrid, moved twice, with guests and a partner, instead of an occurrence} */
    public static Session session() {
        return Session.builder("2024-05-dashboards", timed())
                .title("Dashboards that a conseil municipal à Zürich understands 📊")
                .format("2 hour spécial")
                .description(
                        "Two offices show their figures — المدينة والجامعة — then *everyone* draws one of their own 𝛑.")
                .topics(List.of("Visualização – 可視化", "tableaux de bord 📊"))
                .audience("Anyone who *shows* figures — para principiantes.")
                .notice("Moved twice, because the quay is closed – Hochwasser")
                .occurrence(occurrenceId())
                .announced(announcedTimes())
                .status(Session.Status.CONFIRMED)
                .classification(Session.Classification.CONFIDENTIAL)
                .revision(revision())
                .earlierDates(List.of(When.in(YearMonth.of(2024, 1)), When.on(LocalDate.of(2024, 4, 11))))
                .trackIds(List.of("campus-and-quay"))
                .guests(List.of(
                        guest(),
                        Guest.person("Joana Vidál")
                                .withRole(Guest.Role.SPEAKER)
                                .withAffiliations(Organization.of("Universidade do Pôrto"))))
                .partners(List.of(Organization.of("Câmara Municipal do Porto")))
                .agenda(List.of(
                        AgendaItem.of(Duration.ZERO, Duration.ofMinutes(30), "Bem‑vindo à todos"), agendaItem()))
                .venue(venue())
                .registrations(List.of(Registration.ticket(uri("https://tickets.example/dashboards"))
                        .withPrice(price())
                        .withCapacity(40)
                        .withDeadline(deadline())))
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT.withVersion("2.1 (français)")))
                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                .ospoTypes(List.of(OspoType.RESEARCH_CENTER))
                .contacts(
                        List.of(new Contact(Optional.of("Sala técnica – 受付"), uri("mailto:dashboards@porto.example"))))
                .links(List.of(link()))
                .image(image())
                .relatedEvents(List.of(relatedEvent()))
                .language("pt")
                .aliases(aliases())
                .extensions(Map.of("x-badge", "Première\n— 初回 🏅", "x-room-plan", "Saal 2, Tür links"))
                .build();
    }

    /** {@return a part of a session with a description and with its own time, guest, venue, policy and link} */
    public static AgendaItem agendaItem() {
        return new AgendaItem(
                "Draw your own 🎨",
                Optional.of("With *paper* and pencils — 紙と鉛筆で."),
                Optional.of(Duration.ofMinutes(45)),
                Optional.of(Duration.ofMinutes(60)),
                List.of(Guest.toBeAnnounced(Guest.Role.FACILITATOR)),
                Optional.of(Venue.inPerson(Place.city("Matosinhos‑Leça", "PT"))),
                List.of(ConductPolicy.CHATHAM_HOUSE_RULE.withVersion("2002 – em português")),
                ConductPolicy.Inheritance.REPLACES,
                List.of(Link.of(Link.Kind.SLIDES, uri("https://slides.example/desenho"), "Folhas – スライド")
                        .withSpeakers("Joana Vidál")));
    }

    /** {@return a host: an organization with a private e-mail address} */
    public static Guest guest() {
        return new Guest(
                Optional.of("Gabinete de Dados Abertos — câmara"),
                Guest.Kind.ORGANIZATION,
                Guest.Role.HOST,
                Guest.ParticipationStatus.CONFIRMED,
                Optional.of("Leitung — chefia de dados"),
                List.of(organization()),
                Optional.of(uri("https://porto.example/dados")),
                Optional.of(Image.of(uri("https://porto.example/dados.jpg"), "Uma praça à noite 🌃")),
                Optional.of(emailAddress()),
                Map.of("x-pronouns", "elas – 彼女たち"));
    }

    /** {@return a role that the model does not know} */
    public static Guest.Role role() {
        return new Guest.Role("harbor-pilot");
    }

    /** {@return a private e-mail address} */
    public static EmailAddress emailAddress() {
        return new EmailAddress("rita.private@porto.example");
    }

    /** {@return an organization with its page} */
    public static Organization organization() {
        return new Organization(
                "Pôrto Digital",
                Optional.of(uri("https://porto-digital.example/")),
                Optional.of(Image.of(uri("https://porto-digital.example/logo.svg"), "O logótipo – 標誌")));
    }

    /** {@return a hybrid venue} */
    public static Venue venue() {
        return new Venue(Optional.of(place()), Optional.of(virtualLocation()));
    }

    /** {@return a building with a room, its address, its coordinates and its page} */
    public static Place place() {
        return new Place(
                Optional.of("Alfândega do Porto"),
                Optional.of("Sala do Arquivo, 2.º andar"),
                Optional.of(postalAddress()),
                Optional.of(geoCoordinates()),
                Optional.of(uri("https://alfandega.porto.example/visitar")));
    }

    /** {@return an address with all parts} */
    public static PostalAddress postalAddress() {
        return new PostalAddress(
                Optional.of("Rua Nova da Alfândega 1"),
                Optional.of("Pôrto"),
                Optional.of("Região Norte"),
                Optional.of("4050‑430"),
                Optional.of("PT"));
    }

    /** {@return a point on the earth} */
    public static GeoCoordinates geoCoordinates() {
        return new GeoCoordinates(41.1432, -8.6214);
    }

    /** {@return an online meeting with a secret link, a passcode, a secret telephone number and a chat} */
    public static VirtualLocation virtualLocation() {
        return new VirtualLocation(
                Optional.of(platform()),
                Optional.of(joinLink()),
                Optional.of("945 3120 8875"),
                Optional.of(passcode()),
                List.of(dialIn()),
                Optional.of(uri("https://chat.porto.example/sala")));
    }

    /** {@return an open source platform with the reason for its use} */
    public static Platform platform() {
        return new Platform(
                "BigBlueButton 蓝",
                Optional.of(true),
                Optional.of("The university runs it for its lectures anyway — להרצאות."));
    }

    /** {@return a secret link} */
    public static JoinLink joinLink() {
        return new JoinLink(uri("https://bbb.porto.example/private-room"), true);
    }

    /** {@return a passcode} */
    public static Passcode passcode() {
        return new Passcode("Ribeira‑42");
    }

    /** {@return a secret telephone number with its access code} */
    public static DialIn dialIn() {
        return new DialIn("+44 20 7946 0123", Optional.of("778899"), true);
    }

    /** {@return registration through a mailing list, with a note, a price, a number of places and a deadline} */
    public static Registration registration() {
        return new Registration(
                Registration.Method.MAILING_LIST,
                Optional.of(uri("https://lists.harbours.example/announce")),
                Optional.of("The link is sent the day before — 前日"),
                Optional.of(price()),
                Optional.of(40),
                Optional.of(deadline()));
    }

    /** {@return a price with a fraction} */
    public static Price price() {
        return Price.of("12.5", "EUR");
    }

    /** {@return a deadline with a time of day} */
    public static Deadline deadline() {
        return new Deadline(LocalDate.of(2024, 5, 14), Optional.of(LocalTime.of(18, 0)), Optional.of(LISBON));
    }

    /** {@return a policy with a version that forbids attribution and allows recordings} */
    public static ConductPolicy conductPolicy() {
        return new ConductPolicy(
                "quay-rules",
                "Règles of the quay",
                Optional.of("2.1 β"),
                Optional.of(uri("https://harbours.example/rules/2.1")),
                ConductPolicy.Stance.FORBIDS,
                ConductPolicy.Stance.ALLOWS,
                Optional.of(contact()));
    }

    /** {@return a contact with a name} */
    public static Contact contact() {
        return new Contact(Optional.of("The trust team 🤝"), uri("mailto:trust@harbours.example"));
    }

    /** {@return a kind of office that the model does not know, with a description} */
    public static OspoType ospoType() {
        return new OspoType(
                "port-authority",
                "Port authority OSPOs — autorità portuali",
                Optional.of("Offices of bodies that run ports — 港湾局."));
    }

    /** {@return a recording with its running time and speakers} */
    public static Link link() {
        return new Link(
                uri("https://video.harbours.example/dashboards"),
                Link.Kind.RECORDING,
                Optional.of("Both talks 🎬"),
                Optional.of("fr"),
                Optional.of(Duration.ofMinutes(52)),
                List.of("Joana Vidál", "Tomás Reis"));
    }

    /** {@return a kind of link that the model does not know} */
    public static Link.Kind linkKind() {
        return new Link.Kind("tide-table");
    }

    /** {@return an image with an alternative text} */
    public static Image image() {
        return Image.of(uri("https://harbours.example/poster.png"), "Une grue charge un navire – שאַצ 🏗️");
    }

    /** {@return an event beside which the session takes place, with its dates and page} */
    public static RelatedEvent relatedEvent() {
        return new RelatedEvent(
                RelatedEvent.Relation.BESIDE,
                "Open Ports Week — אירועי הנמל",
                Optional.of(days()),
                Optional.of(uri("https://open-ports-week.example/2024")));
    }

    /** {@return the fourth revision, with both times} */
    public static Revision revision() {
        return new Revision(
                3,
                Optional.of(Instant.parse("2024-01-08T09:00:00Z")),
                Optional.of(Instant.parse("2024-03-01T17:30:00Z")));
    }

    /** {@return a former id and a former title} */
    public static Aliases aliases() {
        return new Aliases(List.of("dashboards-1"), List.of("Dash boards for a conseil à Zürich"));
    }

    /** {@return two sessions at the same time} */
    public static WorkingGroup.Clash clash() {
        return new WorkingGroup.Clash(
                session(), Session.builder("2024-05-budgets", timed()).build());
    }

    /** {@return the public view of {@link #workingGroup()} with a public session, removals and an exposure} */
    public static PublicView publicView() {
        Session published = session().toBuilder()
                .classification(Session.Classification.PUBLIC)
                .build();
        PublicView view = PublicView.of(
                workingGroup().toBuilder().sessions(List.of(published)).build());
        return new PublicView(view.workingGroup(), view.removals(), List.of(exposure()));
    }

    /** {@return the removal of a withdrawn guest} */
    public static PublicView.Removal removal() {
        return new PublicView.Removal("/sessions/0/guests/1", PublicView.Reason.WITHDRAWN_GUEST);
    }

    /** {@return an exposure: a passcode in a description, as a warning} */
    public static PublicView.Exposure exposure() {
        return new PublicView.Exposure(
                "/sessions/0/description",
                PublicView.Reason.PASSCODE,
                Severity.WARNING,
                "/sessions/0/venue/online/join");
    }

    /** {@return a line of times in two zones} */
    public static AnnouncedTimes announcedTimes() {
        return new AnnouncedTimes("3pm WEST · 11am UYT");
    }

    /** {@return the check of a line that agrees only if a name means the local time of its region} */
    public static TimesCheck timesCheck() {
        return new TimesCheck(
                LocalDate.of(2021, 11, 18),
                TimesCheck.Verdict.AGREES_IF_GENERIC,
                Optional.of(Instant.parse("2021-11-18T17:00:00Z")),
                Optional.of(Duration.ofMinutes(90)),
                Optional.of(new AnnouncedTimes("9–10:30am PT, 12–1:30pm EST")),
                List.of(finding()));
    }

    /** {@return a finding about an abbreviation that is not in force} */
    public static TimesCheck.Finding finding() {
        return new TimesCheck.Finding(
                "12\u202Fpm EDT", TimesCheck.Code.GENERIC_READING, "EDT is not in force on 2021-11-18 — EST was meant");
    }

    /** {@return a firm cadence with its rule} */
    public static Cadence cadence() {
        return Cadence.firmly("twice a year, on the 7ª Thursday of a quarter", cadenceRule());
    }

    /** {@return a rule of weekdays with an interval} */
    public static CadenceRule cadenceRule() {
        return new CadenceRule(CadenceRule.Frequency.QUARTERLY, 2, List.of(weekday()), Optional.empty());
    }

    /** {@return a rule of a day of the month with an interval} */
    public static CadenceRule cadenceRuleByDayOfMonth() {
        return new CadenceRule(CadenceRule.Frequency.MONTHLY, 3, List.of(), Optional.of(15));
    }

    /** {@return the second of a weekday in a month or quarter} */
    public static CadenceRule.Weekday weekday() {
        return new CadenceRule.Weekday(DayOfWeek.THURSDAY, Optional.of(7));
    }

    /** {@return a usual time of day with its duration} */
    public static UsualTime usualTime() {
        return new UsualTime(LocalTime.of(15, 0), LISBON, Optional.of(Duration.ofMinutes(90)));
    }

    /** {@return the second meeting of {@link #series()}, which no session replaces} */
    public static Occurrence occurrence() {
        return new Occurrence(series(), LocalDate.of(2024, 11, 14));
    }

    /** {@return a start with a duration} */
    public static When.Timed timed() {
        return new When.Timed(LocalDateTime.of(2024, 5, 16, 15, 0), LISBON, Optional.of(Duration.ofHours(2)));
    }

    /** {@return a range of days} */
    public static When.Days days() {
        return new When.Days(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 17));
    }

    /** {@return a month} */
    public static When.InMonth inMonth() {
        return new When.InMonth(YearMonth.of(2019, 10));
    }

    /** {@return a year} */
    public static When.InYear inYear() {
        return new When.InYear(Year.of(2018));
    }

    private static URI uri(String text) {
        return URI.create(text);
    }
}
