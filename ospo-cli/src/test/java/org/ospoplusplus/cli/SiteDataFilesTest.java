package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates find each file that {@code site.json} names, and its content. */
class SiteDataFilesTest {

    private static final String GROUP = """
            id: hafenrunde
            domain: example.org
            name: Hafenrunde – 港
            tracks:
            - {id: quai, name: Quai – 岸}
            - {id: leer, name: Leer}
            series:
            - id: jeudis
              trackIds: [quai]
              title: Jeudis du port – 木曜日
              cadence: {text: jeden Donnerstag, rule: {frequency: weekly, weekdays: [thursday]}}
              time: {start: "17:00", zone: Europe/Paris, duration: PT1H}
              first: 2030-01-03
              last: 2030-01-31
            sessions:
            - id: talk:2030
              title: Größe {{ site.secret }} {% raw %}
              when: {start: 2030-03-14T18:00, zone: Europe/Lisbon, duration: PT1H}
              status: confirmed
            - id: exception
              occurrence: {series: jeudis, date: 2030-01-10}
              when: {start: 2030-01-11T17:00, zone: Europe/Paris}
              status: confirmed
            - {id: bientot, title: Bientôt, when: {month: 2030-05}}
            """;

    @TempDir
    private Path folder;

    private Path site = Path.of("");
    private JSONArray meetings = new JSONArray();

    @BeforeEach
    void publish() throws IOException {
        Path group = Files.writeString(folder.resolve("group.yml"), GROUP);
        site = folder.resolve("site");
        Run run = Run.ospo("", "publish", group.toString(), "-o", site.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        meetings = JSON.parseObject(Files.readString(site.resolve("site.json"))).getJSONArray("meetings");
    }

    private JSONObject meeting(String id) {
        return meetings.stream()
                .map(JSONObject.class::cast)
                .filter(meeting -> id.equals(meeting.getString("id")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachNamedFileExists() {
        List<String> calendars = new ArrayList<>();
        List<String> events = new ArrayList<>();
        for (Object each : meetings) {
            JSONObject meeting = (JSONObject) each;
            if (meeting.getString("calendar") != null) {
                calendars.add(meeting.getString("calendar"));
            }
            if (meeting.getString("jsonLd") != null) {
                events.add(meeting.getString("jsonLd"));
            }
        }

        // Links are encoded, and names of files are not.
        assertThat(calendars).containsExactlyInAnyOrder("sessions/talk%253A2030.ics", "sessions/exception.ics");
        assertThat(calendars)
                .allSatisfy(link ->
                        assertThat(site.resolve(URI.create(link).getPath())).isNotEmptyFile());
        assertThat(events).containsExactlyInAnyOrder("sessions/talk%3A2030.jsonld", "sessions/exception.jsonld");
        assertThat(events).allSatisfy(name -> assertThat(site.resolve(name)).isNotEmptyFile());
    }

    @Test
    void onlyTracksWithMeetingsHaveACalendar() throws IOException {
        JSONArray tracks =
                JSON.parseObject(Files.readString(site.resolve("site.json"))).getJSONArray("tracks");

        assertThat(tracks.getJSONObject(0).getString("calendar")).isEqualTo("tracks/quai.ics");
        assertThat(site.resolve("tracks/quai.ics")).isNotEmptyFile();
        assertThat(tracks.getJSONObject(1).containsKey("calendar")).isFalse();
        assertThat(site.resolve("tracks/leer.ics")).doesNotExist();
    }

    @Test
    void theEventOfASessionHasInheritedValues() throws IOException {
        JSONArray graph = JSON.parseObject(
                        Files.readString(site.resolve(meeting("exception").getString("jsonLd"))))
                .getJSONArray("@graph");

        assertThat(graph).hasSize(1);
        assertThat(graph.getJSONObject(0).getString("name")).isEqualTo("Jeudis du port – 木曜日");
        assertThat(graph.getJSONObject(0).getString("startDate")).isEqualTo("2030-01-11T17:00:00+01:00");
    }

    @Test
    void tagsOfTemplatesAreEscaped() throws IOException {
        String event = Files.readString(site.resolve("sessions/talk%3A2030.jsonld"));

        assertThat(event).doesNotContain("{{", "{%");
        assertThat(JSON.parseObject(event)
                        .getJSONArray("@graph")
                        .getJSONObject(0)
                        .getString("name"))
                .isEqualTo("Größe {{ site.secret }} {% raw %}");
    }

    @Test
    void eachMeetingToComeHasLinksToCalendarPrograms() {
        assertThat(meeting("talk:2030").getString("google"))
                .startsWith("https://calendar.google.com/calendar/render?action=TEMPLATE&text=Gr%C3%B6%C3%9Fe")
                .contains("&dates=20300314T180000Z/20300314T190000Z");
        assertThat(meeting("jeudis-2030-01-03").getString("google")).contains("&dates=20300103T160000Z/");
        assertThat(meeting("bientot").containsKey("google")).isFalse();
    }
}
