package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code docs/dependencies.md} lists exactly the dependencies of each module, each with a reason. */
@DisabledIfSystemProperty(named = "quick", matches = ".*", disabledReason = "a quick build creates only jars")
class DependenciesIT {

    private static final Path LISTS = Path.of("..", "docs", "dependencies.md");

    private static final Pattern ENTRY = Pattern.compile("( *- `[^`]+`(?: \\(optional\\))?): \\S.*");

    static List<Published> modules() throws IOException {
        return Published.all();
    }

    @Test
    void everyModuleHasItsList() throws IOException {
        assertThat(Files.readAllLines(LISTS).stream().filter(line -> line.startsWith("## ")))
                .containsExactlyInAnyOrderElementsOf(
                        modules().stream().map(module -> "## " + module).toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theListHasAllDependencies(Published module) throws IOException {
        String section =
                Files.readString(LISTS).split("## " + module + "\n", 2)[1].split("\n## ", 2)[0];
        List<String> listed = section.lines()
                .filter(line -> line.strip().startsWith("- "))
                .map(ENTRY::matcher)
                .peek(entry -> assertThat(entry.matches())
                        .as("the entry has an artifact and a reason: %s", entry)
                        .isTrue())
                .map(entry -> entry.group(1))
                .toList();

        assertThat(listed)
                .isEqualTo(BillOfMaterials.read(module.built("-cyclonedx.json")).tree());
    }
}
