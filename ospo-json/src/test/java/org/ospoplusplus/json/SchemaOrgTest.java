package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests cases of JSON-LD that the golden file does not contain. */
class SchemaOrgTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Venue SECRET_ROOM = Venue.online(
            VirtualLocation.of(Platform.of("Jitsi"), JoinLink.secret(URI.create("https://meet.example/SECRET"))));

    private static Session.Builder session() {
        return Session.builder("s", When.on(LocalDate.of(2030, 1, 2)));
    }

    private static JsonNode event(WorkingGroup.Builder group, Session session) {
        String jsonLd =
                OspoJson.create().writeJsonLd(group.sessions(List.of(session)).build());
        return new JsonMapper().readTree(jsonLd).get("@graph").get(0);
    }

    private static JsonNode event(Session session) {
        return event(WorkingGroup.builder("g", "g.example", "Group"), session);
    }

    @ParameterizedTest
    @CsvSource({
        "TENTATIVE, false, EventScheduled",
        "CONFIRMED, false, EventScheduled",
        "POSTPONED, false, EventPostponed",
        "CANCELLED, false, EventCancelled",
        "TENTATIVE, true, EventRescheduled",
        "CONFIRMED, true, EventRescheduled",
        "POSTPONED, true, EventPostponed",
        "CANCELLED, true, EventCancelled"
    })
    void statusSaysTheWorst(Session.Status status, boolean moved, String term) {
        List<When> earlier = moved ? List.of(When.on(LocalDate.of(2029, 1, 2))) : List.of();
        JsonNode event = event(session().status(status).earlierDates(earlier).build());

        assertThat(event.get("eventStatus").asString()).isEqualTo("https://schema.org/" + term);
        assertThat(event.path("previousStartDate").asString(""))
                .isEqualTo(term.equals("EventRescheduled") ? "2029-01-02" : "");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAPublicSessionIsAnEvent(Session.Classification classification) {
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Büro")
                .sessions(List.of(session().classification(classification).build()))
                .build();

        assertThat(new JsonMapper()
                        .readTree(OspoJson.create().writeJsonLd(group))
                        .get("@graph"))
                .hasSize(classification == Session.Classification.PUBLIC ? 1 : 0);
    }

    @Test
    void ofSeveralMovesTheLatestIsFirst() {
        JsonNode event = event(session()
                .earlierDates(List.of(
                        When.on(LocalDate.of(2029, 1, 2)),
                        When.in(YearMonth.of(2029, 3)),
                        When.at(LocalDateTime.of(2029, 5, 6, 7, 8), NEW_YORK)))
                .build());

        assertThat(event.get("previousStartDate").valueStream().map(JsonNode::asString))
                .containsExactly("2029-05-06T07:08:00-04:00", "2029-01-02");
    }

    @Test
    void anEarlierDateOfTheSameStartIsNoMove() {
        When.Timed now = When.at(LocalDateTime.of(2030, 1, 2, 9, 0), NEW_YORK, Duration.ofHours(1));
        When.Timed before = When.at(LocalDateTime.of(2030, 1, 1, 9, 0), NEW_YORK);
        List<When> same = List.of(
                When.in(YearMonth.of(2030, 1)),
                When.in(Year.of(2030)),
                now.withDuration(Duration.ofHours(2)),
                When.at(LocalDateTime.of(2030, 1, 2, 15, 0), ZoneId.of("Europe/Paris")));
        for (When earlier : same) {
            JsonNode event = event(session()
                    .title("Größe")
                    .when(now)
                    .earlierDates(List.of(earlier))
                    .build());

            assertThat(event.get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
            assertThat(event.propertyNames()).doesNotContain("previousStartDate");

            JsonNode moved = event(
                    session().when(now).earlierDates(List.of(before, earlier)).build());
            assertThat(moved.get("eventStatus").asString()).isEqualTo("https://schema.org/EventRescheduled");
            assertThat(moved.get("previousStartDate").asString()).isEqualTo("2030-01-01T09:00:00-05:00");
        }
    }

    @Test
    void anEventWithoutATitleHasTheNameThatCalendarsShow() {
        WorkingGroup.Builder group =
                WorkingGroup.builder("g", "g.example", "Büro").tracks(List.of(Track.of("t", "Städte")));

        assertThat(event(group, session().trackIds(List.of("t")).build())
                        .get("name")
                        .asString())
                .isEqualTo("Büro: Städte");
        assertThat(event(group, session().build()).get("name").asString()).isEqualTo("Büro");
        assertThat(event(group, session().title("Größe").build()).get("name").asString())
                .isEqualTo("Größe");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void datesAreValidInXmlSchema(When when, String start, String end) {
        JsonNode event = event(session().when(when).build());

        assertThat(event.path("startDate").asString("")).isEqualTo(start);
        assertThat(event.path("endDate").asString("")).isEqualTo(end);
    }

    static Stream<Arguments> dates() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        ZoneId utc = ZoneId.of("UTC");
        return Stream.of(
                Arguments.of(When.on(LocalDate.of(2030, 1, 2)), "2030-01-02", "2030-01-02"),
                Arguments.of(When.on(LocalDate.of(1, 1, 1)), "0001-01-01", "0001-01-01"),
                Arguments.of(When.at(LocalDateTime.of(2030, 1, 2, 3, 4), utc), "2030-01-02T03:04:00Z", ""),
                // Local time in Paris was 9 minutes and 21 seconds ahead of UTC, which the offset of a DateTime cannot
                // express.
                Arguments.of(
                        When.at(LocalDateTime.of(1900, 1, 2, 3, 4), paris, Duration.ofHours(1)),
                        "1900-01-02T03:03:39+00:09",
                        "1900-01-02T04:03:39+00:09"),
                Arguments.of(
                        When.at(LocalDateTime.of(9999, 12, 31, 23, 0), utc, Duration.ofHours(2)),
                        "9999-12-31T23:00:00Z",
                        ""));
    }

    /** A session without an exact date is not an event, but its larger event may have a date. */
    @Test
    void aMonthOrYearIsNoDate() {
        for (When when : List.of(When.in(YearMonth.of(2030, 4)), When.in(Year.of(2030)))) {
            String jsonLd = OspoJson.create()
                    .writeJsonLd(WorkingGroup.builder("g", "g.example", "Größe")
                            .sessions(List.of(session().when(when).build()))
                            .build());
            assertThat(new JsonMapper().readTree(jsonLd).get("@graph")).isEmpty();

            JsonNode within = event(session()
                    .relatedEvents(List.of(RelatedEvent.partOf("Fête", when)))
                    .build());
            assertThat(within.at("/superEvent").propertyNames()).containsExactly("@type", "name");

            JsonNode moved = event(session().earlierDates(List.of(when)).build());
            // The session is in January, so the year may contain the same day.
            assertThat(moved.get("eventStatus").asString())
                    .isEqualTo("https://schema.org/"
                            + (when instanceof When.InYear ? "EventScheduled" : "EventRescheduled"));
            assertThat(moved.propertyNames()).doesNotContain("previousStartDate");
        }
    }

    @Test
    void attendanceIsClaimedOnlyWhereItIsKnown() {
        Venue online = Venue.online(
                VirtualLocation.of(Platform.of("Jitsi"), JoinLink.publicLink(URI.create("https://meet.example/é"))));
        Place named = new Place(
                Optional.of("Online"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(mode(online)).isEqualTo("https://schema.org/OnlineEventAttendanceMode");
        assertThat(mode(Venue.inPerson(Place.city("Zürich", "CH"))))
                .isEqualTo("https://schema.org/OfflineEventAttendanceMode");
        assertThat(mode(new Venue(Optional.of(Place.city("Zürich", "CH")), online.online())))
                .isEqualTo("https://schema.org/MixedEventAttendanceMode");
        assertThat(mode(Venue.inPerson(named))).isEmpty();
        assertThat(mode(new Venue(Optional.of(named), online.online()))).isEmpty();
        assertThat(event(session().build()).path("eventAttendanceMode").isMissingNode())
                .isTrue();
    }

    private static String mode(Venue venue) {
        return event(session().venue(venue).build()).path("eventAttendanceMode").asString("");
    }

    @Test
    void equalPerformersAreOneAndThoseThatOnlyCollideAreNot() {
        // Two strings with the same hash code give records and nodes with the same hash code.
        assertThat("Aa").hasSameHashCodeAs("BB");
        JsonNode event = event(session()
                .guests(List.of(Guest.person("Aa"), Guest.person("BB"), Guest.person("Aa")))
                .build());

        assertThat(event.get("performer").findValuesAsString("name")).containsExactly("Aa", "BB");
    }

    @Test
    void performersOfOneNameAreOneOnlyIfAllTheirValuesAreEqual() {
        Guest zoe = Guest.person("Zoë");
        Guest text = Guest.person("{\"@type\":\"Person\",\"name\":\"Zoë\"}");
        JsonNode event = event(session()
                .guests(List.of(zoe, text, zoe.withJobTitle("Juristin"), zoe, zoe.withJobTitle("Ärztin")))
                .build());

        assertThat(event.get("performer").findValuesAsString("name"))
                .containsExactly("Zoë", text.name().orElseThrow(), "Zoë", "Zoë");
        assertThat(event.get("performer").findValuesAsString("jobTitle")).containsExactly("Juristin", "Ärztin");
    }

    @Test
    void anEndAfterClocksChangedHasTheirNewOffset() {
        JsonNode event = event(session()
                .when(When.at(LocalDateTime.of(2021, 11, 7, 1, 30), NEW_YORK, Duration.ofHours(2)))
                .build());

        assertThat(event.get("startDate").asString()).isEqualTo("2021-11-07T01:30:00-04:00");
        assertThat(event.get("endDate").asString()).isEqualTo("2021-11-07T02:30:00-05:00");
    }

    @Test
    void aSecretLinkGivesWayToRegistrationThenToThePageThenToThatOfTheGroup() {
        Registration mail = Registration.email(URI.create("mailto:desk@example.org"));
        Registration ticket = Registration.ticket(URI.create("https://tickets.example/"));
        Link page = Link.page(URI.create("https://page.example/"), "Page");

        assertThat(event(session()
                                .venue(SECRET_ROOM)
                                .registrations(List.of(mail, ticket))
                                .links(List.of(page))
                                .build())
                        .at("/location/url")
                        .asString())
                .isEqualTo("https://tickets.example/");
        assertThat(event(session()
                                .venue(SECRET_ROOM)
                                .registrations(List.of(mail))
                                .links(List.of(page))
                                .build())
                        .at("/location/url")
                        .asString())
                .isEqualTo("https://page.example/");
        Session withMail =
                session().venue(SECRET_ROOM).registrations(List.of(mail)).build();
        assertThat(event(WorkingGroup.builder("g", "g.example", "Group").links(List.of(page)), withMail)
                        .at("/location/url")
                        .asString())
                .isEqualTo("https://page.example/");
        assertThat(event(withMail).propertyNames())
                .contains("eventAttendanceMode")
                .doesNotContain("location", "offers", "url");
    }

    @Test
    void aVenueOfTheTrackComesBeforeThatOfTheGroup() {
        WorkingGroup.Builder group = WorkingGroup.builder("g", "g.example", "Group")
                .venue(SECRET_ROOM)
                .tracks(List.of(Track.of("t", "Track").withVenue(Venue.inPerson(Place.city("Porto", "PT")))));
        JsonNode event = event(group, session().trackIds(List.of("t")).build());

        assertThat(event.at("/location/address/addressLocality").asString()).isEqualTo("Porto");
        assertThat(event.get("eventAttendanceMode").asString())
                .isEqualTo("https://schema.org/OfflineEventAttendanceMode");
    }

    @Test
    void onlyEventsThatContainTheSessionAreSuperEvents() {
        JsonNode event = event(session()
                .relatedEvents(List.of(
                        RelatedEvent.partOf("A", When.in(Year.of(2030))),
                        RelatedEvent.beside("B", When.in(Year.of(2030))),
                        RelatedEvent.partOf("C", When.on(LocalDate.of(2030, 1, 2)))))
                .build());

        assertThat(event.get("superEvent").findValuesAsString("name")).containsExactly("A", "C");
    }

    @Test
    void theKindsOfASessionComeBeforeThoseOfItsTracks() {
        WorkingGroup.Builder group = WorkingGroup.builder("g", "g.example", "Group")
                .tracks(List.of(Track.of("t", "Track").withOspoTypes(OspoType.UNIVERSITY)));

        assertThat(event(group, session().trackIds(List.of("t")).build())
                        .at("/audience/audienceType")
                        .asString())
                .isEqualTo("University OSPOs");
        assertThat(event(
                                group,
                                session()
                                        .trackIds(List.of("t"))
                                        .ospoTypes(List.of(OspoType.GLOBAL_NGO))
                                        .build())
                        .at("/audience/audienceType")
                        .asString())
                .isEqualTo("Global NGOs");
    }

    @Test
    void halfASurrogatePairAndAnEndTagInOneTextAreBothEscaped() {
        String jsonLd = OspoJson.create()
                .writeJsonLd(WorkingGroup.builder("g", "g.example", "Group")
                        .sessions(List.of(session().title("\uD800</script>").build()))
                        .build());

        assertThat(jsonLd).contains("\"\\ud800\\u003c/script>\"").doesNotContain("</script");
    }

    @Test
    void partnersOrganizeWithTheGroup() {
        JsonNode event =
                event(session().partners(List.of(Organization.of("Partner"))).build());

        assertThat(event.get("organizer").findValuesAsString("name")).containsExactly("Group", "Partner");
    }

    /** The placeholder name of a calendar without a name is not an organizer. */
    @Test
    void theNameOfAnUnnamedGroupIsNoOrganizer() {
        Session session = Session.builder("s", When.on(LocalDate.of(2030, 1, 2)))
                .title("Größe 📏")
                .build();
        Session joint = session.toBuilder()
                .partners(List.of(Organization.of("Äpfel e.V.")))
                .build();
        WorkingGroup.Builder group = WorkingGroup.builder("g", "g.example", WorkingGroup.UNNAMED);

        assertThat(OspoJson.create()
                        .writeJsonLd(group.sessions(List.of(session)).build()))
                .contains("Größe 📏")
                .doesNotContain("organizer", "Calendar");
        assertThat(OspoJson.create().writeJsonLd(group.sessions(List.of(joint)).build()))
                .contains("\"organizer\"", "Äpfel e.V.")
                .doesNotContain("Calendar");
    }
}
