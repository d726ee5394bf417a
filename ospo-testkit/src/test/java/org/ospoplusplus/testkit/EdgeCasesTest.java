package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

class EdgeCasesTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    @Test
    void allAreValidButOne() {
        assertThat(EdgeCases.all())
                .hasSizeGreaterThan(60)
                .allSatisfy((name, session) -> assertThat(VALIDATOR.validate(session).stream()
                                .filter(violation -> violation.severity() == Severity.ERROR)
                                .map(Violation::code))
                        .isEqualTo(
                                Map.of("start in gap", List.of("time-in-gap")).getOrDefault(name, List.of())));
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(EdgeCases.all().values()).doesNotHaveDuplicates();
    }

    @Test
    void halfOfTheHostileTextsAreRefusedAndHalfOnlyLookLikeSomething() {
        assertThat(EdgeCases.hostileTexts().stream()
                        .filter(text ->
                                VALIDATOR.validate(Organization.of(text)).isEmpty()))
                .hasSize(6);
    }
}
