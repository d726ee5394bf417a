package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is published again and again, and nobody writes revisions. */
class RepublishTest {

    private static final String GROUP = """
            id: runde
            domain: example.org
            name: Büro-Runde 会議
            displayZones: [Europe/Berlin]
            sessions:
            - id: vortrag
              title: Café & 茶 🎈
              when: {start: 2026-05-05T17:00, zone: Europe/Berlin, duration: PT1H}
              status: confirmed
              guests: [{name: Zoë Ångström, email: zoe@example.org}]
            - id: fest
              title: Sommerfest – été
              when: {start: 2026-07-05T17:00, zone: Europe/Berlin, duration: PT1H}
              status: confirmed
            """;

    private static final String SERIES = """
            id: runde
            domain: example.org
            name: Büro-Runde 会議
            series:
            - id: kreis
              title: Kreis – été
              cadence: {text: dienstags, rule: {frequency: weekly, weekdays: [tuesday]}, firm: true}
              time: {start: "17:00", zone: Europe/Berlin, duration: PT1H}
              first: 2026-03-03
            """;

    private static final String JANUARY = "2026-01-01T10:00:00Z";
    private static final String FEBRUARY = "2026-02-01T10:00:00Z";
    private static final String MARCH = "2026-03-01T10:00:00Z";

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void nameTheSite() {
        site = folder.resolve("site");
    }

    private Run publish(String now, String group, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("group.yml"), group);
        List<String> arguments = new ArrayList<>(List.of("publish", file.toString(), "-o", site.toString()));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        err,
                        Map.of(),
                        Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .run(arguments.toArray(String[]::new));
        Run run = new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private String read(String name) throws IOException {
        return Files.readString(site.resolve(name));
    }

    private String event(String name) throws IOException {
        String calendar = read(name);
        return calendar.substring(calendar.indexOf("BEGIN:VEVENT"));
    }

    @Test
    void anUnchangedGroupGivesTheSameBytesLater() throws IOException {
        publish(JANUARY, GROUP);
        Map<String, String> first = files();

        Run second = publish(FEBRUARY, GROUP);

        assertThat(files()).isEqualTo(first);
        assertThat(second.out()).endsWith("\nNo changes since the previous publication\n");
        String moved = GROUP.replace("05-05T17", "05-06T18");
        publish(FEBRUARY, moved);
        Map<String, String> third = files();
        publish(MARCH, moved);
        assertThat(files()).isEqualTo(third).isNotEqualTo(first);
    }

    @Test
    void aMovedSessionHasANewSequenceAndItsEarlierDate() throws IOException {
        publish(JANUARY, GROUP);
        String unchanged = event("sessions/fest.ics");

        Run run = publish(FEBRUARY, GROUP.replace("05-05T17", "05-06T18"));

        assertThat(read("sessions/vortrag.ics"))
                .contains("SEQUENCE:1\r\n", "LAST-MODIFIED:20260201T100000Z\r\n", "DTSTAMP:20260201T100000Z\r\n");
        assertThat(read("working-group.json")).contains("\"earlierDates\"", "\"2026-05-05T17:00\"");
        assertThat(run.out())
                .contains("Changes since the previous publication:\n")
                .contains("  moved from Tue 2026-05-05 17:00-18:00 Europe/Berlin to Wed 2026-05-06 18:00-19:00")
                .doesNotContain("revision", "earlier");
        assertThat(event("sessions/fest.ics")).isEqualTo(unchanged);
    }

    @Test
    void aMissingSeriesEndsBeforeItsNextMeeting() throws IOException {
        String series = """
                series:
                - id: treff
                  title: Größe; Treff
                  cadence: {text: jeden Dienstag, rule: {frequency: weekly, weekdays: [tuesday]}, firm: true}
                  time: {start: "17:00", zone: Europe/Berlin}
                  first: 2026-01-06
                """;
        String group = GROUP.substring(0, GROUP.indexOf("sessions:"));
        publish(JANUARY, group + series);

        Run run = publish(FEBRUARY, group, "--cancel-missing");

        assertThat(run.err())
                .isEqualTo(
                        "ospo: series treff (Größe; Treff): no longer in the files, so it is published with 2026-02-02 as"
                                + " its last day\n");
        assertThat(read("series/treff.ics")).contains("SEQUENCE:1\r\n", "UNTIL=20260202T");
        Map<String, String> second = files();
        assertThat(publish(FEBRUARY, group, "--cancel-missing").err()).isEmpty();
        assertThat(files()).isEqualTo(second);
    }

    @Test
    void aMissingSessionIsReported() throws IOException {
        publish(JANUARY, GROUP);
        String without = GROUP.substring(0, GROUP.indexOf("- id: fest"));

        assertThat(publish(FEBRUARY, without).err())
                .contains(
                        "ospo: session fest (Sommerfest – été): the previous publication has it, and it is still to come;"
                                + " to cancel it, put it back with status: cancelled; with --cancel-missing in each run,"
                                + " sessions that disappear later are published as cancelled\n");
        assertThat(files()).doesNotContainKey("sessions/fest.ics");
        assertThat(publish(MARCH, without).err()).doesNotContain("fest");
    }

    @Test
    void aMissingSessionIsCancelledOnRequest() throws IOException {
        publish(JANUARY, GROUP);
        String without =
                GROUP.substring(0, GROUP.indexOf("- id: vortrag")) + GROUP.substring(GROUP.indexOf("- id: fest"));

        Run run = publish(FEBRUARY, without, "--cancel-missing");

        assertThat(run.err())
                .contains("session vortrag (Café & 茶 🎈): no longer in the files, so it is published as cancelled");
        assertThat(read("sessions/vortrag.ics")).contains("STATUS:CANCELLED\r\n", "SEQUENCE:1\r\n", "Café & 茶 🎈");
        assertThat(files().values()).noneMatch(text -> text.contains("Ångström"));
        assertThat(run.out()).contains("vortrag").doesNotContain("order");
        Map<String, String> second = files();
        assertThat(publish(MARCH, without, "--cancel-missing").err()).doesNotContain("vortrag");
        assertThat(files()).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status: withdrawn", "status: confirmed\n  classification: private"})
    void aHiddenSessionIsNotPublishedAsCancelled(String hidden) throws IOException {
        publish(JANUARY, GROUP);

        Run run = publish(FEBRUARY, GROUP.replaceFirst("status: confirmed", hidden), "--cancel-missing");

        assertThat(run.err()).doesNotContain("Café");
        assertThat(files().values()).noneMatch(text -> text.contains("Café"));
    }

    @Test
    void privateValuesOfAnEarlierPrivatePublicationAreNotCarriedOver() throws IOException {
        publish(JANUARY, GROUP.replaceFirst("status: confirmed", "status: withdrawn"), "--private");

        publish(
                FEBRUARY,
                GROUP.substring(0, GROUP.indexOf("- id: vortrag")) + GROUP.substring(GROUP.indexOf("- id: fest")),
                "--cancel-missing");

        assertThat(files().values()).noneMatch(text -> text.contains("Café") || text.contains("zoe@example.org"));
    }

    @Test
    void thePreviousPublicationCanBeElsewhere() throws IOException {
        publish(JANUARY, GROUP);
        Path previous = Files.copy(site.resolve("working-group.json"), folder.resolve("früher.json"));
        site = folder.resolve("neu");

        publish(FEBRUARY, GROUP.replace("Café", "Thé"), "--previous", previous.toString());

        assertThat(read("sessions/vortrag.ics")).contains("SEQUENCE:1\r\n");
    }

    @Test
    void aPreviousPublicationOfANewerVersionIsReported() throws IOException {
        Path previous = folder.resolve("previous.json");
        Files.writeString(previous, "{\n  \"version\": \"9.0\",\n  \"name\": \"Büro 会議\"\n}\n");

        Run run = Run.ospo(GROUP, "publish", "-", "--from", "yaml", "-o", site.toString(), "--previous", previous + "");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .endsWith("ospo: --previous: " + previous
                        + ": this document has a newer version of the format; this version of the library reads 0.x, so"
                        + " update the library\n");
    }

    /** The command maintains revisions, so a moved session needs none in the file. */
    @Test
    void earlierDatesNeedNoRevisionInTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("moved.yml"), """
                id: runde
                domain: example.org
                name: Büro-Runde 会議
                sessions:
                - id: vortrag
                  title: Café
                  status: confirmed
                  when: {start: 2026-03-12T17:00, zone: Europe/Paris, duration: PT1H}
                  earlierDates: [{start: 2026-03-05T17:00, zone: Europe/Paris, duration: PT1H}]
                """);

        Run validated = Run.ospo("", "validate", "--strict", file.toString());
        Run published = Run.ospo("", "publish", file.toString(), "-o", site.toString());
        Run converted = Run.ospo("", "convert", file.toString(), "--to", "ics");

        assertThat(validated).isEqualTo(new Run(0, file + ": valid\n", ""));
        assertThat(published.err()).isEmpty();
        // Only publish raises revisions.
        assertThat(converted.err()).contains("warning moved-without-revision /sessions/0/");
    }

    @Test
    void anOccurrenceThatTakesPlaceAfterAllRaisesTheRevisionOfItsSeries() throws IOException {
        String replaced = """
                sessions:
                - id: ausfall
                  title: Größe
                  occurrence: {series: kreis, date: 2026-03-10}
                  when: {start: 2026-03-10T17:00, zone: Europe/Berlin, duration: PT1H}
                  status: cancelled
                """;
        publish(JANUARY, SERIES + replaced);
        publish(FEBRUARY, SERIES);

        assertThat(read("calendar.ics"))
                .contains("SEQUENCE:1\r\n", "DTSTAMP:20260201T100000Z\r\n")
                .doesNotContain("RECURRENCE-ID");
        Map<String, String> second = files();
        publish(MARCH, SERIES);
        assertThat(files()).isEqualTo(second);
    }

    @Test
    void aDayThatTheSeriesExcludesOrMeetsOnAgainRaisesItsRevision() throws IOException {
        String session = """
                sessions:
                - id: spaeter
                  title: Größe
                  occurrence: {series: kreis, date: 2026-03-10}
                  when: {WHEN}
                """;
        String inMonth = SERIES + session.replace("WHEN", "month: 2026-05");
        String onDay = SERIES + session.replace("WHEN", "start: 2026-05-07T17:00, zone: Europe/Berlin, duration: PT1H");

        publish(JANUARY, SERIES);
        assertThat(read("calendar.ics")).contains("SEQUENCE:0\r\n").doesNotContain("EXDATE");
        publish(FEBRUARY, inMonth);
        assertThat(read("calendar.ics"))
                .contains("EXDATE;TZID=Europe/Berlin;X-OSPO-DERIVED=TRUE:20260310T170000\r\n", "\r\nSEQUENCE:1\r\n");
        Map<String, String> excluded = files();
        publish(MARCH, inMonth);
        assertThat(files()).isEqualTo(excluded);
        publish(MARCH, inMonth.replace("Kreis – été", "Kreis – hiver"));
        publish(MARCH, onDay.replace("Kreis – été", "Kreis – hiver"));
        assertThat(read("calendar.ics").split("SEQUENCE:3\r\n", -1)).hasSize(3);
        assertThat(read("calendar.ics")).contains("RECURRENCE-ID").doesNotContain("EXDATE");
    }

    @Test
    void aSessionWhoseOccurrenceHasAnotherTimeHasTheNextRevision() throws IOException {
        String group = """
                id: runde
                domain: example.org
                name: Büro-Runde 会議
                series:
                - id: kreis
                  title: Kreis – été
                  cadence: {text: dienstags, rule: {frequency: weekly, weekdays: [tuesday]}, firm: true}
                  time: {start: "16:00", zone: Europe/Berlin, duration: PT1H}
                  first: 2026-03-03
                sessions:
                - id: verlegt
                  title: Größe
                  occurrence: {series: kreis, date: 2026-03-10}
                  when: {start: 2026-03-11T19:00, zone: Europe/Berlin, duration: PT1H}
                  status: confirmed
                """;
        publish(JANUARY, group);
        publish(FEBRUARY, group.replace("16:00", "15:00"));

        assertThat(event("sessions/verlegt.ics"))
                .contains("SEQUENCE:1\r\n", "RECURRENCE-ID;TZID=Europe/Berlin:20260310T150000");
    }

    @Test
    void theFilesDoNotDifferFromTheirPublication() throws IOException {
        publish(JANUARY, GROUP);
        publish(FEBRUARY, GROUP.replace("Café", "Thé"));
        String later = Files.writeString(folder.resolve("später.yml"), GROUP.replace("Café", "Thé"))
                .toString();

        Run run = Run.ospo("", "diff", site.resolve("working-group.json").toString(), later);

        assertThat(run.out()).doesNotContain("revision", "modified");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    @Test
    void anotherGroupStartsAnew() throws IOException {
        publish(JANUARY, GROUP);

        Run run = publish(FEBRUARY, GROUP.replace("domain: example.org", "domain: example.net"));

        assertThat(run.err())
                .contains("ospo: the previous publication has another id or domain, so revisions start anew\n");
        assertThat(read("calendar.ics")).doesNotContain("SEQUENCE:1");
    }

    @Test
    void theWrittenFilesAndTheNextStepArePrinted() throws IOException {
        assertThat(publish(JANUARY, GROUP, "--no-pages", "--refresh-interval", "PT12H")
                        .out())
                .isEqualTo(site + """
                : 9 files written
                  working-group.json
                  calendar.ics
                  sessions.jsonld
                  site.json
                  ospo-files.sha256
                  sessions/: 4
                Next: copy the folder to your site, and link calendar.ics there, so that people can subscribe
                """);
        assertThat(read("calendar.ics")).contains("REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n");
    }

    @Test
    void remindersAreAnOption() throws IOException {
        publish(JANUARY, GROUP, "--alarm", "PT15M");

        assertThat(read("calendar.ics")).contains("BEGIN:VALARM\r\n", "TRIGGER:-PT15M\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--refresh-interval=12h",
                "--refresh-interval=PT0S",
                "--alarm=15m",
                "--alarm=-PT15M",
                "--alarm=P999999999D",
                "--previous=gibt-es-nicht.json"
            })
    void unusableOptionsAreRefused(String option) throws IOException {
        Path file = Files.writeString(folder.resolve("group.yml"), GROUP);

        Run run = Run.ospo("", "publish", file.toString(), "-o", site.toString(), option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("ospo: " + option.substring(0, option.indexOf('=')) + ": ");
        assertThat(site).doesNotExist();
    }
}
