package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    private static final String OLD = """
            id: buero
            domain: zuerich.example
            name: Büro für Offenes
            policies: [{id: hausordnung, name: Größe zeigen}]
            tracks:
            - {id: stadt, name: Städte}
            series:
            - id: runde
              title: Große Runde
              cadence: {text: dienstags, rule: {frequency: weekly, weekdays: [tuesday]}, firm: true}
              time: {start: "17:00", zone: Europe/Berlin, duration: PT1H}
              first: 2030-01-08
            sessions:
            - id: lizenzen
              title: Lizenzen – à la carte
              description: Eine lange Beschreibung
              when: {start: 2030-03-14T18:00, zone: Europe/Berlin, duration: PT1H}
              status: confirmed
              revision: {sequence: 0, modified: "2030-01-01T00:00:00Z"}
              guests: [{name: Zoë Müller, email: zoe@example.org}]
              registrations: [{method: ticket, url: "https://example.org/karte"}]
              venue: {online: {platform: Jitsi, join: {url: "https://meet.example.org/geheim77", secret: true}}}
            """;

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private Outcome run(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                new Command(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err).run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome diff(String later, String... options) {
        List<String> arguments = new ArrayList<>(List.of("diff", file("alt.yml", OLD), file("neu.yml", later)));
        arguments.addAll(List.of(options));
        return run("", arguments.toArray(String[]::new));
    }

    private static String changed(String... replacements) {
        String text = OLD;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return text;
    }

    @Test
    void equalGroupsHaveNoDifference() {
        assertThat(diff(OLD)).isEqualTo(new Outcome(0, "No difference.\n", ""));
        assertThat(diff(OLD, "--format", "json")).isEqualTo(new Outcome(0, "[ ]\n", ""));
    }

    @Test
    void theChangesOfASessionAreListedUnderItsTitle() {
        Outcome outcome = diff(changed(
                "2030-03-14T18:00, zone: Europe/Berlin, duration: PT1H",
                "2030-03-21T09:30, zone: America/New_York, duration: PT90M",
                "sequence: 0",
                "sequence: 1",
                "{name: Zoë Müller,",
                "{name: 李雷}, {name: Zoë Müller, kind: person, role: host,",
                "https://example.org/karte",
                "https://example.org/größe",
                "Eine lange",
                "Eine längere"));

        assertThat(outcome).isEqualTo(new Outcome(1, """
                session Lizenzen – à la carte (lizenzen)
                  description changed: Eine lange Beschreibung → Eine längere Beschreibung
                  moved from Thu 2030-03-14 18:00-19:00 Europe/Berlin to Thu 2030-03-21 09:30-11:00 America/New_York
                  guest Zoë Müller, role changed: guest → host
                  guest added: 李雷
                  registration ticket, url changed: https://example.org/karte → https://example.org/größe
                """, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: confirmed | status: cancelled | cancelled: Thu 2030-03-14 18:00-19:00 Europe/Berlin (before: confirmed)",
                "title: Lizenzen – à la carte | title: Licences ouvertes | title changed: Lizenzen – à la carte → Licences ouvertes",
                "'id: lizenzen' | '{id: lizenzen2, aliases: {ids: [lizenzen]}' | new id; the former id is lizenzen",
                "Größe zeigen | Größe | policy hausordnung, name changed: Größe zeigen → Größe",
                "policies: [{id: hausordnung, name: Größe zeigen}] | policies: [] | policy removed: hausordnung, Größe zeigen",
                "text: dienstags | text: mardi | rule changed: dienstags, interval 1, tuesday, firm → mardi, interval 1, tuesday, firm",
                "\"17:00\" | \"18:15\" | usual time changed: 17:00, Europe/Berlin, 1 h → 18:15, Europe/Berlin, 1 h",
                "first: 2030-01-08 | 'first: 2030-01-08\n  except: [{date: 2030-04-02, reason: Pâques}]' | day without a meeting added: Tue 2030-04-02, Pâques",
                "platform: Jitsi | platform: Galène | platform changed: Jitsi → Galène",
                "sequence: 0 | sequence: 3 | 'revision changed: sequence 0, 2030-01-01T00:00:00Z → sequence 3, 2030-01-01T00:00:00Z'",
            })
    void eachKindOfChangeHasItsWords(String find, String replacement, String line) {
        String later = find.equals("id: lizenzen")
                ? changed("- id: lizenzen", "- id: lizenzen2\n  aliases: {ids: [lizenzen]}")
                : changed(find, replacement);

        Outcome outcome = diff(later);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().lines()).hasSize(2).contains("  " + line);
    }

    @Test
    void addedAndRemovedValuesAreListed() {
        String later = OLD.substring(0, OLD.indexOf("- id: lizenzen"))
                + "- {id: neu, title: Nouveauté, when: {first: 2030-05-01, last: 2030-05-01}, status: confirmed}\n";

        assertThat(diff(later).out()).isEqualTo("""
                session Nouveauté (neu)
                  added: Wed 2030-05-01
                session Lizenzen – à la carte (lizenzen)
                  removed: Thu 2030-03-14 18:00-19:00 Europe/Berlin
                """);
    }

    @Test
    void aMeetingOfASeriesIsCancelled() {
        String later = OLD + """
                - id: runde-2030-04-02
                  occurrence: {series: runde, date: 2030-04-02}
                  when: {start: 2030-04-02T17:00, zone: Europe/Berlin, duration: PT1H}
                  status: cancelled
                """;

        assertThat(diff(later).out()).isEqualTo("""
                session Große Runde (runde-2030-04-02)
                  announced separately from its series runde, planned for Tue 2030-04-02
                  cancelled: Tue 2030-04-02 17:00-18:00 Europe/Berlin (before: confirmed)
                """);
        assertThat(run(
                                "",
                                "diff",
                                folder.resolve("neu.yml").toString(),
                                folder.resolve("alt.yml").toString())
                        .out())
                .contains("  takes place after all: confirmed: Tue 2030-04-02 17:00-18:00 Europe/Berlin");
    }

    @Test
    void privateValuesAppearOnlyOnRequest() {
        String later = changed("geheim77", "geheim78", "zoe@example.org", "zoë@example.org");

        assertThat(diff(later)).isEqualTo(new Outcome(0, "No difference.\n", ""));
        assertThat(diff(later, "--private").out())
                .contains(
                        "  guest Zoë Müller, email changed: zoe@example.org → zoë@example.org\n",
                        "  join link changed: https://meet.example.org/geheim77, secret →"
                                + " https://meet.example.org/geheim78, secret\n");
    }

    @Test
    void markdownEscapesMarksAndLinksAddresses() {
        Outcome outcome = diff(
                changed(
                        "title: Lizenzen – à la carte",
                        "title: \"*Lizenzen* <b>[ä](x)\"",
                        "https://example.org/karte",
                        "https://example.org/a_b_c"),
                "--format",
                "markdown");

        assertThat(outcome.out()).isEqualTo("""
                - **session \\*Lizenzen\\* \\<b\\>\\[ä\\](x) (lizenzen)**
                  - title changed: Lizenzen – à la carte → \\*Lizenzen\\* \\<b\\>\\[ä\\](x)
                  - registration ticket, url changed: <https://example.org/karte> → <https://example.org/a_b_c>
                """);
    }

    @Test
    void jsonHasTheValuesBeforeAndAfter() {
        List<JSONObject> changes = JSON.parseArray(
                diff(
                                changed(
                                        "duration: PT1H}\n  status: confirmed",
                                        "duration: PT2H}\n  status: postponed",
                                        "guests: [{name: Zoë Müller, email: zoe@example.org}]",
                                        "guests: []"),
                                "--format",
                                "json")
                        .out(),
                JSONObject.class);

        assertThat(changes)
                .extracting(change -> change.getString("change"))
                .containsExactly("time-changed", "status-changed", "value-changed");
        assertThat(changes.get(0))
                .containsEntry("kind", "session")
                .containsEntry("id", "lizenzen")
                .containsEntry("title", "Lizenzen – à la carte")
                .containsEntry(
                        "after",
                        JSONObject.of("start", "2030-03-14T18:00", "zone", "Europe/Berlin", "duration", "PT2H"));
        assertThat(changes.get(1)).containsEntry("before", "confirmed").containsEntry("after", "postponed");
        assertThat(changes.get(2))
                .containsEntry("path", JSON.parseArray("[\"guests\"]"))
                .containsEntry("before", JSONObject.of("name", "Zoë Müller"))
                .containsEntry("text", "guest removed: Zoë Müller")
                .doesNotContainKey("after");
    }

    @Test
    void formatsAreComparedWithEachOther() throws IOException {
        String calendar = folder.resolve("alt.ics").toString();
        String yaml = file("alt.yml", OLD);
        assertThat(run("", "convert", yaml, "--to", "ics", "-o", calendar).exitCode())
                .isZero();
        String json = run("", "convert", yaml, "--to", "json").out();

        assertThat(run(json, "diff", yaml, "-")).isEqualTo(new Outcome(0, "No difference.\n", ""));
        Outcome outcome = run("", "diff", calendar, yaml);
        assertThat(outcome.out()).doesNotContain("session Lizenzen – à la carte (lizenzen)\n  added");
    }

    @Test
    void troubleHasAnExitCodeOfItsOwn() {
        String wrong = file("falsch.yml", OLD.replace("domain:", "domian:"));
        String good = file("alt.yml", OLD);

        assertThat(run("", "diff", good, wrong)).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains(wrong + ":2:1: error unknown-property /domian: ");
        });
        assertThat(run("", "diff", good, "fehlt.yml").exitCode()).isEqualTo(2);
        assertThat(run(OLD, "diff", "-", "-")).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.err()).contains("both are standard input; write a file for one of them");
        });
        assertThat(run("", "diff", good).exitCode()).isEqualTo(2);
    }

    @Test
    void aSecretThatThePublicViewRepeatsIsRefused() {
        Outcome outcome = diff(changed("Eine lange", "Siehe https://meet.example.org/geheim77"));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("exposed-secret-join-link").doesNotContain("geheim77");
    }
}
