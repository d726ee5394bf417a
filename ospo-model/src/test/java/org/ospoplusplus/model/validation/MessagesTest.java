package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Organization;

class MessagesTest {

    private static final String PREFIX = "org.ospoplusplus.validation.";
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-z]+}");

    private static Properties messages(String suffix) throws IOException {
        Properties messages = new Properties();
        try (InputStream stream = MessagesTest.class.getResourceAsStream(
                        "/ContributorValidationMessages" + suffix + ".properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    private static List<String> parameters(String message) {
        return PARAMETER
                .matcher(message)
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }

    private static String message(Locale locale, Object value) {
        return OspoValidator.create(locale).validate(value).get(0).message();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_es", "_fr"})
    void everyMessageIsTranslatedWithTheSameParameters(String suffix) throws IOException {
        Properties english = messages("");
        Properties translated = messages(suffix);

        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(parameters(translated.getProperty(key))).isEqualTo(parameters(english.getProperty(key)));
            assertThat(translated.getProperty(key)).isNotEqualTo(english.getProperty(key));
        });
    }

    @Test
    void everyCodeIsListedInTheDocumentation() throws IOException {
        List<String> listed;
        try (Stream<String> lines = Files.lines(Path.of("..", "docs", "reference", "validation.md"))) {
            listed = lines.filter(line -> line.startsWith("| `"))
                    .map(line -> line.substring(3, line.indexOf('`', 3)))
                    .toList();
        }

        assertThat(messages("").stringPropertyNames().stream()
                        .filter(key -> key.startsWith(PREFIX))
                        .map(key -> key.substring(PREFIX.length()))
                        .sorted())
                .containsExactlyElementsOf(listed);
    }

    @ParameterizedTest
    @CsvSource({
        "en, must not be blank",
        "en-GB, must not be blank",
        "fr-CA, ne doit pas être vide",
        "de-AT, darf nicht leer sein",
        "es-MX, no debe estar vacío",
        "it, must not be blank",
        "und, must not be blank"
    })
    void theReaderChoosesTheLanguage(String tag, String start) {
        assertThat(message(Locale.forLanguageTag(tag), Organization.of(" "))).startsWith(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "fr-FR"})
    void theLanguageOfTheMachineDoesNotMatter(String machine) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            assertThat(message(Locale.ENGLISH, Organization.of(" "))).startsWith("must not be blank");
            assertThat(message(Locale.GERMAN, Contact.of(URI.create("ftp:x"))))
                    .isEqualTo("muss mit http://, https:// oder mailto: beginnen");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void parametersAreFilledIn() {
        assertThat(message(Locale.FRENCH, Organization.of("ab\u0007")))
                .isEqualTo("ne doit pas contenir le caractère de contrôle U+0007 à la position 3 ; retirez-le");
        assertThat(message(Locale.GERMAN, Organization.of("x".repeat(501))))
                .isEqualTo("darf höchstens 500 Zeichen haben; kürzen Sie den Text");
    }
}
