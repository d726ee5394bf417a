package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command writes calendars with a time of modification, and omits sessions without a day. */
class CalendarOutputTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-29T12:34:56.789Z"), ZoneOffset.UTC);

    private static final String GROUP = """
            {"id": "g", "domain": "g.example", "name": "Größe", %s "sessions": [
              {"id": "tag", "title": "Tag 📅", "when": {"first": "2027-05-05", "last": "2027-05-05"}},
              {"id": "mai", "title": "Fête", "when": {"month": "2027-05"}},
              {"id": "jahr", "title": "会議", "when": {"year": 2028}}]}
            """;

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome ospo(String input, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exitCode = new Command(in, out, err, environment, NOW).run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutATimeOfModificationTheTimeOfTheBuildIsUsed() {
        String group = GROUP.formatted("");

        assertThat(ospo(group, Map.of(), "convert", "-", "--to", "ics").out()).contains("DTSTAMP:20261129T123456Z");
        assertThat(ospo(group, Map.of("SOURCE_DATE_EPOCH", "1767225600"), "convert", "-", "--to", "ics")
                        .out())
                .contains("DTSTAMP:20260101T000000Z");
    }

    @Test
    void theTimeOfModificationOfTheGroupPrecedesTheTimeOfTheBuild() {
        String group = GROUP.formatted("\"modified\": \"2026-05-05T05:05:05Z\",");

        Outcome outcome = ospo(group, Map.of("SOURCE_DATE_EPOCH", "1767225600"), "convert", "-", "--to", "ics");

        assertThat(outcome.out()).contains("DTSTAMP:20260505T050505Z").doesNotContain("DTSTAMP:20260101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1e9", "99999999999999999999", "999999999999"})
    void anInvalidTimeOfTheBuildIsRefused(String seconds) {
        Outcome outcome =
                ospo(GROUP.formatted(""), Map.of("SOURCE_DATE_EPOCH", seconds), "convert", "-", "--to", "ics");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(outcome.err()).contains("SOURCE_DATE_EPOCH").contains("1767225600");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void sessionsWithoutADayAreReportedAndNotWritten() {
        Outcome outcome = ospo(GROUP.formatted(""), Map.of(), "convert", "-", "--to", "ics");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(outcome.out()).contains("UID:tag@g.example").doesNotContain("UID:mai@", "UID:jahr@");
        assertThat(outcome.err())
                .contains("session mai: left out of the calendar, because only its month is known")
                .contains("session jahr: left out of the calendar, because only its year is known")
                .contains("--placeholders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--placeholders", "--private"})
    void placeholdersAreWrittenOnRequestAndForPrivateCalendars(String option) {
        Outcome outcome = ospo(GROUP.formatted(""), Map.of(), "convert", "-", "--to", "ics", option);

        assertThat(outcome.err()).doesNotContain("left out");
        assertThat(outcome.out())
                .contains("SUMMARY:Fête (May 2027\\, day to be announced)", "DTSTART;VALUE=DATE:20270501")
                .contains("SUMMARY:会議 (2028\\, day to be announced)", "X-OSPO-WHEN:2028");
    }

    @Test
    void otherFormatsOmitNothing() {
        Outcome outcome = ospo(GROUP.formatted(""), Map.of(), "convert", "-", "--to", "json");

        assertThat(outcome.err()).doesNotContain("left out");
        assertThat(outcome.out()).contains("\"mai\"", "\"jahr\"");
    }

    @Test
    void publishedFoldersHaveNoCalendarOfASessionWithoutADay() {
        Path site = folder.resolve("site");

        Outcome outcome = ospo(GROUP.formatted(""), Map.of(), "publish", "-", "-o", site.toString());

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(outcome.err()).contains("session mai: left out", "session jahr: left out");
        assertThat(site.resolve("sessions")).isDirectoryContaining("glob:**/tag.ics");
        assertThat(Files.exists(site.resolve("sessions/mai.ics"))).isFalse();
        assertThat(site.resolve("working-group.json")).content().contains("\"mai\"");
    }

    /** A document of less than 200 KB results in a calendar of 300 MB. */
    @Test
    void aCalendarThatRepeatsTooMuchIsRefused() {
        String policies = IntStream.range(0, 400)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"name\":\"" + "Règle".repeat(20) + i + "\"}")
                .collect(Collectors.joining(","));
        String sessions = IntStream.range(0, 2_000)
                .mapToObj(i -> "{\"id\":\"s" + i + "\",\"when\":{\"first\":\"2027-05-05\",\"last\":\"2027-05-05\"}}")
                .collect(Collectors.joining(","));
        String group = "{\"id\":\"g\",\"domain\":\"g.example\",\"name\":\"Gé\",\"policies\":[" + policies
                + "],\"sessions\":[" + sessions + "]}";

        Outcome outcome = ospo(group, Map.of(), "convert", "-", "--to", "ics");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("repeats", "shorten policies").doesNotContain("defect");
    }
}
