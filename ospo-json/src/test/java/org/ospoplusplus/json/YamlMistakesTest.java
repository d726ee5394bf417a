package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.WorkingGroup;

/** Explains each mistake that people make in YAML at its place, with the start of the construct. */
class YamlMistakesTest {

    private static final OspoJson JSON = OspoJson.create();

    private static final String COLON =
            "mapping values are not allowed here: a colon before a space ends the name of a property;"
                    + " put the text in quotes if the colon belongs to it";
    private static final String INDENTED =
            "this line has more spaces at its start than the line above, so that it continues the text there; align it"
                    + " with the other properties, or put the whole text in quotes";
    private static final String TAB =
            "found a tab, but YAML allows only spaces at the start of a line; replace the tab by spaces";
    private static final String OPEN_QUOTE = "the text in quotes that begins here is not closed; add the closing quote";
    private static final String NO_COLON =
            "a colon and a space are missing after the name of the property that begins here;"
                    + " a text of several lines must be indented more than its name";
    private static final String NOT_ALIGNED =
            "this line does not continue the object or list that contains it; align it with the other lines, or put"
                    + " the whole text in quotes";
    private static final String LIST =
            "a comma or ] is missing here in a list in brackets (the list in brackets begins at ";
    private static final String OBJECT =
            "a comma or } is missing here in an object in braces; put a text in quotes if it contains"
                    + " a comma, a brace or a bracket (the object in braces begins at ";
    private static final String NAME =
            "the name of a property must be a text, not an object or a list; put the name in quotes"
                    + " if it begins with a brace or a bracket";
    private static final String QUOTED = " (the text in quotes begins at line 1, column 7)";
    private static final String TAGGED = " (the tag begins at line 1, column 7)";
    private static final String ESCAPE =
            "hexadecimal digits are missing in this escape: two after \\x, four after \\u, eight" + " after \\U"
                    + QUOTED;
    private static final String ANCHOR =
            "the name of an anchor (&) or alias (*) can have only letters, digits, hyphens and underscores; put"
                    + " the text in quotes if the character belongs to it (the parser stopped at line 1, column ";
    private static final String TAGS =
            "this tag is not supported, because JSON has no such type; remove the tag, or put the text in quotes if the"
                    + " exclamation mark (!) belongs to it";

    private static final String NO_CHARACTER =
            "no character has the number of this escape; write eight hexadecimal digits up to \\U0010FFFF, \\\\ for a"
                    + " backslash, or put the text in single quotes";
    private static final String BELONGS = "or put the text in quotes if the exclamation mark (!) belongs to it";

    /** The parser ends with undocumented exceptions at some of these, or makes none of their tags. */
    static Stream<Arguments> escapesAndTags() {
        return Stream.of(
                wrong("name: é\nurl: \"\\UFFFFFFFF\"", "2:9 " + NO_CHARACTER),
                wrong("name: \"é\\U80000000", "1:11 " + NO_CHARACTER),
                wrong("name: \"\\U00110000\"", "1:10 " + NO_CHARACTER + QUOTED),
                wrong("name: \"é\n  😀\\U7FFFFFFF\"", "2:7 " + NO_CHARACTER + QUOTED),
                wrong("name: \"\\u", "1:10 " + ESCAPE.replace(QUOTED, "")),
                wrong(
                        "name: !%FF é",
                        "1:8 the bytes after the percent signs in this tag are not UTF-8; correct them, " + BELONGS
                                + TAGGED),
                wrong(
                        "name: !%4 é",
                        "1:9 two hexadecimal digits are missing after a percent sign in this tag; correct it, "
                                + BELONGS + TAGGED),
                wrong(
                        "name: !<> é",
                        "1:9 this is not YAML (1.2): the tag cannot be read; correct it, " + BELONGS + TAGGED),
                wrong("name: é\nurl: !%41 b", "2:6 " + TAGS),
                wrong("name: !%00 é", "1:7 " + TAGS),
                wrong("name: !<%20> é", "1:7 " + TAGS),
                wrong(
                        "%TAG !e! \n---\nname: é",
                        "1:10 this is not YAML (1.2): the directive cannot be read; remove this line, which begins with a"
                                + " percent sign (the directive begins at line 1, column 1)"));
    }

    /** The parser is written by others, so any mixture of its signs may cause an exception of its own. */
    @Test
    void noMixtureOfSignsCausesAnotherException() {
        String[] signs = {
            "name: ",
            "\"",
            "'",
            "\\U",
            "\\u",
            "\\x",
            "\\",
            "FFFFFFFF",
            "00110000",
            "D800",
            "!",
            "!!",
            "!<",
            ">",
            "%",
            "%00",
            "%20",
            "%41",
            "%FF",
            "&",
            "&a",
            "*",
            "*a",
            " ",
            "\n",
            "\t",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "|",
            "|2",
            "#",
            "?",
            "<<",
            "---",
            "...",
            "%YAML ",
            "1.1",
            "%TAG ",
            "!e!",
            "tag:yaml.org,2002:",
            "str",
            "null",
            ".inf",
            "é",
            "😀",
            "@",
            "\u2028"
        };
        Random random = new Random(20);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String yaml = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(any -> signs[random.nextInt(signs.length)])
                    .collect(Collectors.joining());
            try {
                JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), Organization.class);
            } catch (OspoJsonException e) {
                e.faults().stream()
                        .map(Fault::message)
                        .filter(message -> message.contains("Exception") || message.contains("does not name"))
                        .forEach(message -> others.add(message + " " + yaml));
            } catch (RuntimeException e) {
                others.add(e + " " + yaml);
            }
        }

        assertThat(others).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                wrong("name: Zürich\n\ttitle: Tab\n", "2:1 " + TAB),
                wrong("name:\n\t- é\n", "2:1 " + TAB),
                wrong("name: é: the sequel\n", "1:8 " + COLON),
                wrong("name: 😀😀 é: b\n", "1:13 " + COLON),
                wrong("- é: 1\n  b: 2: 3\n", "2:7 " + COLON),
                wrong("name: é\n  id: g\n", "2:3 " + INDENTED),
                wrong("name: \"é\nurl: a\n", "1:7 " + OPEN_QUOTE + " (the parser stopped at line 3, column 1)"),
                wrong(
                        "name: 'é\n---\n",
                        "1:7 the text in quotes that begins here is not closed before a line of --- or ...; add the closing"
                                + " quote (the parser stopped at line 2, column 1)"),
                wrong("name: é\nsummary\nid: g\n", "2:1 " + NO_COLON + " (the parser stopped at line 3, column 1)"),
                wrong("é:\n  - a\n - b\n", "3:2 " + NOT_ALIGNED + " (the object begins at line 1, column 1)"),
                wrong(
                        "é:\n- a\nb: c\n- d\n",
                        "4:1 an element of a list (-) is not allowed here; align it with the other elements (the object"
                                + " begins at line 1, column 1)"),
                wrong("name: \"é\" B\n", "1:11 " + NOT_ALIGNED + " (the object begins at line 1, column 1)"),
                wrong("name: 'it's é'\n", "1:11 " + NOT_ALIGNED + " (the object begins at line 1, column 1)"),
                wrong("x: {name: é}}\n", "1:13 " + NOT_ALIGNED + " (the object begins at line 1, column 1)"),
                wrong("- - - é\n -b\n", "2:2 " + NOT_ALIGNED + " (the list begins at line 1, column 1)"),
                wrong("é: [a, b\nname: c\n", "2:5 " + LIST + "line 1, column 4)"),
                wrong("é: [a b: c: d]\n", "1:11 " + LIST + "line 1, column 4)"),
                wrong("é: {name: b\nid: a\n", "2:3 " + OBJECT + "line 1, column 4)"),
                wrong(
                        "name: - é\n",
                        "1:7 a list cannot begin here; begin it on a new line, or put the text in quotes if the hyphen"
                                + " belongs to it"),
                wrong(
                        "name: ? é\n",
                        "1:7 a question mark before a space is not allowed here; put the text in quotes if it belongs to it"),
                wrong("? é: b\n", "1:3 " + NAME),
                wrong("name: {{ site.title }}\n", "1:8 " + NAME),
                wrong("name: \"C:\\Users\"\n", "1:12 " + ESCAPE),
                wrong("name: \"\\u12\"\n", "1:10 " + ESCAPE),
                wrong(
                        "name: \"é\\q\"\n",
                        "1:10 this escape does not exist in double quotes; write \\\\ for a backslash, or put the text in single quotes (the"
                                + " text in quotes begins at line 1, column 7)"),
                wrong(
                        "name: |0\n  é\n",
                        "1:8 the digit after | or > must be 1 to 9; correct it, or remove it (the text begins at line 1, column 7)"),
                wrong(
                        "name: | é\n  a\n",
                        "1:9 no text may follow here; begin the text on the next line, or put it in quotes (the text begins"
                                + " at line 1, column 7)"),
                wrong(
                        "name: >é\n",
                        "1:8 only +, - or a digit may follow | or >; begin the text on the next line, or put it in quotes (the"
                                + " text begins at line 1, column 7)"),
                wrong(
                        "name: |\n     \n  é\n",
                        "3:3 the empty lines at the start of this text have more spaces than its first line; remove them"),
                wrong("name: *important*\n", "1:7 " + ANCHOR + "17)"),
                wrong("name: & more\n", "1:7 " + ANCHOR + "8)"),
                wrong(
                        "name: *gone\n",
                        "1:7 no anchor before this alias has its name; put the text in quotes if the asterisk (*) belongs to it"),
                wrong(
                        "name: !e!x é\n",
                        "1:7 this tag is not defined; put the text in quotes if the exclamation mark (!) belongs to it"),
                wrong("name: !x é\n", "1:7 " + TAGS),
                wrong("name: !!merge é\n", "1:7 " + TAGS),
                wrong("summary: é\nname: \"é \\UFFFFFFFF\"\n", "2:12 " + NO_CHARACTER),
                wrong(
                        "name: @é\n",
                        "1:7 found character @, which cannot begin a text; put the text in quotes if it belongs to it"),
                wrong(
                        "name: `é`\n",
                        "1:7 found character `, which cannot begin a text; put the text in quotes if it belongs to it"),
                wrong("name: ]\n", "1:7 a value is missing here; add it, or remove the property"),
                wrong("%YAML 1.2\n%YAML 1.2\n---\nname: é\n", "2:1 this is a second %YAML line; remove it"),
                wrong(
                        "%YAML 9.9\n---\nname: é\n",
                        "1:1 the document has another version of YAML than 1.2; remove the %YAML line"),
                wrong(
                        "%TAG ! a\n%TAG ! b\n---\né: b\n",
                        "2:1 this is a second %TAG line for the same handle; remove it"),
                wrong(
                        "%é\n",
                        "1:2 this is not YAML (1.2): the directive cannot be read; remove this line, which begins with a percent sign (the"
                                + " directive begins at line 1, column 1)"),
                wrong(
                        "name: é\n%YAML 1.2\n",
                        "2:1 a line that begins with % is not allowed here; put the text in quotes if the percent sign belongs"
                                + " to it"),
                wrong(
                        "name: é\n...\nname: b\n",
                        "3:1 the document ends before this line; remove the line, or align it with the others"),
                wrong(
                        "name: é\n---\nname: b\n",
                        "2:1 a second YAML document begins here, but only one is allowed; remove the line of hyphens, or"
                                + " the second document"),
                wrong("name: é\u0001\n", "1:8 YAML does not allow the character U+0001; remove it"),
                wrong(
                        "name: 😀\u0085\n",
                        "1:9 the character U+0085 (next line) is not supported in YAML; remove it, or begin a new line"),
                wrong("name: 😀\uFFFE\n", "1:9 YAML does not allow the character U+FFFE; remove it"),
                wrong(
                        "<<: {name: é}\n",
                        "1:1 merge keys (<<) are not supported, because YAML 1.2 has none; repeat the properties, or use an"
                                + " alias for the whole object"),
                wrong(
                        "é: &a {b: *a}\n",
                        "1:11 this alias is part of the value that it repeats, so the repetition would never end; remove the alias"),
                wrong("name: é\n<<<<<<< HEAD\na: b\n=======\n>>>>>>> branch\n", "2:1 " + MergeMarkers.MESSAGE),
                wrong("name: é\na:\n- b\n<<<<<<< HEAD\n- c\n=======\n- d\n>>>>>>>\n", "4:1 " + MergeMarkers.MESSAGE));
    }

    private static Arguments wrong(String yaml, String fault) {
        return Arguments.of(yaml, fault);
    }

    @ParameterizedTest
    @MethodSource({"mistakes", "escapesAndTags"})
    void aMistakeIsNamedAtItsPlace(String yaml, String fault) {
        assertThat(faults(yaml.getBytes(StandardCharsets.UTF_8), Organization.class))
                .containsExactly(fault);
    }

    private static Stream<String> faults(byte[] yaml, Class<?> type) {
        return FaultPhrasesTest.assertTranslated(
                        catchThrowableOfType(OspoJsonException.class, () -> JSON.readYaml(yaml, type))
                                .faults())
                .stream()
                .map(fault -> fault.location() + " " + fault.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yaml-tab.yml           | 6:1  | found a tab",
                "yaml-colon.yml         | 6:16 | mapping values are not allowed here",
                "yaml-open-quote.yml    | 6:10 | is not closed; add the closing quote (the parser stopped at line 10, column 1)",
                "yaml-merge-markers.yml | 4:1  | a merge conflict begins here",
                "c12-yaml-aliases.yml   | 4:38 | aliases repeat more than 10000 lines",
            })
    void documentsOfPeopleAreExplained(String file, String place, String message) throws IOException {
        assertThat(faults(resource(file), WorkingGroup.class))
                .singleElement()
                .asString()
                .startsWith(place + " ")
                .contains(message);
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(YamlMistakesTest.class.getResourceAsStream("cases/" + name), name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"y1-emoji-at-1024.yml", "y1-emoji-in-comment.yml", "c11b-yaml-valid-one-line-200.yml"})
    void validYamlIsRead(String file) throws IOException {
        assertThat(JSON.readYaml(resource(file), WorkingGroup.class).value().id())
                .isEqualTo("g");
    }

    @Test
    void anEmojiAcrossTheBufferOfTheEngineIsReadInFrontMatter() throws IOException {
        assertThat(JSON.readFrontMatter(resource("y1-emoji-at-1024.md"), WorkingGroup.class)
                        .value()
                        .description())
                .hasValueSatisfying(text -> assertThat(text).endsWith("x😀"));
    }

    /** The buffer of the parser must not split the pair, in any context and at any offset. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name: %s😀%s",
                "name: b # %s😀%s",
                "\"name\": \"%s😀%s\"",
                "name: |\n  %s😀%s\n",
                "# %s😀%s\nname: b"
            })
    void aSurrogatePairIsReadAtEachPlace(String yaml) {
        for (int length = 0; length < 3_000; length = length < 1_000 || length > 2_000 ? length + 1 : length + 37) {
            String document = yaml.formatted("é".repeat(length), "x");
            assertThat(JSON.readYaml(document.getBytes(StandardCharsets.UTF_8), Organization.class)
                            .value()
                            .name())
                    .satisfiesAnyOf(
                            name -> assertThat(name).isEqualTo("b"),
                            name -> assertThat(name.strip()).endsWith("é😀x"),
                            name -> assertThat(name.strip()).isEqualTo("😀x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: <<", "name: '<<'", "\"name\": \"<<\"", "name: &a <<"})
    void twoAngleBracketsAreAText(String yaml) {
        assertThat(JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), Organization.class)
                        .value())
                .isEqualTo(Organization.of("<<"));
    }

    @Test
    void textsThatLookLikeVariablesAreTexts() {
        assertThat(JSON.readYaml("name: ${HOME}".getBytes(StandardCharsets.UTF_8), Organization.class)
                        .value())
                .isEqualTo(Organization.of("${HOME}"));
    }

    /** In {@code {url:https://…}} the link is part of the name of the property. */
    @Test
    void secretsThatBecomeNamesAreNotRepeated() throws IOException {
        byte[] yaml = resource("flow.yml");
        OspoJsonException exception =
                catchThrowableOfType(OspoJsonException.class, () -> JSON.readYaml(yaml, WorkingGroup.class));

        assertThat(exception.toString())
                .doesNotContain("MK", "secret.example", "m.example", "555")
                .contains("write a space after the colon of \"url\"", "write a space after the colon of \"email\"");
        assertThat(exception.faults())
                .hasSize(7)
                .allSatisfy(fault ->
                        assertThat(fault.pointer()).startsWith("/sessions/0/").doesNotContain("MK"));
    }

    @Test
    void mergeMarkersAreNamedInJson() {
        assertThat(Wrong.faults(
                        "{\n<<<<<<< HEAD\n\"name\": \"é\"\n=======\n\"name\": \"b\"\n>>>>>>> branch\n}",
                        Organization.class))
                .filteredOn(fault -> fault.code() == Fault.Code.SYNTAX)
                .extracting(fault -> fault.location() + " " + fault.message())
                .containsExactly("2:1 " + MergeMarkers.MESSAGE);
    }
}
