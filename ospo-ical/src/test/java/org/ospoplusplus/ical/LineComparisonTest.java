package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ospoplusplus.ical.LineComparison.assertSameLines;
import static org.ospoplusplus.ical.LineComparison.firstDifference;

import org.junit.jupiter.api.Test;

class LineComparisonTest {

    @Test
    void acceptsEqualTexts() {
        assertSameLines("Größe\nñ\n", "Größe\nñ\n");
    }

    @Test
    void showsTheFirstDifferentLineOnly() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertSameLines("é\nGröße\nactual tail\n", "é\nGröse\nexpected tail\n"))
                .withMessage("line 2 differs:\n  expected: Gröse\n  actual:   Größe");
    }

    @Test
    void showsThatOneTextIsShorter() {
        assertThat(firstDifference("é", "é\nñ"))
                .isEqualTo("line 2 differs:\n  expected: ñ\n  actual:   (no more lines)");
    }

    @Test
    void showsACarriageReturn() {
        assertThat(firstDifference("é\r\n", "é\n")).isEqualTo("line 1 differs:\n  expected: é\n  actual:   é\\r");
    }

    @Test
    void cutsALongLineAroundTheDifference() {
        String start = "é".repeat(1_000);

        assertThat(firstDifference(start + "a" + start, start + "b" + start))
                .isEqualTo("line 1 differs:\n  expected: …" + "é".repeat(60) + "b" + "é".repeat(139)
                        + "…\n  actual:   …" + "é".repeat(60) + "a" + "é".repeat(139) + "…");
    }
}
