package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the plain text of descriptions in search results. */
class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Café in Zürich – 東京 😀                        | Café in Zürich – 東京 😀",
                "A *kind* and **strong** `word`, a_b_c, 2 * 3   | A kind and strong word, a_b_c, 2 * 3",
                "# Größe\\n\\ntext                              | Größe\\n\\ntext",
                "Größe\\n=====\\ntext\\nmore                      | Größe\\n\\ntext\\nmore",
                "> quoted\\n> é                                 | quoted\\né",
                "* one\\n* *two*\\n  * ä\\n  * ö\\n* three         | - one\\n- two\\n- ä\\n- ö\\n- three",
                "3. drei\\n4. vier                              | 3. drei\\n4. vier",
                "- a\\n\\n  b\\n- c                               | - a\\nb\\n- c",
                "see [the page](https://a.example/é)           | see the page (https://a.example/é)",
                "<https://a.example/> or <a@b.example>         | https://a.example/ or a@b.example",
                "[https://a.example/](https://a.example/)      | https://a.example/",
                "![Foto von Zürich](a.png)                     | Foto von Zürich",
                "R&amp;D &copy; \\\\*é\\\\*                       | R&D © *é*",
                "a<br>b <b>é</b> 1 < 2                         | a\\nb é 1 < 2",
                "<p>Käse<br/>Brot</p>                          | Käse\\nBrot",
                "```java\\nint é;\\n```\\nend                    | int é;\\n\\nend",
                "one\\n\\n---\\n\\ntwo                              | one\\n\\ntwo",
                "[a]: https://a.example/\\n\\n[ä][a]             | ä (https://a.example/)",
            })
    void marksAreNotPartOfTheText(String markdown, String text) {

        assertThat(MarkdownText.of(markdown.replace("\\n", "\n").replace("\\\\", "\\")))
                .contains(text.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "---", "<!-- é -->", "[a]: https://a.example/"})
    void marksWithoutTextAreNothing(String markdown) {
        assertThat(MarkdownText.of(markdown)).isEmpty();
    }

    /** Nesting cannot exhaust the stack. */
    @Test
    void textThatIsNestedWithoutEndIsRead() {
        for (String part : new String[] {"> ", "- ", "*a **b ", "[", "![", "<", "`", "(", "\\[", "_é "}) {
            assertThat(MarkdownText.of("é\n\n" + part.repeat(65_000 / part.length())))
                    .hasValueSatisfying(text -> assertThat(text).startsWith("é"));
        }
    }

    /** The parser would visit all marks before each link. */
    @Test
    void aTextWithTooManyMarksKeepsThem() {
        String marks = "*ü ".repeat(2_000) + "[é](https://é.example) ".repeat(2_000);

        assertThat(MarkdownText.of(marks)).contains(marks.strip());
    }
}
