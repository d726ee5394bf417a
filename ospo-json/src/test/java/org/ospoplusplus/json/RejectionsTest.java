package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constructors of records reject values with the one exception that readers turn into faults. */
class RejectionsTest {

    private static final Path MODEL = Path.of("../ospo-model/src/main/java/org/ospoplusplus/model");

    @ParameterizedTest
    @ValueSource(strings = {"", "time"})
    void noConstructorThrowsAnotherException(String folder) throws IOException {
        TreeMap<String, List<String>> others = new TreeMap<>();
        try (Stream<Path> files = Files.list(MODEL.resolve(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // The name of a record begins with a capital letter; that of a parameter of a method does not.
                List<String> lines = Pattern.compile("new Illegal\\w+Exception\\(\\s*\"[A-Z].*")
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                if (!lines.isEmpty()) {
                    others.put(file.getFileName().toString(), lines);
                }
            }
        }

        assertThat(others)
                .as("a JSON reader cannot report these; throw IllFormedException(component, rule)")
                .isEmpty();
    }
}
