package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Facts;

/** Reads documents in YAML. */
class YamlTest {

    private static final OspoJson JSON = OspoJson.create();

    private static <T> Document<T> read(String yaml, Class<T> type) {
        return JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), type);
    }

    private static String line(Fault fault) {
        return fault.pointer() + " " + fault.location() + " " + fault.code();
    }

    private static Stream<String> faults(String yaml, Class<?> type) {
        return catchThrowableOfType(OspoJsonException.class, () -> read(yaml, type)).faults().stream()
                .map(YamlTest::line);
    }

    @Test
    void theExampleSaysTheSameAsTheJson() throws IOException {
        WorkingGroup json =
                JSON.read(Files.readAllBytes(Path.of("..", "examples", "ospoplusplus.json")), WorkingGroup.class);
        byte[] yaml = Files.readAllBytes(Path.of("..", "examples", "ospoplusplus.yml"));

        assertThat(JSON.readYaml(yaml, WorkingGroup.class).value()).isEqualTo(json);
    }

    static Stream<Record> fixtures() {
        return Stream.concat(Fixtures.complete().stream(), Facts.all().values().stream());
    }

    /** Each JSON document is a YAML document (YAML 1.2.2, 1.2). */
    @ParameterizedTest
    @MethodSource("fixtures")
    void jsonReadAsYamlIsTheSameWithTheSamePlaces(Record fixture) {
        String json = JSON.write(fixture);
        Document<?> document = read(json, fixture.getClass());

        assertThat(document.value()).isEqualTo(fixture);
        Document<?> expected = JSON.readDocument(json, fixture.getClass());
        for (String pointer : List.of("", "/name", "/sessions/0/when", "/url", "/when/start")) {
            assertThat(document.locations().of(pointer))
                    .isEqualTo(expected.locations().of(pointer));
        }
    }

    @Test
    void scalarsNeedNoQuotesWhereYamlTakesThemForTexts() {
        assertThat(read("start: 2021-11-08T15:00\nzone: Europe/Paris\nduration: PT2H\n", When.class)
                        .value())
                .isEqualTo(JSON.read(
                        "{\"start\": \"2021-11-08T15:00\", \"zone\": \"Europe/Paris\", \"duration\": \"PT2H\"}",
                        When.class));
        assertThat(read("year: 2020", When.class).value()).isEqualTo(JSON.read("{\"year\": 2020}", When.class));
        assertThat(read("name: no", Organization.class).value()).isEqualTo(Organization.of("no"));
        assertThat(read("name: |\n  a\n  b\n", Organization.class).value()).isEqualTo(Organization.of("a\nb\n"));
        assertThat(read("'keeper@lighthouses.example'", EmailAddress.class)
                        .value()
                        .address())
                .isEqualTo("keeper@lighthouses.example");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(Organization.class, "", " 1:1 syntax"),
                wrong(Organization.class, "# nothing\n", " 1:1 syntax"),
                wrong(Organization.class, "- a", " 1:1 type"),
                wrong(Organization.class, "name: 42", "/name 1:7 type"),
                wrong(Organization.class, "name: true", "/name 1:7 type"),
                wrong(Organization.class, "name:", "/name 1:6 null"),
                wrong(Organization.class, "name: ~", "/name 1:7 null"),
                wrong(
                        Organization.class,
                        "x: 1\nnaem: é\n",
                        " 1:1 missing-property",
                        "/x 1:1 unknown-property",
                        "/naem 2:1 unknown-property"),
                wrong(Organization.class, "name: a\nname: b\n", "/name 2:1 duplicate-property"),
                wrong(Organization.class, "{name: 🎉, naem: b}", "/naem 1:12 unknown-property"),
                wrong(Organization.class, "name: !java.lang.Thread {}", " 1:7 format"),
                wrong(Organization.class, "name: !secret a", " 1:7 format"),
                wrong(Organization.class, "? [a]\n: b", " 1:3 syntax"),
                wrong(Organization.class, "name: a\nx: {{b: c}: d}", " 2:5 syntax"),
                wrong(Organization.class, "&a {? *a : b}", " 1:7 syntax"),
                wrong(Organization.class, "name: a\n---\nname: b\n", " 2:1 syntax"),
                wrong(Organization.class, "name: 'a\n", " 1:7 syntax"),
                wrong(Organization.class, "&a {name: b, x: *a}", " 1:17 limit"),
                wrong(Organization.class, "name: *gone", " 1:7 syntax"),
                wrong(Organization.class, "name: &a {<<: *a}", " 1:11 format"),
                wrong(Organization.class, "? !!merge &a x\n: *a", " 1:3 format"),
                wrong(When.class, "year: 0x7E4", "/year 1:7 type"),
                wrong(When.class, "year: 2020.0", "/year 1:7 type"),
                wrong(When.class, "month: 2021-13", "/month 1:8 format"),
                wrong(Track.class, "version: 0.1\nid: a\nname: b", "/version 1:10 type"),
                wrong(
                        Guest.class,
                        "name: a\naffiliations:\n  - name: b\n  -\n  - url: ' '\n",
                        "/affiliations/1 4:4 null",
                        "/affiliations/2 5:5 missing-property",
                        "/affiliations/2/url 5:10 format"));
    }

    private static Arguments wrong(Class<?> type, String yaml, String... faults) {
        return Arguments.of(type, yaml, List.of(faults));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void faultsHaveTheirPlaceInTheYaml(Class<?> type, String yaml, List<String> faults) {
        assertThat(faults(yaml, type)).containsExactlyElementsOf(faults);
    }

    @Test
    void anAliasRepeatsItsAnchor() {
        Guest guest = read("name: a\naffiliations:\n  - &b {name: b}\n  - *b\n", Guest.class)
                .value();

        assertThat(guest.affiliations()).containsExactly(Organization.of("b"), Organization.of("b"));
    }

    @Test
    void aliasesAreBounded() {
        String hundred = "name: a\naffiliations:\n  - &b {name: b}\n" + "  - *b\n".repeat(100);
        StringBuilder laughs = new StringBuilder("x0: &x0 [" + "lol,".repeat(9) + "lol]\n");
        for (int i = 1; i < 9; i++) {
            laughs.append("x%d: &x%d [%s]\n"
                    .formatted(i, i, String.join(",", Collections.nCopies(10, "*x" + (i - 1)))));
        }

        assertThat(read(hundred, Guest.class).value().affiliations()).hasSize(101);
        assertThat(faults(hundred + "  - *b\n", Guest.class)).containsExactly(" 104:5 limit");
        assertThat(faults(laughs.toString(), Organization.class))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("limit");
    }

    @Test
    void depthIsBounded() {
        assertThat(faults("x: " + "[".repeat(31) + "]".repeat(31) + "\nname: a", Organization.class))
                .containsExactly("/x 1:1 unknown-property");
        assertThat(faults("x: " + "[".repeat(32) + "]".repeat(32) + "\nname: a", Organization.class))
                .containsExactly(" 1:35 limit");
        assertThat(faults("[".repeat(100_000), Organization.class)).containsExactly(" 1:33 limit");
    }

    @Test
    void frontMatterIsReadWithTheLinesOfThePage() {
        String page = "---\nname: a\nurl: ' '\n---\n# A page\n---\nname: b\n";
        byte[] bytes = page.replace("' '", "https://a.example").getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.readFrontMatter(bytes, Organization.class).value().name())
                .isEqualTo("a");
        OspoJsonException exception = catchThrowableOfType(
                OspoJsonException.class,
                () -> JSON.readFrontMatter(page.getBytes(StandardCharsets.UTF_8), Organization.class));
        assertThat(exception.faults()).extracting(YamlTest::line).containsExactly("/url 3:6 format");
        OspoJsonException none = catchThrowableOfType(
                OspoJsonException.class,
                () -> JSON.readFrontMatter("# A page".getBytes(StandardCharsets.UTF_8), Organization.class));
        assertThat(none.faults()).extracting(YamlTest::line).containsExactly(" 1:1 syntax");
    }

    @Test
    void theKeyOspoOfAPageIsTheDocumentAndTitleAndBodyAreDefaults() {
        String page = """
                ---
                layout: seite
                title: Lizenzen in der Praxis 🎓
                ospo:
                  id: a
                  when: {start: 2026-03-05T17:00, zone: Europe/Berlin, duration: PT1H}
                tags: [étiquette, {ospo: no}]
                ---

                Bringt eure **Fragen** mit — 質問.
                """;
        Document<Session> session =
                JSON.readFrontMatter(page.getBytes(StandardCharsets.UTF_8), Session.class, "unused");

        assertThat(session.value().id()).isEqualTo("a");
        assertThat(session.value().title()).contains("Lizenzen in der Praxis 🎓");
        assertThat(session.value().description()).contains("Bringt eure **Fragen** mit — 質問.");
        assertThat(session.locations().of("/when")).isEqualTo(new Location(6, 9));
        assertThat(session.locations().of("/title")).isEqualTo(new Location(3, 8));
        assertThat(session.locations().of("/description")).isEqualTo(new Location(10, 1));
    }

    @Test
    void theDocumentOfAPageKeepsItsOwnTitleAndDescription() {
        String page =
                "---\ntitle: Seite ä\nospo: {id: g, domain: g.example, name: Größe, description: Ø}\n---\nText é\n";
        WorkingGroup group = JSON.readFrontMatter(page.getBytes(StandardCharsets.UTF_8), WorkingGroup.class)
                .value();

        assertThat(group.name()).isEqualTo("Größe");
        assertThat(group.description()).contains("Ø");
    }

    @Test
    void theTitleOfAPageIsTheNameOfAGroup() {
        String page = "---\nospo: {id: g, domain: g.example}\ntitle: Seite ä\n---\n";
        WorkingGroup group = JSON.readFrontMatter(page.getBytes(StandardCharsets.UTF_8), WorkingGroup.class)
                .value();

        assertThat(group.name()).isEqualTo("Seite ä");
        assertThat(group.description()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    layout: seite%nid: a%nname: ä             | /layout 2:1 unknown-property | put the document under the key "ospo"
                    ospo: [ä]%ntitle: b                       |  2:7 type                     | must be
                    ospo: {url: " "}%ntitle: b                | /url 2:13 format              | must
                    ospo: {name: ä}%ntitle: b%nospo: {}        |  4:1 duplicate-property       | appears twice
                    ospo: {name: ä, layout: b}                | /layout 2:17 unknown-property | unknown
                    """)
    void faultsOfAPageNameTheirPlace(String frontMatter, String fault, String message) {
        String page = "---\n" + frontMatter.replace("%n", "\n") + "\n---\n";
        OspoJsonException exception = catchThrowableOfType(
                OspoJsonException.class,
                () -> JSON.readFrontMatter(page.getBytes(StandardCharsets.UTF_8), Organization.class));

        assertThat(exception.faults())
                .extracting(YamlTest::line)
                .contains(fault == null ? "" : fault.replaceFirst("^(?=\\d)", " "));
        assertThat(exception.getMessage()).contains(message);
    }

    @Test
    void warningsHaveTheirPlaceInTheYaml() {
        List<Fault> warnings = new ArrayList<>();
        Document<Organization> document = OspoJson.create()
                .withWarnings(warnings::add)
                .readYaml("name: a\nurl:\nmood: good\n".getBytes(StandardCharsets.UTF_8), Organization.class);

        assertThat(warnings).extracting(YamlTest::line).containsExactly("/url 2:5 null", "/mood 3:1 unknown-property");
        assertThat(document.warnings()).isEqualTo(warnings);
        assertThat(document.locations().of("/mood")).isEqualTo(new Location(3, 7));
    }
}
