package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verifies that each text of the examples, and of the documents that tests read from files, contains characters beyond
 * ASCII. Otherwise, tests would not notice code that destroys them. The examples {@code ospoplusplus.*} are exempt,
 * because they repeat a page.
 */
class SourceTextsTest {

    private static final List<Path> FOLDERS = List.of(
            Path.of("../examples"),
            Path.of("../scripts/site"),
            Path.of("../ospo-cli/src/test/resources/org/ospoplusplus/cli/cases"),
            Path.of("src/test/resources/org/ospoplusplus/json/cases"));

    /** The texts that may consist of ASCII characters, because a test needs these characters. */
    private static final Pattern EXEMPT = Pattern.compile(String.join(
            "|",
            // Links, dates and numbers, such as postal codes.
            "https?://\\S+|mailto:\\S+|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9. ]+",
            // Short forms of times, breaks and planned days.
            "(?:[a-z-]+ )?[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?: [0-9:-]+ [A-Za-z/_]+)?",
            // The ids of known policies, which replace the whole policy.
            "chatham-house-rule|contributor-covenant|not-recorded",
            // Lines of times, which announcements write with ASCII characters.
            "(?:[0-9]+(?:am|pm)? [A-Z]{3,4},?)+|[0-9]+(?:am|pm) [A-Z][a-z]+ time",
            // scripts/site searches the built files for these markers, which it must find in any encoding.
            "Private-Marker-[A-Za-z-]+"));

    /** Documents with errors in the syntax of YAML. Their texts are searched by the names of their properties. */
    private static final Set<String> MALFORMED = Set.of(
            "c12-yaml-aliases.yml",
            "flow.yml",
            "yaml-colon.yml",
            "yaml-merge-markers.yml",
            "yaml-open-quote.yml",
            "yaml-tab.yml");

    private static final Pattern PROPERTY = Pattern.compile("\\b(?:name|title|summary|description):[ \t]*+([^,}\n]++)");

    static Stream<Path> documents() throws IOException {
        Stream.Builder<Path> documents = Stream.builder();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().matches(".*[.](?:json|yml)"))
                        .filter(file -> !file.getFileName().toString().startsWith("ospoplusplus."))
                        .sorted()
                        .forEach(documents);
            }
        }
        return documents.build();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyTextContainsCharactersBeyondAscii(Path document) throws IOException {
        assertThat(ascii(document))
                .filteredOn(text -> !EXEMPT.matcher(text).matches())
                .isEmpty();
    }

    private static List<String> ascii(Path document) throws IOException {
        String text = Files.readString(document);
        String name = document.getFileName().toString();
        if (MALFORMED.contains(name)) {
            return PROPERTY.matcher(text)
                    .results()
                    .map((MatchResult property) -> property.group(1))
                    .filter(value -> value.chars().allMatch(c -> c < 0x80))
                    .toList();
        }
        String json = name.endsWith(".yml") ? Yaml.of(text, JsonLimits.DEFAULT).json() : text;
        return DocumentTexts.ascii(new JsonMapper().readTree(json)).stream()
                .map(entry -> entry.getValue())
                .toList();
    }
}
