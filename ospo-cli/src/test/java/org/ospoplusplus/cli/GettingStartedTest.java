package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.json.OspoJson;

/** The first steps with the command: {@code init}, {@code import}, mistakes in its use, and completion. */
class GettingStartedTest {

    private static final Path FEED = Path.of("..", "examples", "feed.ics");

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome ospo(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(new ByteArrayInputStream(new byte[0]), out, err).run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void initWritesAValidFileWithTheSchemaForEditors() throws IOException {
        Path directory = folder.resolve("größe").resolve("ospo");
        Path group = directory.resolve("group.yml");

        Outcome outcome = ospo("init", directory.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains(group + ": written\n", "  ospo validate " + group + "\n");
        assertThat(group).content().startsWith("# yaml-language-server: $schema=working-group.schema.json\n");
        assertThat(directory.resolve("working-group.schema.json"))
                .hasContent(OspoJson.create().schema("working-group"));
        assertThat(ospo("validate", "--publishable", group.toString()))
                .isEqualTo(new Outcome(0, group + ": valid\n", ""));
        assertThat(ospo("next", group.toString(), "--after", "2030-01-01", "--count", "1")
                        .out())
                .startsWith("Community call\n  Tue 2030-01-01 17:00-18:00 Europe/Paris\n");
    }

    @Test
    void theCommentedLinesOfTheTemplateAreValidToo() throws IOException {
        ospo("init", folder.toString());
        Path group = folder.resolve("group.yml");
        String uncommented = Files.readString(group)
                .replace("  # except:\n  # - {", "  except:\n  - {")
                .replaceAll("(?m)^# (sessions:|- id: licenses|  )", "$1");
        Path all = Files.writeString(folder.resolve("all.yml"), uncommented);

        assertThat(uncommented).contains("\nsessions:\n- id: licenses-in-practice\n", "\n  except:\n");
        assertThat(ospo("validate", "--publishable", all.toString()).err()).doesNotContain("error");
        assertThat(ospo("announce", all.toString(), "licenses-in-practice").out())
                .contains(
                        "Wednesday, February 6, 2030", "With Ada Lovelace", "https://meet.example.org/community-call");
    }

    @Test
    void initNeverOverwritesAFile() throws IOException {
        Path group = Files.writeString(folder.resolve("group.yml"), "é");

        Outcome outcome = ospo("init", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(group + ": exists already; name another folder, or edit this file");
        assertThat(group).hasContent("é");
        assertThat(folder.resolve("working-group.schema.json")).doesNotExist();
    }

    @Test
    void initKeepsAnExistingSchema() throws IOException {
        Path schema = Files.writeString(folder.resolve("working-group.schema.json"), "{\"title\": \"é\"}");

        assertThat(ospo("init", folder.toString()).exitCode()).isZero();
        assertThat(schema).hasContent("{\"title\": \"é\"}");
        assertThat(folder.resolve("group.yml")).exists();
    }

    @Test
    void importMakesAnEqualGroupFromACalendar() {
        Path group = folder.resolve("gruppe.yml");

        Outcome outcome = ospo(
                "import",
                FEED.toString(),
                "-o",
                group.toString(),
                "--id",
                "buero",
                "--domain",
                "zuerich.example",
                "--name",
                "Büro für Offenes");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("feed.ics:8:1: warning zone DTSTART: ");
        assertThat(group)
                .content()
                .contains("\nid: buero\n", "\ndomain: zuerich.example\n", "\nname: Büro für Offenes\n");
        assertThat(ospo("next", group.toString(), "--after", "2026-01-01").out())
                .isEqualTo(
                        ospo("next", FEED.toString(), "--after", "2026-01-01").out())
                .contains("Zürich");
        assertThat(ospo("import", FEED.toString()).out()).startsWith("version: \"0.1\"\n");
    }

    @Test
    void importNeverOverwritesAFileAndReadsOnlyCalendars() throws IOException {
        Path group = Files.writeString(folder.resolve("gruppe.yml"), "é");

        assertThat(ospo("import", FEED.toString(), "-o", group.toString())).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.err()).contains(group + ": exists already; name another file");
        });
        assertThat(group).hasContent("é");
        assertThat(ospo("import", Path.of("..", "examples", "annotated.yml").toString()))
                .satisfies(outcome -> {
                    assertThat(outcome.exitCode()).isEqualTo(2);
                    assertThat(outcome.err()).contains("is not a calendar (.ics); ospo convert --to yaml --private");
                });
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void privateValuesOfACalendarAreImportedForTheOwnerOnly() throws IOException {
        Path feed = Files.writeString(
                folder.resolve("privat.ics"),
                Files.readString(FEED).replaceFirst("(\r?\n)SUMMARY", "$1CLASS:PRIVATE$1SUMMARY"));
        Path group = folder.resolve("privat.yml");

        assertThat(ospo("import", feed.toString(), "-o", group.toString()).exitCode())
                .isZero();
        assertThat(group).content().contains("classification: private");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(group)))
                .isEqualTo("rw-------");
    }

    @Test
    void yamlIsAnOutputFormat() {
        Path example = Path.of("..", "examples", "ospoplusplus.json");
        Path yaml = folder.resolve("group.yml");

        assertThat(ospo("convert", example.toString(), "--to", "yaml", "-o", yaml.toString())
                        .exitCode())
                .isZero();
        assertThat(ospo("diff", example.toString(), yaml.toString())).isEqualTo(new Outcome(0, "No difference.\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "valdiate, validate",
        "anounce, announce",
        "difff, diff",
        "next x.yml --cuont 3, --count",
        "next x.yml --zoen=Europe/Berlin, --zone",
        "convert x.yml --to json --outptu y, --output",
    })
    void aMistypedWordGetsASuggestion(String arguments, String suggestion) {
        Outcome outcome = ospo(arguments.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).contains("Did you mean " + suggestion + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"größenwahn", "next x.yml --bananen", "schema group 会议"})
    void anUnrelatedWordGetsNoSuggestion(String arguments) {
        assertThat(ospo(arguments.split(" ")).err())
                .doesNotContain("Did you mean")
                .contains("--help");
    }

    @Test
    void withoutArgumentsTheSubcommandsAreListed() {
        assertThat(ospo()).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err())
                    .startsWith("ospo: the command is missing; write one of: validate, convert, publish, next,")
                    .endsWith("Try 'ospo --help'.\n");
        });
    }

    @Test
    void everySubcommandHasHelpWithExamples() {
        for (String command : List.of(
                "validate",
                "convert",
                "publish",
                "next",
                "announce",
                "diff",
                "times",
                "init",
                "import",
                "schema",
                "completion")) {
            Outcome outcome = ospo(command, "--help");

            assertThat(outcome.exitCode()).isZero();
            assertThat(outcome.out()).contains("Usage: ospo " + command, "Examples:\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ospo pub, publish",
        "ospo publish --al, --alarm",
        "ospo next --tr, --track",
        "ospo times --zo, --zone",
    })
    @DisabledOnOs(OS.WINDOWS)
    void bashCompletes(String typed, String completed) throws Exception {
        Path script =
                Files.writeString(folder.resolve("größe.sh"), ospo("completion").out());
        String[] words = typed.split(" ", -1);

        RealProcess.Result result = RealProcess.shell(
                folder,
                "bash -c 'source größe.sh && COMP_WORDS=(" + typed + ") COMP_CWORD=" + (words.length - 1)
                        + " && _complete_ospo && echo \"${COMPREPLY[@]}\"'");

        assertThat(script).isNotEmptyFile();
        assertThat(result.out().split("\\s+", -1)).as(result.err()).contains(completed);
    }

    @Test
    void completionKnowsSubcommandsAndOptions() {
        Outcome outcome = ospo("completion");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("announce", "--placeholders", "complete -F");
    }
}
