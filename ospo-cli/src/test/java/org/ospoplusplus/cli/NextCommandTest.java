package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextCommandTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private static final String GROUP = """
            id: zürich
            domain: zuerich.example
            name: Büro für Offenes
            displayZones: [Europe/Berlin, America/New_York]
            tracks:
            - {id: stadt, name: Städte}
            - {id: uni, name: Universitäten}
            series:
            - id: runde
              title: Große Runde
              trackIds: [stadt]
              cadence:
                text: jeden zweiten Dienstag
                rule: {frequency: weekly, interval: 2, weekdays: [tuesday]}
                firm: true
              time: {start: "17:00", zone: Europe/Berlin, duration: PT1H}
              first: 2026-01-06
              except:
              - {date: 2026-03-17, reason: Café fermé}
              venue: {online: {platform: {name: Jitsi}, join: {url: "https://meet.example/runde"}}}
            - id: tag
              title: Journée entière
              trackIds: [uni]
              cadence: {text: am Ersten, rule: {frequency: monthly, dayOfMonth: 1}}
            sessions:
            - id: lizenzen
              title: Lizenzen – à la carte
              occurrence: {series: runde, date: 2026-03-31}
              when: {start: 2026-04-01T17:30, zone: Europe/Berlin, duration: PT8H}
              status: confirmed
              guests: [{name: Zoë Müller, email: zoe@example.org}]
              venue: {online: {platform: {name: Zoom}, join: {url: "https://zoom.example/j/geheim77", secret: true}}}
            - {id: mai, title: Fête, when: {month: 2026-05}}
            """.replace("id: zürich", "id: zuerich");

    @TempDir
    private Path folder;

    private String file = "";

    private record Outcome(int exitCode, String out, String err) {}

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("gruppe.yml"), GROUP).toString();
    }

    private Outcome next(String... options) {
        List<String> arguments = new ArrayList<>(List.of("next", file));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), NOW)
                .run(arguments.toArray(String[]::new));
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private List<JSONObject> json(String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "json"));
        return JSON.parseArray(next(all.toArray(String[]::new)).out(), JSONObject.class);
    }

    private List<String> ids(String... options) {
        return json(options).stream().map(meeting -> meeting.getString("id")).toList();
    }

    @Test
    void theNextMeetingsAreShownInTheDisplayZones() {
        assertThat(next("--count", "4")).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isZero();
            assertThat(outcome.out()).isEqualTo("""
                    Große Runde
                      Tue 2026-03-03 17:00-18:00 Europe/Berlin
                      Tue 2026-03-03 11:00-12:00 America/New_York
                      https://meet.example/runde

                    Journée entière (tentative)
                      Wed 2026-04-01

                    Lizenzen – à la carte
                      Wed 2026-04-01 17:30-Thu 2026-04-02 01:30 Europe/Berlin
                      Wed 2026-04-01 11:30-19:30 America/New_York

                    Große Runde
                      Tue 2026-04-14 17:00-18:00 Europe/Berlin
                      Tue 2026-04-14 11:00-12:00 America/New_York
                      https://meet.example/runde
                    """);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-03T16:59, runde-2026-03-03", // under way until 18:00 in Berlin
        "2026-03-03T18:00, tag-2026-04-01",
        "2026-03-03T17:00Z, tag-2026-04-01",
        "2026-03-03T11:59-05:00, runde-2026-03-03",
        "2026-04-01, tag-2026-04-01",
        "2026-04-02, lizenzen", // under way until 01:30
        "2026-04-02T01:30, runde-2026-04-14",
        "2426-01-01, tag-2426-01-01",
    })
    void meetingsThatAreNotOverAreListed(String after, String first) {
        assertThat(ids("--after", after, "--count", "1")).containsExactly(first);
    }

    @Test
    void jsonHasTheTimesInEachZone() {
        List<JSONObject> meetings = json("--after", "2026-03-31", "--count", "2", "--zone", "Asia/Tokyo,UTC");

        assertThat(meetings.get(1))
                .containsEntry("id", "lizenzen")
                .containsEntry("title", "Lizenzen – à la carte")
                .containsEntry("status", "confirmed")
                .containsEntry("series", "runde")
                .containsEntry("date", "2026-03-31")
                .containsEntry("announced", true)
                .containsEntry("trackIds", JSON.parseArray("[\"stadt\"]"))
                .containsEntry("start", "2026-04-01T17:30:00+02:00")
                .containsEntry("end", "2026-04-02T01:30:00+02:00")
                .containsEntry("zone", "Europe/Berlin")
                .containsEntry(
                        "times",
                        JSONObject.of("Asia/Tokyo", "2026-04-02T00:30:00+09:00", "UTC", "2026-04-01T15:30:00Z"))
                .doesNotContainKey("join");
        assertThat(meetings.get(0)).containsEntry("announced", false).containsEntry("firstDay", "2026-04-01");
    }

    @Test
    void privateValuesAppearOnlyOnRequest() {
        assertThat(next().out()).doesNotContain("geheim77");
        assertThat(next("--private").out()).contains("https://zoom.example/j/geheim77");
    }

    @ParameterizedTest
    @CsvSource({
        "--track, stadt, runde-2026-03-03 lizenzen runde-2026-04-14",
        "--track, UNIVERSITÄTEN, tag-2026-04-01 tag-2026-05-01 tag-2026-06-01",
        "--series, große runde, runde-2026-03-03 lizenzen runde-2026-04-14",
        "--guest, zoë müller, lizenzen",
    })
    void meetingsAreRestricted(String option, String value, String ids) {
        assertThat(ids(option, value, "--count", "3")).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--count|0|--count: must be 1 to 10000, but is 0",
                "--after|-999999999-01-01|--after: the year must be from 1 to 9999",
                "--after|+10000-01-01T00:00Z|--after: the year must be from 1 to 9999",
                "--after|morgen|--after: is not a date or time; write a value such as 2026-03-01 or 2026-03-01T17:00",
                "--zone|Europe/Pairs|--zone: the time zone Europe/Pairs does not exist; write a region such as Europe/Paris",
                "--zone|Eastern Time|--zone: the time zone Eastern Time does not exist; write a region such as America/New_York",
                "--zone|Nirgendwo|--zone: the time zone Nirgendwo does not exist; write a region such as Europe/Paris",
                "--track|wald|has no track wald; write the id or name of a track; known: stadt, Städte, uni, Universitäten",
                "--track|ustadt|has no track ustadt; write the id or name of a track; did you mean stadt?",
                "--series|wald|has no series wald; write the id or title of a series; known: ",
                "--series|rundee|has no series rundee; write the id or title of a series; did you mean runde?",
                "--guest|Zoe Müller|has no guest Zoe Müller; write the full name of a guest; did you mean Zoë Müller?",
                "--guest|Zoë|has no guest Zoë; write the full name of a guest; known: Zoë Müller",
            })
    void mistakesInOptionsAreExplained(String option, String value, String message) {
        Outcome outcome = next(option, value);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message);
    }

    @Test
    void aGroupWithoutMeetingsSaysSo() {
        String[] options = {"--guest", "Zoë Müller", "--after", "2030-01-01"};
        assertThat(next(options)).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isZero();
            assertThat(outcome.out()).isEqualTo("No meeting is known.\n");
        });
        assertThat(next("--guest", "Zoë Müller", "--after", "2030-01-01", "--format", "json")
                        .out())
                .isEqualTo("[ ]\n");
    }
}
