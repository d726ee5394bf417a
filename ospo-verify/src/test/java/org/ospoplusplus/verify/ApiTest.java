package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.jqwik.OspoArbitraries;

/**
 * The listings in {@code docs/api} contain the public API, so that reviewers see each change. With
 * {@code -Dospo.api.write=true}, the test writes the listings before it compares them.
 */
class ApiTest {

    private static final Path FOLDER = Path.of("..", "docs", "api");

    static List<PublicApi> modules() {
        return Stream.of(
                        WorkingGroup.class, OspoJson.class, CalendarWriter.class, Complete.class, OspoArbitraries.class)
                .map(PublicApi::around)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theListingIsThePublicApi(PublicApi module) throws IOException {
        Path listing = FOLDER.resolve(module.name() + ".txt");
        String text = String.join("\n", module.listing()) + "\n";
        if (Boolean.getBoolean("ospo.api.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(listing, text);
        }

        assertThat(text).isEqualTo(Files.readString(listing));
    }

    @Test
    void everyModulePackageAndExceptionIsInTheTables() throws IOException {
        String tables = Files.readString(Path.of("..", "docs", "api.md"));
        List<String> firstCells = Pattern.compile("(?m)^\\| `([a-zA-Z0-9.]+)` \\|")
                .matcher(tables)
                .results()
                .map(cell -> cell.group(1))
                .toList();

        assertThat(firstCells.stream().distinct())
                .containsExactlyInAnyOrderElementsOf(modules().stream()
                        .flatMap(module -> Stream.of(
                                        Stream.of(module.name()),
                                        module.packages().stream(),
                                        module.types().stream()
                                                .filter(Throwable.class::isAssignableFrom)
                                                .map(Class::getName))
                                .flatMap(names -> names))
                        .distinct()
                        .toList());
    }
}
