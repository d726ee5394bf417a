package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** The pages of large groups, as of 2024-06-01: each page is small, and all meetings and series are reachable. */
class PageSizeTest {

    private static final int MAX_BYTES = 60_000;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PageWriter WRITER = PageWriter.create().withNow(ParsedSite.NOW);

    private static WorkingGroup group(int sessions, int series, int tracks) {
        return WorkingGroup.builder("canal", "example.org", "Grachtenrunde – 運河 🚤")
                .displayZones(List.of(PARIS, ZoneId.of("America/New_York"), ZoneId.of("Asia/Tokyo")))
                .tracks(IntStream.range(0, tracks)
                        .mapToObj(i -> Track.of("t" + i, "Straßen und Wege " + i + " – 道")
                                .withDescription("Jeder Weg hat *eine* Größe. ".repeat(8)))
                        .toList())
                .series(IntStream.range(0, series)
                        .mapToObj(i -> Series.builder("runde-" + i)
                                .title("Regelmäßige Runde über freie Software " + i + " – 会議")
                                .cadence(Cadence.firmly(
                                        "jeden Donnerstag außer in den Ferien", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                                .time(UsualTime.of(LocalTime.of(17, 0), PARIS))
                                .first(LocalDate.of(2024, 1, 4))
                                .trackIds(List.of("t" + i % tracks))
                                .guests(guests(6))
                                .build())
                        .toList())
                .sessions(IntStream.range(0, sessions)
                        .mapToObj(i -> session(i, sessions, tracks))
                        .toList())
                .build();
    }

    private static Session session(int number, int sessions, int tracks) {
        LocalDateTime start = LocalDateTime.of(2024, 6, 1, 9, 0).plusHours(5L * (number - sessions / 2));
        return Session.builder("s" + number, When.at(start, PARIS, Duration.ofHours(1)))
                .title("Größen im Vergleich: Wer misst was, und womit? – 比較 " + number)
                .status(Session.Status.CONFIRMED)
                .trackId("t" + number % tracks)
                .guests(guests(6))
                .links(IntStream.range(0, 6)
                        .mapToObj(i -> Link.of(
                                i % 2 == 0 ? Link.Kind.RECORDING : Link.Kind.SLIDES,
                                URI.create("https://aufnahmen.example/größen-im-vergleich-" + number + "/" + i),
                                "Mitschnitt – 録音 " + i))
                        .toList())
                .build();
    }

    private static List<Guest> guests(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Guest.person("Zoë Ōta-Größenwahn von Łódź " + i)
                        .withJobTitle("Leiterin der Abteilung für freie Software")
                        .withAffiliations(Organization.of("Universität der Großen Häfen " + i)))
                .toList();
    }

    @Test
    void aGroupWithManySessionsTracksAndSeriesHasSmallPages() {
        WorkingGroup group = group(2_000, 130, 15);

        assertThat(WRITER.write(group)
                        .filter(file -> file.utf8().length > MAX_BYTES)
                        .map(file -> file.path() + ": " + file.utf8().length))
                .isEmpty();
    }

    @Test
    void theStartPageOfALargeGroupHasTheNextMeetingForSearchEngines() {
        Document index = ParsedSite.of(WRITER, group(200, 130, 15)).index();

        assertThat(index.select("script[type=application/ld+json]").html())
                .contains("\"startDate\": \"2024-06-01T04:00:00+02:00\"");
    }

    @Test
    void aLongHeaderDoesNotShortenTheLists() {
        WorkingGroup group = group(20, 2, 2);

        Document without = ParsedSite.of(WRITER, group).index();
        Document with = ParsedSite.of(WRITER.withHeader("<p>" + "é".repeat(30_000) + "</p>"), group)
                .index();

        assertThat(with.select("li.meeting").eachText())
                .hasSizeGreaterThan(15)
                .isEqualTo(without.select("li.meeting").eachText());
    }

    @Test
    void allMeetingsAndSeriesOfALargeGroupAreReachable() {
        Map<String, Document> pages = ParsedSite.of(WRITER, group(300, 45, 15)).pages();

        assertThat(pages.get("index.html").select("#series + ul > li")).hasSizeLessThan(45);
        assertThat(reachable(pages)).isEqualTo(pages.keySet());
    }

    private static Set<String> reachable(Map<String, Document> pages) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("index.html"));
        while (!open.isEmpty()) {
            String path = open.remove();
            Document page = pages.get(path);
            if (page != null && found.add(path)) {
                page.select("a[href]").eachAttr("href").stream()
                        .filter(link -> !link.contains(":") && !link.startsWith("#"))
                        .map(link ->
                                URI.create("/" + path).resolve(link).getPath().substring(1))
                        .forEach(open::add);
            }
        }
        return found;
    }
}
