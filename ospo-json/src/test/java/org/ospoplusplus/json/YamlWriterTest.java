package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Facts;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlWriterTest {

    private static final OspoJson JSON = OspoJson.create();

    private static String written(String text) {
        return JSON.writeYaml(Organization.of(text));
    }

    private static void assertReadBack(String text) {
        byte[] yaml = written(text).getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.readYaml(yaml, Organization.class).value())
                .as(new String(yaml, StandardCharsets.UTF_8))
                .isEqualTo(Organization.of(text));
    }

    /** Characters and words that have a meaning in YAML, and characters that it cannot contain unescaped. */
    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "\n",
                        "\n\n",
                        "\r",
                        "\r\n",
                        "\t",
                        " ",
                        "  ",
                        ": ",
                        " #",
                        "#",
                        "- ",
                        "---",
                        "...",
                        "? ",
                        "| ",
                        ">",
                        "&a",
                        "*a",
                        "!",
                        "!!str",
                        "%",
                        "@",
                        "`",
                        "{",
                        "}",
                        "[",
                        "]",
                        ",",
                        "'",
                        "\"",
                        "\\",
                        "\\n",
                        "<<",
                        "~",
                        "null",
                        "yes",
                        "no",
                        "on",
                        "True",
                        "0x1F",
                        "0o7",
                        "1e3",
                        ".inf",
                        ".nan",
                        "1_000",
                        "17:00",
                        "2026-03-05",
                        "=",
                        "\u0000",
                        "\u0007",
                        "\u001B",
                        "\u007F",
                        "\u0085",
                        "\u00A0",
                        "\u2028",
                        "\u2029",
                        "\uFEFF",
                        "\uFFFE",
                        "\uFFFF",
                        "\uD83C",
                        "\uDF89",
                        "🎉",
                        "é",
                        "日本",
                        "שלום",
                        "\u202E",
                        "ß")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2_000)
    void hostileTextsAreReadBack(@ForAll("hostile") String text) {
        assertReadBack(text);
    }

    @Property
    void arbitraryTextsAreReadBack(@ForAll String text) {
        assertReadBack(text);
    }

    @Example
    void plainTextsHaveNoQuotesAndTextsOfSeveralLinesAreBlocks() {
        assertThat(written("Café – größer: nicht")).isEqualTo("name: 'Café – größer: nicht'\n");
        assertThat(written("Café – größer")).isEqualTo("name: Café – größer\n");
        assertThat(written("Zeile 1\n  Zeile zwei – é\n")).isEqualTo("name: |\n  Zeile 1\n    Zeile zwei – é\n");
        assertThat(written("2030-01-02")).isEqualTo("name: 2030-01-02\n");
        for (String text : List.of("17:00", "1.5", "no", "Null", "0x1F", "1_000")) {
            assertThat(written(text)).isEqualTo("name: \"" + text + "\"\n");
        }
    }

    @Example
    void longTextsStayInOneLine() {
        String text = "Größe und Länge ".repeat(40).strip();

        assertThat(written(text)).isEqualTo("name: " + text + "\n");
    }

    @Example
    void theExampleKeepsItsValuesForOtherReaders() throws IOException {
        WorkingGroup example =
                JSON.read(Files.readAllBytes(Path.of("..", "examples", "ospoplusplus.json")), WorkingGroup.class);
        String yaml = JSON.writeYaml(example);

        assertThat(yaml).startsWith("version: \"0.1\"\nid: ").doesNotContain("{", "&id");
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml))
                .isEqualTo(new Load(LoadSettings.builder().build()).loadFromString(JSON.write(example)));
    }

    @Example
    void everyFactIsReadBack() {
        Facts.all()
                .values()
                .forEach(fact -> assertThat(
                                JSON.readYaml(JSON.writeYaml(fact).getBytes(StandardCharsets.UTF_8), WorkingGroup.class)
                                        .value())
                        .isEqualTo(fact));
    }
}
