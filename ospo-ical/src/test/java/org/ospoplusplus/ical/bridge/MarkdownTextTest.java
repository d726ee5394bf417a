package org.ospoplusplus.ical.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "## Heading => Heading",
                "#hashtag => #hashtag",
                "a **strong** word => a strong word",
                "snake_case and * item => snake_case and * item",
                "See [the page](https://a.example/), please => See the page (https://a.example/), please",
                "[https://a.example/](https://a.example/) => https://a.example/",
                "a [bracket] alone => a [bracket] alone",
                "[open](never => [open](never",
                "\\*not a list\\* => *not a list*",
                "C:\\dir => C:\\dir",
                "hard\\ => hard",
            })
    void keepsTheWords(String markdown, String plain) {
        assertThat(MarkdownText.plain(markdown)).isEqualTo(plain);
    }

    @Test
    void keepsLinesAndIndentation() {
        assertThat(MarkdownText.plain("  a  \n\n* b\\\n  c\n")).isEqualTo("  a\n\n* b\n  c");
    }

    @Test
    void bracketsByTheThousandCostNoMoreThanOtherText() {
        String brackets = "[".repeat(30_000) + "](".repeat(15_000);

        assertTimeout(Duration.ofSeconds(60), () -> MarkdownText.plain(brackets));
    }
}
