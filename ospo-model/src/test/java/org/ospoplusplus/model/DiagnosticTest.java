package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ospoplusplus.model.PublicView.Exposure;
import org.ospoplusplus.model.PublicView.Reason;
import org.ospoplusplus.model.PublicView.Removal;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.validation.Diagnostic;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/** A program can list the reports of the model together. */
class DiagnosticTest {

    private static final Exposure EXPOSURE =
            new Exposure("/sessions/0/description", Reason.SECRET_JOIN_LINK, Severity.ERROR, "/venue/online/join");

    private static String line(Diagnostic diagnostic) {
        return diagnostic.severity() + " " + diagnostic.codeName() + " " + diagnostic.pointer() + " "
                + diagnostic.line();
    }

    @Test
    void reportsOfAllKindsAreListedTogether() {
        List<Diagnostic> diagnostics = List.of(
                new Violation("sessions[0].title", "blank", Severity.ERROR, "é"),
                new TimesCheck.Finding("12\u202Fpm EDT", TimesCheck.Code.NOT_IN_FORCE, "é"),
                new Removal("/sessions/0/guests/1/email", Reason.PRIVATE_EMAIL),
                EXPOSURE);

        assertThat(diagnostics)
                .extracting(DiagnosticTest::line)
                .containsExactly(
                        "ERROR blank /sessions/0/title 0",
                        "WARNING not-in-force  0",
                        "WARNING removed-private-email /sessions/0/guests/1/email 0",
                        "ERROR exposed-secret-join-link /sessions/0/description 0");
    }

    @Test
    void theMessageOfAnExposureNamesThePlaceOfTheOriginalAndTheRemedy() {
        assertThat(EXPOSURE.message())
                .contains("the secret join link of /venue/online/join")
                .contains("remove it here");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void eachReasonHasAMessageOfItsOwn(Reason reason) {
        Stream<String> others = Arrays.stream(Reason.values())
                .filter(other -> other != reason)
                .map(other -> new Removal("", other).message());

        assertThat(others).doesNotContain(new Removal("", reason).message());
    }
}
