package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** The year of meetings on the start page, as of 2024-06-01. */
class TimelineTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final PageWriter WRITER = PageWriter.create().withNow(ParsedSite.NOW);

    private static Session.Builder session(String day, String... tracks) {
        return Session.builder("s-" + day, When.at(LocalDateTime.parse(day + "T18:00"), PARIS))
                .title("Ōtautahi – 木")
                .trackIds(List.of(tracks))
                .status(Session.Status.CONFIRMED);
    }

    private static WorkingGroup.Builder group(Session.Builder... sessions) {
        return WorkingGroup.builder("canal", "example.org", "Grachtenrunde – 運河 🚤")
                .displayZones(List.of(PARIS))
                .sessions(List.of(sessions).stream().map(Session.Builder::build).toList());
    }

    private static Document index(WorkingGroup.Builder group) {
        ParsedSite site = ParsedSite.ofIndex(WRITER, group.build());
        site.assertSafe();
        return site.index();
    }

    private static List<String> texts(Document index) {
        return index.select(".year svg title").eachText();
    }

    @Test
    void eachTrackHasARowWithAMarkForEachDay() {
        Document index = index(group(
                        session("2024-01-01", "cities"),
                        session("2024-01-31", "cities"),
                        session("2024-07-01", "cities", "universities"),
                        session("2024-12-31"))
                .tracks(List.of(
                        Track.of("cities", "Städte – 市"),
                        Track.of("universities", "Universités"),
                        Track.of("silent", "Ruhe"))));

        assertThat(index.select(".year h2").text()).isEqualTo("Meetings of 2024");
        assertThat(texts(index))
                .containsExactly("Städte – 市: Jan (2), Jul (1)", "Universités: Jul (1)", "Other meetings: Dec (1)");
        assertThat(index.select(".year .marks").eachAttr("d"))
                .containsExactly("M0.5 1v8M30.5 1v8M182.5 1v8", "M182.5 1v8", "M365.5 1v8");
        assertThat(index.select(".year li").eachAttr("class")).containsExactly("t0", "t1", "");
        assertThat(index.select(".year svg").eachAttr("role")).containsOnly("img");
        assertThat(index.select(".months span").eachText()).hasSize(12).startsWith("Jan", "Feb");
    }

    @Test
    void withoutTracksThereIsOneRow() {
        assertThat(texts(index(
                        group(session("2024-01-01"), session("2024-07-01")).language("fr"))))
                .containsExactly("Toutes les réunions : janv. (1), juil. (1)");
    }

    @Test
    void occurrencesOfSeriesCount() {
        Series weekly = Series.builder("weekly")
                .title("Jeudi – 木曜")
                .cadence(Cadence.firmly("jeudi", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                .time(UsualTime.of(LocalTime.of(17, 0), PARIS))
                .first(LocalDate.of(2024, 11, 28))
                .build();

        assertThat(texts(index(group().series(List.of(weekly))))).containsExactly("All meetings: Nov (1), Dec (4)");
    }

    @Test
    void theYearIsThatOfTheNextMeetingOrOfTheLastOne() {
        assertThat(index(group(session("2023-01-01"), session("2025-01-01"), session("2025-02-01")))
                        .select(".year h2")
                        .text())
                .isEqualTo("Meetings of 2025");
        assertThat(index(group(session("2021-01-01"), session("2021-05-01")))
                        .select(".year h2")
                        .text())
                .isEqualTo("Meetings of 2021");
    }

    @Test
    void meetingsThatDoNotTakePlaceOrHaveNoDayDoNotCount() {
        assertThat(index(group(
                                session("2024-07-01"),
                                session("2024-08-01").status(Session.Status.CANCELLED),
                                Session.builder("autumn", When.in(YearMonth.of(2024, 10)))
                                        .title("Größe")))
                        .select(".year"))
                .as("one meeting needs no timeline")
                .isEmpty();
    }

    @Test
    void aYearOfManyTracksAndMeetingsIsSmall() {
        List<Track> tracks = IntStream.range(0, 40)
                .mapToObj(i -> Track.of("t" + i, "Straße – 道 " + i))
                .toList();
        List<Session> sessions = IntStream.range(0, 6_000)
                .mapToObj(i -> Session.builder(
                                "s" + i, When.on(LocalDate.of(2024, 1, 1).plusDays(i % 366)))
                        .title("é")
                        .trackId("t" + i % 40)
                        .status(Session.Status.CONFIRMED)
                        .build())
                .toList();
        Document index = index(group().tracks(tracks).sessions(sessions));

        assertThat(index.select(".year li")).hasSize(13);
        assertThat(index.select(".year").outerHtml().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(10_000);
    }

    @Test
    void aHostileNameStaysText() {
        Document index = index(group(session("2024-01-01", "a"), session("2024-07-01", "a"))
                .tracks(List.of(Track.of("a", "</title></svg><script>alert('é')</script>"))));

        assertThat(texts(index)).containsExactly("</title></svg><script>alert('é')</script>: Jan (1), Jul (1)");
        assertThat(index.select(".year svg *").eachAttr("class")).containsExactly("lines", "marks");
        assertThat(index.select(".year script")).isEmpty();
    }
}
