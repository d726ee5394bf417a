package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

class SessionQueriesTest {

    private static final ZoneId LIMA = ZoneId.of("America/Lima"); // UTC-5 all year
    private static final ZonedDateTime START = ZonedDateTime.parse("2030-01-01T00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo"); // UTC+9 all year

    private static Session at(String id, String start, ZoneId zone, Duration duration) {
        return Session.builder(id, When.at(LocalDateTime.parse(start), zone, duration))
                .build();
    }

    private static Session at(String id, String start, ZoneId zone) {
        return Session.builder(id, When.at(LocalDateTime.parse(start), zone)).build();
    }

    private static Session on(String id, When when) {
        return Session.builder(id, when).build();
    }

    private static WorkingGroup group(Session... sessions) {
        return WorkingGroup.builder("g", "example.org", "G")
                .sessions(List.of(sessions))
                .build();
    }

    private static List<String> ids(Stream<Meeting> meetings) {
        return meetings.map(Meeting::id).toList();
    }

    @Test
    void sessionsBetweenTwoInstantsAreSortedByStartInAllZones() {
        WorkingGroup group = group(
                at("lima", "2030-05-01T09:00", LIMA, Duration.ofHours(1)), // 14:00Z
                at("tokyo", "2030-05-01T22:00", TOKYO, Duration.ofHours(1)), // 13:00Z
                at("later", "2030-05-02T00:00", TOKYO)); // 15:00Z

        assertThat(ids(group.meetings(
                        ZonedDateTime.parse("2030-05-01T13:00Z"), ZonedDateTime.parse("2030-05-01T15:00Z"))))
                .containsExactly("tokyo", "lima");
    }

    @ParameterizedTest
    @CsvSource({
        // an hour from 13:00Z
        "12:00, 13:00, false",
        "12:00, 13:01, true",
        "13:59, 14:30, true",
        "14:00, 14:30, false",
        "13:10, 13:20, true",
    })
    void aSessionTakesPlaceFromItsStartUntilBeforeItsEnd(String from, String to, boolean found) {
        WorkingGroup group = group(at("a", "2030-05-01T22:00", TOKYO, Duration.ofHours(1)));

        assertThat(group.meetings(
                        ZonedDateTime.parse("2030-05-01T" + from + "Z"), ZonedDateTime.parse("2030-05-01T" + to + "Z")))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"12:00, 13:00, false", "13:00, 13:01, true", "13:01, 14:00, false"})
    void aSessionWithoutAnEndCountsAtItsStart(String from, String to, boolean found) {
        WorkingGroup group = group(at("a", "2030-05-01T22:00", TOKYO));

        assertThat(group.meetings(
                        ZonedDateTime.parse("2030-05-01T" + from + "Z"), ZonedDateTime.parse("2030-05-01T" + to + "Z")))
                .hasSize(found ? 1 : 0);
    }

    @Test
    void daysMonthsAndYearsAreInTheZoneOfTheFirstInstant() {
        WorkingGroup group = group(
                on("day", When.on(LocalDate.of(2030, 5, 1))),
                on("month", When.in(YearMonth.of(2030, 4))),
                on("year", When.in(Year.of(2030))),
                on("next-year", When.in(Year.of(2031))));
        LocalDateTime midnight = LocalDateTime.parse("2030-05-01T00:00");

        assertThat(ids(group.meetings(
                        midnight.atZone(LIMA), midnight.plusHours(1).atZone(LIMA))))
                .containsExactly("year", "day");
        assertThat(ids(group.meetings(midnight.minusHours(1).atZone(TOKYO), midnight.atZone(TOKYO))))
                .containsExactly("year", "month");
    }

    @Test
    void theNextSessionIsOneThatIsExpected() {
        Session cancelled = at("cancelled", "2030-05-01T10:00", LIMA).toBuilder()
                .status(Session.Status.CANCELLED)
                .build();
        Session postponed = cancelled.toBuilder()
                .id("postponed")
                .status(Session.Status.POSTPONED)
                .build();
        Session withdrawn = cancelled.toBuilder()
                .id("withdrawn")
                .status(Session.Status.WITHDRAWN)
                .build();
        Session confirmed = at("confirmed", "2030-05-01T12:00", LIMA).toBuilder()
                .status(Session.Status.CONFIRMED)
                .build();
        WorkingGroup group =
                group(at("tentative", "2030-05-03T10:00", LIMA), confirmed, withdrawn, postponed, cancelled);
        ZonedDateTime noon = ZonedDateTime.parse("2030-05-01T12:00-05:00[America/Lima]");

        assertThat(group.next(noon.minusDays(1)).map(Meeting::id)).contains("confirmed");
        assertThat(group.next(noon).map(Meeting::id)).contains("confirmed");
        assertThat(group.next(noon.plusSeconds(1)).map(Meeting::id)).contains("tentative");
        assertThat(group.next(noon.plusYears(1))).isEmpty();
    }

    @Test
    void theNextSessionIsTheOneUnderWay() {
        Session camp = on("camp", When.between(LocalDate.of(2030, 5, 1), LocalDate.of(2030, 5, 3)));
        Session talk = at("talk", "2030-05-02T10:00", LIMA, Duration.ofHours(2));
        Session month = on("month", When.in(YearMonth.of(2030, 5)));
        Session year = on("year", When.in(Year.of(2030)));
        Session later = at("later", "2030-05-20T10:00", LIMA);
        WorkingGroup group = group(year, month, later, talk, camp);

        assertThat(next(group, "2030-04-30T23:59")).contains("camp");
        assertThat(next(group, "2030-05-01T09:00")).contains("camp");
        assertThat(next(group, "2030-05-03T23:59")).contains("camp");
        assertThat(next(group, "2030-05-04T00:00")).contains("later");
        assertThat(next(group, "2030-05-20T10:01")).contains("month");
        assertThat(next(group, "2030-06-01T00:00")).contains("year");
        assertThat(next(group, "2031-01-01T00:00")).isEmpty();
        assertThat(next(group(talk), "2030-05-02T11:59")).contains("talk");
        assertThat(next(group(talk), "2030-05-02T12:00")).isEmpty();
    }

    private static Optional<String> next(WorkingGroup group, String local) {
        return group.next(LocalDateTime.parse(local).atZone(LIMA)).map(Meeting::id);
    }

    @Test
    void sessionsClashAcrossZones() {
        Session a = at("a", "2030-05-01T09:00", LIMA, Duration.ofHours(2)); // 14:00Z to 16:00Z
        Session b = at("b", "2030-05-02T00:30", TOKYO, Duration.ofHours(1)); // 15:30Z to 16:30Z
        Session c = at("c", "2030-05-01T11:00", LIMA, Duration.ofHours(1)); // 16:00Z to 17:00Z
        Session d = at("d", "2030-05-01T16:00", ZoneId.of("UTC")); // at 16:00Z, no end
        Session e = at("e", "2030-05-01T16:30", ZoneId.of("UTC")); // at 16:30Z, no end
        Session day = on("day", When.on(LocalDate.of(2030, 5, 1)));

        assertThat(group(e, day, d, c, b, a).clashes(START, START.plusYears(1)).stream()
                        .map(clash -> clash.first().id() + clash.second().id()))
                .containsExactly("ab", "bc", "bd", "cd", "ce");
    }

    @Test
    void aCancelledSessionDoesNotClash() {
        Session a = at("a", "2030-05-01T09:00", LIMA, Duration.ofHours(2));
        Session cancelled =
                a.toBuilder().id("b").status(Session.Status.CANCELLED).build();

        assertThat(group(a, cancelled).clashes(START, START.plusYears(1))).isEmpty();
    }

    @Test
    void aSessionIsFoundByItsIdTitleAndAliases() {
        Session first = on("one", When.in(Year.of(2030))).toBuilder()
                .title("Shared Title")
                .aliases(new Aliases(List.of("two"), List.of("Old Title")))
                .build();
        Session second = on("two", When.in(Year.of(2030))).toBuilder()
                .title("Other")
                .aliases(new Aliases(List.of("old-two"), List.of("shared title")))
                .build();
        WorkingGroup group = group(first, second);

        assertThat(group.findSession("ONE")).contains(first);
        assertThat(group.findSession("two")).as("an id goes before a former id").contains(second);
        assertThat(group.findSession("old-two")).contains(second);
        assertThat(group.findSession(" shared TITLE ")).contains(first);
        assertThat(group.findSession("old title")).contains(first);
        assertThat(group.findSession("none")).isEmpty();
    }

    @Test
    void aTrackIsFoundByOtherSpellings() {
        Track track = Track.of("universities", "Universities & Academia")
                .withAliases(new Aliases(List.of("academia"), List.of("Universities and Academia")));
        WorkingGroup group =
                group().toBuilder().tracks(List.of(Track.of("x", "X"), track)).build();

        assertThat(List.of("universities", "academia", "universities and ACADEMIA", "Universities & Academia"))
                .allSatisfy(name -> assertThat(group.findTrack(name)).contains(track));
        assertThat(group.findTrack("Academia & Universities")).isEmpty();
    }

    @Test
    void timesAreAnnouncedInTheGroupsZonesAndThoseOfTheMeeting() {
        ZoneId oslo = ZoneId.of("Europe/Oslo");
        ZoneId accra = ZoneId.of("Africa/Accra");
        Session session = at("a", "2030-05-01T09:00", LIMA).toBuilder()
                .occurrence(new OccurrenceId("köln", LocalDate.of(2030, 5, 1)))
                .build();
        WorkingGroup group = group(session).toBuilder()
                .series(Series.builder("köln")
                        .time(UsualTime.of(LocalTime.NOON, accra))
                        .build())
                .displayZones(List.of(TOKYO, oslo))
                .build();

        assertThat(group.displayZonesOf(session)).containsExactly(LIMA, accra, TOKYO, oslo);
        assertThat(group.toBuilder()
                        .displayZones(List.of(TOKYO, LIMA, accra))
                        .build()
                        .displayZonesOf(session))
                .containsExactly(TOKYO, LIMA, accra);
        assertThat(group.displayZonesOf(on("day", When.in(Year.of(2030))))).containsExactly(TOKYO, oslo);
    }

    @Test
    void aResolvedSessionHasTheInheritedValues() {
        Venue venue = Venue.online(Platform.openSource("BigBlueButton"));
        Session session = on("a", When.in(Year.of(2030)));
        WorkingGroup group = group(session).toBuilder()
                .venue(venue)
                .language("pt")
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .build();

        Session resolved = group.resolved(session);

        assertThat(resolved)
                .isEqualTo(session.toBuilder()
                        .venue(venue)
                        .language("pt")
                        .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                        .build());
        assertThat(group.resolved(resolved)).isEqualTo(resolved);
    }

    @Test
    void aSessionOnItsOwnIsPublishedUnderThePoliciesOfItsGroup() {
        Link recording = Link.of(Link.Kind.RECORDING, URI.create("https://example.org/v"), "Video");
        Session session = on("a", When.in(Year.of(2030))).toBuilder()
                .links(List.of(recording.withSpeakers("Ann")))
                .build();
        WorkingGroup group = group(session).toBuilder()
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .venue(Venue.online(VirtualLocation.of(
                        Platform.of("Zoom"), JoinLink.secret(URI.create("https://example.org/secret")))))
                .build();

        Optional<Session> view = PublicView.of(group, session);

        assertThat(view).get().satisfies(publicSession -> {
            assertThat(publicSession.links()).containsExactly(recording);
            assertThat(publicSession.policies()).containsExactly(ConductPolicy.CHATHAM_HOUSE_RULE);
            assertThat(publicSession.venue()).contains(Venue.online(Platform.of("Zoom")));
        });
        assertThat(PublicView.of(
                        group,
                        session.toBuilder().status(Session.Status.WITHDRAWN).build()))
                .isEmpty();
    }
}
