package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.json.Location;
import org.ospoplusplus.model.validation.Severity;

/** A terminal interprets nothing in diagnostics, as text and as JSON, and no character of them is lost. */
class PrintableTest {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    /**
     * Characters that a terminal or an editor interprets: controls with ESC, DEL and C1, and overrides of direction.
     */
    private static final Pattern ACTS = Pattern.compile(
            "[\\x00-\\x1F\\x7F-\\x9F\\u061C\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uD800-\\uDFFF&&[^\\n]]");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\u001b[31m",
                "\u009b2J",
                "\u202e",
                "\u2066",
                "\u200f",
                "\u200c",
                "\u200d",
                "\u0007",
                "\u007f",
                "\r",
                "\n",
                "\t",
                "\u2028",
                "\ufeff",
                "\ud83d\ude00",
                "\ud800",
                "\udc00",
                "\udb40\udc41",
                "\\",
                "\\u{",
                "\\u{1B}",
                "\\u001b",
                "u{",
                "}",
                "café",
                "東京",
                "\"",
                ": ");
        return Combinators.combine(
                        pieces.list().ofMaxSize(8), Arbitraries.strings().all().ofMaxLength(8))
                .as((list, any) -> String.join("", list) + any);
    }

    private static String unescaped(String printed) {
        return ESCAPE.matcher(printed)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static String surrogatePairsApart(String text) {
        return text.codePoints()
                .filter(codePoint -> !Character.isSupplementaryCodePoint(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Diagnostic diagnostic(String text) {
        return new Diagnostic(
                text, new Location(3, 7), Severity.ERROR, "unknown-property", Optional.of(text), text, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200cخواهم نرم\u200cافزار", "👩\u200d💻 größe"})
    void joinersOfScriptsAndEmojiStay(String text) {
        assertThat(Printable.text(text)).isEqualTo(text);
        assertThat(Printable.json(text)).isEqualTo(text);
    }

    @Property
    void theOriginalTextCanBeRecovered(@ForAll("texts") String text) {
        String printed = Printable.text(text);

        assertThat(unescaped(printed)).isEqualTo(text);
        assertThat(surrogatePairsApart(printed)).doesNotContainPattern(ACTS).doesNotContain("\n");
    }

    @Property
    void aDiagnosticIsOneLineThatGivesItsTextsBack(@ForAll("texts") String text) {
        String line = diagnostic(text).toString();

        assertThat(surrogatePairsApart(line)).doesNotContainPattern(ACTS).doesNotContain("\n");
        assertThat(unescaped(line)).isEqualTo(text + ":3:7: error unknown-property " + text + ": " + text);
    }

    @Property
    void aReaderOfJsonGetsEveryTextUnchanged(@ForAll("texts") String text) {
        String json = Json.write(List.of(diagnostic(text).properties()));

        assertThat(surrogatePairsApart(json)).doesNotContainPattern(ACTS);
        JSONObject read = JSON.parseArray(json).getJSONObject(0);
        assertThat(Map.of(
                        "file", read.get("file"),
                        "property", read.get("property"),
                        "pointer", read.get("pointer"),
                        "message", read.get("message")))
                .isEqualTo(Map.of("file", text, "property", text, "pointer", text, "message", text));
    }

    @Test
    void ordinaryTextIsPrintedAsItIs() {
        for (String text : List.of("C:\\users\\ümlaut.json", "Café 東京 🎉 \"x\"", "a\\b")) {
            assertThat(Printable.text(text)).isEqualTo(text);
        }
        assertThat(Printable.text("\u001b]0;x\u0007\u202e \\u{1B}"))
                .isEqualTo("\\u{1B}]0;x\\u{7}\\u{202E} \\u{5C}u{1B}");
    }

    @Test
    void aTerminalInterpretsNothingInTheOutput() {
        String name = "no-\u001b[31m\u009b2J\u202e\n-\u0085such.json";
        String line = "9am \u001b[31m\u202eET";
        for (Run run : List.of(
                Run.ospo("", "validate", name),
                Run.ospo("", "convert", name, "--to", "json"),
                Run.ospo("", "publish", name, "-o", name),
                Run.ospo("", "validate", "--format", "json", name),
                Run.ospo("", "schema", name),
                Run.ospo("", name),
                Run.ospo("", "validate", "--" + name, "x"),
                Run.ospo("", "convert", "-", "--to", name),
                Run.ospo("", "times", line, "--date", "2021-11-08"),
                Run.ospo("", "times", line, "--date", name),
                Run.ospo("{\"\\u001b[31m\\u009b2J\\u202e\": 1}", "validate", "-"),
                Run.ospo("{\"\\u001b[31m\\u009b2J\\u202e\": 1}", "validate", "--format", "json", "-"),
                Run.ospo(
                        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nX-\u009b\u202e:1\r\nSUMMARY:\u001b[31m\u202e\r\n",
                        "validate",
                        "-"))) {
            assertThat(surrogatePairsApart(run.out() + run.err())).doesNotContainPattern(ACTS);
        }
    }
}
