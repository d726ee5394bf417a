package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.internal.MarkdownMarks;

class MarkdownTextTest {

    private static final int LENGTH = 65_536;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\u0007',
            value = {
                "## Überschrift ## => Überschrift",
                "#hashtag => #hashtag",
                "ein **starkes** __Wort__, *kursiv* und _so_ => ein starkes Wort, kursiv und so",
                "snake_case and 2 * 3 * 4 => snake_case and 2 * 3 * 4",
                "See [the *page*](https://a.example/), please => See the page (https://a.example/), please",
                "[https://a.example/](https://a.example/) => https://a.example/",
                "<https://a.example/?b=é> and <a@b.example> => https://a.example/?b=é and a@b.example",
                "[](https://a.example/) [empty]() => https://a.example/ empty",
                "a [bracket] only => a [bracket] only",
                "[open](never => [open](never",
                "\\*not a list\\* => *not a list*",
                "C:\\dir => C:\\dir",
                "![Das Team 👩‍💻](https://a.example/team.png) ![](x.png) => Das Team 👩‍💻",
                "[![logo](l.png)](https://a.example/) => logo (https://a.example/)",
                "Caf&eacute; &amp; B&#252;hne &lt;3 => Café & Bühne <3",
                "`git *commit*` now => git *commit* now",
                "1 < 2 > 0 => 1 < 2 > 0",
                "a <b>bold</b> <!-- hidden --> word => a bold  word",
                "> zitiert => zitiert",
                "日本語の**強調**です => 日本語の強調です",
                "שלום **עולם** => שלום עולם",
            })
    void keepsTheWords(String markdown, String plain) {
        assertThat(MarkdownText.plain(markdown)).isEqualTo(plain);
    }

    @Test
    void keepsBlocksApart() {
        String markdown = """
                Überblick
                =========

                First line
                second line\\
                third line  \s
                fourth

                ***

                - a
                - b
                  - c

                    still c
                * d

                3. three
                4. four

                > quoted
                > - e

                ```java
                int *p;

                  x = "<b>";
                ```

                    indented

                <div class="x">
                <script>alert("é")</script>
                text<br>after
                </div>
                """;

        assertThat(MarkdownText.plain(markdown)).isEqualTo("""
                        Überblick

                        First line
                        second line
                        third line
                        fourth

                        - a
                        - b
                          - c

                            still c

                        - d

                        3. three
                        4. four

                        quoted

                        - e

                        int *p;

                          x = "<b>";

                        indented

                        alert("é")
                        text
                        after""");
    }

    @Test
    void emptyItemsAndNestedMarksStay() {
        assertThat(MarkdownText.plain("-\n- - a\n  - b\n- c")).isEqualTo("- \n- - a\n  - b\n- c");
        assertThat(MarkdownText.plain("***")).isEmpty();
        assertThat(MarkdownText.plain("![](x.png)")).isEmpty();
        assertThat(MarkdownText.plain("")).isEmpty();
    }

    static Stream<String> nested() {
        return Stream.of(
                        ">",
                        "[",
                        "*",
                        "- ",
                        "-",
                        "![",
                        "`",
                        "<",
                        "<!--",
                        "<a ",
                        "&",
                        "[a](",
                        "**a ",
                        "*a _a ",
                        "1. ",
                        "> - ",
                        "\\",
                        "# ",
                        "```\n",
                        "<div>\n",
                        "[a]: b\n",
                        "- a\n",
                        "\n- ",
                        "[a][b]",
                        "_",
                        "~",
                        "\t",
                        "  ",
                        "<a:")
                .map(part -> part.repeat(LENGTH / part.length()));
    }

    /** Deep nesting neither exhausts the stack nor makes the plain text much longer than its source. */
    @ParameterizedTest
    @MethodSource("nested")
    void nestingIsBounded(String markdown) {
        assertThat(MarkdownText.plain(markdown)).hasSizeLessThan(2 * LENGTH);
        assertThat(MarkdownText.plain(markdown + "\n\nü")).endsWith("ü");
    }

    @Test
    void closedNestingIsBounded() {
        int half = LENGTH / 12;

        assertThat(MarkdownText.plain("*a _a ".repeat(half) + "a_ a* ".repeat(half)))
                .hasSizeLessThan(LENGTH);
        assertThat(MarkdownText.plain("![".repeat(half) + "](a)".repeat(half))).hasSizeLessThan(LENGTH);
        assertThat(MarkdownText.plain("*".repeat(3 * half) + "é" + "*".repeat(3 * half)))
                .contains("é");
    }

    /** The lines of a paragraph in a deep list may begin without indentation in the source. */
    @Test
    void indentationIsBounded() {
        String lazy = "- ".repeat(500) + "a\n" + "b\n".repeat(LENGTH / 2);

        assertThat(MarkdownText.plain(lazy)).hasSizeLessThan(10 * LENGTH);
    }

    /** At each link, the parser visits all marks before it, so that such a text would take a second. */
    @Test
    void marksWithoutEndAmongLinksAreKept() {
        String marks = "*_[]()<>é ".repeat(1_000);

        assertThat(MarkdownMarks.visits(marks)).isGreaterThan(20L * marks.length());
        assertThat(MarkdownText.plain(marks)).isEqualTo(marks);
        assertThat(MarkdownText.plain("*_[Größe](x)* ".repeat(10))).doesNotContain("[");
    }

    /** The columns are a text and the steps: the marks of emphasis before each closing bracket of a paragraph. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "*a* [é](x) _b_ [c](x)" | 6
            "*a*¶¶[é](x)"           | 0
            "*a*¶[é](x)"            | 2
            "*a*¶  ¶[é](x)"         | 0
            "\\*a\\* [é](x)"        | 0
            """)
    void countsTheMarksBeforeEachLink(String markdown, long steps) {
        assertThat(MarkdownMarks.visits(markdown.replace('¶', '\n'))).isEqualTo(steps);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "a",
                "é",
                "字",
                "👩‍💻",
                " ",
                "  ",
                "\n",
                "\n\n",
                ".",
                "!",
                "(",
                ")",
                "-",
                "1",
                "#",
                ">",
                "=",
                "~",
                "+",
                ":",
                "\u00a0",
                "\u3000",
                "]",
                "|",
                "\"",
                "'",
                "{",
                "$",
                "https://a.example/b",
                "\u2028",
                "\u0085",
                "/");
        return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    /** A text without marks is not parsed, but has the same result. */
    @Property(tries = 5000)
    void textsWithoutMarksNeedNoParser(@ForAll("texts") String text) {
        StringBuilder parsed = new StringBuilder();
        MarkdownText.parse(text, parsed);

        if (MarkdownText.isPlain(text)) {
            assertThat(parsed).hasToString(text);
        }
        assertThat(MarkdownText.plain(text)).isEqualTo(parsed.toString());
    }

    @Test
    void ordinaryTextNeedsNoParser() {
        assertThat(MarkdownText.isPlain("Zwei Zeilen: Café,\nab 12:30 – 14:00 (online) – kostenlos!\n\nSchluss. 日本語"))
                .isTrue();
    }
}
