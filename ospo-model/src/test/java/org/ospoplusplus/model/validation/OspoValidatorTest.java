package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

class OspoValidatorTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final When.Timed EVENING =
            When.at(LocalDateTime.of(2030, 3, 5, 18, 0), ZoneId.of("Europe/Oslo"), Duration.ofHours(2));

    private static Session.Builder session(String id) {
        return Session.builder(id, EVENING).title("Title");
    }

    private static WorkingGroup.Builder group() {
        return WorkingGroup.builder("group", "example.org", "Group");
    }

    private static WorkingGroup group(Session... sessions) {
        return group().sessions(List.of(sessions)).build();
    }

    private static void assertSingle(Object value, String path, String code, Severity severity) {
        assertThat(VALIDATOR.validate(value))
                .extracting(Violation::path, Violation::code, Violation::severity)
                .containsExactly(tuple(path, code, severity));
    }

    @Test
    void aValidGroupHasNoViolations() {
        assertThat(VALIDATOR.validate(group(session("one").build()))).isEmpty();
    }

    @Test
    void everyViolationOfAGroupIsReportedAtOnceInDocumentOrder() {
        WorkingGroup group = WorkingGroup.builder("group", "Example", " ")
                .sessions(List.of(
                        session("a").title("").build(),
                        session("b").language("not_a_tag").build(),
                        session("c").title("Títle c").trackIds(List.of("none")).build()))
                .build();

        assertThat(VALIDATOR.validate(group))
                .extracting(Violation::path, Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("domain", "/domain", "domain-name"),
                        tuple("name", "/name", "blank"),
                        tuple("sessions[0].title", "/sessions/0/title", "blank"),
                        tuple("sessions[1].language", "/sessions/1/language", "language-tag"),
                        tuple("sessions[2].trackIds[0]", "/sessions/2/trackIds/0", "unknown-track"));
    }

    @Test
    void elementTenComesAfterElementNine() {
        Session[] sessions = IntStream.range(0, 12)
                .mapToObj(i -> session("s" + i).title(" ").build())
                .toArray(Session[]::new);

        assertThat(VALIDATOR.validate(group(sessions)))
                .extracting(Violation::path)
                .containsSubsequence("sessions[2].title", "sessions[9].title", "sessions[10].title");
    }

    @Test
    void messagesSayWhatToDoAndNeverShowTheValue() {
        assertThat(VALIDATOR.validate(new EmailAddress("SECRET-MARKER")))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("email");
                    assertThat(violation.message()).contains("jane@example.org");
                    assertThat(violation.toString()).doesNotContain("SECRET-MARKER");
                });
    }

    @Test
    void textIsNeverReadAsAMessageTemplate() {
        Session session = session("a").title("${1+1} {max} \u0001").build();

        assertThat(VALIDATOR.validate(session))
                .extracting(Violation::message)
                .containsExactly("must not contain the control character U+0001 at position 14; remove it");
    }

    @Test
    void everyViolationHasAMessageOfItsOwn() {
        WorkingGroup group = WorkingGroup.builder("-", "no", "x".repeat(501))
                .language("a_b")
                .venue(Venue.inPerson(Place.city("\u202Ex", "XX")))
                .sessions(List.of(session("a")
                        .title("\uD800")
                        .when(When.on(LocalDate.of(2030, 1, 1)))
                        .agenda(List.of(
                                AgendaItem.of(Duration.ofHours(30), Duration.ofHours(1), "x"),
                                AgendaItem.of(Duration.ofHours(2), Duration.ofHours(1), "y")))
                        .build()))
                .build();

        assertThat(VALIDATOR.validate(group))
                .hasSizeGreaterThan(7)
                .allSatisfy(violation -> assertThat(violation.message()).doesNotContain("{", "org.ospoplusplus"));
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), link-scheme",
        "ftp://example.org/, link-scheme",
        "relative, link-scheme",
        "https:opaque, link-host",
        "https:///path, link-host",
        "https://jane:secret@example.org/, link-user",
        "mailto:nobody, link-address",
    })
    void linksThatAreNotSafeAreErrors(String link, String code) {
        assertSingle(Contact.of(URI.create(link)), "url", code, Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTPS://example.org/x?y#z", "mailto:a@example.org?subject=x"})
    void webAndMailLinksAreValid(String link) {
        assertThat(VALIDATOR.validate(Contact.of(URI.create(link)))).isEmpty();
    }

    @Test
    void aBidirectionalOverrideInALinkIsAnError() {
        assertSingle(Contact.of(URI.create("https://example.org/\u202Efdp")), "url", "bidi-control", Severity.ERROR);
    }

    @Test
    void aLongLinkIsAnError() {
        URI url = URI.create("https://example.org/" + "x".repeat(WebOrMailLink.MAX_LENGTH));

        assertSingle(Contact.of(url), "url", "too-long", Severity.ERROR);
    }

    @Test
    void anInsecureLinkIsAWarning() {
        assertSingle(JoinLink.publicLink(URI.create("http://example.org/")), "url", "insecure-link", Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\tb', control-character",
        "'a\nb', control-character",
        "'a\rb', control-character",
        "'a\u0000b', control-character",
        "'a\u007Fb', control-character",
        "'a\u0085b', control-character",
        "'a\u2028b', control-character",
        "'a\uFFFFb', control-character",
        "'a\u202Eb', bidi-control",
        "'a\u2066b', bidi-control",
        "' ', blank",
        "'\u00A0', blank",
        "'\u200Fשלום', ",
        "'👩‍💻', ",
    })
    void aLineIsPlain(String text, String code) {
        List<String> codes = VALIDATOR.validate(Organization.of(text)).stream()
                .map(Violation::code)
                .toList();

        assertThat(codes).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void proseHasLinesAndTabs() {
        assertThat(VALIDATOR.validate(session("a").description("a\n\tb").build()))
                .isEmpty();
        assertSingle(session("a").description("a\r\nb").build(), "description", "control-character", Severity.ERROR);
    }

    @Test
    void halfACharacterIsAnError() {
        assertSingle(Organization.of("a\uD83Db"), "name", "lone-surrogate", Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void aLineHasABound(int length, boolean valid) {
        assertThat(VALIDATOR.validate(Organization.of("x".repeat(length))).isEmpty())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"20000, true", "20001, false"})
    void proseHasABound(int length, boolean valid) {
        assertThat(VALIDATOR
                        .validate(session("a").description("x".repeat(length)).build())
                        .isEmpty())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2021-11-08", "A.b_c~d@e+f=g:h-i"})
    void idsThatAreSafeEverywhereAreValid(String id) {
        assertThat(VALIDATOR.validate(session(id).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".", "..", "../x", "a/b", "a b", "a\\b", "é", "a\u0000", "a;b", "a%2F"})
    void idsThatAreNotSafeEverywhereAreErrors(String id) {
        assertSingle(session(id).build(), "id", "identifier", Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void anIdHasABound(int length, boolean valid) {
        assertThat(VALIDATOR.validate(session("x".repeat(length)).build()).isEmpty())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, true",
        "a-1.b.example, true",
        "xn--bcher-kva.example, true",
        "example, false",
        "Example.org, false",
        "example.org., false",
        ".example.org, false",
        "-a.example, false",
        "a-.example, false",
        "a..example, false",
        "1.2.3.4, false",
        "büch.example, false",
        "exa mple.org, false",
        "example.org@x, false",
    })
    void domains(String domain, boolean valid) {
        WorkingGroup group = WorkingGroup.builder("g", domain, "G").build();

        assertThat(VALIDATOR.validate(group).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "en, true",
        "pt-BR, true",
        "zh-Hans-CN, true",
        "x-private, true",
        "'', false",
        "e, false",
        "en_US, false",
        "en-toolongsubtag, false",
        "en-, false"
    })
    void languageTags(String tag, boolean valid) {
        assertThat(VALIDATOR.validate(session("a").language(tag).build()).isEmpty())
                .isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"FR, true", "fr, false", "XX, false", "FRA, false", "'', false"})
    void countryCodes(String code, boolean valid) {
        Venue venue = Venue.inPerson(Place.city("Somewhere", code));

        assertThat(VALIDATOR.validate(venue).isEmpty()).isEqualTo(valid);
    }

    @Test
    void idsAreUniqueWithoutRegardToCase() {
        WorkingGroup group = group().tracks(List.of(Track.of("x", "X"), Track.of("y", "Y"), Track.of("X", "Z")))
                .sessions(List.of(
                        session("a").build(), session("a").title("Títle b").build()))
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE, ConductPolicy.CHATHAM_HOUSE_RULE))
                .build();

        assertThat(VALIDATOR.validate(group))
                .extracting(Violation::path, Violation::code)
                .containsExactly(
                        tuple("policies[1].id", "duplicate-id"),
                        tuple("sessions[1].id", "duplicate-id"),
                        tuple("tracks[2].id", "duplicate-id"));
        assertThat(VALIDATOR.validate(group))
                .filteredOn(violation -> violation.path().equals("tracks[2].id"))
                .extracting(Violation::message)
                .containsExactly(
                        "is already the id of the element at index 0 of this list, which counts from 0; upper and lower"
                                + " case are equal; choose another id");
    }

    @Test
    void eachRepeatedIdNamesTheFirstElementWithIt() {
        WorkingGroup group = group().tracks(
                        List.of(Track.of("é", "É"), Track.of("x", "X"), Track.of("É", "E"), Track.of("X", "Z")))
                .build();

        assertThat(OspoValidator.create(Locale.GERMAN).validate(group))
                .filteredOn(violation -> violation.code().equals("duplicate-id"))
                .extracting(Violation::path, violation -> violation.message().replaceAll(";.*", ""))
                .containsExactly(
                        tuple(
                                "tracks[2].id",
                                "ist schon die ID des Elements mit dem Index 0 dieser Liste, gezählt ab 0"),
                        tuple(
                                "tracks[3].id",
                                "ist schon die ID des Elements mit dem Index 1 dieser Liste, gezählt ab 0"));
    }

    @Test
    void anUnknownIdIsReportedWithTheNearest() {
        WorkingGroup group = group().tracks(List.of(Track.of("câmpus", "Câmpus"), Track.of("harbors", "Häfen")))
                .series(List.of(
                        Series.builder("board").build(),
                        Series.builder("monthly-call").build()))
                .sessions(List.of(
                        session("a")
                                .trackIds(List.of("Harbours", "campus", "elsewhere"))
                                .build(),
                        session("b")
                                .occurrence(new OccurrenceId("montly-call", LocalDate.of(2026, 3, 3)))
                                .build()))
                .build();

        assertThat(VALIDATOR.validate(group))
                .filteredOn(violation -> violation.code().startsWith("unknown-"))
                .extracting(Violation::path, violation -> violation.message().replaceAll(".*add the [a-z]+;? ?", ""))
                .containsExactly(
                        tuple("sessions[0].trackIds[0]", "did you mean harbors?"),
                        tuple("sessions[0].trackIds[1]", "did you mean câmpus?"),
                        tuple("sessions[0].trackIds[2]", ""),
                        tuple("sessions[1].occurrence.series", "did you mean monthly-call?"));
    }

    @Test
    void trackIdsResolve() {
        WorkingGroup group = group().tracks(List.of(Track.of("known", "Known")))
                .sessions(List.of(
                        session("a").trackIds(List.of("known")).build(),
                        session("b").title("Títle b").trackIds(List.of("Known")).build()))
                .build();

        assertSingle(group, "sessions[1].trackIds[0]", "unknown-track", Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        // The session lasts two hours.
        "PT0S, PT2H, ",
        "PT1H, PT1H, ",
        "PT1H, PT1H1S, agenda-outside-session",
        "PT2H, PT1S, agenda-outside-session",
    })
    void partsLieWithinTheSession(Duration offset, Duration duration, String code) {
        Session session = session("a")
                .agenda(List.of(AgendaItem.of(offset, duration, "Part")))
                .build();

        if (code == null) {
            assertThat(VALIDATOR.validate(session)).isEmpty();
        } else {
            assertSingle(session, "agenda[0].offset", code, Severity.ERROR);
        }
    }

    @Test
    void aPartWithoutOffsetMustNotBeLongerThanTheSession() {
        AgendaItem item = AgendaItem.builder("x").duration(Duration.ofHours(3)).build();

        assertSingle(
                session("a").agenda(List.of(item)).build(),
                "agenda[0].duration",
                "agenda-outside-session",
                Severity.ERROR);
    }

    @Test
    void datedTalksLieWithinTheDaysOfACamp() {
        When days = When.between(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 3));
        AgendaItem thirdDay = AgendaItem.of(Duration.ofDays(2), Duration.ofDays(1), "Third");
        AgendaItem fourthDay = AgendaItem.of(Duration.ofDays(3), Duration.ofHours(1), "Fourth");

        assertThat(VALIDATOR.validate(
                        session("a").when(days).agenda(List.of(thirdDay)).build()))
                .isEmpty();
        assertSingle(
                session("a").when(days).agenda(List.of(thirdDay, fourthDay)).build(),
                "agenda[1].offset",
                "agenda-outside-session",
                Severity.ERROR);
    }

    @Test
    void withoutADurationNothingIsOutside() {
        Session session = session("a")
                .when(When.at(EVENING.start(), EVENING.zone()))
                .agenda(List.of(AgendaItem.of(Duration.ofHours(9), Duration.ofHours(1), "Late")))
                .build();

        assertThat(VALIDATOR.validate(session)).isEmpty();
    }

    @Test
    void partsAreInOrder() {
        Session session = session("a")
                .agenda(List.of(
                        AgendaItem.of(Duration.ofMinutes(30), Duration.ofMinutes(10), "Second"),
                        AgendaItem.of("Some time"),
                        AgendaItem.of(Duration.ofMinutes(10), Duration.ofMinutes(10), "First")))
                .build();

        assertSingle(session, "agenda[2].offset", "agenda-order", Severity.ERROR);
    }

    @Test
    void aStartInAGapIsAnErrorAndOneInAnOverlapAWarning() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertSingle(
                session("a")
                        .when(When.at(LocalDateTime.of(2030, 3, 31, 2, 30), berlin))
                        .build(),
                "when.start",
                "time-in-gap",
                Severity.ERROR);
        assertSingle(
                session("a")
                        .when(When.at(LocalDateTime.of(2030, 10, 27, 2, 30), berlin))
                        .build(),
                "when.start",
                "time-in-overlap",
                Severity.WARNING);
    }

    @Test
    void valuesDeepInsideAreValidated() {
        Guest guest = Guest.person("Ann").withAffiliations(Organization.of("Good"), Organization.of(" "));
        Venue online = Venue.online(
                VirtualLocation.of(Platform.of("Jitsi Meet"), JoinLink.secret(URI.create("ftp://example.org"))));
        Session session = session("a")
                .agenda(List.of(AgendaItem.of("Part").withGuests(guest).withVenue(online)))
                .aliases(new Aliases(List.of("ok", "not ok"), List.of()))
                .build();

        assertThat(VALIDATOR.validate(session))
                .extracting(Violation::path, Violation::code)
                .containsExactly(
                        tuple("agenda[0].guests[0].affiliations[1].name", "blank"),
                        tuple("agenda[0].venue.online.join.url", "link-scheme"),
                        tuple("aliases.ids[1]", "identifier"));
    }

    @Test
    void aRecordOfOneTextHasOnePointer() {
        Session session = session("a")
                .announced(new AnnouncedTimes("9am UTC,\t10am CET"))
                .guests(List.of(Guest.person("Ann").withEmail(new EmailAddress("nowhere"))))
                .build();

        assertThat(VALIDATOR.validate(session))
                .filteredOn(violation -> violation.severity() == Severity.ERROR)
                .extracting(Violation::path, Violation::pointer)
                .containsExactly(tuple("announced", "/announced"), tuple("guests[0].email", "/guests/0/email"));
        assertSingle(new EmailAddress("nowhere"), "", "email", Severity.ERROR);
    }

    @Test
    void aConfirmedSessionMustBeReadyToAnnounce() {
        Session bare = Session.builder("a", When.on(LocalDate.of(2030, 1, 1)))
                .status(Session.Status.CONFIRMED)
                .build();

        assertThat(VALIDATOR.validate(group(bare))).isEmpty();
        assertThat(VALIDATOR.validate(group(bare), Publishable.class))
                .extracting(Violation::path, Violation::code, Violation::severity)
                .containsExactly(
                        tuple("sessions[0].policies", "publishable-policy", Severity.ERROR),
                        tuple("sessions[0].registrations", "publishable-access", Severity.ERROR),
                        tuple("sessions[0].title", "publishable-title", Severity.ERROR),
                        tuple("sessions[0].when", "publishable-time", Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource({
        "2030-01-01T18:59:59Z, Asia/Tokyo, aÉ bÉ cÉ",
        "2030-01-01T19:00:00Z, Asia/Tokyo, bÉ cÉ",
        "2030-01-02T14:59:59Z, Asia/Tokyo, bÉ cÉ",
        "2030-01-02T15:00:00Z, Asia/Tokyo, cÉ",
        "2030-01-02T15:00:00Z, Europe/Paris, bÉ cÉ",
        "2030-01-02T23:00:00Z, Europe/Paris, cÉ",
        "2030-01-31T23:59:59Z, Etc/UTC, cÉ",
        "2030-02-01T00:00:00Z, Etc/UTC, ",
    })
    void sessionsThatAreOverNeedNotBeReadyToAnnounce(Instant now, ZoneId zone, @Nullable String titles) {
        ZoneId utc = ZoneId.of("Etc/UTC");
        WorkingGroup group = group(
                confirmed("a", When.at(LocalDateTime.parse("2030-01-01T18:00"), utc, Duration.ofHours(1))),
                confirmed("b", When.on(LocalDate.of(2030, 1, 2))),
                confirmed("c", When.in(YearMonth.of(2030, 1))));

        List<Violation> found =
                OspoValidator.create(Locale.ENGLISH, Clock.fixed(now, zone)).validate(group, Publishable.class);

        assertThat(found.stream()
                        .filter(violation -> violation.code().equals("publishable-policy"))
                        .map(violation -> group.sessions()
                                .get(Integer.parseInt(violation.pointer().split("/", -1)[2]))
                                .title()
                                .orElseThrow())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(titles == null ? "" : titles);
    }

    private static Session confirmed(String id, When when) {
        return Session.builder(id, when)
                .title(id + "É")
                .status(Session.Status.CONFIRMED)
                .build();
    }

    @Test
    void aDraftMayLackEverything() {
        Session bare = Session.builder("a", When.on(LocalDate.of(2030, 1, 1))).build();

        assertThat(VALIDATOR.validate(group(bare), Publishable.class)).isEmpty();
    }

    @Test
    void requiredValuesMayComeFromTheGroup() {
        WorkingGroup group = group().policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                .venue(Venue.online(VirtualLocation.of(
                        Platform.of("Jitsi Meet"), JoinLink.publicLink(URI.create("https://example.org")))))
                .sessions(List.of(session("a").status(Session.Status.CONFIRMED).build()))
                .build();

        assertThat(VALIDATOR.validate(group, Publishable.class)).isEmpty();
    }

    @Test
    void aPlatformWithoutALinkIsNoWayToJoin() {
        Session session = session("a")
                .status(Session.Status.CONFIRMED)
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                .venue(Venue.online(Platform.of("Zoom")))
                .build();

        assertThat(VALIDATOR.validate(group(session), Publishable.class))
                .extracting(Violation::code)
                .containsExactly("publishable-access");
        Session withRegistration = session.toBuilder()
                .registrations(List.of(Registration.notNeeded()))
                .build();
        assertThat(VALIDATOR.validate(group(withRegistration), Publishable.class))
                .isEmpty();
    }

    record Event(@NotBlank String label, @WebOrMailLink URI page, List<@Identifier String> ids) {}

    @Test
    void constraintsFitTheTypesOfOthers() {
        assertThat(VALIDATOR.validate(new Event("", URI.create("data:x"), List.of("ok", "not ok"))))
                .extracting(Violation::path, Violation::code)
                .containsExactly(
                        tuple("ids[1]", "identifier"), tuple("label", "not-blank"), tuple("page", "link-scheme"));
    }

    @Test
    void theApplicationsOwnValidatorGivesTheSameFindings() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Session session = session("a").title(" ").build();

            assertThat(OspoValidator.using(factory.getValidator()).validate(session))
                    .isEqualTo(VALIDATOR.validate(session));
        }
    }

    /** The application chooses another language; only the last violation is always in English. */
    @Test
    void anApplicationsValidatorReportsNoMore() {
        Session[] sessions = IntStream.range(0, OspoValidator.MAX_VIOLATIONS + 5)
                .mapToObj(i -> session("Größe-" + i).title("Größe " + i).build())
                .toArray(Session[]::new);
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.GERMAN), Locale.GERMAN, context -> Locale.GERMAN, false))
                .buildValidatorFactory()) {
            OspoValidator validator = OspoValidator.using(factory.getValidator());
            List<Violation> violations = validator.validate(group(sessions));

            assertThat(violations)
                    .hasSize(OspoValidator.MAX_VIOLATIONS + 1)
                    .last()
                    .isEqualTo(
                            new Violation(
                                    "",
                                    "more-violations",
                                    Severity.ERROR,
                                    "has more than 1000 violations, and only these are reported; correct them and validate again"));
            assertThat(violations.subList(0, OspoValidator.MAX_VIOLATIONS))
                    .doesNotHaveDuplicates()
                    .allSatisfy(violation -> assertThat(violation.code()).isEqualTo("identifier"));
            assertThat(validator.validate(group(Arrays.copyOf(sessions, OspoValidator.MAX_VIOLATIONS))))
                    .hasSize(OspoValidator.MAX_VIOLATIONS)
                    .allSatisfy(violation -> assertThat(violation.code()).isEqualTo("identifier"));
        }
    }

    @Test
    void oneValidatorHasMessagesInTheLanguageOfEachCall() {
        OspoValidator validator = OspoValidator.create();
        Track blank = Track.of("größe", " ");

        for (Locale locale : List.of(
                Locale.ENGLISH,
                Locale.GERMANY,
                Locale.CANADA_FRENCH,
                Locale.forLanguageTag("es-UY"),
                Locale.JAPANESE)) {
            assertThat(validator.validate(blank, locale))
                    .isEqualTo(OspoValidator.create(locale).validate(blank))
                    .isNotEmpty();
        }
        assertThat(validator.validate(blank, Locale.GERMAN)).isNotEqualTo(validator.validate(blank));
    }

    @Test
    void theClockAndTheGroupsApplyInEachLanguage() {
        Clock late = Clock.fixed(Instant.parse("2100-01-01T00:00:00Z"), ZoneOffset.UTC);
        WorkingGroup group = WorkingGroup.builder("größe", "example.org", "Größe – 規模")
                .session(Session.builder("earlier", When.on(LocalDate.of(2030, 1, 1)))
                        .status(Session.Status.CONFIRMED)
                        .build())
                .build();

        assertThat(OspoValidator.create(Locale.ENGLISH, late).validate(group, Locale.FRENCH, Publishable.class))
                .isEqualTo(OspoValidator.create(Locale.FRENCH, late).validate(group, Publishable.class));
        assertThat(OspoValidator.create().validate(group, Locale.FRENCH, Publishable.class))
                .isEqualTo(OspoValidator.create(Locale.FRENCH).validate(group, Publishable.class))
                .isNotEqualTo(OspoValidator.create(Locale.FRENCH, late).validate(group, Publishable.class));
    }

    @Test
    void theLanguageOfAnApplicationIsItsOwn() {
        OspoValidator validator = OspoValidator.using(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator());

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> validator.validate(Track.of("größe", " "), Locale.FRENCH));
    }
}
