package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command runs as one jar, and as modules on the module path. */
class RunnableJarIT {

    private static final String EXAMPLE =
            Path.of("..", "examples", "ospoplusplus.json").toString();

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String out, String err) {}

    private Outcome java(List<String> arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = Stream.of(List.of(Jvm.tool("java")), Jvm.SHORT_LIVED, arguments)
                .flatMap(List::stream)
                .toList();
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private Outcome ospo(String... arguments) throws IOException, InterruptedException {
        return java(Stream.concat(Stream.of("-jar", System.getProperty("ospo.jar")), Stream.of(arguments))
                .toList());
    }

    @Test
    void publishesTheExampleAndReportsItsWarning() throws Exception {
        Path target = folder.resolve("site");

        Outcome outcome = ospo("publish", EXAMPLE, "-o", target.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith(target + ": 16 files written\n");
        assertThat(outcome.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(": warning announced-not-in-force /sessions/1/announced: "),
                        line -> assertThat(line).contains(": series regular-meetings: left out of the calendar"));
        try (Stream<Path> files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> target.relativize(file).toString().replace(File.separatorChar, '/')))
                    .containsExactlyInAnyOrder(
                            "working-group.json",
                            "calendar.ics",
                            "sessions.jsonld",
                            "index.html",
                            "feed.xml",
                            "ospo-files.sha256",
                            "site.json",
                            "series/regular-meetings.html",
                            "sessions/when-institutions-cooperate.html",
                            "sessions/measuring-ospos.html",
                            "sessions/when-institutions-cooperate.ics",
                            "sessions/measuring-ospos.ics",
                            "sessions/measuring-ospos.jsonld",
                            "sessions/when-institutions-cooperate.jsonld",
                            "tracks/governments.ics",
                            "tracks/universities.ics");
        }
    }

    @Test
    void standardErrorHasNoLogLinesAndNoStackTraces() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\": 1,\n \"id\"");

        Outcome outcome = ospo("validate", broken.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith(broken + ":").contains(": error "));
    }

    @Test
    void anArgumentWithAnAtSignIsNotExpanded() throws Exception {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--version");

        Outcome outcome = ospo("@" + arguments);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("ospo: ").contains("@" + arguments);
    }

    @Test
    void printsItsVersion() throws Exception {
        assertThat(ospo("--version").out()).matches("ospo [0-9]+\\.[0-9]+\\.[0-9]+\\S*\\R");
    }

    @Test
    void runsAsModules() throws Exception {
        String modulePath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> Stream.of(
                                "junit", "jqwik", "archunit", "assertj", "opentest4j", "apiguardian", "surefire")
                        .noneMatch(Path.of(entry).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));

        Outcome outcome = java(List.of(
                "--module-path",
                modulePath,
                "--module",
                "org.ospoplusplus.cli/org.ospoplusplus.cli.Main",
                "convert",
                EXAMPLE,
                "--to",
                "ics"));

        assertThat(outcome.err())
                .contains("warning announced-not-in-force")
                .contains("not in force on this date: 12pm EDT");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }
}
