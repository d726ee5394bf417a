package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.json.OspoJson;

class CommandTest {

    private static final Path EXAMPLE = Path.of("..", "examples", "ospoplusplus.json");

    /** The example has a series with words only. */
    private static final String LEFT_OUT = EXAMPLE
            + ": series regular-meetings: left out of the calendar, because its dates are not known; add a rule that names"
            + " days, and the first day\n";

    @TempDir
    private Path folder;

    private String example = "";

    private record Outcome(int exitCode, String out, String err) {

        /**
         * {@return the same outcome without the warning about the example itself} The example announces a time zone
         * that is not in force.
         */
        Outcome withoutTheWarningOfTheExample() {
            return new Outcome(
                    exitCode,
                    out,
                    err.lines()
                            .filter(line -> !line.contains(": warning announced-not-in-force /sessions/1/announced: "))
                            .map(line -> line + "\n")
                            .collect(Collectors.joining()));
        }
    }

    @BeforeEach
    void readExample() throws IOException {
        example = Files.readString(EXAMPLE);
    }

    private static Outcome ospo(String input, String... arguments) {
        return all(input, arguments).withoutTheWarningOfTheExample();
    }

    private static Outcome all(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode =
                new Command(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err).run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Outcome ospo(List<String> arguments) {
        return ospo("", arguments.toArray(String[]::new));
    }

    private String changed(String find, String replacement) {
        assertThat(example).as("the example contains the text to replace").contains(find);
        return example.replaceFirst(Pattern.quote(find), Matcher.quoteReplacement(replacement));
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("group.json"), content).toString();
    }

    private List<String> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theExampleIsValidAndPublishable() {
        assertThat(ospo("", "validate", "--publishable", EXAMPLE.toString()))
                .isEqualTo(new Outcome(0, EXAMPLE + ": valid\n", ""));
    }

    @Test
    void theExampleWarnsOfTheAbbreviationThatIsNotInForce() {
        Outcome outcome = all("", "validate", EXAMPLE.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err())
                .isEqualTo(EXAMPLE
                        + ":195:20: warning announced-not-in-force /sessions/1/announced: contains an abbreviation"
                        + " that is not in force on this date: 12pm EDT; write the abbreviation that is in force, or a"
                        + " generic name such as ET; for example: 9am PT, 12pm EST, 6pm CET\n");
    }

    static Stream<List<String>> faults() {
        return Stream.of(
                List.of(
                        "\"name\": \"OSPO++",
                        "\"nmae\": 1, \"name\": \"OSPO++",
                        ":5:3: error unknown-property /nmae: "),
                List.of(
                        "\"language\": \"en\"",
                        "\"language\": \"en\", \"language\": \"en\"",
                        ": error duplicate-property /language: "),
                List.of(
                        "https://www.contributor-covenant.org/",
                        "javascript:alert(1)",
                        ":30:14: error link-scheme /policies/1/url: "),
                List.of(
                        "\"trackIds\": [\n        \"gov",
                        "\"trackIds\": [\n        \"no",
                        ": error unknown-track /sessions/0/trackIds/0: "),
                List.of(
                        "\"title\": \"Measuring",
                        "\"title\": \"\\r\\nATTENDEE:mailto:x@example.org",
                        ": error control-character /sessions/1/title: "));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultGivesALineWithItsPlaceAndNoOutput(List<String> fault) throws IOException {
        String file = file(changed(fault.get(0), fault.get(1)));
        Path site = folder.resolve("site");

        for (List<String> arguments : List.of(
                List.of("validate", file),
                List.of("convert", file, "--to", "ics"),
                List.of("publish", file, "-o", site.toString()))) {
            Outcome outcome = ospo(arguments);

            assertThat(outcome.exitCode()).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .matches(Pattern.quote(file) + ":[0-9]+:[0-9]+: error .*")
                            .contains(fault.get(2)));
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void threeInvalidValuesGiveThreeLinesInTheirOrder() throws IOException {
        example = changed("\"language\": \"en\"", "\"language\": \"e_n\"");
        example = changed("\"country\": \"FR\"", "\"country\": \"Fr\"");
        String file = file(changed("mailto:info@mosslabs.io", "mailto:nobody"));

        Outcome outcome = ospo("", "validate", file);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(":9:15: error language-tag /language: "),
                        line -> assertThat(line).contains(": error link-address /contacts/0/url: "),
                        line -> assertThat(line)
                                .contains(": error country-code /sessions/0/venue/place/address/country: "));
    }

    @Test
    void threeFaultsOfFormGiveThreeLines() throws IOException {
        example = changed("\"2021-11-08T15:00\"", "\"8 November\"");
        example = changed("\"ticket\"", "\"tickets\"");
        String file = file(changed("false", "\"no\""));

        Outcome outcome = ospo("", "validate", file);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains(": error "));
    }

    @Test
    void aWarningIsReportedAndChangesNothing() throws IOException {
        String file = file(changed("https://www.contributor-covenant.org/", "http://www.contributor-covenant.org/"));

        Outcome outcome = ospo("", "validate", file);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(":30:14: warning insecure-link /policies/1/url: "));
    }

    @Test
    void theRequirementsOfAnAnnouncementAreCheckedOnRequest() throws IOException {
        String file = file(changed("\"title\": \"When Institutions Cooperate\",", ""));

        assertThat(ospo("", "validate", file).exitCode()).isZero();
        Outcome outcome = ospo("", "validate", "--publishable", "--as-of", "2021-11-08", file);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("error publishable-title /sessions/0/title: ");
    }

    @Test
    void sessionsThatAreOverNeedNoAnnouncement() throws IOException {
        String past = IntStream.rangeClosed(1, 35)
                .mapToObj(day -> "- {id: s" + day + ", title: Café " + day + ", status: confirmed, when: {start: "
                        + LocalDate.of(2026, 3, 1).plusDays(day) + "T12:00, zone: Europe/Paris, duration: PT1H}}\n")
                .collect(Collectors.joining("", "id: g\ndomain: example.org\nname: Café\nsessions:\n", ""));
        Path file = Files.writeString(folder.resolve("past.yml"), past);

        assertThat(ospo("", "validate", "--publishable", "--as-of", "2026-04-06", file.toString()))
                .isEqualTo(new Outcome(0, file + ": valid\n", ""));
        assertThat(ospo("", "validate", "--publishable", "--as-of", "2026-04-05", file.toString())
                        .err()
                        .lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("publishable-policy /sessions/34/policies"),
                        line -> assertThat(line).contains("publishable-access /sessions/34/registrations"));
        assertThat(ospo("", "validate", "--publishable", "--as-of", "tomorrow", file.toString()))
                .satisfies(wrong -> assertThat(wrong.exitCode()).isEqualTo(2))
                .satisfies(wrong -> assertThat(wrong.err()).startsWith("ospo: --as-of: is not a date; "));
    }

    @Test
    void thePresentTimeDeterminesWhichSessionsAreOver() throws IOException {
        String draft = changed("\"title\": \"When Institutions Cooperate\",", "");
        String[] arguments = {"validate", "--publishable", "-"};

        assertThat(at("2021-11-08T12:00:00Z", draft, arguments)).contains("error publishable-title");
        assertThat(at("2021-11-10T12:00:00Z", draft, arguments)).doesNotContain("publishable");
    }

    private static String at(String instant, String input, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        new Command(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new ByteArrayOutputStream(),
                        err,
                        Map.of(),
                        Clock.fixed(Instant.parse(instant), ZoneOffset.UTC))
                .run(arguments);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void findingsAreJsonOnRequest() throws IOException {
        String file = file(changed("\"language\": \"en\"", "\"language\": \"e_n\""));

        Outcome outcome = ospo("", "validate", "--format", "json", file);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .as("an array of objects")
                .startsWith("[ {")
                .contains("\"line\" : 9", "\"column\" : 15", "\"severity\" : \"error\"", "\"code\" : \"language-tag\"")
                .contains("\"pointer\" : \"/language\"");
        assertThat(ospo(changed("12pm EDT", "12pm EST"), "validate", "--format", "json", "-")
                        .out())
                .isEqualTo("[ ]\n");
    }

    @Test
    void everyFileIsChecked() throws IOException {
        String bad = file("{}");

        Outcome outcome = ospo("", "validate", bad, bad, EXAMPLE.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEqualTo(EXAMPLE + ": valid\n");
        assertThat(outcome.err().lines().map(line -> line.replaceAll(" error .*", "")))
                .isNotEmpty()
                .allMatch((bad + ":1:1:")::equals);
    }

    @Test
    void standardInputIsADash() {
        assertThat(ospo(example, "validate", "-")).isEqualTo(new Outcome(0, "-: valid\n", ""));
        assertThat(ospo("{", "validate", "-").err()).startsWith("-:1:");
    }

    @Test
    void jsonIsUnchangedByConversionToJson() {
        assertThat(ospo("", "convert", EXAMPLE.toString(), "--to", "json")).isEqualTo(new Outcome(0, example, ""));
    }

    @Test
    void yamlAndFrontMatterAreRead() throws IOException {
        String yaml = Files.readString(EXAMPLE.resolveSibling("ospoplusplus.yml"));
        Path page = folder.resolve("group.md");
        Path wrong = folder.resolve("wrong.yml");
        Files.writeString(page, "---\n" + yaml + "---\nWelcome\n");
        Files.writeString(wrong, yaml.replace("\ndomain: ", "\ndomian: "));

        assertThat(ospo(
                        "",
                        "convert",
                        EXAMPLE.resolveSibling("ospoplusplus.yml").toString(),
                        "--to",
                        "json"))
                .isEqualTo(new Outcome(0, example, ""));
        assertThat(ospo("", "convert", page.toString(), "--to", "json")).isEqualTo(new Outcome(0, example, ""));
        assertThat(ospo("", "validate", wrong.toString()).err())
                .contains(wrong + ":4:1: error unknown-property /domian: ");
    }

    @ParameterizedTest
    @CsvSource({"schema, working-group", "schema track, track"})
    void schemasArePrinted(String arguments, String name) {
        Outcome outcome = ospo("", arguments.split(" "));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEqualTo(OspoJson.create().schema(name)).contains("/" + name + ".json\"");
    }

    @ParameterizedTest
    @CsvSource({
        "ics, BEGIN:VCALENDAR, UID:measuring-ospos@ospoplusplus.org",
        "jsonld, {, 'https://schema.org'",
        "json, {, '\"version\": \"0.1\"'"
    })
    void convertsToEachFormat(String format, String start, String content) throws IOException {
        Path file = folder.resolve("out");

        Outcome printed = ospo("", "convert", EXAMPLE.toString(), "--to", format);
        Outcome written = ospo("", "convert", EXAMPLE.toString(), "--to", format, "-o", file.toString());

        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out()).startsWith(start).contains(content);
        assertThat(written).isEqualTo(new Outcome(0, "", format.equals("ics") ? LEFT_OUT : ""));
        assertThat(file).hasContent(printed.out());
        assertThat(filesIn(folder)).containsExactly("out");
    }

    @Test
    void publishesAFolderAndReplacesAnEarlierOne() throws IOException {
        Path site = folder.resolve("deep").resolve("site");
        String withoutLast =
                example.substring(0, example.lastIndexOf(",\n    {\n      \"id\": \"measuring-ospos\"")) + "\n  ]\n}\n";

        assertThat(ospo("", "publish", EXAMPLE.toString(), "-o", site.toString()))
                .isEqualTo(new Outcome(0, site + """
                        : 16 files written
                          working-group.json
                          calendar.ics
                          sessions.jsonld
                          site.json
                          index.html
                          feed.xml
                          ospo-files.sha256
                          series/: 1
                          sessions/: 6
                          tracks/: 2
                        Next: copy the folder to your site, and link calendar.ics there, so that people can subscribe
                        """, LEFT_OUT));
        assertThat(filesIn(site))
                .containsExactly(
                        "calendar.ics",
                        "feed.xml",
                        "index.html",
                        "ospo-files.sha256",
                        "series/regular-meetings.html",
                        "sessions.jsonld",
                        "sessions/measuring-ospos.html",
                        "sessions/measuring-ospos.ics",
                        "sessions/measuring-ospos.jsonld",
                        "sessions/when-institutions-cooperate.html",
                        "sessions/when-institutions-cooperate.ics",
                        "sessions/when-institutions-cooperate.jsonld",
                        "site.json",
                        "tracks/governments.ics",
                        "tracks/universities.ics",
                        "working-group.json");
        assertThat(ospo(withoutLast, "publish", "-", "-o", site.toString()).exitCode())
                .isZero();
        assertThat(filesIn(folder))
                .containsExactly(
                        "deep/site/calendar.ics",
                        "deep/site/feed.xml",
                        "deep/site/index.html",
                        "deep/site/ospo-files.sha256",
                        "deep/site/series/regular-meetings.html",
                        "deep/site/sessions.jsonld",
                        "deep/site/sessions/when-institutions-cooperate.html",
                        "deep/site/sessions/when-institutions-cooperate.ics",
                        "deep/site/sessions/when-institutions-cooperate.jsonld",
                        "deep/site/site.json",
                        "deep/site/tracks/governments.ics",
                        "deep/site/working-group.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions/notes.txt", ".git/config", "sessions/deep.ics/x"})
    void otherFilesInTheFolderAreKept(String other) throws IOException {
        Path site = folder.resolve("site");
        Path precious = site.resolve(other);
        Files.createDirectories(precious.getParent());
        Files.writeString(precious, "precious");

        Outcome outcome = ospo("", "publish", EXAMPLE.toString(), "-o", site.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(filesIn(folder)).contains("site/" + other, "site/calendar.ics");
        assertThat(precious).hasContent("precious");
    }

    @Test
    void aFileOfTheSameNameThatWasNotPublishedIsNotChanged() throws IOException {
        Path site = folder.resolve("site");
        ospo("", "publish", EXAMPLE.toString(), "-o", site.toString());
        Path own = Files.writeString(
                site.resolve("sessions").resolve("own.ics"),
                "BEGIN:VCALENDAR\r\nPRODID:-//Somebody//Calendar//EN\r\nEND:VCALENDAR\r\n");

        assertThat(ospo("", "publish", EXAMPLE.toString(), "-o", site.toString())
                        .exitCode())
                .isZero();
        assertThat(own).content().contains("Somebody");
    }

    @Test
    void theInputIsNeverOverwritten() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path source = Files.writeString(site.resolve("working-group.json"), example);

        Outcome published = ospo("", "publish", source.toString(), "-o", site.toString());
        Outcome converted = ospo("", "convert", source.toString(), "--to", "json", "-o", source.toString());

        assertThat(published.exitCode()).isEqualTo(2);
        assertThat(published.err()).contains("contains the input");
        assertThat(converted.exitCode()).isEqualTo(2);
        assertThat(converted.err()).contains("is the input");
        assertThat(filesIn(folder)).containsExactly("site/working-group.json");
        assertThat(source).hasContent(example);
    }

    @Test
    @EnabledIf("hasPermissions")
    void permissionsAreKeptAndPrivateOutputIsOnlyForItsOwner() throws IOException {
        Path site = folder.resolve("site");
        Path file = Files.createFile(folder.resolve("out.ics"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        ospo("", "publish", "--private", EXAMPLE.toString(), "-o", site.toString());
        ospo("", "convert", EXAMPLE.toString(), "--to", "ics", "-o", file.toString());
        ospo("", "convert", "--private", EXAMPLE.toString(), "--to", "ics", "-o", folder + "/private.ics");

        assertThat(permissions(site)).isEqualTo("rwx------");
        assertThat(permissions(file)).isEqualTo("rw-r-----");
        assertThat(permissions(folder.resolve("private.ics"))).isEqualTo("rw-------");
        ospo("", "publish", EXAMPLE.toString(), "-o", site.toString());
        ospo("", "publish", EXAMPLE.toString(), "-o", folder + "/new");
        assertThat(permissions(site)).as("replaced").isEqualTo(permissions(folder.resolve("new")));
    }

    static boolean hasPermissions() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void anUnreadableFileDoesNotHideTheOthers() throws IOException {
        String bad = file("{}");

        Outcome text = ospo("", "validate", "no-such-file", bad, EXAMPLE.toString());
        Outcome json = ospo("", "validate", "--format", "json", "no-such-file", bad);

        assertThat(text.exitCode()).isEqualTo(2);
        assertThat(text.out()).isEqualTo(EXAMPLE + ": valid\n");
        assertThat(text.err())
                .startsWith("ospo: no-such-file: does not exist; check the name\n" + bad + ":1:1: error ");
        assertThat(json.exitCode()).isEqualTo(2);
        assertThat(json.out()).contains("missing-property");
    }

    @Test
    void errorsAndWarningsAreReportedTogetherAndErrorsFirst() throws IOException {
        String file = file(changed("\"language\": \"en\"", "\"language\": \"e_n\""));

        assertThat(all("", "validate", file).err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(": error language-tag /language: "),
                        line -> assertThat(line).contains(": warning announced-not-in-force "));
        assertThat(all("", "validate", "--format", "json", file).out())
                .contains("\"language-tag\"", "\"announced-not-in-force\"");
    }

    @Test
    void publishingThatFailsLeavesTheEarlierFolder() throws IOException {
        Path site = folder.resolve("site");
        ospo("", "publish", EXAMPLE.toString(), "-o", site.toString());
        List<String> before = filesIn(folder);

        assertThat(ospo("{}", "publish", "-", "-o", site.toString()).exitCode()).isEqualTo(1);

        assertThat(filesIn(folder)).isEqualTo(before);
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("site"), "a file");

        Outcome outcome = ospo("", "publish", EXAMPLE.toString(), "-o", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(file).hasContent("a file");
    }

    @Test
    void privateValuesAreRemovedAndTheirRemovalIsReported() {
        String guest = "\"email\": \"jane@private.example\",\n          \"name\": \"Matt";
        String privately = changed("\"name\": \"Matt", guest);

        Outcome open = ospo(privately, "convert", "-", "--to", "json");
        assertThat(open.exitCode()).isZero();
        assertThat(open.out()).isEqualTo(example);
        assertThat(open.err()).matches("-:[0-9]+:[0-9]+: removed private-email /sessions/1/guests/0/email\\R");

        Outcome kept = ospo(privately, "convert", "-", "--to", "json", "--private");
        assertThat(kept.out()).contains("jane@private.example");
        assertThat(kept.err()).isEmpty();
    }

    @Test
    void aWithdrawnSessionIsNotPublished() throws IOException {
        Path site = folder.resolve("site");
        String withdrawn = changed("\"status\": \"confirmed\"", "\"status\": \"withdrawn\"");

        Outcome outcome = ospo(withdrawn, "publish", "-", "-o", site.toString());

        assertThat(outcome.err()).contains("removed withdrawn-session /sessions/0");
        assertThat(filesIn(site)).doesNotContain("sessions/when-institutions-cooperate.ics");
    }

    @Test
    void aFaultNeverShowsAPrivateValue() {
        Outcome outcome =
                ospo(changed("\"name\": \"Matt", "\"email\": \"SECRET MARKER\", \"name\": \"Matt"), "validate", "-");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("/sessions/1/guests/0/email").doesNotContain("MARKER");
    }

    @Test
    void anUnknownPropertyDoesNothingToTheTerminal() {
        Outcome outcome = ospo("{\"\\u001b[31mred\\u202e\\n\": 1}", "validate", "-");

        assertThat(outcome.err().lines()).allSatisfy(line -> assertThat(line).startsWith("-:1:"));
        assertThat(outcome.err()).doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown",
                "validate",
                "validate --unknown x",
                "validate --format xml x",
                "convert x",
                "convert x --to pdf",
                "convert --to ics",
                "publish x",
                "validate no-such-file",
                "convert no-such-file --to ics",
                "validate .",
                "schema nothing",
                "schema ../programme",
                "validate feed.ics",
                "validate group.yml",
            })
    void wrongUsageAndUnreadableFilesAreReported(String arguments) {
        Outcome outcome = ospo("", arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .hasSizeBetween(1, 2)
                .first()
                .asString()
                .startsWith("ospo: ");
        assertThat(outcome.err()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert", "publish", "schema"})
    void helpShowsExamples(String command) {
        Outcome outcome = ospo("", command, "--help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Usage: ospo " + command, "Examples:", "  ospo " + command + " ");
        assertThat(ospo("", "--help").out()).contains("Exit code:", "Examples:", command);
    }

    @Test
    void outputThatCannotBeWrittenIsReported() {
        Path nowhere = folder.resolve("no").resolve("such").resolve("folder.ics");

        Outcome outcome = ospo("", "convert", EXAMPLE.toString(), "--to", "ics", "-o", nowhere.toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("ospo: " + nowhere + ": can't be written");
    }

    @Test
    void aDocumentThatIsTooLargeIsRefused() {
        Outcome outcome = ospo("[" + " ".repeat(7 * 1024 * 1024) + "]", "validate", "-");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains(" error limit ");
    }
}
