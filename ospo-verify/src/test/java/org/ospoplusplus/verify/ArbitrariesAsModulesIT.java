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

/** Tests in a module find the arbitraries through services of modules, without JUnit Jupiter. */
class ArbitrariesAsModulesIT {

    private static final String MODULE = """
            module suite {
                requires org.ospoplusplus.testkit.jqwik;
                requires org.junit.platform.launcher;
                opens suite;
            }
            """;

    private static final String SUITE = """
            package suite;

            import net.jqwik.api.ForAll;
            import net.jqwik.api.Property;
            import org.junit.platform.engine.discovery.DiscoverySelectors;
            import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
            import org.junit.platform.launcher.core.LauncherFactory;
            import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
            import org.ospoplusplus.model.Session;
            import org.ospoplusplus.model.WorkingGroup;
            import org.ospoplusplus.testkit.jqwik.OspoArbitraries;

            public final class Suite {
                @Property(tries = 20)
                void sessionsAndGroupsAreGenerated(@ForAll Session session, @ForAll WorkingGroup group) {}

                public static void main(String[] arguments) {
                    SummaryGeneratingListener summary = new SummaryGeneratingListener();
                    LauncherFactory.create().execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(DiscoverySelectors.selectClass(Suite.class))
                                    .build(),
                            summary);
                    System.out.println(OspoArbitraries.class.getModule()
                            + ", succeeded: " + summary.getSummary().getTestsSucceededCount()
                            + ", failed: " + summary.getSummary().getTestsFailedCount());
                }
            }
            """;

    @TempDir
    Path folder;

    private static String modulePath() {
        List<String> needed = List.of(
                "ospo-model",
                "ospo-testkit",
                "jqwik",
                "junit-platform",
                "opentest4j",
                "apiguardian",
                "jakarta.validation",
                "hibernate-validator",
                "jboss-logging",
                "classmate",
                "jspecify");
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry ->
                        needed.stream().anyMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String run(String tool, Stream<String> options, String... arguments)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.of(Stream.of(Jvm.tool(tool)), options, Stream.of(arguments))
                        .flatMap(parts -> parts)
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    @Test
    void sessionsJustWork() throws Exception {
        Files.writeString(folder.resolve("module-info.java"), MODULE);
        Files.writeString(Files.createDirectory(folder.resolve("suite")).resolve("Suite.java"), SUITE);

        run(
                "javac",
                Jvm.SHORT_LIVED.stream().map("-J"::concat),
                "-d",
                "classes",
                "--module-path",
                modulePath(),
                "module-info.java",
                "suite/Suite.java");
        String output = run(
                "java",
                Jvm.SHORT_LIVED.stream(),
                "--module-path",
                modulePath() + File.pathSeparator + "classes",
                "--add-modules",
                "ALL-MODULE-PATH",
                "--module",
                "suite/suite.Suite");

        assertThat(output).contains("module org.ospoplusplus.testkit.jqwik, succeeded: 1, failed: 0");
    }
}
