package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts processes with the class path of the tests. */
final class RealProcess {

    private RealProcess() {}

    /** {@return a virtual machine that runs the {@code main} method of a class} */
    static ProcessBuilder of(Class<?> main, String... arguments) {
        return new ProcessBuilder(command(main, arguments));
    }

    /** Runs a shell script that can call {@code ospo}. */
    static Result shell(Path folder, String script, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("shell.out");
        Path err = folder.resolve("shell.err");
        String ospo = "ospo() { '" + String.join("' '", command(Main.class)) + "' \"$@\"; }\n";
        List<String> command = Stream.concat(Stream.of("bash", "-c", ospo + script, "bash"), Stream.of(arguments))
                .toList();
        int exitCode = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Result(exitCode, java.nio.file.Files.readString(out), java.nio.file.Files.readString(err));
    }

    record Result(int exitCode, String out, String err) {}

    private static List<String> command(Class<?> main, String... arguments) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath,
                                main.getName()),
                        Stream.of(arguments))
                .toList();
    }
}
