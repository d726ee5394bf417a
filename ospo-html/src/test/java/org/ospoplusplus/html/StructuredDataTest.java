package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events for search engines inside pages, as of 2024-06-01. A page has as many as fit. */
class StructuredDataTest {

    private static final int MOST_CHARACTERS = 16_384;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Series.Builder thursdays(String id) {
        return Series.builder(id)
                .title("Donnerstagsrunde – 木曜 " + id)
                .cadence(Cadence.firmly("donnerstags", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                .time(UsualTime.of(LocalTime.of(17, 0), PARIS))
                .first(LocalDate.of(2024, 1, 4));
    }

    private static Session.Builder session(String id, LocalDateTime start) {
        return Session.builder(id, When.at(start, PARIS, Duration.ofHours(1)))
                .title("Größen im Vergleich – 比較 " + id)
                .venue(Venue.online(
                        VirtualLocation.of(JoinLink.publicLink(URI.create("https://treffen.example/größe")))))
                .status(Session.Status.CONFIRMED);
    }

    private static WorkingGroup.Builder group(Stream<Session> sessions) {
        return WorkingGroup.builder("canal", "example.org", "Grachtenrunde – 運河 🚤")
                .sessions(sessions.toList());
    }

    private static List<JsonNode> events(Document page) {
        String text = page.select("script[type=application/ld+json]").html();
        assertThat(text.length()).isBetween(1, MOST_CHARACTERS);
        return StreamSupport.stream(
                        JsonMapper.shared().readTree(text).get("@graph").spliterator(), false)
                .toList();
    }

    private static List<String> values(List<JsonNode> events, String name) {
        return events.stream()
                .filter(event -> event.has(name))
                .map(event -> event.get(name).asString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 1_000})
    void theStartPageHasTheNextSessionsIfAllAreTooMany(int number) {
        LocalDateTime first = LocalDateTime.of(2024, 6, 2, 10, 0);
        // The document is in the opposite order.
        Stream<Session> sessions = IntStream.range(0, number)
                .map(i -> number - 1 - i)
                .mapToObj(i -> session("s" + i, first.plusHours(2L * i)).build());

        List<JsonNode> events = events(ParsedSite.of(group(sessions).build()).index());

        assertThat(events).hasSizeBetween(10, 40);
        assertThat(values(events, "identifier"))
                .containsExactlyElementsOf(IntStream.range(0, events.size())
                        .mapToObj(i -> "s" + i + "@example.org")
                        .toList());
    }

    @Test
    void aSeriesIsLeftOutIfNotAllSessionsThatReplaceItsMeetingsFit() {
        Stream<Session> moved = IntStream.range(0, 70).mapToObj(i -> {
            LocalDate planned = LocalDate.of(2024, 6, 6).plusWeeks(i);
            return session("verlegt-" + i, planned.plusDays(1).atTime(18, 0))
                    .title(null)
                    .occurrence(new OccurrenceId("wanderung", planned))
                    .build();
        });
        ParsedSite site = ParsedSite.of(group(moved)
                .series(List.of(
                        thursdays("wanderung").build(), thursdays("ruhe").build()))
                .build());

        for (Document page : List.of(site.index(), site.pages().get("series/wanderung.html"))) {
            List<JsonNode> events = events(page);
            assertThat(values(events, "@id")).doesNotContain("#series-wanderung");
            List<JsonNode> sessions = events.stream()
                    .filter(event -> event.get("identifier").asString().startsWith("verlegt-"))
                    .toList();
            assertThat(sessions).hasSizeGreaterThan(8);
            assertThat(values(sessions, "name"))
                    .as("inherited from the series")
                    .containsOnly("Donnerstagsrunde – 木曜 wanderung");
            assertThat(values(sessions, "eventStatus")).containsOnly("https://schema.org/EventRescheduled");
            assertThat(values(sessions, "startDate")).startsWith("2024-06-07T18:00:00+02:00");
        }
        assertThat(values(events(site.index()), "@id")).containsExactly("#series-ruhe");
    }

    @Test
    void thePageOfASeriesHasFewerMeetingsIfTheyAreLong() {
        Series series = thursdays("lang")
                .guests(IntStream.range(0, 12)
                        .mapToObj(i -> Guest.person("Zoë Ōta von und zu Größe – 長い名前 " + i))
                        .toList())
                .description("Größe – 規模. ".repeat(200))
                .build();

        List<JsonNode> events = events(
                ParsedSite.of(group(Stream.empty()).series(List.of(series)).build())
                        .pages()
                        .get("series/lang.html"));

        assertThat(values(events, "@id")).containsExactly("#series-lang");
        assertThat(values(events, "startDate"))
                .as("the series and its next meetings")
                .startsWith("2024-01-04", "2024-06-06T17:00:00+02:00")
                .hasSizeBetween(2, 8);
    }

    @Test
    void aSessionWithLongTextsHasItsMainFacts() {
        Session session = session("lang", LocalDateTime.of(2024, 7, 1, 18, 0))
                .description("Größe – 規模. ".repeat(1_000))
                .guests(IntStream.range(0, 200)
                        .mapToObj(i -> Guest.person("Zoë Ōta " + i))
                        .toList())
                .build();

        JsonNode event = events(
                        ParsedSite.of(group(Stream.of(session)).build()).pages().get("sessions/lang.html"))
                .get(0);

        assertThat(event.get("name").asString()).isEqualTo("Größen im Vergleich – 比較 lang");
        assertThat(event.get("startDate").asString()).isEqualTo("2024-07-01T18:00:00+02:00");
        assertThat(event.get("location").get("url").asString()).isEqualTo("https://treffen.example/größe");
        assertThat(event.has("description")).isFalse();
    }

    @Test
    void aMovedMeetingOfASeriesIsRescheduledOnItsOwnPage() {
        Session moved = session("verlegt", LocalDateTime.of(2024, 6, 7, 18, 0))
                .occurrence(new OccurrenceId("wanderung", LocalDate.of(2024, 6, 6)))
                .build();

        JsonNode event = events(ParsedSite.of(group(Stream.of(moved))
                                .series(List.of(thursdays("wanderung").build()))
                                .build())
                        .pages()
                        .get("sessions/verlegt.html"))
                .get(0);

        assertThat(event.get("eventStatus").asString()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(event.get("previousStartDate").toString()).contains("2024-06-06T17:00:00+02:00");
    }
}
