package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimesCommandTest {

    private record Outcome(int exitCode, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }

        List<String> codes() {
            return json().get("findings")
                    .valueStream()
                    .map(finding -> finding.get("entry").asString() + ": "
                            + finding.get("code").asString())
                    .toList();
        }
    }

    private static Outcome times(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = new String[arguments.length + 1];
        all[0] = "times";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        int exitCode = new Command(InputStream.nullInputStream(), out, err).run(all);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void timesThatAgree() {
        Outcome outcome = times("9am ET, 3pm CET", "--date", "2021-11-08");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.json()).isEqualTo(JsonMapper.shared().readTree("""
                                {"date": "2021-11-08", "verdict": "agrees", "start": "2021-11-08T14:00:00Z", "findings": []}
                                """));
    }

    @Test
    void timesThatAgreeOnlyAsGenericTime() {
        Outcome outcome = times("9am PT, 12pm EDT, 6pm CET", "--date", "2021-11-18");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.json().get("verdict").asString()).isEqualTo("agrees-if-generic");
        assertThat(outcome.json().get("start").asString()).isEqualTo("2021-11-18T17:00:00Z");
        assertThat(outcome.codes()).containsExactly("12pm EDT: not-in-force");
        assertThat(outcome.json().get("findings").get(0).get("message").asString())
                .isNotBlank();
    }

    /** The command still writes the line, and reports the warning on standard error. */
    @ParameterizedTest
    @CsvSource({"ja,true", "ja-JP,true", "pt,true", "x,true", "en,false", "de-AT,false", "fr-CA,false", "ES,false"})
    void aLanguageWithoutWordsIsReported(String language, boolean isReported) {
        Run run = Run.ospo(
                "",
                "times",
                "--at",
                "2021-11-18T18:00",
                "--zone",
                "Europe/Paris",
                "--in",
                "Europe/Paris",
                "--language",
                language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("18:00 (?:Uhr )?(?:CET|MEZ)\n|6pm CET\n|18 h 00 CET\n");
        assertThat(run.err())
                .isEqualTo(
                        isReported
                                ? "ospo: warning: --language: is not supported, so the line has English words; write en, fr,"
                                        + " de or es\n"
                                : "");
    }

    @ParameterizedTest
    @CsvSource({
        "'9am PT, 12am EST, 6pm CET', 2021-11-18, disagrees, 12am EST: maybe-am-pm",
        "'nonsense', 2021-11-18, unreadable, nonsense: unreadable",
    })
    void timesThatDisagreeOrCannotBeRead(String line, String date, String verdict, String finding) {
        Outcome outcome = times(line, "--date", date);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.json().get("verdict").asString()).isEqualTo(verdict);
        assertThat(outcome.json().has("start")).isFalse();
        assertThat(outcome.codes()).contains(finding);
    }

    @Test
    void rangesHaveADurationAndMistakesACorrection() {
        JsonNode range = times("1-2:30 PM EDT / 19:00–20:30 Zürich", "--date", "2026-02-18")
                .json();

        assertThat(range.get("start").asString()).isEqualTo("2026-02-18T18:00:00Z");
        assertThat(range.get("duration").asString()).isEqualTo("PT1H30M");
        assertThat(range.get("corrected").asString()).isEqualTo("1pm–2:30pm EST / 19:00–20:30 Zürich");
    }

    /** The last column begins with the start in UTC, if there is one. */
    @ParameterizedTest
    @CsvFileSource(resources = "times.tsv", delimiter = '\t')
    void reportedLines(String date, String line, String expected) {
        Outcome outcome = times(line, "--date", date);
        String start = outcome.json().path("start").asString("").replace(":00Z", "Z");

        if (expected.startsWith("disagrees")) {
            assertThat(outcome.json().get("verdict").asString()).isEqualTo("disagrees");
            assertThat(outcome.exitCode()).isEqualTo(1);
        } else if (expected.contains("civil")) {
            assertThat(outcome.json().get("verdict").asString()).isEqualTo("agrees-if-generic");
            assertThat(expected).contains(start);
            assertThat(outcome.codes())
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(code).endsWith(": not-in-force"));
        } else {
            assertThat(outcome.json().get("verdict").asString()).isEqualTo("agrees");
            assertThat(start).isEqualTo(expected);
            assertThat(outcome.codes()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 9am, CET", "fr, 9 h 00, CET", "de, 09:00 Uhr, MEZ", "es, 09:00, CET"})
    void writesTheLineToAnnounce(String language, String first, String paris) {
        Outcome outcome = times(
                "--at",
                "2021-11-18T18:00",
                "--zone",
                "Europe/Paris",
                "--in",
                "America/Los_Angeles,America/New_York,Europe/Paris",
                "--language",
                language);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains(first, "PST", "EST", paris).endsWith("\n");
        assertThat(times(outcome.out().strip(), "--date", "2021-11-18")
                        .json()
                        .get("start")
                        .asString())
                .isEqualTo("2021-11-18T17:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            2021-10-31T02:30       -> 02:30 Uhr MESZ, 20:30 Uhr EDT (-1 Tag)
            2021-10-31T02:30+02:00 -> 02:30 Uhr MESZ, 20:30 Uhr EDT (-1 Tag)
            2021-10-31T02:30+01:00 -> 02:30 Uhr MEZ, 21:30 Uhr EDT (-1 Tag)
            """)
    void aStartThatClocksShowTwice(String start, String line) {
        Outcome outcome = times(
                "--at", start, "--zone", "Europe/Paris", "--in", "Europe/Paris,America/New_York", "--language", "de");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEqualTo(line + "\n");
        if (start.contains("+")) {
            assertThat(outcome.err()).isEmpty();
        } else {
            assertThat(outcome.err())
                    .isEqualToIgnoringNewLines(
                            "ospo: --at: clocks in Europe/Paris show 2021-10-31T02:30 twice; the first is"
                                    + " used, 2021-10-31T02:30+02:00; for the second, write 2021-10-31T02:30+01:00");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
            2021-03-28T02:30       -> skip 2021-03-28T02:30 and change from 2021-03-28T02:00 to 2021-03-28T03:00; write an existing time
            2021-03-28T02:30+01:00 -> skip 2021-03-28T02:30 and change from 2021-03-28T02:00 to 2021-03-28T03:00; write an existing time
            2021-11-18T18:00+02:00 -> the offset +02:00 is wrong for Europe/Paris at 2021-11-18T18:00; write 2021-11-18T18:00+01:00
            """)
    void aStartThatClocksDoNotShow(String start, String message) {
        Outcome outcome = times("--at", start, "--zone", "Europe/Paris", "--in", "Europe/Paris");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("ospo: --at: ").contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9am ET|--date|November",
                "9am ET|--date|2021-02-30",
                "9am ET",
                "--date|2021-11-18",
                "--at|2021-11-18T18:00|--zone|Europe/Paris",
                "--at|18:00|--zone|Europe/Paris|--in|Europe/Paris",
                "--at|2021-11-18T18:00|--zone|Europe/Nowhere|--in|Europe/Paris",
                "--at|2021-11-18T18:00|--zone|+01:00|--in|Europe/Paris",
                "--at|2021-03-28T02:30|--zone|Europe/Paris|--in|Europe/Paris",
                "--at|2021-11-18T18:00|--zone|Europe/Paris|--in|,",
                "9am ET|--date|2021-11-18|--at|2021-11-18T18:00|--zone|Europe/Paris|--in|Europe/Paris",
            })
    void wrongUsageIsReported(String arguments) {
        Outcome outcome = times(arguments.split("\\|"));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("ospo: ").doesNotContain("Exception");
    }
}
