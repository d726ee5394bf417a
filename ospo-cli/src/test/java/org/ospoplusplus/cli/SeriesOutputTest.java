package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.model.WorkingGroup;

/** The output of series: titles that sessions inherit, series without an event, and the calendars of parts. */
class SeriesOutputTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-02-03T04:05:06Z"), ZoneOffset.UTC);

    private static final String GROUP = """
            id: g
            domain: g.example
            name: Größe
            tracks: [{id: recht, name: Recht & Gesetz}]
            series:
            - id: call
              title: Große Runde 会議
              trackIds: [recht]
              cadence: {text: dienstags, rule: {frequency: weekly, weekdays: [tuesday]}}
              time: {start: "17:00", zone: Europe/Berlin, duration: PT1H}
              first: 2026-03-03
            - {id: words, title: Þing, cadence: {text: zweimal im Monat – 月に二回}}
            - id: phase
              cadence: {text: alle zwei Wochen, rule: {frequency: weekly, interval: 2, weekdays: [friday]}}
            - {id: hidden, title: Ærø, also: [2026-05-05]}
            sessions:
            - id: moved
              occurrence: {series: call, date: 2026-03-10}
              when: {start: 2026-03-11T18:00, zone: Europe/Berlin, duration: PT1H}
            - id: secret
              occurrence: {series: hidden, date: 2026-05-05}
              when: {first: 2026-05-05, last: 2026-05-05}
              classification: private
            """;

    @TempDir
    private Path folder;

    private record Outcome(String out, String err) {}

    private Outcome ospo(String... arguments) throws IOException {
        Path file = Files.writeString(folder.resolve("g.yml"), GROUP);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), NOW)
                .run(Stream.of(arguments)
                        .map(argument -> argument.equals("FILE") ? file.toString() : argument)
                        .toArray(String[]::new));
        assertThat(exitCode).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.FINE);
        return new Outcome(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSessionWithoutATitleHasTheTitleOfItsSeriesInEachOutput() throws IOException {
        assertThat(ospo("next", "FILE", "--after", "2026-03-11", "--count", "1").out())
                .startsWith("Große Runde 会議 (tentative)\n  Wed 2026-03-11 18:00-19:00 Europe/Berlin");
        assertThat(ospo("convert", "FILE", "--to", "ics").out())
                .contains("\r\nSUMMARY:Große Runde 会議\r\n")
                .containsPattern(
                        "(?s)RECURRENCE-ID;TZID=Europe/Berlin:20260310T170000\\R.*\\RSUMMARY;DERIVED=TRUE:Große Runde 会議\\R");
        assertThat(ospo("convert", "FILE", "--to", "jsonld").out())
                .containsPattern(".identifier.: ?.moved@g\\.example.,\\s*.name.: ?.Große Runde 会議.");
    }

    @Test
    void seriesWithoutAnEventAreReportedWithTheReason() throws IOException {
        assertThat(ospo("convert", "FILE", "--to", "ics").err())
                .contains("series words: left out of the calendar, because its dates are not known; add a rule")
                .contains("series phase: left out of the calendar, because its dates are not known; add a rule")
                .contains("series hidden: left out of the calendar, because none of its days has a meeting")
                .doesNotContain("series call: left out");
        Path site = folder.resolve("site");
        assertThat(ospo("publish", "FILE", "-o", site.toString()).err())
                .contains("series words: left out of the calendar")
                .contains("series hidden: left out of the calendar");
        assertThat(site.resolve("series/hidden.ics")).doesNotExist();
        assertThat(site.resolve("series/words.ics")).doesNotExist();
    }

    @Test
    void eachCalendarOfAPartHasAUidOfItsOwn() throws IOException {
        Path site = folder.resolve("site");
        ospo("publish", "FILE", "-o", site.toString());

        List<String> calendars = Stream.of("calendar", "series/call", "tracks/recht", "sessions/moved")
                .map(name -> text(site.resolve(name + ".ics")))
                .toList();
        assertThat(calendars)
                .map(text -> text.replaceAll("(?s).*?\\r\\n(UID:[^\\r]*)\\r\\n.*", "$1"))
                .containsExactly(
                        "UID:group!g@g.example",
                        "UID:group!g!series/call@g.example",
                        "UID:group!g!tracks/recht@g.example",
                        "UID:group!g!sessions/moved@g.example");
        assertThat(calendars)
                .map(text -> CalendarReader.create().read(text).group())
                .extracting(WorkingGroup::id, WorkingGroup::domain)
                .containsOnly(tuple("g", "g.example"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
