package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command reads calendars. */
class CalendarInputTest {

    private static final String FEED = """
            BEGIN:VCALENDAR
            X-OSPO-DOMAIN;X-OSPO-ID=team:team.example
            NAME:Team
            BEGIN:VEVENT
            UID:call@team.example
            SUMMARY:Weekly call
            DTSTART;TZID=Europe/Berlin:20260105T100000
            RRULE:FREQ=WEEKLY;COUNT=3
            ORGANIZER;CN=Ada:mailto:ada@team.example
            ATTENDEE:mailto:bob@team.example
            URL:http://team.example/call
            END:VEVENT
            END:VCALENDAR
            """;

    private record Outcome(int exitCode, String out, String err) {}

    @TempDir
    Path folder;

    private String feed = "";

    @BeforeEach
    void writeFeed() throws IOException {
        feed = Files.writeString(folder.resolve("feed.ics"), FEED).toString();
    }

    private static Outcome ospo(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void validateReportsOmissionsAndErrorsByTheirLines() {
        Outcome outcome = ospo("", "validate", feed);
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEqualTo(feed + ": valid\n");
        assertThat(outcome.err().lines())
                .containsExactly(
                        feed
                                + ":5:1: warning insecure-link /series/0/links/0/url: should be an https link, because others can"
                                + " read and change http on its way; use https",
                        feed
                                + ":10:1: warning ignored ATTENDEE: the model cannot hold it; it is left out here and everywhere"
                                + " else");
    }

    @Test
    void diagnosticsForProgramsNameTheProperty() {
        assertThat(ospo("", "validate", "--format", "json", feed).out())
                .contains("\"line\" : 10,", "\"code\" : \"ignored\",", "\"property\" : \"ATTENDEE\",");
    }

    @Test
    void convertExpandsOtherRecurringEventsInTheWindowAndOmitsPrivateValues() {
        String twiceADay = FEED.replace("RRULE:FREQ=WEEKLY;COUNT=3", "RRULE:FREQ=WEEKLY;BYHOUR=10,18;COUNT=5");
        Outcome outcome = ospo(twiceADay, "convert", "-", "--to", "json", "--window", "2026-01-12/2026-12-31");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .contains("\"id\": \"team\"", "\"id\": \"call-20260112t180000\"", "\"id\": \"call-20260119t100000\"")
                .doesNotContain("call-20260105", "ada@team.example");
        assertThat(outcome.err()).contains(":5:1: removed private-email /sessions/0/guests/0/email\n");
        assertThat(ospo("", "convert", "--private", feed, "--to", "json").out()).contains("ada@team.example");
    }

    @Test
    void aWindowMeansDaysInTheZoneOfAnEvent() {
        String evening = """
                BEGIN:VCALENDAR
                X-WR-CALNAME:Café
                BEGIN:VEVENT
                UID:la@team.example
                DTSTART;TZID=America/Los_Angeles:20260303T180000
                RRULE:FREQ=WEEKLY;BYDAY=TU;BYHOUR=18,20
                END:VEVENT
                END:VCALENDAR
                """;
        assertThat(ospo(evening, "convert", "-", "--to", "json", "--window", "2026-03-31/2026-03-31")
                        .out())
                .contains("\"id\": \"la-20260331t180000\"", "\"id\": \"la-20260331t200000\"")
                .doesNotContain("la-20260324", "la-20260407");
    }

    @Test
    void aCalendarComesFromStandardInputAndGoesOutAsAnyFormat() {
        String calendar = ospo(FEED, "convert", "-", "--to", "ics").out();
        assertThat(calendar)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:call@team.example\r\n", "RRULE:FREQ=WEEKLY");
        assertThat(ospo("\uFEFF" + FEED, "convert", "-", "--to", "jsonld").out())
                .contains("\"Weekly call\"");
    }

    @Test
    void publishTakesACalendar() throws IOException {
        Path site = folder.resolve("site");
        assertThat(ospo("", "publish", feed, "-o", site.toString()).exitCode()).isZero();
        assertThat(Files.readString(site.resolve("series/call.ics")))
                .contains("\r\nX-WR-CALNAME:Team: Weekly call\r\n");
    }

    @Test
    void aFileThatIsNoCalendarIsAnError() throws IOException {
        String file = Files.writeString(folder.resolve("x.ics"), "<html>").toString();
        Outcome outcome = ospo("", "validate", file);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo(file + ":1:1: error no-calendar (document): no line is BEGIN:VCALENDAR,"
                        + " so this is not an iCalendar file (RFC 5545, 3.4)\n");
    }

    @ParameterizedTest
    @CsvSource({
        "x, 'ospo: --window: is not a window; write two days such as 2026-01-01/2026-12-31'",
        "2026-01-01, 'ospo: --window: is not a window; write two days such as 2026-01-01/2026-12-31'",
        "2026-13-01/2026-12-31, 'ospo: --window: is not a window; write two days such as 2026-01-01/2026-12-31'",
        "2026-12-31/2026-01-01, 'ospo: --window: the last day is before the first; swap the two days'",
        "-999999999-01-01/+999999999-12-31, 'ospo: --window: is not a window; write two days such as 2026-01-01/2026-12-31'",
    })
    void aWindowIsTwoDays(String window, String message) {
        Outcome outcome = ospo("", "convert", feed, "--to", "json", "--window", window);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err().lines()).first().isEqualTo(message);
    }

    /** The reader invents a name for such a calendar. This name must not appear as the organizer. */
    @Test
    void aCalendarWithoutANameHasNoOrganizer() {
        String event = "BEGIN:VEVENT\nUID:a@feeds.example\nDTSTART:20300105T170000Z\nSUMMARY:Größe 📏\nEND:VEVENT\n";
        String start = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n";
        Run unnamed = Run.ospo(start + event + "END:VCALENDAR\n", "convert", "-", "--to", "jsonld");
        Run named =
                Run.ospo(start + "X-WR-CALNAME:Büro\n" + event + "END:VCALENDAR\n", "convert", "-", "--to", "jsonld");

        assertThat(unnamed.exitCode()).isZero();
        assertThat(unnamed.out()).contains("Größe 📏").doesNotContain("organizer", "Calendar");
        assertThat(named.out()).contains("\"organizer\"", "\"name\": \"Büro\"");
    }
}
