package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command reports in one line that Java ran out of memory or stack. */
class ExhaustedTest {

    private static final String NO_MEMORY =
            "ospo: out of memory; give Java more, such as JAVA_TOOL_OPTIONS=-Xmx2g, or divide the input\n";
    private static final String NO_STACK = "ospo: the stack of Java is too small for this input; enlarge it, such as"
            + " JAVA_TOOL_OPTIONS=-Xss16m, or simplify the input\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<List<?>> errors() {
        Supplier<Throwable> memory = OutOfMemoryError::new;
        Supplier<Throwable> stack = StackOverflowError::new;
        Supplier<Throwable> initializer = () -> new ExceptionInInitializerError(new OutOfMemoryError());
        Supplier<Throwable> wrapped = () -> new IllegalStateException(new StackOverflowError());
        return Stream.of(
                List.of(memory, NO_MEMORY),
                List.of(stack, NO_STACK),
                List.of(initializer, NO_MEMORY),
                List.of(wrapped, NO_STACK));
    }

    private int validate(Supplier<Throwable> thrown) {
        InputStream failing = new InputStream() {
            @Override
            public int read() {
                Throwable error = thrown.get();
                if (error instanceof RuntimeException exception) {
                    throw exception;
                }
                throw (Error) error;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return read();
            }
        };
        return new Command(failing, out, err).run("validate", "-");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anExhaustedResourceIsExplainedInOneLine(List<?> error) {
        @SuppressWarnings("unchecked")
        Supplier<Throwable> thrown = (Supplier<Throwable>) error.get(0);

        assertThat(validate(thrown)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(error.get(1));
        assertThat(out.size()).isZero();
    }

    @Test
    void otherErrorsAreNotHidden() {
        assertThatExceptionOfType(NoSuchMethodError.class).isThrownBy(() -> validate(NoSuchMethodError::new));
    }

    /** The command reads 5 MB of sessions with a heap of 20 MB. */
    @Test
    void aSmallHeapIsExplained() throws IOException, InterruptedException {
        String sessions = IntStream.range(0, 50_000)
                .mapToObj(
                        i -> "{\"id\": \"s" + i + "\", \"title\": \"Größe 📏 " + i + "\", \"when\": {\"year\": 2030}}")
                .collect(Collectors.joining(","));
        Path document = Files.writeString(
                folder.resolve("large.json"),
                "{\"id\": \"g\", \"domain\": \"g.example\", \"name\": \"Größe\", \"sessions\": [" + sessions + "]}");
        Path target = folder.resolve("large.ics");

        RealProcess.Result result = RealProcess.shell(
                folder,
                "JAVA_TOOL_OPTIONS=-Xmx20m ospo convert \"$1\" --to ics -o \"$2\"",
                document.toString(),
                target.toString());

        assertThat(result.err().lines().filter(line -> !line.startsWith("Picked up")))
                .containsExactly(NO_MEMORY.strip());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(target).doesNotExist();
    }
}
