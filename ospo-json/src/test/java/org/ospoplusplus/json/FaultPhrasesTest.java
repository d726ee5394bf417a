package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.testkit.UnreadableDocument;
import org.ospoplusplus.testkit.UnreadableDocuments;

/** The messages of faults in all languages. */
class FaultPhrasesTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    /** Verifies that each part of a message has a translation. The tables of mistakes of other tests call this. */
    static List<Fault> assertTranslated(List<Fault> faults) {
        for (Fault fault : faults) {
            // Each part of the message must be recognized, so that the English phrases give the same message.
            assertThat(FaultPhrases.BOOK.isComplete(fault.message()))
                    .as(fault.message())
                    .isTrue();
            for (Locale language : LANGUAGES) {
                assertThat(fault.message(language)).as(fault.message()).isNotEqualTo(fault.message());
            }
        }
        return faults;
    }

    static Stream<UnreadableDocument> unreadable() {
        return UnreadableDocuments.all().stream();
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void eachFaultOfTheCatalogueIsTranslated(UnreadableDocument document) {
        assertTranslated(catchThrowableOfType(
                        OspoJsonException.class, () -> OspoJson.create().read(document.text(), document.type()))
                .faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "de|name: 5|muss Folgendes sein: eine Zeichenkette; setzen Sie eine Zahl in Anführungszeichen",
                "fr|name: 5|doit être : une chaîne ; mettez un nombre entre guillemets",
                "es|name: 5|debe ser: una cadena; ponga un número entre comillas",
                "en|name: 5|must be a string; put a number in quotes",
                "it|name: 5|must be a string; put a number in quotes",
                "de-AT|nmae: é|unbekannte Eigenschaft „nmae“; meinten Sie \"name\"?",
                "de|name: [é|hier fehlt ein Komma oder ] in einer Liste in eckigen Klammern (die Liste in eckigen Klammern"
                        + " beginnt in Zeile 1, Spalte 7)",
                "es|name: @é|aquí está el carácter @, que no puede comenzar un texto; ponga el texto entre comillas si"
                        + " forma parte de él",
                "fr|[1, é|une virgule ou ] manque ici dans une liste entre crochets (la liste entre crochets commence à la"
                        + " ligne 1, colonne 1)",
            })
    void aFaultIsReportedInALanguage(String language, String yaml, String message) {
        OspoJsonException exception = catchThrowableOfType(
                OspoJsonException.class,
                () -> OspoJson.create().readYaml(yaml.getBytes(StandardCharsets.UTF_8), WorkingGroup.class));

        assertThat(exception.faults())
                .extracting(fault -> fault.message(Locale.forLanguageTag(language)))
                .contains(message);
    }

    @Test
    void aPartWithoutATranslationStaysInEnglish() {
        Map<String, String> messages = Map.of(
                "a problem of the parser; put a number in quotes",
                "a problem of the parser; setzen Sie eine Zahl in Anführungszeichen",
                "größe",
                "größe",
                "",
                "",
                "must be {0}; put a number in quotes",
                "must be {0}; setzen Sie eine Zahl in Anführungszeichen",
                "unknown property \"{0}{>1}\"",
                "unbekannte Eigenschaft „{0}{>1}“");
        messages.forEach((english, german) -> assertThat(
                        new Fault("", Location.UNKNOWN, Fault.Code.SYNTAX, Severity.ERROR, english)
                                .message(Locale.GERMAN))
                .isEqualTo(german));
        String separators = "; ".repeat(1_900) + "é";
        assertThat(FaultPhrases.translate(separators, Locale.GERMAN)).isEqualTo(separators);
    }
}
