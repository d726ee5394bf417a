package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;

/** Reads calendars of other programs without adding claims, and keeps the data for participants secret. */
class ForeignClaimsTest {

    private static final CalendarReader READER = CalendarReader.create();
    private static final String SECRET = "https://meet.example/geheim?pwd=ÄX";

    private static CalendarFeed read(String calendar, String... event) {
        return READER.read("BEGIN:VCALENDAR\r\nPRODID:-//Beispiel//Café//DE\r\nX-WR-CALNAME:Übersicht\r\n" + calendar
                + "BEGIN:VEVENT\r\nUID:a@example.org\r\nDTSTART:20260105T170000Z\r\nSUMMARY:Treffen im Café\r\n"
                + String.join("\r\n", event) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLISH, , CONFIRMED, 0",
        "REQUEST, TENTATIVE, TENTATIVE, 0",
        "ADD, CONFIRMED, CONFIRMED, 0",
        "CANCEL, , CANCELLED, 0",
        "CANCELED, , CANCELLED, 0",
        "Cancelled, TENTATIVE, CANCELLED, 1",
        "cancel, CONFIRMED, CANCELLED, 1",
        "REPLY, CONFIRMED, TENTATIVE, 1",
        "REFRESH, , TENTATIVE, 1",
        "COUNTER, CONFIRMED, TENTATIVE, 1",
        "DECLINECOUNTER, CONFIRMED, TENTATIVE, 1",
        "X-NEU, CONFIRMED, TENTATIVE, 1",
        "COUNTER, CANCELLED, CANCELLED, 0",
        "X-NEU, TENTATIVE, TENTATIVE, 1"
    })
    void theMethodLimitsTheStatus(String method, String status, Session.Status expected, int warnings) {
        CalendarFeed feed = read("METHOD:" + method + "\r\n", status == null ? "X-A:" : "STATUS:" + status);

        assertThat(feed.sessions().get(0).status()).isEqualTo(expected);
        assertThat(feed.warnings()).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, CANCELLED, CANCELLED, 1",
        "CANCELLED, CONFIRMED, CANCELLED, 1",
        "CONFIRMED, TENTATIVE, TENTATIVE, 1",
        "TENTATIVE, CANCELED, CANCELLED, 1",
        "CANCELED, CANCELLED, CANCELLED, 0",
        "ABGESAGTÉ, CONFIRMED, TENTATIVE, 2"
    })
    void theWeakestOfSeveralStatusesIsTaken(String one, String other, Session.Status expected, int warnings) {
        CalendarFeed feed = read("", "STATUS:" + one, "STATUS:" + other);

        assertThat(feed.sessions().get(0).status()).isEqualTo(expected);
        assertThat(feed.warnings()).hasSize(warnings);
    }

    @Test
    void anAccessClassOfACalendarIsNoLeftOut() {
        CalendarFeed feed = read("CLASS:PRIVATE\r\n", "LOCATION:Café");

        assertThat(feed.sessions().get(0).classification()).isEqualTo(Session.Classification.PRIVATE);
        assertThat(feed.warnings()).isEmpty();
    }

    /** A LOCATION in HTML; the place; the page or link to join by. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a href="https://meet.example.org/é">Join</a>                          | -            | https://meet.example.org/é
            <a href="https://zoom.us/j/5">Zoom</a>, Café Zoë                       | Café Zoë     | https://zoom.us/j/5
            <a href="https://konferenz.example/é">https://konferenz.example/é</a>  | -            | https://konferenz.example/é
            <p>Café\\n<b>Zoë</b><br>Raum 5</p>                                       | Café Zoë, Raum 5 | -
            """)
    void aLinkInHtmlOfALocationIsKept(String location, String place, String link) {
        Session session = read("", "LOCATION:" + location).sessions().get(0);
        Optional<String> join = session.venue()
                .flatMap(Venue::online)
                .flatMap(VirtualLocation::join)
                .map(found -> found.url().toString());
        Optional<String> page =
                session.links().stream().map(found -> found.url().toString()).findFirst();

        assertThat(session.venue().flatMap(Venue::place).flatMap(Place::name).orElse("-"))
                .isEqualTo(place);
        assertThat(join.or(() -> page).orElse("-")).isEqualTo(link);
    }

    /** A text; whether a warning says that it has a passcode. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DESCRIPTION:Für alle\\naccess code 123456                                                          | true
            DESCRIPTION:Für alle: PIN 4711#                                                                    | true
            DESCRIPTION:https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fé.de%2F%3Fpwd%3Dgeheim | true
            LOCATION:Café (Passcode: 4711)                                                                     | false
            DESCRIPTION:Zip code 123456\\, Café                                                                | false
            """)
    void aPasscodeThatIsPublishedIsReported(String line, boolean isReported) {
        assertThat(read("", line).warnings().stream()
                        .map(CalendarWarning::message)
                        .anyMatch(message -> message.startsWith("seems to contain a passcode")))
                .isEqualTo(isReported);
    }

    @Test
    void anOverrideWithoutUidIsOfTheOnlySeriesWithoutUid() {
        String event = "BEGIN:VEVENT\r\nDTSTART:2026010%dT170000Z\r\nSUMMARY:Café\r\n%s\r\nEND:VEVENT\r\n";
        String cancelled = event.formatted(6, "RECURRENCE-ID:20260106T170000Z\r\nSTATUS:CANCELLED");
        String series = event.formatted(5, "RRULE:FREQ=DAILY;COUNT=3");
        CalendarReader reader = READER.withWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));

        CalendarFeed feed = reader.read("BEGIN:VCALENDAR\r\n" + cancelled + series + "END:VCALENDAR\r\n");
        assertThat(FeedMeetings.of2026(feed)).extracting(Session::isExpected).containsExactly(true, false, true);

        CalendarFeed several = reader.read("BEGIN:VCALENDAR\r\n" + series + series + cancelled + "END:VCALENDAR\r\n");
        assertThat(FeedMeetings.of2026(several)).hasSize(7);
        assertThat(several.warnings())
                .filteredOn(warning -> warning.property().equals("RECURRENCE-ID"))
                .extracting(CalendarWarning::line)
                .containsExactly(13);
    }

    @Test
    void eachCalendarOfAFileHasItsOwnMethod() {
        String event = "BEGIN:VEVENT\r\nUID:%s@example.org\r\nDTSTART:20260105T170000Z\r\nEND:VEVENT\r\n";
        CalendarFeed feed = READER.read("BEGIN:VCALENDAR\r\n"
                + event.formatted("é1").replace("é", "e") + "END:VCALENDAR\r\nBEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\n"
                + event.formatted("b") + "END:VCALENDAR\r\n");

        assertThat(feed.sessions())
                .extracting(Session::status)
                .containsExactly(Session.Status.CONFIRMED, Session.Status.CANCELLED);
    }

    @Test
    void aLinkToAMeetingIsFoundInADescription() {
        CalendarFeed feed =
                read("", "DESCRIPTION:Programm: https://example.org/été\\nhttps://us02web.zoom.us/j/81\\nBis bald");

        VirtualLocation online =
                feed.sessions().get(0).venue().flatMap(Venue::online).orElseThrow();
        assertThat(online.platform().orElseThrow().name()).isEqualTo("Zoom");
        assertThat(online.join()).contains(JoinLink.publicLink(URI.create("https://us02web.zoom.us/j/81")));
        assertThat(feed.warnings()).isEmpty();
    }

    /** A description; the link to join by. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Beitreten <a href="https://www.google.com/url?q=https://zoom.us/j/55&amp\\;sa=D">https://zoom.us/j/55</a></p> | https://zoom.us/j/55
            <p>Über <a href="https://zoom.us/j/55?x=1">https://zoom.us/j/55</a></p>                 | https://zoom.us/j/55?x=1
            <p>Über <a href="https://zoom.us/j/55/">https://zoom.us/j/55</a></p>                    | https://zoom.us/j/55/
            <p>Über <a href="https://www.google.com/url?q=https://zoom.us/j/5%3Fx%3D1&amp\\;sa=D">Zoom</a></p> | https://zoom.us/j/5?x=1
            <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F5&amp\\;data=é">Zoom</a> | https://zoom.us/j/5
            https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F5&data=é | https://zoom.us/j/5
            Größe: <b>https://meet.jit.si/Foo</b>*                                                  | https://meet.jit.si/Foo
            https://meet.jit.si/abc。                                                               | https://meet.jit.si/abc
            请点击https://meet.jit.si/abc，密码                                                      | https://meet.jit.si/abc
            请点击https://zoom.us/j/123加入会议                                                      | https://zoom.us/j/123
            „https://meet.jit.si/Größe“                                                             | https://meet.jit.si/Größe
            [Zoom – https://zoom.us/j/5](https://zoom.us/j/5)                                       | https://zoom.us/j/5
            Über (https://zoom.us/j/5), später                                                      | https://zoom.us/j/5
            https://zoom.us/j/5<https://zoom.us/j/5>                                                | https://zoom.us/j/5
            Über <p>https://zoom.us/j/5&nbsp\\;Später</p>                                           | https://zoom.us/j/5
            https://zoom.us/j/5\u200BSpäter                                                         | https://zoom.us/j/5
            'Süd|https://zoom.us/j/5|Nord'                                                          | https://zoom.us/j/5
            """)
    void aLinkInADescriptionEndsWhereItEnds(String description, String link) {
        CalendarFeed feed = read("", "DESCRIPTION:" + description);

        assertThat(feed.sessions().get(0).venue().flatMap(Venue::online).flatMap(VirtualLocation::join))
                .contains(JoinLink.publicLink(URI.create(link)));
        assertThat(feed.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://us02web.zoom.us/meeting/register/tZé",
        "https://us02web.zoom.us/webinar/register/WN_é",
        "https://zoom.us/pricing",
        "https://www.webex.com/",
        "https://example.org/meeting",
        "https://bbb.example/"
    })
    void otherLinksInADescriptionStayText(String link) {
        assertThat(read("", "DESCRIPTION:Café: " + link).sessions().get(0).venue())
                .isEmpty();
    }

    @Test
    void aLinkForModeratorsIsSecret() {
        CalendarFeed feed =
                read("", "CONFERENCE;FEATURE=\"VIDEO,MODERATOR\";LABEL=Gastgeber:https://meet.example/müller");

        assertThat(feed.sessions().get(0).venue().flatMap(Venue::online).flatMap(VirtualLocation::join))
                .hasValueSatisfying(join -> assertThat(join.secret()).isTrue());
    }

    /** A link to a telephone of moderators; whether another number is known; the dial-ins that are left. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MODERATOR,PHONE | tel:+15551234567,,,99887766#       | false | +15551234567 (Gastgeberin) 99887766 true
            MODERATOR       | tel:+15551234567,,,99887766#       | true  | +49 30 5555 - false
            phone,moderator | tel:+15551234567\\,\\,99887766%23 | true  | +49 30 5555 - false
            """)
    void aTelephoneOfModeratorsIsSecret(String features, String link, boolean isOther, String expected) {
        CalendarFeed feed = read(
                "",
                "CONFERENCE;VALUE=URI;FEATURE=\"" + features + "\";LABEL=Gastgeberin:" + link,
                "COMMENT:é",
                "LOCATION:Telefon der Gastgeberin: 99887766",
                "DESCRIPTION:Für alle\\nFür Gastgeber: 99887766",
                "SUMMARY:Code 99887766",
                isOther ? "X-OSPO-DIAL-IN:+49 30 5555" : "X-A:");

        assertThat(feed.sessions().get(0).venue().flatMap(Venue::online).stream()
                        .flatMap(online -> online.dialIns().stream())
                        .map(number ->
                                number.number() + " " + number.accessCode().orElse("-") + " " + number.secret()))
                .containsExactly(expected);
        assertThat(publicText(feed)).contains("Für alle").doesNotContain("99887766");
        assertThat(feed.warnings()).extracting(CalendarWarning::toString).noneMatch(line -> line.contains("99887766"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tel:+15551234567,,,geheim         | +15551234567    | geheim
            tel:+13017158592,,823#,,,,*1234#  | +13017158592    | 823#,,,,*1234
            tel:+1-555-123p4711#              | +1-555-123      | 4711
            tel:+1-555-123;ext=47ä            | +1-555-123      | 47ä
            tel:+1-555-FLOWERS                | +1-555-FLOWERS  | -
            tel:7042;phone-context=é.example  | 7042;phone-context=é.example | -
            tel:+15551234567,,,               | +15551234567    | -
            """)
    void aCodeIsNoPartOfANumber(String link, String number, String code) {
        DialIn dialIn = read("", "CONFERENCE;VALUE=URI;FEATURE=PHONE:" + link)
                .sessions()
                .get(0)
                .venue()
                .flatMap(Venue::online)
                .orElseThrow()
                .dialIns()
                .get(0);

        assertThat(dialIn.number()).isEqualTo(number);
        assertThat(dialIn.accessCode().orElse("-")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "https://zoom.us/j/5, Click here to join, Zoom",
        "https://zoom.us/j/5, Für Teilnehmende, Zoom",
        "https://konferenz.example/é, Click here to join,",
        "https://konferenz.example/é, Jitsi für Müller, Jitsi für Müller"
    })
    void aKnownHostNamesThePlatform(String link, String label, @Nullable String platform) {
        VirtualLocation online = read("", "CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=" + label + ":" + link)
                .sessions()
                .get(0)
                .venue()
                .flatMap(Venue::online)
                .orElseThrow();

        assertThat(online.platform().map(Platform::name)).isEqualTo(Optional.ofNullable(platform));
    }

    @Test
    void aChatWithoutALabelIsTheChatOfTheMeeting() {
        CalendarFeed feed = read(
                "",
                "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/é",
                "CONFERENCE;VALUE=URI;FEATURE=CHAT:https://chat.example/größe");

        assertThat(feed.sessions().get(0).venue())
                .contains(Venue.online(VirtualLocation.of(JoinLink.publicLink(URI.create("https://meet.example/é")))
                        .withChat(URI.create("https://chat.example/größe"))));
        assertThat(feed.sessions().get(0).links()).isEmpty();
    }

    @Test
    void aSecretMeetingIdNeedsASecretLink() {
        CalendarFeed feed = read(
                "",
                "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example/é",
                "X-OSPO-MEETING-ID;X-OSPO-SECRET=TRUE:945 3120 8875");

        assertThat(feed.sessions()
                        .get(0)
                        .venue()
                        .flatMap(Venue::online)
                        .orElseThrow()
                        .meetingId())
                .isEmpty();
        assertThat(feed.warnings().toString()).contains("X-OSPO-MEETING-ID").doesNotContain("945");
    }

    @Test
    void aChatIsALinkBesideTheMeeting() {
        CalendarFeed feed = read(
                "",
                "CONFERENCE;FEATURE=CHAT;LABEL=Plauderei:https://chat.example/ä",
                "CONFERENCE;FEATURE=VIDEO;LABEL=Jitsi:https://meet.example/ä");
        Session session = feed.sessions().get(0);

        assertThat(session.venue().flatMap(Venue::online).flatMap(VirtualLocation::join))
                .contains(JoinLink.publicLink(URI.create("https://meet.example/ä")));
        assertThat(session.links()).extracting(Link::title).containsExactly(Optional.of("Plauderei"));
        assertThat(feed.warnings()).isEmpty();
    }

    @Test
    void aPlaceholderIsReportedOrKept() {
        assertThat(read("", "LOCATION:Online event").warnings()).isEmpty();
        assertThat(read("", "LOCATION:TBA").warnings())
                .extracting(CalendarWarning::toString)
                .containsExactly(
                        "line 8: LOCATION: contains text that is not a place, such as TBA, a passcode or an e-mail"
                                + " address; that text is left out [value]");
    }

    @Test
    void aLocationOfCarriageReturnsIsALine() {
        CalendarFeed feed = READER.withLimits(new CalendarLimits(5_000_000, 300_000, 4, 10, 200, 200, 1, 1))
                .read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@b.example\nDTSTART:20200101T000000Z\nLOCATION:Café"
                        + "\r".repeat(70_000) + "Zoë\nEND:VEVENT\nEND:VCALENDAR\n");

        assertThat(feed.sessions().get(0).venue().flatMap(Venue::place).flatMap(Place::name))
                .hasValueSatisfying(name -> assertThat(name).startsWith("Café"));
        assertThat(feed.warnings()).extracting(CalendarWarning::property).contains("LOCATION");
    }

    @ParameterizedTest
    @CsvSource({"CREATED", "LAST-MODIFIED"})
    void aMomentAfterTheLastYearIsLeftOut(String property) {
        CalendarFeed feed = read("", property + ";TZID=Pacific/Pago_Pago:99991231T235959");

        assertThat(feed.sessions()).hasSize(1);
        assertThat(feed.warnings()).extracting(CalendarWarning::property).containsExactly(property);
    }

    private static WorkingGroup group(Session session) {
        return WorkingGroup.builder("grüße".replace("ü", "ue").replace("ß", "ss"), "example.org", "Grüße")
                .sessions(List.of(session))
                .build();
    }

    private static Session.Builder session() {
        return Session.builder("s", When.on(LocalDate.of(2026, 1, 5))).title("Café");
    }

    @Test
    void aTitleThatLooksLikeHtmlComesBack() {
        Session session = session().title("Tools &amp; <b>Cities</b> — été").build();

        assertThat(READER.read(Samples.WRITER.write(group(session))).sessions()).containsExactly(session);
    }

    @Test
    void aPlaceWithTheNameOfALinkOrAPlatformComesBack() {
        for (String name : List.of("https://a.de/", "Zoom", "TBA", "Online — Café")) {
            Session session = session()
                    .venue(new Venue(
                            Optional.of(new Place(
                                    Optional.of(name),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())),
                            Optional.empty()))
                    .build();
            CalendarFeed feed = READER.read(Samples.WRITER.write(group(session)));

            assertThat(feed.sessions()).containsExactly(session);
            assertThat(feed.warnings()).isEmpty();
        }
    }

    private static Session secretSession() {
        return session()
                .description("*Mitbringen*: Käse")
                .venue(new Venue(
                        Optional.empty(),
                        Optional.of(new VirtualLocation(
                                Optional.of(Platform.of("Jitsi")),
                                Optional.of(new JoinLink(URI.create(SECRET), true)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new DialIn("+49 30 5555", Optional.of("778899"), true)),
                                Optional.empty()))))
                .build();
    }

    @Test
    void aDerivedDescriptionIsKnownWithoutItsMark() {
        Session session = secretSession();
        String calendar = Samples.WRITER.write(group(session)).replace(";DERIVED=TRUE", "");

        assertThat(READER.read(calendar).sessions()).containsExactly(session);
        String bare = unfolded(calendar).replaceAll("STYLED-DESCRIPTION[^\r]*\r\n", "");
        assertThat(publicText(READER.read(bare))).doesNotContain("geheim", "5555", "778899");
    }

    @Test
    void aChangedDescriptionLosesLinesWithSecrets() {
        String calendar = unfolded(Samples.WRITER.write(group(secretSession())))
                .replaceAll("STYLED-DESCRIPTION[^\r]*\r\n", "")
                .replaceAll(
                        "DESCRIPTION;DERIVED=TRUE:",
                        "DESCRIPTION:Geändert\\\\nRaum: " + SECRET + "\\\\nTelefon: +49 30 5555, 778899\\\\n");
        CalendarFeed feed = READER.read(calendar);

        assertThat(publicText(feed)).contains("Geändert").doesNotContain("geheim", "5555", "778899");
        assertThat(feed.warnings()).extracting(CalendarWarning::property).contains("DESCRIPTION");
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    private static String publicText(CalendarFeed feed) {
        return PublicView.of(feed.group()).workingGroup().toString();
    }

    @Test
    void inheritedPoliciesStillBind() {
        Session session = session()
                .links(List.of(new Link(
                        URI.create("https://a.de/r"),
                        Link.Kind.NOTES,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("Zoë Sprecherin"))))
                .build();
        WorkingGroup group = group(session).toBuilder()
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .build();
        String calendar = Samples.WRITER.write(group);

        CalendarFeed feed = READER.read(calendar);
        assertThat(feed.sessions().get(0).policies()).isEqualTo(group.policies());
        assertThat(publicText(feed)).doesNotContain("Sprecherin");
        assertThat(READER.withGroup(group).read(calendar).sessions()).containsExactly(session);
    }

    @ParameterizedTest
    @CsvSource({"X-OSPO-ATTRIBUTION=NEIN", "X-OSPO-ATTRIBUTION=FORBIDS"})
    void aPolicyBindsWithoutALinkAndWithAnUnknownStance(String stance) {
        CalendarFeed feed = read("", "LINK;X-OSPO-KIND=POLICY;LABEL=Hausregel;" + stance + ":javascript:x");

        assertThat(feed.sessions().get(0).policies())
                .extracting(ConductPolicy::name, ConductPolicy::attribution)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Hausregel", ConductPolicy.Stance.FORBIDS));
    }

    @Test
    void linesOfPointers() {
        CalendarFeed feed = read("", "STATUS:TENTATIVE");

        assertThat(feed.line("/sessions/0/title")).isEqualTo(5);
        for (String pointer : List.of(
                "",
                "/",
                "/sessions",
                "/sessions/",
                "/sessions/1",
                "/sessions/-",
                "/sessions/00",
                "/sessions/-1",
                "/sessions/é",
                "/sessions/99999999999999",
                "x/sessions/0",
                "/tracks/0")) {
            assertThat(feed.line(pointer)).as(pointer).isEqualTo(1);
        }
    }

    @Test
    void eventsThatContradictTheirGroupAreFitted() {
        CalendarFeed feed = read(
                "X-OSPO-TRACK;X-OSPO-ID=c:Café\r\nX-OSPO-TRACK;X-OSPO-ID=C:Cafés\r\n",
                "DTEND:20260105T180000Z",
                "RELATED-TO;X-OSPO-ID=c:x",
                "RELATED-TO;X-OSPO-ID=d:x",
                "X-OSPO-AGENDA;X-OSPO-OFFSET=PT30M;X-OSPO-DURATION=PT2H:Zwei",
                "X-OSPO-AGENDA;X-OSPO-OFFSET=PT10M:Früher",
                "X-OSPO-PREVIOUS-START:2026-01-05T17:00:00[UTC]/PT1H",
                "X-OSPO-POLICY;X-OSPO-ID=p:Eins",
                "X-OSPO-POLICY;X-OSPO-ID=P:Zwei");

        assertThat(feed.group().tracks()).hasSize(1);
        assertThat(feed.sessions().get(0).trackIds()).containsExactly("c");
        assertThat(feed.sessions().get(0).agenda()).hasSize(2);
        assertThat(feed.sessions().get(0).policies()).hasSize(1);
        assertThat(OspoValidator.create().validate(feed.group())).isEmpty();
        assertThat(feed.warnings())
                .extracting(CalendarWarning::property)
                .contains("X-OSPO-TRACK", "RELATED-TO", "X-OSPO-AGENDA", "X-OSPO-PREVIOUS-START", "X-OSPO-POLICY");
    }
}
