package org.ospoplusplus.model.internal.validators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagValidatorTest {

    /** The validator decides on short tags without the class of the JDK, but in the same way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "e",
                "en",
                "EN",
                "xx",
                "gsw",
                "qaa",
                "e1",
                "1e",
                "e-",
                "é",
                "éé",
                "日本",
                "zh-Hant",
                "x-é",
                "deutsch1"
            })
    void agreesWithTheJdk(String tag) {
        assertThat(LanguageTagValidator.isTag(tag)).isEqualTo(isWellFormed(tag));
    }

    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
