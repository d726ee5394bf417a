package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Email;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Validates texts of a megabyte on a stack of half a megabyte: no constraint may recurse or backtrack over its input.
 */
class HostileInputTest {

    private static final int LENGTH = 1 << 20;

    record Texts(
            @SingleLine String line,
            @MultiLine String prose,
            @Identifier String id,
            @DomainName String domain,
            @LanguageTag String language,
            @CountryCode String country,
            @Email String email) {}

    record Page(@WebOrMailLink @SecureLink URI url) {}

    private static List<Violation> validateOnASmallStack(Object value) throws InterruptedException {
        List<Violation> violations = new ArrayList<>();
        Thread thread = new Thread(
                null, () -> violations.addAll(OspoValidator.create().validate(value)), "small stack", 512 * 1024);
        thread.start();
        thread.join();
        return violations;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "a.", "-", "@", "a@", "a@a.", " ", "%", "\t", "(", "\\", "é", "\uD83D", "a-"})
    void textsOfAMegabyteAreRefused(String unit) throws InterruptedException {
        String text = unit.repeat(LENGTH / unit.length());

        assertThat(validateOnASmallStack(new Texts(text, text, text, text, text, text, text)))
                .extracting(Violation::path)
                .contains("line", "prose", "id", "domain", "language", "country", "email");
    }

    @Test
    void aLinkOfAMegabyteIsRefused() throws InterruptedException {
        assertThat(validateOnASmallStack(new Page(URI.create("http://example.org/?" + "a=b&".repeat(LENGTH / 4)))))
                .extracting(Violation::code)
                .contains("too-long");
    }
}
