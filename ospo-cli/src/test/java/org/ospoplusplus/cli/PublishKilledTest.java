package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes while they publish, at random times from a fixed seed, and runs several processes at once. */
@DisabledOnOs(OS.WINDOWS)
class PublishKilledTest {

    private static final int SESSIONS = 20;

    @TempDir
    private Path parent;

    private Path site() {
        return parent.resolve("site");
    }

    private Process loop(int times) throws IOException {
        return RealProcess.of(PublishLoop.class, site().toString(), "" + SESSIONS, "" + times)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void assertCompleteAndNothingElse() {
        assertThat(Published.in(site()))
                .isIn(
                        Published.shown(Published.files("old", SESSIONS)),
                        Published.shown(Published.files("new", SESSIONS)));
        assertThat(parent.toFile().list()).containsExactly("site");
    }

    @Test
    void afterEachKillTheNextRunFindsTheOldOrTheNew() throws Exception {
        killAndRecover(20);
    }

    @Test
    @Tag("slow")
    void afterManyKillsTheNextRunFindsTheOldOrTheNew() throws Exception {
        killAndRecover(200);
    }

    private void killAndRecover(int kills) throws Exception {
        Random moments = new Random(20_261_129);
        int left = 0;
        new PublishedFolder(FileSteps.unobserved(), site(), false)
                .replace(Published.files("old", SESSIONS)::forEach, false);
        for (int kill = 0; kill < kills; kill++) {
            Process process = loop(-1);
            try (BufferedReader lines = process.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("begun");
                Thread.sleep(moments.nextInt(120), moments.nextInt(1_000_000));
                process.destroyForcibly().waitFor();
            }
            try (Stream<Path> entries = Files.list(parent)) {
                left += entries.count() > 1 ? 1 : 0;
            }

            new PublishedFolder(FileSteps.unobserved(), site(), false).recover();

            assertCompleteAndNothingElse();
        }
        assertThat(left).as("kills that left something to repair").isPositive();
    }

    @Test
    void processesThatPublishAtTheSameTimeWriteWholeFolders() throws Exception {
        int times = 60;
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(loop(times));
        }
        int refused = 0;
        for (Process process : processes) {
            try (BufferedReader lines = process.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("begun");
                String last = lines.readLine();
                assertThat(process.waitFor()).isZero();
                refused += Integer.parseInt(String.valueOf(last));
            }
        }

        assertThat(refused).as("of " + 3 * times).isBetween(1, 3 * times - 1);
        assertCompleteAndNothingElse();
    }
}
