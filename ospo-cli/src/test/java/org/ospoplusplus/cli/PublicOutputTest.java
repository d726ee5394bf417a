package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small documents whose public output must lack what is private. */
class PublicOutputTest {

    private record Outcome(int exitCode, String out, String err) {}

    @TempDir
    Path folder;

    private static Outcome ospo(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(new ByteArrayInputStream(new byte[0]), out, err).run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** {@return the path of a copy of a case} */
    private String copied(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(PublicOutputTest.class.getResourceAsStream("cases/" + name))) {
            Files.copy(in, copy);
        }
        return copy.toString();
    }

    /** {@return the content of all files that {@code publish} has written} */
    private String published() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            List<Path> regular = files.filter(Files::isRegularFile).sorted().toList();
            return regular.stream().map(PublicOutputTest::content).collect(Collectors.joining("\n"));
        }
    }

    private static String content(Path file) {
        try {
            return file + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Outcome publish(String file) {
        return ospo("publish", file, "-o", folder.resolve("site").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ics", "jsonld"})
    void aPrivateEventIsNotConverted(String format) throws IOException {
        String file = copied("class-private.ics");
        Outcome outcome = ospo("convert", file, "--to", format);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isNotEmpty().doesNotContain("Gehälter", "a@example.org", "2026");
        assertThat(outcome.err()).contains(file + ":6:1: removed private-session /sessions/0\n");
    }

    @Test
    void aPrivateEventIsNotPublished() throws IOException {
        Outcome outcome = publish(copied("class-private.ics"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(published()).contains("calendar.ics").doesNotContain("Gehälter", "sessions/a");
        assertThat(outcome.err()).contains(": removed private-session /sessions/0\n");
    }

    @Test
    void aPrivateEventIsKeptAndMarkedOnRequest() throws IOException {
        String file = copied("class-private.ics");

        assertThat(ospo("convert", file, "--private", "--to", "json").out())
                .contains("\"title\": \"Gehälter und Löhne 💶\"", "\"classification\": \"private\"");
        assertThat(ospo("convert", file, "--private", "--to", "ics").out())
                .contains("SUMMARY:Gehälter und Löhne 💶\r\n", "CLASS:PRIVATE\r\n");
        assertThat(ospo("convert", file, "--private", "--to", "jsonld").out()).doesNotContain("Gehälter");
    }
}
