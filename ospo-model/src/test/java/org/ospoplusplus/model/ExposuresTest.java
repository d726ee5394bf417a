package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.PublicView.Exposure;
import org.ospoplusplus.model.PublicView.Reason;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.Severity;

/** Removed secrets that still appear in the public view. */
class ExposuresTest {

    private static final String LINK = "https://meet.example.org/j/1?pwd=S3CRET";
    private static final String GUEST = "/sessions/0/guests/0";
    private static final String ONLINE = "/sessions/0/venue/online";
    private static final When DAY = When.on(LocalDate.of(2026, 2, 27));

    private static Session.Builder secretSession(String link) {
        return Session.builder("a", DAY)
                .title("Größe 📏")
                .venue(Venue.online(new VirtualLocation(
                        Optional.of(Platform.of("Zoom")),
                        Optional.of(JoinLink.secret(URI.create(link))),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new DialIn("+44 20 7946 0123", Optional.of("778 899#"), true)),
                        Optional.empty())))
                .guests(List.of(Guest.person("Ada").withEmail(new EmailAddress("Ada.Privat@example.org"))));
    }

    private static List<Reason> found(String link, String text) {
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                .sessions(List.of(secretSession(link).description(text).build()))
                .build();
        List<Exposure> exposures = PublicView.of(group).exposures();
        assertThat(exposures)
                .allSatisfy(exposure -> assertThat(exposure.pointer()).isEqualTo("/sessions/0/description"));
        return exposures.stream().map(Exposure::reason).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Join: https://meet.example.org/j/1?pwd=S3CRET",
                "HTTPS://MEET.EXAMPLE.ORG/j/1?pwd=S3CRET.",
                "http://meet.example.org/j/1?pwd=S3CRET",
                "beitreten auf meet.example.org/j/1?pwd=S3CRET!",
                "[über](<https://meet.example.org:443/j/1?pwd=S3CRET>)",
                "https://www.meet.example.org/j/1?pwd=S3CRET",
                "https://meet.example.org/j/1/?pwd=S3CRET",
                "https://meet.example.org/j/1?pwd=S3CRET#success",
                "https://meet.example.org/j/1?pwd=S3CRET&amp;from=addon",
                "https://meet.example.org/j/1?pwd=S3CRET&from=addon",
                "https://meet.example.org/j/%31?pwd%3DS3CRET",
                "https://out.example/redirect?to=https%3A%2F%2Fmeet.example.org%2Fj%2F1%3Fpwd%3DS3CRET",
                "https://out.example/?u=https%253A%252F%252Fmeet.example.org%252Fj%252F1%253Fpwd%253DS3CRET",
                "meet.example.org/j/1\\?pwd\\=S3CRET",
                "meet.exam\u00ADple.org/j/1?pwd=S3\u200BCRET",
                "_https://meet.example.org/j/1?pwd=S3CRET_",
                "https://meet.example.org/j/1?pwd=S3CRETから",
                "meet.example.org&#47;j&sol;1?pwd&#x3D;S3CRET",
                "https://meet.example.org/<!-- -->j/1?pwd=**S3**CRET",
                "https://x@meet.example.org/j/1?pwd=S3CRET",
                "https://meet.example.org./j/1?pwd=S3CRET",
                "HTTPS://MEET.EXAMPLE.ORG.:443/j/1?pwd=S3CRET",
                "größer: https://meet.example.org/j/1?pwd=\nS3CRET",
                "https://meet.exam\r\n ple.org/j/1?pwd=S3CRET und mehr",
                "https: //meet.example.org/j/ 1?pwd=S3CRET é",
                "https://meet.example.org/j\u00A0/1?pwd=S3C RET.",
                "> Größe:\n> https://meet.example.org/j/1?\n> pwd=S3CRET",
                ">> https://meet.exam\n> > ple.org/j/1?pwd=S3CRET\n>> Grüße",
                "https://meet.<wbr>example.org/<b>j</b>/1?pwd=<span class=\"ä\">S3</span>CRET",
                "<a href=\"https://meet.example.org/j/1?pwd=S3CRET\">Öffnen</a>",
                "https://meet.example.org/j/1?pwd=S3CRET—Größe",
            })
    void aLinkIsFoundInAnySpelling(String text) {
        assertThat(found(LINK, text)).containsExactly(Reason.SECRET_JOIN_LINK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://meet.example.org/raum/|meet.example.org/raum",
                "https://meet.example.org/raum|meet.example.org/raum/",
                "https://meet.example.org/raum|(meet.example.org/raum/)",
                "https://meet.example.org/raum#config.x=1|https://meet.example.org/raum",
                "https://pad.example/#/2/edit/Gehälter|pad.example/#/2/edit/geh%C3%A4lter",
                "https://meet.example.org/?a=1&amp;b=2|meet.example.org?a=1&amp;b=2",
                "https://meet.example.org|Raum: meet.example.org.",
                "https://meet.example.org|https://meet.example.org/",
                "https://größe.example/raum|https://xn--gre-6ka8i.example/raum",
                "https://xn--gre-6ka8i.example/raum|Raum: GRÖßE.example/raum",
                "https://treffen.xn--bro-hoa.example/raum|treffen.b\u00FCro.example/raum",
                "https://treffen.b\u00FCro.example/raum|https://treffen.XN--BRO-HOA.example/raum",
                "https://meet.example.org/abc-defg-hij|meet.example.org/abc\u2010defg\u2011hij",
                "https://meet.example.org/abc-defg-hij|meet.example.org/abc\u2013defg\u2212hij",
            })
    void otherLinksAreFound(String link, String text) {
        assertThat(found(link, text)).containsExactly(Reason.SECRET_JOIN_LINK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://meet.example.org/raum|https://meet.example.org/raum2 and /raum-2",
                "https://meet.example.org/raum|https://meet.example.org/",
                "https://meet.example.org/raum|https://xmeet.example.org/raum",
                "https://meet.example.org/raum|https://sub.meet.example.org/raum",
                "https://meet.example.org|https://meet.example.org/offen",
                "https://meet.example.org|mail@meet.example.org",
                "https://meet.example.org|https://meet.example.org.evil.example/",
                "https://pad.example/pad#/2/edit/x|https://pad.example/pad",
                "https://meet.example.org/j/1?pwd=welcome|You are welcome",
                "https://meet.example.org/j/1?pwd=Welcome|Welcome, everybody",
                "https://meet.example.org/j/1?pwd=1234|In 1234 the city was founded",
                "https://meet.example.org/j/1?pwd=S3CRET|s3cret agents, XS3CRETX",
                "https://meet.example.org/j/1?pwd=|code: none",
                "https://meet.example.org/j/1?pwd=welcome|You need the PIN. welcome",
                "https://meet.example.org/j/1?pwd=welcome|With your PIN, welcome!",
                "https://meet.example.org/j/1?pwd=welcome|Code of conduct: welcome",
                "https://meet.example.org/j/1?pwd=welcome|PIN: welcome-party",
                "https://meet.example.org/j/1?pwd=welcome|PIN: unwelcome",
                "https://meet.example.org/j/1?pwd=1234|Größe, 1234#",
                "https://größe.example|https://xn--gre-6ka8i.example/offen",
            })
    void commonAndSimilarValuesAreNotReported(String link, String text) {
        assertThat(found(link, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://meet.example.org/j/1?pwd=S3CRET|Kennwort S3CRET",
                "https://meet.example.org/j/1?pwd=S3CRET|パスコードはS3CRETです",
                "https://meet.example.org/j/1?pwd=S3CRET|a=1&pwd=S3CRET",
                "https://meet.example.org/j/1?pwd=aBcDeFgH|(aBcDeFgH)",
                "https://meet.example.org/j/1?pwd=1234|Passcode: 1234.",
                "https://meet.example.org/j/1?pwd=1234|Der PIN ist `1234`",
                "https://meet.example.org/j/1?pwd=welcome|mot de passe : welcome",
                "https://meet.example.org/j/1#pin=4711|código: *4711*",
                "https://meet.example.org/j/1|dial 778899",
                "https://meet.example.org/j/1|access code 778 899#",
                "https://meet.example.org/j/1?pwd=welcome|Passcode: “welcome”",
                "https://meet.example.org/j/1?pwd=welcome|Kennwort: „welcome“",
                "https://meet.example.org/j/1?pwd=welcome|mot de passe : « welcome »",
                "https://meet.example.org/j/1?pwd=welcome|Passwort: ‚welcome‘, später mehr",
                "https://meet.example.org/j/1?pwd=welcome|Passcode — welcome",
                "https://meet.example.org/j/1?pwd=welcome|passcode – welcome.",
                "https://meet.example.org/j/1?pwd=welcome|PIN→welcome",
                "https://meet.example.org/j/1?pwd=welcome|PIN [welcome]",
                "https://meet.example.org/j/1?pwd=welcome|PIN {welcome}",
                "https://meet.example.org/j/1?pwd=welcome|Passcode<br>welcome",
                "https://meet.example.org/j/1?pwd=welcome|<b>Passcode</b>: <i>welcome</i>",
                "https://meet.example.org/j/1?pwd=welcome|<p>Der Code ist</p><p>welcome</p>",
                "https://meet.example.org/j/1?pwd=1234|<tr><td>PIN</td><td class=\"größe\">1234</td></tr>",
                "https://meet.example.org/j/1?pwd=ab-12|PIN ab\u201012",
                "https://meet.example.org/j/1?pwd=ab\u201012|PIN ab-12",
                "https://meet.example.org/j/1?pwd=abc-12|Größe abc\u201112",
                "https://meet.example.org/j/1?pin=4711|+49 30 7654321,,4711#",
                "https://meet.example.org/j/1?pin=4711|tel:+49307654321,,1#,,,,*4711#",
            })
    void aPasscodeIsFoundAfterItsNameOrIfItIsDistinctive(String link, String text) {
        assertThat(found(link, text)).containsExactly(Reason.PASSCODE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://zoom.us/j/98765432100?pwd=Abc123xy|Größe: https://zoom.us/j/98765432100.",
                "https://zoom.us/j/98765432100?pwd=Abc123xy|zoom.us/j/98765432100?from=addon",
                "https://zoom.us/j/98765432100?pwd=Abc123xy|Meeting-ID: 987 6543 2100",
                "https://zoom.us/j/98765432100?pwd=Abc123xy|(987-6543-2100)",
                "https://zoom.us/j/98765432100|ID 98765432100",
                "https://bbb.example.org/b/secret-room-77?pwd=Abc123xy|bbb.example.org/b/secret-room-77",
                "https://bbb.example.org/b/secret-room-77?x=1&amp;y=2|https://BBB.example.org/b/secret-room-77/",
                "https://bbb.example.org/b/geheim?pwd=Abc123xy|bbb.example.org/b/geheim",
                "https://meet.example.org/abc-defg-hij?hs=122|meet.example.org/abc-defg-hij",
                "https://bbb.example.org/rooms/abc-x4k-9zq/join?code=Äpfel|bbb.example.org/rooms/abc-x4k-9zq/join",
            })
    void aShortenedLinkIsFoundIfItsPathIdentifiesTheMeeting(String link, String text) {
        assertThat(found(link, text)).containsExactly(Reason.SECRET_JOIN_LINK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://meet.example.org/j/1?pwd=S3CRET|https://meet.example.org/j/1",
                "https://zoom.us/j/98765432100?pwd=Abc123xy|https://zoom.us/",
                "https://zoom.us/j/98765432100?pwd=Abc123xy|https://zoom.us/j",
                "https://zoom.us/j/98765432100?pwd=Abc123xy|https://zoom.us/j/98765432101",
                "https://zoom.us/j/98765432100?pwd=Abc123xy|ID 1987 6543 2100 und 987 6543 21001",
                "https://moodle.example/mod/bigbluebuttonbn/view.php?id=7|https://moodle.example/mod/bigbluebuttonbn/view.php?id=8",
                "https://example.org/working-group?token=Abc123xy|https://example.org/working-group",
                "https://example.org/meeting?room=7&pwd=Abc123xy|https://example.org/meeting",
                "https://example.org/?room=7|https://example.org/",
                "https://example.org/12345678?a=b|Größe 1234 5678",
            })
    void aGeneralPathIsNotReported(String link, String text) {
        assertThat(found(link, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "998877|Code: 99 88 77",
                "998877|PIN 99-88-77.",
                "998877|passcode 998 877 (für alle)",
                "998877|Zugangscode: 99\u00A088\u00A077",
                "998877|mot de passe : 99 88 77",
                "998877|código de acceso 99.88.77",
                "4711|PIN: 47 11",
                "4711|Kennwort 47 11 00",
                "99 88 77#|Code 998 877#",
            })
    void aCodeInGroupsIsFoundAfterItsName(String code, String text) {
        assertThat(found(
                        "https://meet.example.org/j/1?pin="
                                + code.replace(" ", "%20").replace("#", "%23"),
                        text))
                .containsExactly(Reason.PASSCODE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "998877|99 Gäste, 88 Räume, 77 Städte",
                "998877|am 99 88 77",
                "998877|Code 99 88 777",
                "998877|Code 199 88 77",
                "123|Code 1 2 3",
                "4711|Größe 47 11",
            })
    void otherGroupsOfDigitsAreNotReported(String code, String text) {
        assertThat(found("https://meet.example.org/j/1?pin=" + code, text)).isEmpty();
    }

    /** Texts that only look like the ASCII form of a name, or encode too large numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"xn--", "xn---", "xn--ö", "xn--99999999", "xn--a-zzzzzzzzzzzzzzzz", "xn--a", "xn--a-b-"})
    void malformedHostsAreSearchedAsTheyAre(String host) {
        assertThat(found("https://meet.example.org/raum", "https://" + host + ".example/raum"))
                .isEmpty();
        assertThat(found("https://meet.example.org/raum", host + " meet.example.org/raum"))
                .containsExactly(Reason.SECRET_JOIN_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Größe | PIN | 4711 |", "| PIN | `4711` |\n|---|---|", "PIN |     | “4711”"})
    void aPasscodeIsFoundInTheNextCellOfATable(String text) {
        assertThat(found("https://meet.example.org/j/1?pin=4711", text)).containsExactly(Reason.PASSCODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+442079460123",
                "tel:+44-20-7946-0123",
                "0044 (0)20 7946.0123",
                "020 7946 0123, then 1",
                "Anruf: ☎ +44\u00A020\u00A07946\u00A00123",
                "０２０７９４６０１２３",
            })
    void aNumberIsFoundWithAnySeparators(String text) {
        assertThat(found(LINK, text)).containsExactly(Reason.SECRET_DIAL_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 20 7946 0124", "7946 0123", "+44 20 7946 01234", "2026-02-27 12:00, Raum 7946"})
    void anotherNumberIsNotReported(String text) {
        assertThat(found(LINK, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.privat@EXAMPLE.org", "<mailto:Ada.Privat%40example.org?subject=Größe>"})
    void anAddressIsFound(String text) {
        assertThat(found(LINK, text)).containsExactly(Reason.PRIVATE_EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-ada.privat@example.org", "ada.privat@example.org.de", "ada.privat@example"})
    void anotherAddressIsNotReported(String text) {
        assertThat(found(LINK, text)).isEmpty();
    }

    @Test
    void onlyAnAddressIsAWarning() {
        assertThat(Stream.of("ada.privat@example.org", LINK, "0207946 0123", "778899")
                        .flatMap(text -> PublicView.of(WorkingGroup.builder("g", "g.example", "Büro")
                                        .summary(text)
                                        .sessions(List.of(secretSession(LINK).build()))
                                        .build())
                                .exposures()
                                .stream()))
                .containsExactly(
                        new Exposure("/summary", Reason.PRIVATE_EMAIL, Severity.WARNING, GUEST + "/email"),
                        new Exposure("/summary", Reason.SECRET_JOIN_LINK, Severity.ERROR, ONLINE + "/join"),
                        new Exposure("/summary", Reason.SECRET_DIAL_IN, Severity.ERROR, ONLINE + "/dialIns/0"),
                        new Exposure("/summary", Reason.PASSCODE, Severity.ERROR, ONLINE + "/dialIns/0"));
    }

    @Test
    void secretsOfARemovedSessionAreSearchedForInAllOthers() {
        Session hidden = secretSession(LINK)
                .classification(Session.Classification.PRIVATE)
                .description(LINK)
                .build();
        Session open = Session.builder("b", DAY)
                .registrations(List.of(Registration.ticket(URI.create(LINK))))
                .build();
        PublicView view = PublicView.of(WorkingGroup.builder("g", "g.example", "Büro")
                .sessions(List.of(hidden, open))
                .build());

        assertThat(view.isExposed()).isTrue();
        assertThat(view.exposures())
                .extracting(Exposure::pointer, Exposure::reason)
                .containsExactly(tuple("/sessions/1/registrations/0/url", Reason.SECRET_JOIN_LINK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://meet.example.org/j/2?pwd=ZWEI-2/é|2|/join",
                "Zürich: meet.example.org/j/1?pwd=EINS-1, dann meet.example.org/j/2?pwd=ZWEI-2|1|/join",
                "Passcode ZWEI-2 für alle|2|/join",
                "Meeting-ID: 912 3456 7893|3|/join",
                "☎ 020 7946 0002|2|/dialIns/0",
                "Code 22 22 22|2|/dialIns/0",
                "gast3@example.org|3|/email",
                "Passcode GLEICH-9|0|/join",
            })
    void anExposureNamesThePlaceOfTheRemovedValue(String text, int session, String place) {
        List<Session> sessions = Stream.of("0?pwd=GLEICH-9", "1?pwd=EINS-1", "2?pwd=ZWEI-2", "91234567893?pwd=GLEICH-9")
                .map(path -> "https://meet.example.org/j/" + path)
                .map(ExposuresTest::onlyHere)
                .toList();
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                .summary(text)
                .sessions(sessions)
                .build();
        String owner = "/sessions/" + session + (place.equals("/email") ? "/guests/0" : "/venue/online");

        assertThat(PublicView.of(group).exposures())
                .extracting(Exposure::pointer, Exposure::removedFrom)
                .containsExactly(tuple("/summary", owner + place));
    }

    /** {@return a session whose secrets end with a number} */
    private static Session onlyHere(String link) {
        String number = link.replaceAll(".*/j/[0-9]*?([0-9])[?].*", "$1");
        DialIn dialIn = new DialIn("+44 20 7946 000" + number, Optional.of(number.repeat(6)), true);
        return Session.builder("s" + number, DAY)
                .title("Größe 📏")
                .venue(Venue.online(new VirtualLocation(
                        Optional.of(Platform.of("Zoom")),
                        Optional.of(JoinLink.secret(URI.create(link))),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(dialIn),
                        Optional.empty())))
                .guests(List.of(Guest.person("Gäst").withEmail(new EmailAddress("gast" + number + "@example.org"))))
                .build();
    }

    /** Even if the session is removed, the pointer refers to the value. */
    @Test
    void aValueOfARemovedSessionIsNamedExactly() {
        Session hidden = secretSession(LINK)
                .classification(Session.Classification.CONFIDENTIAL)
                .build();
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                .summary(LINK)
                .sessions(List.of(hidden))
                .build();

        assertThat(PublicView.of(group).exposures())
                .extracting(Exposure::removedFrom)
                .containsExactly("/sessions/0/venue/online/join");
    }

    /** New texts and links of the records are searched as well. */
    @Test
    void everyTextAndLinkThatRemainsIsSearched() {
        WorkingGroup group = Full.workingGroup("see " + Full.SECRET, URI.create(Full.SECRET));
        List<String> removed = PublicView.of(group).removals().stream()
                .map(PublicView.Removal::pointer)
                .toList();
        List<String> texts = Records.walk(group).stream()
                .filter(spot -> spot.value() instanceof String || spot.value() instanceof URI)
                .map(Records.Spot::pointer)
                .filter(pointer -> removed.stream().noneMatch(at -> (pointer + "/").startsWith(at + "/")))
                .toList();

        assertThat(texts).hasSizeGreaterThan(200).contains("/sessions/1/agenda/1/title", "/tracks/0/contacts/1/url");
        assertThat(PublicView.of(group).exposures())
                .filteredOn(exposure -> exposure.reason() == Reason.SECRET_JOIN_LINK)
                .extracting(Exposure::pointer)
                .containsExactlyElementsOf(texts);
    }

    @Test
    void anExposureDoesNotShowTheSecret() {
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                .sessions(List.of(secretSession(LINK).description(LINK).build()))
                .build();

        assertThat(PublicView.of(group).exposures().toString()).doesNotContain("S3CRET", "meet");
    }

    /** The first element is the text in which the removed values appear, the second the reason for the removal. */
    static Stream<Arguments> repeatedCodes() {
        return Stream.of(
                Arguments.of("Passcode: tür-7", Reason.PASSCODE, "/venue/online/passcode"),
                Arguments.of("Kennwort „tür-7“", Reason.PASSCODE, "/venue/online/passcode"),
                Arguments.of("ID 812-3456-7890", Reason.SECRET_JOIN_LINK, "/venue/online/meetingId"),
                Arguments.of(
                        "https://other.example/j/81234567890", Reason.SECRET_JOIN_LINK, "/venue/online/meetingId"));
    }

    @ParameterizedTest
    @MethodSource("repeatedCodes")
    void aPasscodeAndAMeetingIdAreFoundElsewhere(String text, Reason reason, String removedFrom) {
        VirtualLocation online = VirtualLocation.of(JoinLink.secret(URI.create("https://meet.example.org/")))
                .withMeetingId("812 3456 7890")
                .withPasscode(new Passcode("tür-7"));
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                .description(text)
                .venue(Venue.online(online))
                .build();

        assertThat(PublicView.of(group).exposures())
                .containsExactly(new Exposure("/description", reason, Severity.ERROR, removedFrom));
    }

    @Test
    void aMeetingNameIsFoundUnlessItCouldBeAnyWord() {
        for (String name : List.of("abc-defg-hij", "quai-2026", "Stammtisch")) {
            VirtualLocation online = VirtualLocation.of(JoinLink.secret(URI.create("https://meet.example.org/")))
                    .withMeetingId(name);
            WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                    .description("Größe: https://else.example/" + name)
                    .venue(Venue.online(online))
                    .build();

            assertThat(PublicView.of(group).exposures()).as(name).hasSize(name.contains("-") ? 1 : 0);
        }
    }
}
