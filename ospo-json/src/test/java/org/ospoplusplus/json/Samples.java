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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
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
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Minimal;

/** A value of every record, once with no component at its default and once with as little as it can have. */
final class Samples {

    static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    static final EmailAddress EMAIL = new EmailAddress("ada@example.org");
    static final Organization ORGANIZATION = Organization.of("Harbour Lab", URI.create("https://harbour.example/"));
    static final Contact CONTACT = new Contact(Optional.of("Desk"), URI.create("mailto:desk@example.org"));
    static final GeoCoordinates GEO = new GeoCoordinates(38.70716, -9.13549);
    static final PostalAddress ADDRESS = new PostalAddress(
            Optional.of("Rua Augusta 1"),
            Optional.of("Lisboa"),
            Optional.of("Estremadura"),
            Optional.of("1100-048"),
            Optional.of("PT"));
    static final Place PLACE = new Place(Optional.of("Old Hall"), Optional.of(ADDRESS), Optional.of(GEO));
    static final Platform PLATFORM = new Platform("BigBlueButton", Optional.of(false), Optional.of("It's *there*."));
    static final JoinLink JOIN = JoinLink.secret(URI.create("https://meet.example/r?pw=1"));
    static final DialIn DIAL_IN = new DialIn("+351 21 000 0000", Optional.of("42#"), true);
    static final VirtualLocation ONLINE = new VirtualLocation(PLATFORM, Optional.of(JOIN), List.of(DIAL_IN));
    static final Venue VENUE = Venue.hybrid(PLACE, ONLINE);
    static final ConductPolicy POLICY = new ConductPolicy(
            "house-rule",
            "House rule",
            Optional.of("2.1"),
            Optional.of(URI.create("https://example.org/rule")),
            ConductPolicy.Stance.FORBIDS,
            ConductPolicy.Stance.ALLOWS,
            Optional.of(CONTACT));
    static final OspoType TYPE = OspoType.of("port", "Port authorities").describedAs("Offices of ports.");
    static final Aliases ALIASES = new Aliases(List.of("old-id"), List.of("Old name"));
    static final Guest GUEST = new Guest(
            Optional.of("Ada \"Countess\" Lovelace\n\u0001 \\ </script> é 🎉"),
            Guest.Kind.ORGANIZATION,
            Guest.Role.MODERATOR,
            Guest.Standing.CONFIRMED,
            List.of(ORGANIZATION, Organization.of("No page")),
            Optional.of(URI.create("https://example.org/ada")),
            Optional.of(EMAIL));
    static final When.Timed TIMED =
            When.at(LocalDateTime.of(2030, 3, 5, 18, 0, 30), LISBON, Duration.parse("PT49H30M1S"));
    static final When.Days DAYS = When.between(LocalDate.of(2030, 2, 28), LocalDate.of(2030, 3, 1));
    static final When.InMonth MONTH = When.in(YearMonth.of(2029, 12));
    static final When.InYear YEAR = When.in(Year.of(987));
    static final AgendaItem PART = new AgendaItem(
            "Opening",
            Optional.of(Duration.ZERO),
            Optional.of(Duration.ofMinutes(30)),
            List.of(GUEST),
            Optional.of(VENUE));
    static final Registration REGISTRATION = new Registration(
            Registration.Method.MAILING_LIST,
            Optional.of(URI.create("https://list.example/")),
            Optional.of("Say hello."));
    static final Link LINK = new Link(
            URI.create("https://video.example/1?a=b%20c#d"),
            Link.Kind.RECORDING,
            Optional.of("Part one"),
            Optional.of(Duration.ofSeconds(3_723)),
            List.of("Ada", "Grace"));
    static final RelatedEvent RELATED = new RelatedEvent(
            RelatedEvent.Relation.BESIDE,
            "Harbour days",
            Optional.of(DAYS),
            Optional.of(URI.create("https://days.example/")));
    static final Revision REVISION = new Revision(
            3, Optional.of(Instant.parse("2029-01-02T03:04:05Z")), Optional.of(Instant.parse("2029-02-03T04:00:00Z")));
    static final AnnouncedTimes ANNOUNCED = new AnnouncedTimes("6pm WET, 1pm ET");
    static final CadenceRule.Weekday WEEKDAY = new CadenceRule.Weekday(DayOfWeek.THURSDAY, Optional.of(-1));
    static final CadenceRule RULE = new CadenceRule(
            CadenceRule.Frequency.MONTHLY,
            2,
            List.of(WEEKDAY),
            Optional.empty(),
            Optional.of(LocalDate.of(2030, 1, 31)));
    static final CadenceRule RULE_BY_DAY =
            new CadenceRule(CadenceRule.Frequency.QUARTERLY, 1, List.of(), Optional.of(31), Optional.empty());
    static final Cadence CADENCE = Cadence.firmly("every other month", RULE);
    static final UsualTime USUAL_TIME = new UsualTime(LocalTime.of(9, 5, 7), LISBON, Optional.of(Duration.ofDays(1)));
    static final Track TRACK = new Track(
            "ports",
            "Ports & Harbours",
            ALIASES,
            Optional.of("About ports."),
            List.of(TYPE),
            Optional.of(CADENCE),
            Optional.of(USUAL_TIME),
            Optional.of(VENUE),
            List.of(POLICY),
            List.of(CONTACT));
    static final Session SESSION = new Session(
            "tides",
            Optional.of("Measuring tides"),
            Optional.of("workshop"),
            Optional.of("Line one\r\n\tline two"),
            TIMED,
            Optional.of(ANNOUNCED),
            Session.Status.CONFIRMED,
            REVISION,
            List.of(DAYS, MONTH, YEAR),
            List.of("ports"),
            List.of(GUEST),
            List.of(ORGANIZATION),
            List.of(PART),
            Optional.of(VENUE),
            List.of(REGISTRATION),
            List.of(POLICY),
            List.of(TYPE),
            List.of(LINK),
            List.of(RELATED),
            Optional.of("pt-PT"),
            ALIASES);
    static final WorkingGroup GROUP = new WorkingGroup(
            "harbours",
            "harbours.example",
            "Harbours",
            Optional.of("In a line"),
            Optional.of("At length"),
            Optional.of("Everyone"),
            Optional.of("en"),
            Optional.of(Instant.parse("2029-12-31T23:59:59Z")),
            Optional.of(CADENCE),
            Optional.of(VENUE),
            List.of(POLICY),
            List.of(LISBON, ZoneId.of("UTC"), ZoneId.of("Etc/GMT+2")),
            List.of(TYPE),
            List.of(CONTACT),
            List.of(LINK),
            List.of(TRACK),
            List.of(SESSION));
    static final PublicView.Removal REMOVAL = new PublicView.Removal("/a~1b", PublicView.Reason.PRIVATE_EMAIL);

    static final TimesCheck.Finding FINDING =
            new TimesCheck.Finding("12pm EDT", TimesCheck.Code.NOT_IN_FORCE, "EDT ended on 7 November");
    static final TimesCheck CHECK = new TimesCheck(
            LocalDate.of(2021, 11, 18),
            TimesCheck.Verdict.AGREES_IF_CIVIL,
            Optional.of(Instant.parse("2021-11-18T17:00:00Z")),
            List.of(FINDING));

    private Samples() {}

    /** {@return values none of whose components says what its absence would say} */
    static List<Record> full() {
        return List.of(
                EMAIL,
                ORGANIZATION,
                CONTACT,
                GEO,
                ADDRESS,
                PLACE,
                PLATFORM,
                JOIN,
                DIAL_IN,
                ONLINE,
                VENUE,
                POLICY,
                TYPE,
                ALIASES,
                GUEST,
                TIMED,
                DAYS,
                MONTH,
                YEAR,
                PART,
                REGISTRATION,
                LINK,
                RELATED,
                REVISION,
                ANNOUNCED,
                WEEKDAY,
                RULE,
                RULE_BY_DAY,
                CADENCE,
                USUAL_TIME,
                Complete.occurrence(),
                TRACK,
                SESSION,
                GROUP,
                REMOVAL,
                new PublicView(GROUP, List.of(REMOVAL)),
                new WorkingGroup.Clash(SESSION, SESSION),
                FINDING,
                CHECK);
    }

    /** {@return values with as little as their records allow} */
    static List<Record> minimal() {
        Place place = new Place(Optional.of("Hall"), Optional.empty(), Optional.empty());
        return List.of(
                new EmailAddress(""),
                Organization.of(""),
                new Contact(Optional.empty(), URI.create("mailto:a@example.org")),
                new GeoCoordinates(0, -180),
                new PostalAddress(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("PT")),
                place,
                Platform.of("P"),
                JoinLink.open(URI.create("x")),
                new DialIn("", Optional.empty(), false),
                VirtualLocation.on(Platform.of("P")),
                Venue.inPerson(place),
                ConductPolicy.of("a", "", URI.create("https://example.org")),
                OspoType.of("a", "b"),
                Aliases.NONE,
                Guest.person("Ada"),
                Guest.toBeAnnounced(Guest.Role.GUEST),
                When.at(LocalDateTime.of(1, 1, 1, 0, 0), LISBON),
                When.on(LocalDate.of(9999, 12, 31)),
                When.in(YearMonth.of(1, 1)),
                When.in(Year.of(9999)),
                AgendaItem.of("A"),
                Registration.notNeeded(),
                new Link(URI.create("a"), Link.Kind.PAGE, Optional.empty(), Optional.empty(), List.of()),
                new RelatedEvent(RelatedEvent.Relation.PART_OF, "", Optional.empty(), Optional.empty()),
                Revision.INITIAL,
                new AnnouncedTimes(""),
                new CadenceRule.Weekday(DayOfWeek.MONDAY, Optional.empty()),
                CadenceRule.weekly(),
                Cadence.usually("now and then", null),
                UsualTime.of(LocalTime.MIDNIGHT, LISBON),
                Minimal.occurrence(),
                Track.of("a", "b"),
                Session.builder("a", When.in(Year.of(2030))).build(),
                WorkingGroup.builder("a", "b.example", "c").build(),
                new PublicView.Removal("", PublicView.Reason.SECRET_DIAL_IN),
                PublicView.of(WorkingGroup.builder("a", "b.example", "c").build()),
                new WorkingGroup.Clash(
                        Session.builder("a", YEAR).build(),
                        Session.builder("b", YEAR).build()),
                new TimesCheck.Finding("", TimesCheck.Code.GAP, ""),
                new TimesCheck(LocalDate.of(1, 1, 1), TimesCheck.Verdict.UNREADABLE, Optional.empty(), List.of()));
    }

    static List<Record> all() {
        return Stream.of(full(), minimal()).flatMap(List::stream).toList();
    }
}
