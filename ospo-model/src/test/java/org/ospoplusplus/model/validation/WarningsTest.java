package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

class WarningsTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();
    private static final LocalDate DAY = LocalDate.of(2030, 6, 12);
    private static final URI PAGE = URI.create("https://example.org/page");

    private static Session.Builder session(String id) {
        return Session.builder(id, When.at(DAY.atTime(18, 0), ZoneId.of("Asia/Tokyo")));
    }

    private static WorkingGroup.Builder group(Session... sessions) {
        return WorkingGroup.builder("group", "example.org", "Group").sessions(List.of(sessions));
    }

    private static List<String> findings(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> violation.severity() + " " + violation.code() + " " + violation.pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "https://zoom.example/j/1?pwd=abc, true",
        "https://zoom.example/j/1?x=1&PWD=abc, true",
        "https://meet.example/room#passcode=1, true",
        "https://meet.example/room?a=1;pin=2, true",
        "https://meet.example/room?pwd=, false",
        "https://meet.example/room?pwd, false",
        "https://meet.example/pwd=1, false",
        "https://meet.example/room?upward=1, false",
    })
    void anOpenJoinLinkWithAPasscode(String link, boolean warned) {
        assertThat(findings(JoinLink.publicLink(URI.create(link))))
                .isEqualTo(warned ? List.of("WARNING passcode-in-link /url") : List.of());
        assertThat(findings(JoinLink.secret(URI.create(link)))).isEmpty();
    }

    @Test
    void aRecordingUnderTheChathamHouseRule() {
        Session recorded = session("a")
                .links(List.of(
                        Link.page(PAGE, "Page"),
                        Link.of(Link.Kind.RECORDING, URI.create("https://example.org/video"), "Video")))
                .build();

        assertThat(findings(group(recorded).build())).isEmpty();
        assertThat(findings(group(session("z").build(), recorded)
                        .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                        .build()))
                .containsExactly("WARNING recording-under-policy /sessions/1/links/1");
    }

    @ParameterizedTest
    @CsvSource({
        "SILENT, SILENT, false",
        "ALLOWS, ALLOWS, false",
        "FORBIDS, ALLOWS, true",
        "ALLOWS, FORBIDS, true",
    })
    void aRecordingUnderAPolicyOfTheTrack(Stance attribution, Stance recording, boolean warned) {
        ConductPolicy policy =
                ConductPolicy.of("house-rules", "Règlement", PAGE).withStances(attribution, recording);
        Session recorded = session("a")
                .trackIds(List.of("t"))
                .links(List.of(Link.of(Link.Kind.RECORDING, PAGE, "Video")))
                .build();

        assertThat(findings(group(recorded)
                        .tracks(List.of(Track.of("t", "T").withPolicies(policy)))
                        .build()))
                .isEqualTo(warned ? List.of("WARNING recording-under-policy /sessions/0/links/0") : List.of());
    }

    @Test
    void oneLinkForTwoNames() {
        Session first = session("a")
                .guests(List.of(
                        Guest.person("Ann").withUrl(PAGE), Guest.person("Bob").withUrl(PAGE), Guest.person("Cem")))
                .build();
        Session second = session("b")
                .when(When.on(DAY))
                .guests(List.of(
                        Guest.person("Ann").withUrl(PAGE),
                        Guest.toBeAnnounced(Guest.Role.HOST).withUrl(PAGE)))
                .partners(List.of(Organization.of("City"), Organization.of("Town", PAGE)))
                .build();

        assertThat(findings(group(first, second).build()))
                .containsExactly(
                        "WARNING shared-link /sessions/0/guests/1/url",
                        "WARNING shared-link /sessions/1/partners/1/url");
    }

    @ParameterizedTest
    @CsvSource({
        "2030-06-10, 2030-06-12, false",
        "2030-06-12, 2030-06-14, false",
        "2030-06-13, 2030-06-14, true",
        "2030-06-10, 2030-06-11, true",
    })
    void aSessionOutsideTheEventThatItIsPartOf(LocalDate first, LocalDate last, boolean warned) {
        When days = When.between(first, last);
        Session session = session("a")
                .relatedEvents(List.of(RelatedEvent.beside("Elsewhere", days), RelatedEvent.partOf("Forum", days)))
                .build();

        assertThat(findings(session))
                .isEqualTo(warned ? List.of("WARNING outside-related-event /relatedEvents/1/when") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2030-06-12, , false",
        "2030-06-13, , true",
        "2030-06-12, 18:00, false",
        "2030-06-12, 18:01, true",
        "2030-06-11, 23:59, false",
    })
    void aDeadlineAfterTheStart(LocalDate date, LocalTime time, boolean warned) {
        ZoneId zone = ZoneId.of("Europe/Lisbon");
        Optional<LocalTime> clock = Optional.ofNullable(time);
        Registration registration =
                Registration.notNeeded().withDeadline(new Deadline(date, clock, clock.map(any -> zone)));
        List<Registration> registrations = List.of(Registration.invitationOnly(), registration);
        LocalDate day = LocalDate.of(2030, 6, 12);
        List<When> whens = time == null
                ? List.of(When.on(day), When.between(day, day.plusDays(3)), When.at(day.atTime(18, 0), zone))
                : List.of(When.at(day.atTime(18, 0), zone), When.at(day.atTime(13, 0), ZoneId.of("America/New_York")));

        assertThat(whens)
                .allSatisfy(when -> assertThat(findings(session("a")
                                .when(when)
                                .registrations(registrations)
                                .build()))
                        .isEqualTo(
                                warned
                                        ? List.of("WARNING deadline-after-start /registrations/1/deadline")
                                        : List.of()));
        assertThat(findings(session("a")
                        .when(When.in(YearMonth.of(2030, 6)))
                        .registrations(registrations)
                        .build()))
                .isEmpty();
    }

    @Test
    void aSessionThatIsMovedToWhereItWas() {
        Session session = session("a").build();
        Revision second = session.revision().next(Instant.EPOCH);
        Session moved = session.rescheduledTo(When.on(DAY.plusDays(1)), second);
        Session back = moved.rescheduledTo(session.when(), second.next(Instant.EPOCH));

        assertThat(findings(moved)).isEmpty();
        assertThat(findings(back)).isEmpty();
        assertThat(findings(session.rescheduledTo(session.when(), second)))
                .containsExactly("ERROR earlier-date-same /earlierDates/0");
    }

    @ParameterizedTest
    @CsvSource({
        // 18:00 in Tokyo on 12 June is 09:00Z
        "'10am BST, 6pm JST', ''",
        "'5am EDT, 6pm JST', ''",
        "'11:00 CEST', ''",
        "'11:00 CET', announced-not-in-force",
        "'11:00 CET, 18:00 JST', announced-generic-reading",
        "'4am EST, 6pm JST', announced-not-in-force",
        "'5am EDT, 6am JST', announced-maybe-am-pm",
        "'2am PDT, 9am UTC, 3pm CEST', announced-disagrees",
        "'7pm JST', announced-other-time",
        "'Monday 18:00 JST', announced-weekday",
        "'18:00 XYZT', announced-unknown-zone",
        "'in the evening', announced-unreadable",
        "'6pm JST · https://zoom.us/j/1?pwd=Abc', announced-link",
        // another day where the line begins
        "'11pm HST, 6pm JST', ''",
    })
    void aLineOfTimesThatNamesAnotherStart(String line, String codes) {
        Session session = session("a").announced(new AnnouncedTimes(line)).build();

        assertThat(findings(session).stream().distinct())
                .isEqualTo(
                        codes.isEmpty()
                                ? List.of()
                                : Stream.of(codes.split(" "))
                                        .map(code -> "WARNING " + code + " /announced")
                                        .toList());
    }

    @Test
    void aLineOfTimesBesideADateWithoutATimeIsReadOnThatDate() {
        Session.Builder session = Session.builder("a", When.on(DAY)).announced(new AnnouncedTimes("9am EST"));

        assertThat(findings(session.build())).containsExactly("WARNING announced-not-in-force /announced");
        assertThat(findings(session.when(When.between(DAY, DAY.plusDays(1))).build()))
                .isEmpty();
    }

    @Test
    void aFindingInALineNamesItsEntry() {
        Session session =
                session("a").announced(new AnnouncedTimes("4am EST, 6pm JST")).build();

        assertThat(VALIDATOR.validate(session))
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .contains("4am EST")
                .endsWith("; for example: 5am EDT, 6pm JST")
                .doesNotContain("{");
    }

    private static final CadenceRule WEDNESDAYS = CadenceRule.weekly(DayOfWeek.WEDNESDAY); // DAY is one
    private static final CadenceRule THURSDAYS = CadenceRule.weekly(DayOfWeek.THURSDAY);

    /** {@return the series of a track} */
    private static Series series(String trackId, Cadence cadence) {
        return Series.builder("series-" + trackId)
                .trackId(trackId)
                .cadence(cadence)
                .first(cadence.rule()
                        .flatMap(rule -> rule.next(DAY.minusWeeks(1), DAY.minusWeeks(1)))
                        .orElse(null))
                .build();
    }

    /** {@return the findings for a session in the tracks of some series} */
    private static List<String> findings(Session session, Series... series) {
        List<String> trackIds =
                Stream.of(series).flatMap(each -> each.trackIds().stream()).toList();
        return findings(group(session.toBuilder().trackIds(trackIds).build())
                .tracks(trackIds.stream().map(id -> Track.of(id, "Größe " + id)).toList())
                .series(List.of(series))
                .build());
    }

    @Test
    void aSessionOffItsCadenceIsAWarning() {
        Session session = session("a").build();
        String warning = "WARNING off-usual-cadence /sessions/0/when";
        String firmWarning = "WARNING off-cadence /sessions/0/when";

        assertThat(findings(session, series("t", Cadence.usually("Wednesdays", WEDNESDAYS))))
                .isEmpty();
        assertThat(findings(session, series("t", Cadence.firmly("Wednesdays", WEDNESDAYS))))
                .isEmpty();
        assertThat(findings(session, series("t", Cadence.usually("Thursdays", THURSDAYS))))
                .containsExactly(warning);
        assertThat(findings(session, series("t", Cadence.firmly("Thursdays", THURSDAYS))))
                .containsExactly(firmWarning);
        assertThat(findings(session, series("t", Cadence.usually("sometimes", null))))
                .isEmpty();
    }

    @Test
    void aSessionOfTwoTracksMayKeepTheCadenceOfEither() {
        Session session = session("a").build();

        assertThat(findings(
                        session,
                        series("t", Cadence.firmly("Thursdays", THURSDAYS)),
                        series("w", Cadence.usually("Wednesdays", WEDNESDAYS))))
                .isEmpty();
        assertThat(findings(
                        session,
                        series("t", Cadence.usually("Thursdays", THURSDAYS)),
                        series("u", Cadence.firmly("Thursdays, too", THURSDAYS))))
                .containsExactly("WARNING off-cadence /sessions/0/when");
    }

    @Test
    void aSeriesWithoutTracksCountsWhereATrackHasNone() {
        WorkingGroup group = group(session("a").trackIds(List.of("t")).build())
                .tracks(List.of(Track.of("t", "T")))
                .series(Series.builder("all")
                        .cadence(Cadence.usually("Thursdays", THURSDAYS))
                        .first(DAY.minusDays(6))
                        .build())
                .build();

        assertThat(findings(group)).containsExactly("WARNING off-usual-cadence /sessions/0/when");
    }

    @Test
    void aMovedSessionIsCheckedOnItsCurrentDate() {
        Series series = series("t", Cadence.firmly("Wednesdays", WEDNESDAYS));
        Session moved = session("a")
                .build()
                .rescheduledTo(When.on(DAY.plusDays(2)), new Revision(1, Optional.empty(), Optional.empty()));

        assertThat(findings(moved, series)).containsExactly("WARNING off-usual-cadence /sessions/0/when");
        assertThat(findings(moved, series("t", Cadence.firmly("Fridays", CadenceRule.weekly(DayOfWeek.FRIDAY)))))
                .isEmpty();
    }

    @Test
    void theDayIsThatOfTheZoneInWhichTheTrackMeets() {
        // 02:00 on Thursday in Tokyo is Wednesday in Lima.
        Session session = session("a")
                .when(When.at(DAY.plusDays(1).atTime(2, 0), ZoneId.of("Asia/Tokyo")))
                .build();
        Series series = series("t", Cadence.firmly("Wednesdays", WEDNESDAYS));

        assertThat(findings(session, series)).containsExactly("WARNING off-cadence /sessions/0/when");
        assertThat(findings(
                        session,
                        series.toBuilder()
                                .time(UsualTime.of(LocalTime.of(9, 0), ZoneId.of("America/Lima")))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 2, true", "1, 7, false"})
    void daysAreOnTheCadenceIfOneOfThemIs(int first, int last, boolean warned) {
        Session session = session("a")
                .when(When.between(DAY.plusDays(first), DAY.plusDays(last)))
                .build();

        assertThat(findings(session, series("t", Cadence.usually("Wednesdays", WEDNESDAYS))))
                .hasSize(warned ? 1 : 0);
    }

    record Request(@Valid Contact contact, @Valid When when) {}

    @Test
    void aFrameworkThatValidatesARequestDoesNotSeeWarnings() {
        Request request = new Request(
                Contact.of(URI.create("http://example.org/")),
                When.at(LocalDateTime.of(2030, 10, 27, 2, 30), ZoneId.of("Europe/Berlin")));
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(request)).isEmpty();
        }
        assertThat(VALIDATOR.validate(request))
                .extracting(Violation::severity, Violation::code)
                .containsExactly(tuple(Severity.WARNING, "insecure-link"), tuple(Severity.WARNING, "time-in-overlap"));
    }
}
