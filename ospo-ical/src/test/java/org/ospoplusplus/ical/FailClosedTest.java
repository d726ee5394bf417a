package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;

/** Private data of a calendar stays private if parts of the calendar are unreadable. */
class FailClosedTest {

    private static final CalendarLimits D = CalendarLimits.DEFAULT;

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\nX-OSPO-DOMAIN;X-OSPO-ID=g:g.example\nNAME:Büro\n" + String.join("\n", lines)
                + "\nEND:VCALENDAR\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:a@g.example\nDTSTART:20260105T170000Z\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    private static String properties(int count) {
        return IntStream.range(0, count).mapToObj(i -> "X-P" + i + ":é").collect(Collectors.joining("\n"));
    }

    private static String published(CalendarFeed feed) {
        return PublicView.of(feed.group()).workingGroup().toString();
    }

    private static void assertPrivate(CalendarFeed feed) {
        assertThat(feed.sessions()).extracting(Session::classification).containsOnly(Session.Classification.PRIVATE);
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.message().contains("is treated as private"))
                .hasSize(1);
        assertThat(published(feed)).doesNotContain("Gehälter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLASS;:PRIVATE",
                "CLASS;X-A=\"b:PRIVATE",
                "CLASS :PRIVATE",
                "CLASS\t:PRIVATE",
                "CLASS\u00A0:PRIVATE",
                "\u200BCLASS:PRIVATE",
                "\uFEFFcl\u00ADass:PRIVATE",
                "CLASS=PRIVATE",
                "CLASS PRIVATE\nCLASS;:PRIVATE",
                "x-calendarserver-access :PRIVATE",
            })
    void anAccessClassThatCannotBeReadMakesTheEventPrivate(String line) {
        assertPrivate(CalendarReader.create().read(calendar(event("SUMMARY:Gehälter", line))));
        assertPrivate(CalendarReader.create().read(calendar(line, event("SUMMARY:Gehälter"))));
    }

    @Test
    void anAccessClassBeyondALimitMakesTheEventPrivate() {
        CalendarReader reader = CalendarReader.create();
        assertPrivate(reader.read(calendar(event("SUMMARY:Gehälter", properties(200), "CLASS:PRIVATE"))));
        assertPrivate(reader.read(
                calendar(event("SUMMARY:Gehälter", "CLASS;X-A=" + "é".repeat(D.line()) + ":PRIVATE"))));
        assertThat(published(reader.read(calendar(event("SUMMARY:Gehälter", properties(300))))))
                .contains("Gehälter");
    }

    @Test
    void anAccessClassInAnAlarmWithoutAnEndIsThatOfTheEvent() {
        CalendarFeed feed = CalendarReader.create()
                .read(calendar(event("SUMMARY:Gehälter", "BEGIN:VALARM", "ACTION:DISPLAY", "CLASS:PRIVATE")));
        assertThat(published(feed)).doesNotContain("Gehälter");
    }

    @Test
    void linesThatAreNoAccessClassHideNothing() {
        CalendarFeed feed = CalendarReader.create()
                .read(calendar(
                        event("SUMMARY:Gehälter", "CLASSIC PRIVATE", "X-CLASS;:PRIVATE"),
                        "BEGIN:VTODO\nCLASS;:PRIVATE\nCLASS:PRIVATE\nEND:VTODO"));
        assertThat(published(feed)).contains("Gehälter");
    }

    private static final String OPEN = "CONFERENCE:https://open.example/größe";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONFERENCE;FEATURE=CHAT;X-OSPO-SECRET=TRUE:https://secret.example/geheim",
                "CONFERENCE;FEATURE=\"CHAT,FEED\";X-OSPO-SECRET=TRUE:https://secret.example/geheim\n" + OPEN,
                OPEN + "\nCONFERENCE;X-OSPO-SECRET=TRUE:https://secret.example/geheim",
                OPEN + "\nCONFERENCE;FEATURE=MODERATOR:https://secret.example/geheim",
                "CONFERENCE;X-OSPO-SECRET=TRUE:https://other.example/\nCONFERENCE;X-OSPO-SECRET=TRUE:https://secret.example/geheim",
                "CONFERENCE:https://secret.example/geheim\nCONFERENCE;X-OSPO-SECRET=TRUE:https://secret.example/geheim",
                "CONFERENCE;X-OSPO-SECRET=TRUE:zoommtg://secret.example/geheim",
                "CONFERENCE;X-OSPO-SECRET=FALSE;X-OSPO-SECRET=TRUE:https://secret.example/geheim",
                "CONFERENCE;X-OSPO-PART=3;X-OSPO-SECRET=TRUE:https://secret.example/geheim\n" + OPEN,
            })
    void aSecretLinkIsPublishedNowhere(String conferences) {
        String link = (conferences.contains("zoommtg") ? "zoommtg" : "https") + "://secret.example/geheim";
        String texts = "DESCRIPTION:Größe\\nJoin: " + link;
        String others = "SUMMARY:Join " + link + "\nLOCATION:" + link + "\nURL:" + link + "\nATTACH:" + link + "\nLINK:"
                + link + "\nSTYLED-DESCRIPTION:Join " + link + "\nX-OSPO-OTHER-NAME:" + link
                + "\nBEGIN:PARTICIPANT\nPARTICIPANT-TYPE:SPEAKER\nSUMMARY:" + link + "\nEND:PARTICIPANT";
        CalendarReader reader = CalendarReader.create();
        assertThat(published(reader.read(calendar(event(conferences, texts))))).doesNotContain("geheim");
        assertThat(published(reader.read(calendar(event(conferences, texts, others)))))
                .doesNotContain("geheim");
    }

    private static final String SPEAKERS =
            "LINK;X-OSPO-KIND=RECORDING;X-OSPO-SPEAKERS=\"Zoë Ångström\":https://video.example/1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-OSPO-POLICY;X-OSPO-ID=a;X-OSPO-ATTRIBUTION=FORBIDS:",
                "X-OSPO-POLICY;X-OSPO-ID=a:",
                "X-OSPO-POLICY;=b:Règle",
                "X-OSPO-POLICY :Règle",
                "LINK;X-OSPO-KIND=POLICY;=b:https://règle.example/",
                "LINK;LINKREL=terms-of-service;=b:https://règle.example/",
                "LINK;X-OSPO-KIND=policy;X-OSPO-ATTRIBUTION=FORBIDS:https://rules.example/é",
                "LINK;X-OSPO-KIND=policy;X-OSPO-ATTRIBUTION=FORBIDS:",
                "X-OSPO-POLICY;X-OSPO-ID=a:Règle\nX-OSPO-POLICY;X-OSPO-ID=A;X-OSPO-ATTRIBUTION=FORBIDS:Règle",
                "X-OSPO-POLICY;X-OSPO-ATTRIBUTION=ALLOWS;X-OSPO-ATTRIBUTION=FORBIDS:Règle",
                "X-OSPO-POLICY;X-OSPO-ID=a b;X-OSPO-ATTRIBUTION=FORBIDS:Règle",
            })
    void aPolicyThatCannotBeReadForbidsAttribution(String policy) {
        CalendarReader reader = CalendarReader.create();
        assertThat(published(reader.read(calendar(event(SPEAKERS))))).contains("Zoë");
        assertThat(published(reader.read(calendar(event(SPEAKERS, policy))))).doesNotContain("Zoë");
        assertThat(published(reader.read(calendar(event(SPEAKERS, properties(199), policy)))))
                .doesNotContain("Zoë");
    }

    @Test
    void aPolicyBeyondTheLimitForbidsAttribution() {
        String policy = "LINK;X-OSPO-KIND=POLICY;X-OSPO-ATTRIBUTION=FORBIDS:https://rules.example/é";
        assertThat(published(CalendarReader.create().read(calendar(event(SPEAKERS, properties(200), policy)))))
                .doesNotContain("Zoë");
    }

    private static final String SPEAKERS_OF_PART =
            "LINK;X-OSPO-KIND=RECORDING;X-OSPO-PART=2;X-OSPO-SPEAKERS=\"Zoë Ångström\":https://video.example/1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The part is known, and its policy is readable, unreadable, of the session, or of another part.
                "X-OSPO-AGENDA;X-OSPO-PART=2:Débat|X-OSPO-POLICY;X-OSPO-PART=2;X-OSPO-ATTRIBUTION=FORBIDS:Règle|2|false",
                "X-OSPO-AGENDA;X-OSPO-PART=2:Débat|X-OSPO-POLICY;X-OSPO-PART=é;X-OSPO-ATTRIBUTION=FORBIDS:Règle|2|false",
                "X-OSPO-AGENDA;X-OSPO-PART=2:Débat|X-OSPO-POLICY;X-OSPO-PART=2;=b:Règle|2|false",
                "X-OSPO-AGENDA;X-OSPO-PART=2:Débat|X-OSPO-POLICY;X-OSPO-ATTRIBUTION=FORBIDS:Règle|2|false",
                "X-OSPO-AGENDA;X-OSPO-PART=2:Débat|X-OSPO-POLICY;X-OSPO-PART=3;X-OSPO-ATTRIBUTION=FORBIDS:Règle|2|false",
                "X-OSPO-AGENDA;X-OSPO-PART=2:Débat|X-OSPO-POLICY;X-OSPO-PART=2:Règle|2|true",
                // The part replaces the policies of the session, unless a policy may be the policy of the part.
                "X-OSPO-AGENDA;X-OSPO-PART=2;X-OSPO-POLICY-INHERITANCE=REPLACES:Débat|X-OSPO-POLICY;X-OSPO-ATTRIBUTION=FORBIDS:Règle|2|true",
                "X-OSPO-AGENDA;X-OSPO-PART=2;X-OSPO-POLICY-INHERITANCE=REPLACES:Débat|X-OSPO-POLICY;=b:Règle|2|false",
                "X-OSPO-AGENDA;X-OSPO-PART=2;X-OSPO-POLICY-INHERITANCE=REPLACES:Débat|X-OSPO-POLICY;X-OSPO-ATTRIBUTION=ALLOWS:|2|false",
                "X-OSPO-AGENDA;X-OSPO-PART=2;X-OSPO-POLICY-INHERITANCE=REPLACES:Débat|X-OSPO-POLICY;X-OSPO-PART=é;X-OSPO-ATTRIBUTION=FORBIDS:Règle|2|false",
                "X-OSPO-AGENDA;X-OSPO-PART=2;X-OSPO-POLICY-INHERITANCE=é:Débat|X-OSPO-POLICY;X-OSPO-ATTRIBUTION=FORBIDS:Règle|2|false",
                // The link has no part, or the part is missing.
                "X-OSPO-AGENDA;X-OSPO-PART=2:Débat|X-OSPO-POLICY;X-OSPO-PART=2:Règle|é|false",
                "X-OSPO-OTHER:Débat|X-OSPO-POLICY;X-OSPO-PART=2:Règle|2|false",
            })
    void speakersOfAPartRemainPrivateIfItsPoliciesMayForbidThem(
            String agenda, String policy, String part, boolean isPublished) {
        String link = SPEAKERS_OF_PART.replace("PART=2", "PART=" + part);
        CalendarFeed feed = CalendarReader.create().read(calendar(event(agenda, policy, link)));

        assertThat(published(feed).contains("Zoë")).isEqualTo(isPublished);
        assertThat(feed.group().toString()).contains("https://video.example/1");
    }

    @Test
    void policiesOfTheGroupComeBackWithTheSpeakersOfItsLinks() {
        ConductPolicy policy = ConductPolicy.CHATHAM_HOUSE_RULE;
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                .modified(Instant.parse("2026-01-01T00:00:00Z"))
                .policies(List.of(policy))
                .links(List.of(new Link(
                        URI.create("https://video.example/1"),
                        Link.Kind.RECORDING,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("Zoë Ångström"))))
                .sessions(List.of(
                        Session.builder("a", When.on(LocalDate.of(2026, 3, 4))).build()))
                .build();
        CalendarFeed feed = CalendarReader.create().read(CalendarWriter.create().write(group));
        assertThat(feed.group()).isEqualTo(group);
        assertThat(feed.warnings()).isEmpty();
        assertThat(published(feed)).doesNotContain("Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-OSPO-POLICY;X-OSPO-ID=a:", "X-OSPO-POLICY;=b:Règle"})
    void aPolicyOfTheCalendarThatCannotBeReadForbidsAttribution(String policy) {
        String link = "X-OSPO-LINK;X-OSPO-KIND=RECORDING;X-OSPO-SPEAKERS=\"Zoë Ångström\":https://video.example/1";
        CalendarReader reader = CalendarReader.create();
        assertThat(published(reader.read(calendar(link, event())))).contains("Zoë");
        assertThat(published(reader.read(calendar(link, policy, event())))).doesNotContain("Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀ada@feeds.example", "ada@😀.example", "\"😀\"@feeds.example", "ada@feeds.𝒳"})
    void anAddressThatTheModelRefusesIsLeftOut(String address) {
        CalendarFeed feed = CalendarReader.create().read(calendar(event("ORGANIZER;CN=Ada:mailto:" + address)));
        assertThat(OspoValidator.create().validate(feed.group())).isEmpty();
        assertThat(feed.sessions().get(0).guests())
                .hasSize(1)
                .allMatch(guest -> guest.email().isEmpty());
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .contains("line 7: ORGANIZER: is not a valid e-mail address; it is left out [value]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "555-1234567",
                "555-1234567:é",
                "555-1234567;=é:",
                "TEL-15551234567:é",
                "BEGIN:TEL-15551234567",
                "END:TEL-15551234567"
            })
    void aNameThatMayBeANumberIsNotRepeated(String line) {
        CalendarFeed feed = CalendarReader.create().read(calendar(event(line)));
        assertThat(feed.warnings()).isNotEmpty();
        assertThat(feed.warnings().toString()).doesNotContain("1234567");
    }

    @Test
    void anOverrideWhoseSeriesIsCutOffIsPrivate() {
        String override = event("RECURRENCE-ID:20260105T170000Z", "SUMMARY:Gehälter");
        String master = event("RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:Treffen", "CLASS:PRIVATE");
        String calendar = calendar(override, master);
        CalendarReader reader = CalendarReader.create();

        assertPrivate(reader.withLimits(D.withSize(D.bytes(), 1)).read(calendar));
        assertPrivate(reader.withLimits(D.withSize(calendar.length() - 40, 9)).read(calendar));
        assertThat(published(reader.read(calendar(override)))).contains("Gehälter");
        String open = event("RECURRENCE-ID:20260105T170000Z", "SUMMARY:Gehälter", "CLASS:PUBLIC");
        assertThat(published(reader.withLimits(D.withSize(D.bytes(), 1)).read(calendar(open, master))))
                .contains("Gehälter");
    }

    private static final WorkingGroup CONFIDING = WorkingGroup.builder("g", "g.example", "Büro")
            .modified(Instant.parse("2026-01-01T00:00:00Z"))
            .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
            .build();

    private static Session.Builder confiding() {
        return Session.builder("a", When.on(LocalDate.of(2026, 3, 4))).title("Gehälter");
    }

    private static Venue online(@Nullable JoinLink join, DialIn... dialIns) {
        return new Venue(
                Optional.empty(),
                Optional.of(new VirtualLocation(
                        Optional.of(Platform.of("Besprechung ü")),
                        Optional.ofNullable(join),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(dialIns),
                        Optional.empty())));
    }

    private static final JoinLink GEHEIM = new JoinLink(URI.create("https://meet.example/geheim"), true);

    static Stream<Session> withDetailsForParticipants() {
        return Stream.of(
                confiding().venue(online(GEHEIM)).build(),
                confiding()
                        .venue(online(null, new DialIn("+49 30 5550199", Optional.of("geheim"), true)))
                        .build(),
                confiding()
                        .agenda(List.of(AgendaItem.of("Größe").withVenue(online(GEHEIM))))
                        .build(),
                confiding()
                        .links(List.of(new Link(
                                URI.create("https://video.example/1"),
                                Link.Kind.RECORDING,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of("Zoë geheim"))))
                        .build(),
                confiding().title("geheim é").status(Session.Status.WITHDRAWN).build());
    }

    private static String withoutPrivateParameters(String calendar) {
        return calendar.lines()
                .map(line -> line.replaceAll(";X-[A-Z-]+=(?:\"[^\"]*\"|[^;:\"]*)", ""))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String withoutPrivateProperties(String calendar) {
        return calendar.lines().filter(line -> !line.startsWith("X-")).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    @ParameterizedTest
    @MethodSource("withDetailsForParticipants")
    void detailsForParticipantsStayPrivateWhenAnotherProgramDropsTheirMarks(Session session) {
        WorkingGroup group = CONFIDING.toBuilder().sessions(List.of(session)).build();
        String written = CalendarWriter.create().write(group).replace("\r\n ", "");
        CalendarReader reader = CalendarReader.create();

        assertThat(written).contains("geheim", "CLASS;X-OSPO-CLASS=PUBLIC:PRIVATE\r\n");
        assertThat(reader.withGroup(CONFIDING).read(written).sessions()).containsExactly(session);
        List<String> changed = List.of(
                withoutPrivateParameters(written),
                withoutPrivateProperties(written),
                withoutPrivateParameters(withoutPrivateProperties(written)),
                written.replaceAll("X-OSPO-(?:SECRET|SPEAKERS|STATUS)", "X-OTHER"));
        for (String calendar : changed) {
            CalendarFeed feed = reader.read(calendar);
            assertThat(feed.sessions())
                    .hasSize(1)
                    .noneMatch(read -> PublicView.of(feed.group(), read).isPresent());
            assertThat(published(feed)).doesNotContain("geheim", "Gehälter");
        }
    }

    private static final String SECOND_SECRET = """
            CONFERENCE;FEATURE=VIDEO;X-OSPO-SECRET=TRUE:https://zoom.us/j/111222333444
            CONFERENCE;FEATURE=VIDEO;X-OSPO-SECRET=TRUE:https://zoom.us/j/222333444555?pwd=geheimQw998
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "URL:https://zoom.us/j/222333444555?pwd=geheimQw998",
                "URL:http://ZOOM.us/j/222333444555?pwd=geheimQw998",
                "URL:https://zoom.us/j/222333444555",
                "SUMMARY:Größe https://zoom.us/j/222333444555",
                "LOCATION:Größe – zoom.us/j/222333444555",
                "CONTACT:Größe 222-333-444-555",
                "CONFERENCE;FEATURE=CHAT:http://ZOOM.us/j/222333444555?pwd=geheimQw998",
                "STYLED-DESCRIPTION:Größe\\nID 222 333 444 555",
                "DESCRIPTION:Größe\\nID 222 333 444 555",
                "DESCRIPTION:Größe\\nPasscode: geheimQw998",
                "DESCRIPTION:Größe\\nhttp://ZOOM.us/j/222333444555?pwd=geheimQw998",
                "DESCRIPTION:Größe https://zoom.us/j/222333\\n444555",
                "X-ALT-DESC:<a href=\"https://zoom.us/j/222333444555?pwd=geheimQw998&amp\\;x=1\">Größe</a>",
            })
    void noTextRepeatsASecretLinkThatIsLeftOut(String line) {
        String other = event(line).replace("UID:a@", "UID:b@");
        for (String calendar : List.of(
                calendar(event(SECOND_SECRET + line)),
                calendar(event(SECOND_SECRET), other),
                calendar(other, event(SECOND_SECRET)))) {
            CalendarFeed feed = CalendarReader.create().read(calendar);
            assertThat(published(feed)).doesNotContain("geheim", "222333", "222 333", "222-333");
            assertThat(feed.warnings())
                    .anySatisfy(warning -> assertThat(warning.message()).contains("repeats a secret link"))
                    .noneSatisfy(warning -> assertThat(warning.message()).contains("222333"));
        }
    }

    @Test
    void noTextOfTheCalendarRepeatsASecretLinkThatIsLeftOut() {
        CalendarFeed feed = CalendarReader.create()
                .read(calendar("X-WR-CALDESC:Größe: https://zoom.us/j/222333444555", event(SECOND_SECRET)));
        assertThat(published(feed)).doesNotContain("222333");
    }

    @Test
    void noTextRepeatsASecretOfALinkToAnApplicationOrOfAnOlderEdition() {
        String application = "CONFERENCE;X-OSPO-SECRET=TRUE:zoommtg://zoom.us/join?confno=222333444555&pwd=geheimQw998";
        String telephone = "CONFERENCE;FEATURE=PHONE;X-OSPO-SECRET=TRUE:tel:+49 30 1234567";
        String link = "CONFERENCE;FEATURE=VIDEO;X-OSPO-SECRET=TRUE:https://zoom.us/j/222333444555?pwd=geheimQw998";
        String newer = event(
                "SEQUENCE:2\nDESCRIPTION:Größe\\nPasscode geheimQw998\\n030 1234567\nURL:http://zoom.us/j/222333444555");
        for (String calendar : List.of(
                calendar(event(application, "DESCRIPTION:Größe\\nPasscode geheimQw998")),
                calendar(event("SEQUENCE:1", link, telephone), newer))) {
            CalendarFeed feed = CalendarReader.create().read(calendar);
            assertThat(published(feed)).contains("Größe").doesNotContain("geheim", "222333", "1234567");
        }
    }

    /** The number of a meeting is no secret of its moderators if everybody may join it. */
    @Test
    void aPublicLinkThatALostOneResemblesStays() {
        CalendarFeed feed = CalendarReader.create()
                .read(
                        calendar(
                                event(
                                        "CONFERENCE;FEATURE=VIDEO:https://zoom.us/j/222333444555",
                                        "CONFERENCE;FEATURE=\"VIDEO,MODERATOR\":https://zoom.us/s/222333444555?zak=geheimQw998",
                                        "DESCRIPTION:Größe\\nID 222 333 444 555\\nHost: http://zoom.us/s/222333444555?zak=geheimQw998")));
        assertThat(published(feed))
                .contains("https://zoom.us/j/222333444555", "ID 222 333 444 555")
                .doesNotContain("geheim");
    }

    /** Relation types are compared without regard to case (RFC 8288, 2.1). */
    @Test
    void aRelationInAnotherCaseIsThatOfAPolicy() {
        CalendarFeed feed = CalendarReader.create()
                .read(calendar(event(
                        "LINK;LINKREL=Terms-Of-Service;LABEL=Chatham House Rule:https://g.example/größe",
                        "LINK;X-OSPO-KIND=NOTES;X-OSPO-SPEAKERS=Zoë geheim:https://g.example/notes")));
        assertThat(feed.sessions().get(0).policies()).hasSize(1);
        assertThat(published(feed)).contains("g.example/notes").doesNotContain("geheim");
    }

    /** A program that knows nothing of RFC 9073 drops the component that marks a guest as withdrawn. */
    @Test
    void theNameOfAWithdrawnGuestStaysPrivateWithoutParticipants() {
        Guest gone = Guest.person("Zoë geheim").withStanding(Guest.ParticipationStatus.WITHDRAWN);
        Link notes = Link.page(URI.create("https://g.example/größe"), "Größe").withSpeakers("Zoë geheim");
        Session.Builder session = Session.builder("s", When.on(LocalDate.of(2026, 1, 5)));
        List<Session> sessions = List.of(
                session.guests(List.of(gone)).links(List.of(notes)).build(),
                session.guests(List.of())
                        .agenda(List.of(AgendaItem.of("Größe").withGuests(gone)))
                        .build());
        for (Session one : sessions) {
            WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                    .modified(Instant.EPOCH)
                    .sessions(List.of(one))
                    .build();
            String written = CalendarWriter.create().write(group).replace("\r\n ", "");
            String dropped = written.replaceAll("(?s)BEGIN:PARTICIPANT.*?END:PARTICIPANT\r\n", "");

            assertThat(CalendarReader.create().read(written).sessions()).containsExactly(one);
            assertThat(dropped).contains("geheim").doesNotContain("PARTICIPANT");
            assertThat(published(CalendarReader.create().read(dropped))).doesNotContain("geheim");
        }
    }

    @Test
    void aSessionWithoutDetailsForParticipantsHasNoMark() {
        Session open = confiding()
                .venue(online(new JoinLink(URI.create("https://meet.example/offen"), false)))
                .build();
        Session confidential = confiding()
                .venue(online(GEHEIM))
                .classification(Session.Classification.CONFIDENTIAL)
                .build();

        assertThat(CalendarWriter.create().write(CONFIDING, open)).doesNotContain("CLASS");
        assertThat(CalendarWriter.create().write(CONFIDING, confidential))
                .contains("\r\nCLASS:CONFIDENTIAL\r\n")
                .contains("\r\nX-OSPO-CLASS:CONFIDENTIAL\r\n")
                .doesNotContain("X-OSPO-CLASS=");
    }

    @Test
    void aSecretNumberWithItsCodeIsSecretInEveryText() {
        CalendarFeed feed = CalendarReader.create()
                .read(calendar(event(
                        "CONFERENCE;X-OSPO-SECRET=TRUE:tel:+15551234567,,987654321#",
                        "LOCATION:Größe +1 (555) 123-4567\\,\\,987654321#",
                        "DESCRIPTION:Grüße\\nDial +15551234567\\nCode é 987654321")));
        assertThat(feed.sessions().get(0).venue().orElseThrow())
                .isEqualTo(new Venue(
                        Optional.empty(),
                        Optional.of(new VirtualLocation(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new DialIn("+15551234567", Optional.of("987654321"), true)),
                                Optional.empty()))));
        assertThat(published(feed)).contains("Grüße").doesNotContain("4567", "987654321");
        assertThat(feed.warnings().toString())
                .contains("LOCATION", "DESCRIPTION")
                .doesNotContain("4567", "987654321");
    }

    /** A text; whether a LOCATION keeps the passcode, which a DESCRIPTION always does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Passcode: 918273                                         | false
            Zoom für alle. Meeting ID: 123 456 7890 Passcode: 918273 | false
            Kenncode: 918273                                         | false
            Das Passwort ist 918273                                  | false
            Mot de passe : 918273                                    | false
            https://zoom.us/j/1234567890?pwd=x918273                 | true
            +1 555 123 4567\\,\\,918273#                             | false
            Password: größer918273                                   | false
            """)
    void aPasscodeInATextOfAnotherProgramIsReported(String text, boolean isKeptInLocation) {
        for (String property : List.of("DESCRIPTION", "LOCATION")) {
            String calendar = calendar(event(property + ":Büro é " + text));
            CalendarFeed feed = CalendarReader.create().read(calendar);
            List<CalendarWarning> warnings = feed.warnings();
            boolean isKept = property.equals("DESCRIPTION") || isKeptInLocation;
            String report = isKept ? "seems to contain a passcode" : "contains a passcode, which is left out";
            assertThat(warnings)
                    .filteredOn(warning -> warning.message().startsWith(report))
                    .extracting(CalendarWarning::property, CalendarWarning::line)
                    .containsExactly(tuple(property, 7));
            assertThat(Outline.of(feed).contains("918273")).as(property).isEqualTo(isKept);
            assertThat(warnings.toString()).doesNotContain("918273");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Passcode für Zoom per E-Mail",
                "Code of Conduct é",
                "Source code: https://code.example/größe2",
                "The passcode is sent after registration é",
                "PIN board é at 10:00",
                "Room 12\\, 1st floor é",
            })
    void otherWordsAreNoPasscode(String text) {
        assertThat(CalendarReader.create()
                        .read(calendar(event("DESCRIPTION:" + text)))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ädmin:geheim@g.example/1", "HTTP://geheim@g.example", "https://a:geheim@:80/"})
    void aLinkWithAPasswordIsLeftOutAndNotRepeated(String link) {
        CalendarFeed feed = CalendarReader.create().read(calendar(event("SUMMARY:Gehälter", "URL:" + link)));
        assertThat(feed.sessions()).singleElement().satisfies(session -> {
            assertThat(session.title()).contains("Gehälter");
            assertThat(session.links()).isEmpty();
        });
        assertThat(feed.warnings())
                .singleElement()
                .hasToString(
                        "line 8: URL: contains a user name or password and is left out; write the link without them"
                                + " [value]");
    }

    /** The events repeat the policies of the group, but the links of the calendar depend on those of the calendar. */
    @Test
    void noPolicyThatOtherProgramsDropPublishesASpeaker() {
        ConductPolicy rule = new ConductPolicy(
                "regel",
                "Règle",
                Optional.empty(),
                Optional.empty(),
                ConductPolicy.Stance.FORBIDS,
                ConductPolicy.Stance.SILENT,
                Optional.empty());
        Link recording = Link.of(Link.Kind.RECORDING, URI.create("https://video.example/1"), "Größe");
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                .modified(Instant.parse("2026-01-01T00:00:00Z"))
                .policies(List.of(rule))
                .links(List.of(recording.withSpeakers("Zoë Ångström")))
                .sessions(List.of(Session.builder("a", When.on(LocalDate.of(2026, 3, 4)))
                        .links(List.of(recording.withSpeakers("Çelik Öz")))
                        .build()))
                .build();
        String calendar = CalendarWriter.create().write(group).replace("\r\n ", "");
        String dropped = calendar.replaceFirst("X-OSPO-POLICY.*\r\n", "");
        CalendarFeed feed = CalendarReader.create().read(dropped);

        assertThat(dropped.indexOf("X-OSPO-POLICY")).isGreaterThan(dropped.indexOf("BEGIN:VEVENT"));
        assertThat(CalendarReader.create().read(calendar).group()).isEqualTo(group);
        assertThat(feed.sessions().get(0).policies()).containsExactly(rule);
        assertThat(feed.group().toString()).contains("Çelik Öz");
        assertThat(published(feed)).contains("video.example").doesNotContain("Ångström", "Öz");
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .containsExactly(
                        "line 9: X-OSPO-LINK: has lost the policy that forbids naming its speakers; they are left"
                                + " out [missing]");
    }
}
