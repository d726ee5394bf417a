package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;

/**
 * The inner parts of the pages of two groups, to the byte. With {@code -Dospo.golden.write=true}, the test writes the
 * files before it compares them.
 */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/ospoplusplus/html/golden");

    private static final PageWriter WRITER =
            PageWriter.create().withNow(Instant.parse("2021-11-10T00:00:00Z")).withFragments();

    static Stream<Map.Entry<String, WorkingGroup>> groups() throws IOException {
        return Stream.of(
                Map.entry(
                        "ospoplusplus",
                        OspoJson.create()
                                .read(
                                        Files.readAllBytes(Path.of("../examples/ospoplusplus.json")),
                                        WorkingGroup.class)),
                Map.entry("complete", complete()));
    }

    /** {@return a group with each component, whose session and series are public} */
    private static WorkingGroup complete() {
        return Complete.workingGroup().toBuilder()
                .series(List.of(Complete.series().toBuilder()
                        .classification(Session.Classification.PUBLIC)
                        .build()))
                .sessions(List.of(Complete.session().toBuilder()
                        .classification(Session.Classification.PUBLIC)
                        .build()))
                .build();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void thePagesAreAsExpected(Map.Entry<String, WorkingGroup> group) throws IOException {
        List<SiteFile> files = Stream.concat(
                        WRITER.write(group.getValue()),
                        Stream.of(new SiteFile(
                                "site.json",
                                WRITER.writeSiteData(group.getValue()).getBytes(StandardCharsets.UTF_8))))
                .toList();
        Path folder = FOLDER.resolve(group.getKey());
        if (Boolean.getBoolean("ospo.golden.write")) {
            for (SiteFile file : files) {
                Path target = folder.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.write(target, file.utf8());
            }
        }
        assertThat(files).isNotEmpty();
        for (SiteFile file : files) {
            assertSame(file.path(), Files.readString(folder.resolve(file.path())), file.text());
        }
    }

    /** Compares line by line, because nobody reads the difference between two whole pages. */
    private static void assertSame(String path, String expected, String actual) {
        List<String> expectedLines = List.of(expected.split("\n", -1));
        List<String> actualLines = List.of(actual.split("\n", -1));
        for (int i = 0; i < Math.min(expectedLines.size(), actualLines.size()); i++) {
            assertThat(actualLines.get(i))
                    .as("%s, line %d; if the change is intended, run scripts/regenerate", path, i + 1)
                    .isEqualTo(expectedLines.get(i));
        }
        assertThat(actualLines).as("lines of %s", path).hasSameSizeAs(expectedLines);
    }
}
