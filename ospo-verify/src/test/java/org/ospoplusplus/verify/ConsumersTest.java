package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build builds each project that uses the library once: in the common run of Maven or in a run of its own. */
class ConsumersTest {

    private static final Path CONSUMERS = Path.of("consumers");

    private static Stream<String> named(Path pom, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(pom))
                .results()
                .map((MatchResult match) -> match.group(1));
    }

    @Test
    void eachProjectIsBuiltOnce() throws IOException {
        List<String> projects;
        try (Stream<Path> folders = Files.list(CONSUMERS)) {
            projects = folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }

        List<String> built = Stream.concat(
                        named(CONSUMERS.resolve("pom.xml"), "<module>([^<]+)</module>"),
                        named(Path.of("pom.xml"), "<pomInclude>([^</]+)/pom\\.xml</pomInclude>"))
                .toList();

        assertThat(projects).hasSizeGreaterThan(8);
        assertThat(built).containsExactlyInAnyOrderElementsOf(projects);
    }
}
