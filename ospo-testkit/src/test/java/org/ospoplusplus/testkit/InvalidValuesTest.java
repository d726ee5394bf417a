package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;

class InvalidValuesTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final Pattern CODE = Pattern.compile("^\\| `([a-z-]+)` \\| (error|warning) \\|", Pattern.MULTILINE);

    static List<InvalidValue> values() {
        return InvalidValues.all();
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsListedIsFoundAndNothingElse(InvalidValue invalid) {
        assertThat(VALIDATOR.validate(invalid.value(), Publishable.class))
                .extracting(ExpectedViolation::of)
                .containsExactlyInAnyOrderElementsOf(invalid.violations());
    }

    @Test
    void everyCodeOfTheirPageIsThereWithItsSeverity() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "validation.md"));

        assertThat(values().stream()
                        .flatMap(invalid -> invalid.violations().stream())
                        .map(violation -> violation.code() + " "
                                + violation.severity().name().toLowerCase(Locale.ROOT))
                        .distinct())
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(CODE.matcher(page)
                        .results()
                        .map((MatchResult row) -> row.group(1) + " " + row.group(2))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"en, ' (on 2030-10-29)'", "de, ' (am 2030-10-29)'", "fr, ' (le 2030-10-29)'", "es, ' (el 2030-10-29)'"})
    void aMessageAboutTheLineOfASeriesNamesTheDate(Locale locale, String date) {
        Record series = values().stream()
                .filter(invalid -> invalid.name().equals("series-announced-in-summer-time"))
                .findFirst()
                .orElseThrow()
                .value();

        assertThat(OspoValidator.create(locale).validate(series))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains(date));
    }

    @Test
    void namesAreUniqueAndFitForFiles() {
        assertThat(values())
                .extracting(InvalidValue::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9-]+"));
    }

    @Test
    void pointersAreThoseOfViolations() {
        assertThat(ExpectedViolation.error("sessions[10].trackIds[0]", "unknown-track")
                        .pointer())
                .isEqualTo("/sessions/10/trackIds/0");
    }
}
