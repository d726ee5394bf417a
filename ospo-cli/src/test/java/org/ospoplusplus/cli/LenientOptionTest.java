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

/** The command reads documents of a newer minor version on request, and lists everything that it ignores. */
class LenientOptionTest {

    @TempDir
    Path folder;

    private String file = "";

    private record Outcome(int exitCode, String out, String err) {}

    private static Outcome ospo(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(
                        new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("newer.yml"), """
                        version: "0.2"
                        id: a
                        domain: a.example
                        name: Größe
                        mood: früh
                        sessions:
                        - id: s
                          title: Déjà vu
                          when: {year: 2030}
                          weather: {sky: ☀}
                        """).toString();
    }

    @Test
    void withoutTheOptionEachUnknownPropertyIsAnErrorThatNamesTheVersion() {
        Outcome outcome = ospo("validate", file);

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(outcome.err().lines())
                .hasSize(2)
                .allMatch(line -> line.contains(" error unknown-property /"))
                .allMatch(line -> line.endsWith(
                        "the document has version 0.2 of the format, which may allow this: update the library"));
    }

    @Test
    void withTheOptionTheyAreWarnings() {
        Outcome outcome = ospo("validate", "--lenient", file);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).endsWith("newer.yml: valid\n");
        assertThat(outcome.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains(":1:10: warning version /version: "))
                .anyMatch(line -> line.contains(":5:1: warning unknown-property /mood: "))
                .anyMatch(line -> line.contains(":10:3: warning unknown-property /sessions/0/weather: "));
        assertThat(ospo("validate", "--lenient", "--format", "json", file).out())
                .contains("\"severity\" : \"warning\"", "\"pointer\" : \"/sessions/0/weather\"");
    }

    @Test
    void outputLacksTheIgnoredValuesAndStandardErrorListsThem() {
        Outcome outcome = ospo("convert", "--lenient", "--to", "json", file);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Déjà vu", "\"version\": \"0.1\"").doesNotContain("☀", "weather");
        assertThat(outcome.err()).contains("/mood", "/sessions/0/weather");
    }
}
