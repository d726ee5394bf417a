package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The packaged jar runs the commands of README and guide in a folder with the examples. */
@DisabledOnOs(OS.WINDOWS)
class DocumentedCommandsIT {

    @TempDir
    private Path folder;

    /** Holds the classes of the command, which each run would otherwise read and verify again. */
    @TempDir
    private static Path archived;

    private record Outcome(int exitCode, String output) {}

    @BeforeAll
    static void archiveClasses() throws IOException, InterruptedException {
        command(archived, "-XX:ArchiveClassesAtExit=" + archive());
        Process run = new ProcessBuilder(
                        archived.resolve("ospo").toString(),
                        "publish",
                        "../examples/ospoplusplus.json",
                        "-o",
                        archived.resolve("site").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(run.waitFor()).isZero();
    }

    private static Path archive() {
        return archived.resolve("classes.jsa");
    }

    @BeforeEach
    void copyExamples() throws IOException {
        Path examples = Path.of("..", "examples");
        Files.createDirectory(folder.resolve("examples"));
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("examples").resolve(file.getFileName()));
            }
        }
        command(folder, "-XX:SharedArchiveFile=" + archive());
    }

    /** Writes a script {@code ospo} that only runs the jar. The JVM writes nothing if it has no archive. */
    private static void command(Path where, String option) throws IOException {
        Path script = Files.writeString(
                where.resolve("ospo"),
                "#!/bin/sh\nexec '%s' %s -Xlog:disable '%s' -jar '%s' \"$@\"\n"
                        .formatted(
                                Jvm.tool("java"),
                                String.join(" ", Jvm.SHORT_LIVED),
                                option,
                                System.getProperty("ospo.jar")));
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    /** Runs a command. The output has both streams, as on a terminal. */
    private Outcome run(String line) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, ".output", "");
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", line);
        shell.environment().put("LC_ALL", "C.UTF-8");
        int exitCode = shell.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Outcome(exitCode, Files.readString(output));
    }

    @Test
    void theCommandsOfTheReadmeRun() throws Exception {
        List<String> lines = Shown.inReadme("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("./ospo "))
                .toList();

        assertThat(lines).hasSizeGreaterThan(5);
        for (String line : lines) {
            assertThat(run(line).exitCode()).as(line).isZero();
        }
    }

    @Test
    void theGuideShowsWhatItsCommandsWrite() throws Exception {
        List<String> blocks = Shown.inGuide("console");

        assertThat(blocks).hasSizeGreaterThan(2);
        assertShown(blocks);
    }

    @Test
    void theGuideForSitesShowsWhatItsCommandsWrite() throws Exception {
        List<String> blocks = Shown.inGuideOfSites("console");

        assertThat(blocks).isNotEmpty();
        assertShown(blocks);
    }

    private void assertShown(List<String> blocks) throws Exception {
        for (String block : blocks) {
            StringBuilder session = new StringBuilder();
            for (String line : block.lines().filter(l -> l.startsWith("$ ")).toList()) {
                session.append(line).append('\n').append(run(line.substring(2)).output());
            }
            assertThat(session).hasToString(block);
        }
    }

    /** {@code scripts/site/run} runs all steps and builds the sites, because they need Jekyll and Hugo. */
    @ParameterizedTest
    @CsvSource({"jekyll, program", "hugo, static/program"})
    void theWorkflowsOfTheExampleSitesRunTheCommand(String generator, String published) throws Exception {
        Path example = Path.of("..", "examples", generator);
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("site").resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Map<?, ?> workflow = (Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(folder.resolve("site/.github/workflows/site.yml")));
        Map<?, ?> build = (Map<?, ?>) ((Map<?, ?>) workflow.get("jobs")).get("build");
        List<String> lines = ((List<?>) build.get("steps"))
                .stream()
                        .map(step -> ((Map<?, ?>) step).get("with"))
                        .filter(with -> with instanceof Map<?, ?> inputs && inputs.containsKey("args"))
                        .map(with -> String.valueOf(((Map<?, ?>) with).get("args")))
                        .map(args -> "cd site && ../ospo " + args.replaceAll("\\$\\{\\{.*}}", ""))
                        .toList();

        assertThat(lines).hasSize(2);
        // Without an annotation, the site has neither errors nor warnings.
        assertThat(run(lines.get(0)).output()).doesNotContain("::");
        assertThat(run(lines.get(1)).exitCode()).isZero();
        assertThat(folder.resolve("site").resolve(published).resolve("site.json"))
                .isNotEmptyFile();
    }
}
