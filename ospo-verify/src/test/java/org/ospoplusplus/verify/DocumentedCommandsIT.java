package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The packaged jar runs the commands of README and guide in a folder with the examples. */
@DisabledOnOs(OS.WINDOWS)
class DocumentedCommandsIT {

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String output) {}

    @BeforeEach
    void copyExamples() throws IOException {
        Path examples = Path.of("..", "examples");
        Files.createDirectory(folder.resolve("examples"));
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("examples").resolve(file.getFileName()));
            }
        }
        command(folder);
    }

    /** Writes a script {@code ospo} that only runs the jar. */
    private static void command(Path where) throws IOException {
        Path script = Files.writeString(
                where.resolve("ospo"),
                "#!/bin/sh\nexec '%s' %s -jar '%s' \"$@\"\n"
                        .formatted(
                                Jvm.tool("java"), String.join(" ", Jvm.SHORT_LIVED), System.getProperty("ospo.jar")));
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

    /** {@code scripts/site/run} verifies the steps that build the sites, because they need Jekyll and Hugo. */
    @Test
    void theStepsOfTheWorkflowsPrepareTheSites() throws Exception {
        List<String> workflows = Shown.inGuide("yaml");

        assertThat(workflows).hasSize(2);
        assertThat(prepared(workflows.get(0), "jekyll"))
                .contains(
                        "_data/working-group.json", "sessions/measuring-ospos.ics", "calendar.ics", "sessions.jsonld");
        assertThat(prepared(workflows.get(1), "hugo"))
                .contains(
                        "data/working-group.json",
                        "static/sessions/measuring-ospos.ics",
                        "static/calendar.ics",
                        "static/sessions.jsonld");
    }

    /** {@return the files in the folder of the site before the generator builds it} */
    private List<String> prepared(String workflow, String generator) throws Exception {
        Path work = Files.createDirectory(folder.resolve(generator));
        Path source = Files.createDirectories(work.resolve("site/_ospo"));
        Files.copy(folder.resolve("examples/ospoplusplus.json"), source.resolve("programme.json"));
        List<String> scripts = new ArrayList<>();
        for (Object step : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(workflow)) {
            Map<?, ?> parts = (Map<?, ?>) step;
            if (parts.get("run") instanceof String script) {
                scripts.add(script);
            } else if (parts.get("with") instanceof Map<?, ?> with && "ospo-java".equals(with.get("path"))) {
                command(Files.createDirectory(work.resolve("ospo-java")));
            }
        }
        assertThat(scripts).hasSize(3);
        assertThat(scripts.get(0)).contains("ospo publish");
        assertThat(scripts.get(2)).startsWith(generator + " ");
        assertThat(run("cd " + generator + "\n" + scripts.get(0)).exitCode()).isZero();
        try (Stream<Path> files = Files.walk(work.resolve("site"))) {
            return files.map(file -> work.resolve("site").relativize(file).toString())
                    .toList();
        }
    }
}
