package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group whose sessions and series are in other files and in the pages of a site. */
class SourceFilesTest {

    private static final String GROUP = """
            id: büro-runde
            domain: example.org
            name: Büro-Runde 会議
            tracks:
            - {id: talks, name: Vorträge}
            """.replace("büro-runde", "buero-runde");

    private static final String SESSION = """
            {"id": "%s", "title": "Lizenzen für alle 🎈", "when": {"start": "2026-03-05T17:00", "zone": "Europe/Berlin", \
            "duration": "PT1H"}, "trackIds": ["talks"]}
            """;

    private static final String PAGE = """
            ---
            layout: post
            title: Äpfel & Birnen
            ospo:
              when: {start: 2026-03-05T17:00, zone: Europe/Berlin, duration: PT1H}
            ---
            Ein **Vortrag** über 苹果.
            """;

    private static final String FEED = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Példa//
            BEGIN:VEVENT
            UID:sommerfest@example.org
            SUMMARY:Sommerfest – été
            DTSTART:20260701T180000
            DTEND:20260701T200000
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    private Path folder;

    private String group = "";

    @BeforeEach
    void writeGroup() throws IOException {
        group = write("group.yml", GROUP);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static Run ospo(String... arguments) {
        return Run.ospo("", arguments);
    }

    private static String json(String... files) {
        List<String> arguments = new ArrayList<>(List.of("convert", "--to", "json"));
        arguments.addAll(List.of(files));
        Run run = ospo(arguments.toArray(String[]::new));
        assertThat(run.err()).doesNotContain(" error ");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void sessionsAndSeriesOfAllFormatsAreJoined() throws IOException {
        write("data/one.json", SESSION.formatted("one"));
        write("data/more.ndjson", SESSION.formatted("two") + "\n" + SESSION.formatted("three"));
        write("data/deep/série.yml", "id: treff\ntitle: Offener Treff ☕\ncadence: {text: monatlich}\n");
        write("data/2026-03-05-vortrag.md", PAGE);
        String feed = write("feed.ics", FEED);

        assertThat(json(group, path("data"), feed))
                .contains("\"id\": \"one\"", "\"id\": \"two\"", "\"id\": \"three\"", "\"id\": \"treff\"")
                .contains("\"title\": \"Offener Treff ☕\"")
                .contains("\"id\": \"vortrag\"", "\"title\": \"Äpfel & Birnen\"")
                .contains("\"description\": \"Ein **Vortrag** über 苹果.\"")
                .contains("\"id\": \"sommerfest\"", "\"name\": \"Büro-Runde 会議\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05-vortrag.md, vortrag",
        "2026-3-5-vortrag.markdown, vortrag",
        "vortrag.md, vortrag",
        "vortrag/index.md, vortrag",
        "2026-03-05.md, 2026-03-05",
        "2026-03-05-mein  Treffen.md, mein-Treffen",
    })
    void theIdOfAPageIsTheNameOfItsFile(String name, String id) throws IOException {
        write("posts/" + name, PAGE);

        assertThat(json(group, path("posts"))).contains("\"id\": \"" + id + "\"");
    }

    @Test
    void aFileNameThatIsNoIdIsNotUsed() throws IOException {
        String page = write("posts/größe.md", PAGE);

        Run run = ospo("validate", group, path("posts"));

        assertThat(run.err())
                .startsWith(page + ":5:3: error missing-property (document): the property \"id\" is missing");
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() throws IOException {
        write("posts/2026-03-05-vortrag.md", PAGE.stripTrailing().replace("\n", "\r\n") + "\r\nGröße\r\n");

        assertThat(json(group, path("posts"))).contains("苹果.\\nGröße\"").doesNotContain("\\r");
    }

    @ParameterizedTest
    @CsvSource({
        "'+++\ntitle = \"é\"\n[ospo]\nday = \"2026-03-05\"\n+++\n', the front matter is not YAML; write it as YAML",
        "'---json\n{\"title\": \"é\", \"ospo\": {}}\n---\n', the front matter is not YAML; write it as YAML",
        "'{\"ospo\": {\"title\": \"é\"}}\n', the front matter is not YAML; write it as YAML",
        "'\n---\nospo: {title: é}\n---\n', the page has no front matter; its first line must be three hyphens",
    })
    void aPageWhoseFrontMatterCannotBeReadIsRefused(String page, String message) throws IOException {
        String file = write("posts/größe.md", page);

        assertThat(ospo("validate", group, path("posts")).err())
                .startsWith(file + ":1:1: error syntax (document): " + message);
        write("posts/größe.md", page.replace("ospo", "weight"));
        assertThat(ospo("validate", group, path("posts"), "--verbose").err())
                .contains(": not read, because it is a page without the key");
    }

    @Test
    void theEndOfTheFrontMatterIsNecessary() throws IOException {
        String file = write("größe.md", "---\nospo: {title: é}\n");

        assertThat(ospo("validate", group, file).err())
                .startsWith(file
                        + ":1:1: error syntax (document): the front matter that begins here has no end; add a line");
    }

    @Test
    void aPageOfASessionNeedsAGroup() throws IOException {
        String page = write("posts/treffen.md", PAGE);

        Run run = ospo("validate", page);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "ospo: " + page + ": no file has the working group of these sessions and series; name the group"
                                + " file first, such as group.yml\n");
    }

    @Test
    void aPageHasItsOwnIdTitleAndDescriptionIfTheDocumentHas() throws IOException {
        String page = write("a.md", PAGE.replace("ospo:\n", "ospo:\n  id: eigene\n  title: Eigener\n"));

        assertThat(json(group, page))
                .contains("\"id\": \"eigene\"", "\"title\": \"Eigener\"")
                .doesNotContain("Äpfel");
    }

    @Test
    void otherFilesOfAFolderAreSkippedAndCounted() throws IOException {
        write("site/.git/config.json", "{");
        write("site/.hidden.yml", "{");
        write("site/photo.jpg", "ÿØÿà");
        write("site/README.md", "# Žádná hlavička\n");
        write("site/blog.md", "---\nlayout: post\ntitle: Übersicht\n---\nText\n");
        write("site/working-group.schema.json", "{}");
        Files.createSymbolicLink(folder.resolve("site/link.yml"), Path.of(group));
        write("site/one.json", SESSION.formatted("one"));

        Run run = ospo("validate", group, path("site"));

        assertThat(run).isEqualTo(new Run(0, group + ": valid\n", """
                ospo: files and folders that were not read: 7; --verbose gives their names and the reasons
                """));
        assertThat(ospo("validate", "--verbose", group, path("site")).err().lines())
                .containsExactlyInAnyOrder(
                        "ospo: " + path("site/.git") + ": not read, because it is hidden",
                        "ospo: " + path("site/.hidden.yml") + ": not read, because it is hidden",
                        "ospo: " + path("site/photo.jpg") + ": not read, because it is no document or calendar",
                        "ospo: " + path("site/README.md") + ": not read, because it is a page without the key \"ospo\"",
                        "ospo: " + path("site/blog.md") + ": not read, because it is a page without the key \"ospo\"",
                        "ospo: " + path("site/working-group.schema.json")
                                + ": not read, because it is no document or calendar",
                        "ospo: " + path("site/link.yml") + ": not read, because it is a symbolic link");
    }

    @Test
    void aFolderMayContainTheGroupFileAndTheOutput() throws IOException {
        write("talks/one.json", SESSION.formatted("one"));
        String output = path("public");

        for (int i = 0; i < 2; i++) {
            assertThat(ospo("publish", group, folder.toString(), "-o", output).exitCode())
                    .isZero();
        }
        assertThat(folder.resolve("public/sessions")).isDirectoryContaining("glob:**/one.ics");
        Run run = ospo("validate", "--verbose", folder.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains(output + ": not read, because it is the output of an earlier run of publish");
    }

    @Test
    void problemsAreReportedInTheirFiles() throws IOException {
        String one = write("posts/one.md", PAGE.replace("Europe/Berlin", "Europe/Bärlin"));
        String two = write("posts/two.ndjson", "\n\n" + SESSION.formatted("b").replace("\"title\"", "\"titel\""));
        String three = write("three.yml", "id: three\nwhen: {day: 2026-03-05}\ntrackIds: [unbekannt]\n");

        assertThat(ospo("validate", group, path("posts")).err())
                .contains(one + ":5:41: error format /when/zone: ")
                .contains(two + ":3:13: error unknown-property /titel: ");
        Run third = ospo("validate", group, three);
        assertThat(third.exitCode()).isEqualTo(1);
        assertThat(third.err()).contains(three + ":3:12: error unknown-track /trackIds/0: ");
    }

    @Test
    void idsThatClashAreReportedWithBothPlaces() throws IOException {
        String first = write("posts/2026-03-05-treffen.md", PAGE);
        String second = write("posts/2026-04-02-treffen.md", PAGE.replace("ospo:\n", "ospo:\n  id: Treffen\n"));

        Run run = ospo("validate", group, path("posts"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(second + ":5:7: error duplicate-id /id: another session has this id, too: " + first
                        + ":1:1; give one of them another id, or remove one of them\n")
                .containsOnlyOnce("duplicate-id")
                .contains(second + ":3:8: warning same-title /title: ");
    }

    @Test
    void sessionsWithoutIdAreNotRegardedAsOne() throws IOException {
        String text = "title: Größe; Maß\nwhen: {start: 2026-03-02T1%d:00, zone: Europe/Berlin}\n";
        String first = write("one.yml", text.formatted(1));
        String second = write("two.yml", text.formatted(2));
        String third = write("three.yml", "id: three\n" + text.formatted(3));

        assertThat(ospo("validate", group, first, second, third).err()).isEqualTo("""
                        %s:1:1: error missing-property (document): the property "id" is missing; add it
                        %s:1:1: error missing-property (document): the property "id" is missing; add it
                        """.formatted(first, second));
    }

    @Test
    void removedValuesAndExposuresAreReportedInTheirFiles() throws IOException {
        String page = write(
                "posts/a.md",
                PAGE.replace("über", "über https://meet.example.org/geheim-7f3k9")
                        .replace(
                                "ospo:\n",
                                "ospo:\n  venue: {online: {join: {url: https://meet.example.org/geheim-7f3k9, secret: true}}}\n"));

        Run run = ospo("publish", group, page, "-o", path("out"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(page + ":8:1: error exposed-secret-join-link /description: repeats the secret join link of ")
                .contains("(line 5), which is removed")
                .doesNotContain("geheim");
    }

    @Test
    void onlyOneGroupIsAllowed() throws IOException {
        String other = write("other.yml", GROUP.replace("Büro", "Amts"));

        Run run = ospo("convert", group, other, "--to", "ics");

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "ospo: " + other + ": is a second working group beside " + group
                                + "; name only one of them\n"));
        assertThat(ospo("validate", group, other).out()).isEqualTo(group + ": valid\n" + other + ": valid\n");
    }

    @Test
    void sessionsWithoutAGroupAreRefused() throws IOException {
        write("posts/a.md", PAGE);
        write("posts/b.json", SESSION.formatted("b"));

        assertThat(ospo("validate", path("posts")))
                .isEqualTo(new Run(
                        2,
                        "",
                        "ospo: " + path("posts") + ": no file has the working group of these sessions"
                                + " and series; name the group file first, such as group.yml\n"));
    }

    @Test
    void theGroupMayFollowItsSessions() throws IOException {
        String session = write("one.json", SESSION.formatted("one"));

        assertThat(json(session, group)).contains("\"id\": \"one\"", "\"name\": \"Büro-Runde 会議\"");
    }

    @Test
    void twoVersionsOfSeveralFilesAreCompared() throws IOException {
        String old = write("old/one.json", SESSION.formatted("one"));
        String later = write("new/one.json", SESSION.formatted("one").replace("für alle", "für Städte"));
        String group2 = write("new/group.yml", GROUP);

        Run run = ospo("diff", group, old, group2, later);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Städte");
        assertThat(ospo("diff", group, old, later).err()).startsWith("ospo: the files contain 1 working groups");
    }

    @Test
    void aSessionOfAnotherFileIsAnnounced() throws IOException {
        String page = write("posts/2026-03-05-vortrag.md", PAGE);

        assertThat(ospo("announce", group, page, "vortrag").out()).contains("Äpfel & Birnen");
        assertThat(ospo("announce", group, page, "--after", "2026-01-01").out()).contains("Äpfel & Birnen");
        assertThat(ospo("next", group, path("posts"), "--after", "2026-01-01").out())
                .contains("Äpfel & Birnen");
    }

    @ParameterizedTest
    @CsvSource({"yaml", "md"})
    void standardInputHasTheNamedFormat(String format) {
        String text = format.equals("md") ? "---\n" + GROUP + "---\n" : GROUP;

        assertThat(Run.ospo(text, "validate", "--from", format, "-")).isEqualTo(new Run(0, "-: valid\n", ""));
        assertThat(Run.ospo(text, "validate", "-").exitCode()).isEqualTo(1);
        assertThat(Run.ospo("", "validate", "--from", format, group).err())
                .isEqualTo("ospo: --from: has an effect only on standard input; add - to the files, or omit --from\n");
    }

    @Test
    void aFeedIsMergedWithItsGroup() throws IOException {
        String feed = write("feed.ics", FEED);

        assertThat(json("--default-zone", "America/Bogota", group, feed))
                .contains("\"id\": \"sommerfest\"", "\"zone\": \"America/Bogota\"", "\"name\": \"Büro-Runde 会議\"");
    }

    @Test
    void aFeedAloneGetsItsIdAndDomainFromOptions() throws IOException {
        String feed = write("feed.ics", FEED.replace("sommerfest@example.org", "sommerfest@verein.example"));

        assertThat(json("--id", "verein", "--domain", "verein.example", feed))
                .contains("\"id\": \"verein\"", "\"domain\": \"verein.example\"", "\"id\": \"sommerfest\"");
        assertThat(ospo("validate", "--domain", "verein.example", group, feed))
                .isEqualTo(new Run(
                        2,
                        "",
                        "ospo: " + group + ": is not a calendar, and --id and --domain are only for"
                                + " calendars (.ics); write the id and the domain in this file\n"));
        assertThat(ospo("validate", "--default-zone", "Europe/Bern", feed).err())
                .isEqualTo("ospo: --default-zone: the time zone Europe/Bern does not exist; write a region such as"
                        + " Europe/Zurich\n");
    }

    @Test
    void theSameEventInTwoFeedsIsReported() throws IOException {
        String one = write("one.ics", FEED);
        String two = write("two.ics", FEED);

        assertThat(ospo("validate", group, one, two).err())
                .contains(two + ":5:1: error duplicate-id /sessions/0/id: another session has this id, too: " + one
                        + ":5:1; ");
    }
}
