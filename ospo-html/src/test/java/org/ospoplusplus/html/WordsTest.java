package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;

/** Pages have words for all kinds of links and all roles that the model knows. Other words are shown unchanged. */
class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/ospoplusplus/html/internal");

    @ParameterizedTest
    @ValueSource(strings = {"page.properties", "page_de.properties", "page_es.properties", "page_fr.properties"})
    void eachKnownWordHasAWordOfTheLanguage(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            words.load(reader);
        }

        assertThat(Stream.concat(
                                Link.Kind.KNOWN.stream().map(kind -> "link-" + kind.word()),
                                // Pages do not show the role of a guest without another role.
                                Guest.Role.KNOWN.stream()
                                        .filter(role -> !role.equals(Guest.Role.GUEST))
                                        .map(role -> "role-" + role.word()))
                        .filter(key -> words.getProperty(key, "").isBlank()))
                .as("keys that %s lacks", file)
                .isEmpty();
    }
}
