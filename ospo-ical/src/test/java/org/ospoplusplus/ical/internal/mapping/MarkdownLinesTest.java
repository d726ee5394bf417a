package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            plain text, as it is (été)!        | plain text, as it is (été)!
            *no* emphasis, _none_ `at` all     | \\*no\\* emphasis, \\_none\\_ \\`at\\` all
            snake_case_name                    | snake_case_name
            [no](link) <b> &amp; R&D & AT&T    | \\[no](link) \\<b> \\&amp; R\\&D & AT\\&T
            # no heading                       | \\# no heading
            - no item                          | \\- no item
            12. no item                        | 12\\. no item
            > no quote                         | \\> no quote
            ~~kept~~ ~ 5                       | \\~\\~kept\\~\\~ ~ 5
            https://a.example/b_c?d=e          | https://a.example/b_c?d=e
            see https://a.example/_b_*c.       | see <https://a.example/_b_*c>.
            C:\\temp                           | C:\\\\temp
            """)
    void escapesMarks(String text, String markdown) {
        assertThat(MarkdownLines.ofPlain(text)).isEqualTo(markdown);
    }

    @Test
    void keepsLinesAndParagraphs() {
        assertThat(MarkdownLines.ofPlain("one\n  two\n\n\n three\n")).isEqualTo("one\\\ntwo\n\nthree");
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "*", "_", "`", "[", "]", "(", ")", "<", ">", "&", "#", "-", "+", "=", "|", "~", "\\", "1.", "a",
                        "é", "日", " ", "\n", ":", "!", "&amp;", "https")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    /** The Markdown renders as the original text. */
    @Property(tries = 1_000)
    void showsAsItWasTyped(@ForAll("typed") String text) {
        String shown = MarkdownText.plain(MarkdownLines.ofPlain(text));

        assertThat(withoutBlanks(shown)).isEqualTo(withoutBlanks(text));
    }

    private static String withoutBlanks(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <p>Hello <b>all</b>&nbsp;!</p>                                | Hello all !
            <p>Über</p><p>Tools &amp; Cities</p>                          | Über¶¶Tools & Cities
            one<br>two<br/><br>three                                      | one\\¶two¶¶three
            <ul><li>a<li><p>b</p><ul><li>c</ul></ul>d                     | - a¶- b¶  - c¶¶d
            <h2>Title</h2>text                                            | ## Title¶¶text
            <a href='https://a.example/x'>here</a>                        | [here](<https://a.example/x>)
            <a href='https://a.example/x'>https://a.example/x</a>         | https://a.example/x
            <a href='javascript:alert(1)'>here</a>                        | here
            <script>alert(1)</script><style>p{}</style><i>text</i>        | text
            <p>*not* [emphasis]</p>                                       | \\*not\\* \\[emphasis]
            <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | a b\\¶c
            """)
    void readsHtml(String html, String markdown) {
        assertThat(HtmlText.markdown(html)).isEqualTo(markdown.replace('¶', '\n'));
    }

    @Test
    void onlyKnownTagsAreHtml() {
        assertThat(HtmlText.plainLine("List<String> & <friends>")).isEqualTo("List<String> & <friends>");
        assertThat(HtmlText.plainLine("Tools &amp; Cities &#8211; &nosuch;")).isEqualTo("Tools & Cities – &nosuch;");
        assertThat(HtmlText.plainLine("<b>Tools</b> &amp; <br>Cities")).isEqualTo("Tools & Cities");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Über <table> und Map<String, List<Integer>>",
                "Using <a> and <br> tags in HTML – für alle",
                "List<String>, <!-- für später",
                "größer: a < b, a <b> c",
                "<https://zürich.example/>"
            })
    void textsWithoutEvidenceOfHtmlStay(String text) {
        assertThat(HtmlText.plainLine(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Über <table> und Map<String, List<Integer>></p> | Über <table> und Map<String, List<Integer>>
            <i>Größe</i> von List<String>, <!-- nie | Größe von List<String>, <!-- nie
            <b>Ort</b>: <https://zürich.example/> | Ort: <https://zürich.example/>
            <!-- weg -->Grüße<o:p></o:p> | Grüße
            """)
    void namesOfNoTagStayInHtml(String html, String text) {
        assertThat(HtmlText.plainLine(html)).isEqualTo(text);
    }

    @Test
    void readsAsMuchHtmlAsADescriptionCanNeed() {
        String tags = "<b>é</b>".repeat(1_000);
        assertThat(HtmlText.bounded(tags)).isEqualTo(tags);
        assertThat(HtmlText.bounded(tags + "<b>zu viel</b>")).isEqualTo(tags);
        assertThat(HtmlText.bounded("<p>" + "é".repeat(100_000) + "</p>")).hasSize(80_000);
        assertThat(HtmlText.bounded("<p>x<a title='" + "é".repeat(100_000) + "'>"))
                .isEqualTo("<p>x");
    }

    @Test
    void deepHtmlDoesNotExhaustTheStack() {
        String html = "<div><b><ul><li>".repeat(499) + "tief</b> deep";

        assertThat(HtmlText.markdown(html)).endsWith("deep");
        assertThat(HtmlText.markdown("<div><b><ul><li>für</b>".repeat(20_000))).contains("für");
    }
}
