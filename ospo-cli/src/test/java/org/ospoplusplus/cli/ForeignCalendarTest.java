package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command converts calendars of other programs. */
class ForeignCalendarTest {

    @TempDir
    Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome ospo(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(
                        new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String calendar(String... lines) throws IOException {
        return file(
                "feed.ics",
                "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nX-WR-CALNAME:Übersicht\nBEGIN:VEVENT\n"
                        + "UID:a@example.org\nDTSTART:20260105T170000Z\n" + String.join("\n", lines)
                        + "\nEND:VEVENT\nEND:VCALENDAR\n");
    }

    @ParameterizedTest
    @CsvSource({"Online event", "Microsoft Teams Meeting", "Zoom", "'Remote\\; https://meet.example.org/abc'"})
    void anOnlineMeetingIsNoPlace(String location) throws IOException {
        Outcome outcome = ospo("convert", "--to", "jsonld", calendar("SUMMARY:Café", "LOCATION:" + location));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("OnlineEventAttendanceMode").doesNotContain("\"Place\"");
    }

    @ParameterizedTest
    @CsvSource({"json", "ics", "jsonld"})
    void htmlShowsInNoOutput(String format) throws IOException {
        Outcome outcome = ospo(
                "convert",
                "--to",
                format,
                calendar("SUMMARY:Tools &amp\\; Cities", "DESCRIPTION:<p>Hallo <b>alle</b>&nbsp\\;!</p>"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Tools & Cities", "Hallo alle !").doesNotContain("<p>", "&amp;", "&nbsp");
    }

    @Test
    void anOddValueLosesNoEvent() throws IOException {
        String feed = calendar(
                "SUMMARY:\\nT: Übung",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "UID:b@example.org",
                "DTSTART:20260106T170000Z",
                "SUMMARY:Gut");
        Outcome outcome = ospo("convert", "--to", "json", feed);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("\"T: Übung\"", "\"Gut\"");
        assertThat(outcome.err().lines()).singleElement().asString().contains(":8:", "SUMMARY");
    }

    @Test
    void inheritedPoliciesStillApplyAfterAConversionToACalendarAndBack() throws IOException {
        String group = file("chr.json", """
                {"id":"g","domain":"b.de","name":"Grüße","policies":[{"id":"chatham-house-rule","name":"Chatham House Rule",
                "attribution":"forbids"}],"sessions":[{"id":"s","when":{"year":2020},"links":[{"url":"https://a.de/r",
                "kind":"notes","speakers":["Zoë Sprecherin"]}]}]}
                """);
        String calendar = file(
                "chr.ics", ospo("convert", "--private", "--to", "ics", group).out());

        assertThat(ospo("convert", "--private", "--to", "json", calendar).out()).contains("Sprecherin");
        assertThat(ospo("convert", "--to", "json", calendar).out())
                .contains("chatham-house-rule")
                .doesNotContain("Sprecherin");
    }
}
