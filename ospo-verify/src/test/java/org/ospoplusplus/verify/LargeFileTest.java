package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of 100,000 sessions are written and read with a heap that is a small part of their size. */
@Tag("slow")
class LargeFileTest {

    private static final long MEGABYTE = 1_000_000;

    @TempDir
    private Path folder;

    private void run(String step, LargeFile format, Path file) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        int exitCode = new ProcessBuilder(
                        Jvm.tool("java"),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFile.class.getName(),
                        step,
                        format.name(),
                        file.toString())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertThat(exitCode).as(step + ": " + Files.readString(errors)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenAndReadWithAHeapOf32Megabytes(LargeFile format) throws Exception {
        Path file = folder.resolve(format.name());

        run("write", format, file);
        assertThat(Files.size(file)).isGreaterThan(200 * MEGABYTE);
        run("read", format, file);
    }
}
