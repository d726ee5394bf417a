package org.ospoplusplus.testkit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

class FactsTest {

    private static final Pattern FIXTURE = Pattern.compile("^\\|[^|]+\\| `(\\w+)` \\|", Pattern.MULTILINE);

    private static List<Violation> violations(WorkingGroup fact) {
        return OspoValidator.create().validate(fact, Publishable.class);
    }

    @Test
    void allHasEveryFactByTheNameOfItsMethod() {
        assertThat(Facts.all())
                .isEqualTo(Records.fixtures(Facts.class).stream()
                        .collect(toMap(Method::getName, method -> (WorkingGroup) Records.invoke(method, null))));
    }

    @Test
    void noTwoFactsAreTheSame() {
        assertThat(Facts.all().values()).doesNotHaveDuplicates();
    }

    @Test
    void allCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Facts.all().remove("saveTheDate"));
    }

    /** The model must be able to represent each fact without an error. */
    @Test
    void noFactHasAnErrorAndFourHaveAWarning() {
        assertThat(Facts.all()).allSatisfy((name, fact) -> {
            List<Violation> violations = violations(fact);
            assertThat(violations).extracting(Violation::severity).doesNotContain(Severity.ERROR);
            assertThat(violations)
                    .extracting(Violation::code)
                    .isEqualTo(Map.of(
                                    "timesAsAnnounced", List.of("announced-not-in-force"),
                                    "weekUnknown", List.of("dates-unknown"),
                                    "policyInstead", List.of("policy-dropped"),
                                    "publicPart", List.of("policy-dropped"))
                            .getOrDefault(name, List.of()));
        });
    }

    @Test
    void theirPageListsThemInTheirOrder() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "reference", "facts.md"));

        assertThat(FIXTURE.matcher(page).results().map((MatchResult row) -> row.group(1)))
                .containsExactlyElementsOf(Facts.all().keySet());
    }
}
