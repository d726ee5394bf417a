package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.html.PageWriter;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.jackson2.OspoJackson2Module;
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
                        WorkingGroup.class,
                        OspoJson.class,
                        OspoJackson2Module.class,
                        CalendarWriter.class,
                        PageWriter.class,
                        Complete.class,
                        OspoArbitraries.class)
                .map(PublicApi::around)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theListingIsThePublicApi(PublicApi module) throws IOException {
        Path listing = FOLDER.resolve(module.name() + ".txt");
        List<String> lines = module.listing();
        if (Boolean.getBoolean("ospo.api.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(listing, String.join("\n", lines) + "\n");
        }

        List<String> listed = Files.readAllLines(listing);
        assertThat(without(lines, listed))
                .as("public, but not in %s; run scripts/regenerate", listing)
                .isEmpty();
        assertThat(without(listed, lines))
                .as("in %s, but not public; run scripts/regenerate", listing)
                .isEmpty();
        assertThat(listed.equals(lines))
                .as("%s has the same lines in the same order; run scripts/regenerate", listing)
                .isTrue();
    }

    private static Set<String> without(List<String> lines, List<String> others) {
        Set<String> remaining = new LinkedHashSet<>(lines);
        others.forEach(remaining::remove);
        return remaining;
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
