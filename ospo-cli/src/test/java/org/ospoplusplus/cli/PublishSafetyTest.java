package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ospoplusplus.cli.Run.ospo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code publish} and {@code convert} lose no files and reveal no private values. */
@DisabledOnOs(OS.WINDOWS)
class PublishSafetyTest {

    private static final String PRIVATE = """
            {
              "id": "g",
              "domain": "example.org",
              "name": "Städte 東京 🎉",
              "modified": "2030-01-01T00:00:00Z",
              "sessions": [{
                "id": "s",
                "title": "Café",
                "when": {"start": "2030-03-14T18:00", "zone": "Europe/Lisbon"},
                "guests": [{"name": "Zoë", "email": "zoe.private@example.org"}]
              }]
            }
            """;

    @TempDir
    private Path folder;

    private Path site = Path.of("");
    private Path source = Path.of("");

    @BeforeEach
    void writeSource() throws IOException {
        folder = folder.toRealPath();
        site = folder.resolve("site");
        source = Files.writeString(folder.resolve("source.json"), PRIVATE);
    }

    private Run publish(String... more) {
        return ospo(
                "",
                Stream.concat(Stream.of("publish", source.toString(), "-o", site.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    // Other files

    @ParameterizedTest
    @ValueSource(
            strings = {
                "working-group.json",
                "sessions.jsonld",
                "calendar.ics",
                "sessions/s.ics",
                "sessions/s.jsonld",
                "index.html",
                "feed.xml",
                "sessions/s.html"
            })
    void aFolderWithTheNameOfAPublishedFileIsKept(String name) throws IOException {
        publish();
        Files.delete(site.resolve(name));
        Path precious = Files.createDirectory(site.resolve(name)).resolve("précieux.txt");
        Files.writeString(precious, "precious");

        Run run = publish();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("ospo: " + site + ": " + name
                        + " is in the way of a published file; move it, or name another folder");
        assertThat(precious).hasContent("precious");
    }

    @ParameterizedTest
    @ValueSource(strings = {"working-group.json", "sessions.jsonld", "sessions/s.jsonld", "site.json", "feed.xml"})
    void aFileOfAnotherFormIsKept(String name) throws IOException {
        publish();
        Files.writeString(site.resolve(name), "{\"sessions\": [], \"mine\": \"é\"}");

        assertThat(publish().err())
                .contains(
                        "ospo: " + site + ": " + name
                                + " was changed after publish wrote it; move it, name another folder, or replace it with --force");
        assertThat(site.resolve(name)).content().contains("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions", "calendar.ics", "sessions/s.ics"})
    void aLinkInTheFolderIsKeptWithItsTarget(String name) throws IOException {
        publish();
        Path moved = folder.resolve("moved");
        Files.move(site.resolve(name), moved);
        Files.createSymbolicLink(site.resolve(name), moved);

        assertThat(publish().err()).contains("site: " + name + " is in the way of a published ");
        assertThat(publish("--force").err()).contains("site: " + name + " is in the way of a published ");
        assertThat(site.resolve(name)).isSymbolicLink();
        assertThat(moved).exists();
    }

    @Test
    void aPublicationIsReplacedByEachNextOne() {
        assertThat(publish().exitCode()).isZero();
        SortedMap<String, String> first = Published.in(folder);
        assertThat(publish().exitCode()).isZero();
        assertThat(Published.in(folder)).isEqualTo(first);
    }

    /** Each calendar of a session repeats the links of the group, so a document of 2 MB results in 2 GB. */
    @Test
    void calendarsThatRepeatTooMuchOfTheGroupAreRefused() throws IOException {
        String links = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"kind\": \"page\", \"url\": \"https://example.org/" + i + "/" + "x".repeat(1_900)
                        + "\", \"title\": \"Größe\"}")
                .collect(Collectors.joining(","));
        String sessions = IntStream.range(0, 1_000)
                .mapToObj(i -> "{\"id\": \"s" + i + "\", \"title\": \"Café " + i
                        + "\", \"when\": {\"first\": \"2030-03-14\", \"last\": \"2030-03-14\"}}")
                .collect(Collectors.joining(","));
        Files.writeString(source, """
                {"id": "g", "domain": "example.org", "name": "Städte", "modified": "2030-01-01T00:00:00Z",
                 "links": [%s], "sessions": [%s]}
                """.formatted(links, sessions));

        Run run = publish();

        assertThat(run.err())
                .startsWith("ospo: " + source + ": the files of single sessions, series and tracks have more than ")
                .contains("; the limit is 16777216 plus 32 times the size of working-group.json; shorten ");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(site).doesNotExist();
    }

    // Standard input that is the source

    @Test
    void theSourceThatIsRedirectedToStandardInputIsKept() throws Exception {
        publish("--private");
        SortedMap<String, String> before = Published.in(site);

        for (String script : List.of(
                "ospo publish - -o site < site/working-group.json",
                "ospo publish - -o site < site/calendar.ics",
                "ospo convert - --to json -o source.json < source.json",
                "cat site/working-group.json | ospo publish - -o site",
                "tr -s ' ' < site/working-group.json | ospo publish - -o site",
                "cat source.json | ospo convert - --to json -o source.json")) {
            RealProcess.Result result = RealProcess.shell(folder, script);

            assertThat(result.exitCode()).as(script).isEqualTo(2);
            assertThat(result.err())
                    .as(script)
                    .containsAnyOf(
                            "site: contains the input, which everyone could read there with its private values; move the"
                                    + " input out of this folder, or name another folder",
                            "source.json: is the input; name another file",
                            ".json: has private values, which would be lost if standard input was made from this file; ");
            assertThat(Published.in(site)).as(script).isEqualTo(before);
            assertThat(source).hasContent(PRIVATE);
        }
    }

    @Test
    void otherSourcesReplaceAPrivatePublication() throws Exception {
        publish("--private");
        assertThat(Files.readString(site.resolve("working-group.json"))).contains("zoe.private");

        assertThat(RealProcess.shell(folder, "ospo publish - -o site < source.json")
                        .exitCode())
                .isZero();

        assertThat(Published.in(site).values()).noneMatch(text -> text.contains("zoe.private"));
        publish("--private");
        assertThat(publish().exitCode()).isZero();
        assertThat(ospo(PRIVATE, "publish", "-", "-o", site.toString()).exitCode())
                .isZero();
    }

    // Names

    @Test
    void anIdOfManyColonsIsPublished() throws IOException {
        try (InputStream in = PublishSafetyTest.class.getResourceAsStream("colons84.json")) {
            String document = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(ospo(document, "publish", "-", "-o", site.toString()).exitCode())
                    .isZero();
        }
        assertThat(Published.in(site).keySet())
                .contains("sessions/a_______________________________________,853aadf056a4e6224026ad46.ics");
    }

    @Test
    void anIdThatIsADeviceOfWindowsIsPublished() {
        String document = "{\"id\": \"g\", \"domain\": \"b.de\", \"name\": \"é\", \"sessions\": ["
                + "{\"id\": \"Intro\", \"when\": {\"first\": \"2030-03-14\", \"last\": \"2030-03-14\"}}, {\"id\": \"aux.txt\", \"when\": {\"first\": \"2030-03-14\", \"last\": \"2030-03-14\"}}]}";

        Run run = ospo(document, "publish", "-", "-o", site.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Published.in(site.resolve("sessions")).keySet())
                .hasSize(6)
                .contains("Intro.html", "Intro.ics")
                .anyMatch(name -> name.matches("aux_txt,[0-9a-f]{24}\\.html"))
                .anyMatch(name -> name.matches("aux_txt,[0-9a-f]{24}\\.ics"));
    }

    // Permissions

    @Test
    void privateOutputIsForItsOwnerAlsoWhereOthersCouldReadTheEarlierOne() throws IOException {
        Path file = Files.writeString(folder.resolve("out.ics"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        publish();
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(publish("--private").exitCode()).isZero();
        ospo("", "convert", "--private", source.toString(), "--to", "ics", "-o", file.toString());

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertOwnerOnly(site);
    }

    /** An earlier private run must not hide a public site from the web server. */
    @Test
    void publicOutputHasTheUsualPermissionsAlsoWhereTheEarlierOneWasPrivate() throws IOException {
        Path file = folder.resolve("out.ics");
        publish();
        String ofFolder = permissions(site);
        String ofFile = permissions(site.resolve("calendar.ics"));
        publish("--private");
        ospo("", "convert", "--private", source.toString(), "--to", "ics", "-o", file.toString());
        assertOwnerOnly(site);

        assertThat(publish().exitCode()).isZero();
        ospo("", "convert", source.toString(), "--to", "ics", "-o", file.toString());

        assertThat(ofFolder).isNotEqualTo("rwx------");
        assertThat(permissions(site))
                .isEqualTo(permissions(site.resolve("sessions")))
                .isEqualTo(ofFolder);
        assertThat(permissions(file))
                .isEqualTo(permissions(site.resolve("calendar.ics")))
                .isEqualTo(ofFile);
    }

    @Test
    void aPublicFolderKeepsTheOtherPermissionsOfItsOwner() throws IOException {
        publish();
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxrwx---"));

        assertThat(publish().exitCode()).isZero();
        assertThat(permissions(site)).isEqualTo("rwxrwx---");
    }

    // Output

    @Test
    void listsOnStandardErrorAreBounded() {
        String sessions = IntStream.range(0, 150)
                .mapToObj(i ->
                        "{\"id\": \"s" + i + "\", \"when\": {\"year\": 2030}, \"guests\": [{\"name\": \"é\", \"email\":"
                                + " \"a" + i + "@example.org\"}]}")
                .collect(Collectors.joining(", "));
        String document = "{\"id\": \"g\", \"domain\": \"b.de\", \"name\": \"é\", \"sessions\": [" + sessions + "]}";

        Run published = ospo(document, "publish", "-", "-o", site.toString());
        assertThat(published.exitCode()).as(published.err()).isZero();
        assertThat(published.err().lines().filter(line -> line.contains(": removed ")))
                .hasSize(100);
        assertThat(published.err().lines().filter(line -> line.contains(": left out ")))
                .hasSize(100);
        assertThat(published.err())
                .contains("\n… and 50 more removed values\n")
                .contains("\n… and 50 more sessions that are left out of the calendar\n");

        String wrong = document.replace("\"name\": \"é\", \"email\"", "\"name\": \" \", \"email\"");
        assertThat(ospo(wrong, "validate", "-").err().lines())
                .hasSize(101)
                .last()
                .isEqualTo("… and 50 more errors and warnings; ospo validate --format json lists all of them");
        assertThat(ospo(wrong, "validate", "--format", "json", "-").out().split("\"code\"", -1))
                .hasSize(151);
    }

    private static void assertOwnerOnly(Path site) throws IOException {
        try (Stream<Path> paths = Files.walk(site)) {
            for (Path path : paths.toList()) {
                assertThat(permissions(path))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void privateFilesAreForTheirOwnerFromTheStartAlsoOnAMountPoint() throws IOException {
        publish();
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path real = site.toRealPath();
        FileSteps steps = new FileSteps(step -> {
            if (step.startsWith("move " + real + " to ")) {
                throw new java.nio.file.FileSystemException("site", null, "Device or resource busy");
            }
            // Before each step, only the owner can read the new files.
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(p -> p.getFileName().toString().contains("new"))
                        .toList()) {
                    assertThat(permissions(path)).isEqualTo("rw-------");
                }
            }
        });

        new PublishedFolder(steps, site, false).replace(Published.files("new", 2)::forEach, true);

        assertOwnerOnly(site);
    }

    // Places

    @Test
    void anEarlierFolderBehindALinkIsReplacedAndTheLinkStays() throws IOException {
        publish();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(site, elsewhere.resolve("site"));
        Files.createSymbolicLink(site, Path.of("elsewhere/site"));

        assertThat(publish().exitCode()).isZero();

        assertThat(site).isSymbolicLink();
        assertThat(elsewhere.toFile().list()).containsExactly("site");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("elsewhere", "site", "source.json");
    }

    @Test
    void aFolderBehindALinkIsRestoredAfterAKill() throws IOException {
        publish();
        SortedMap<String, String> before = Published.in(site);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path work = Files.createDirectory(elsewhere.resolve(".site.ospo-123"));
        Files.move(site, work.resolve("previous"));
        Files.createDirectory(work.resolve("next"));
        Files.createSymbolicLink(site, Path.of("elsewhere/site"));

        Run run = ospo("{}", "publish", "-", "-o", site.toString());

        assertThat(run.exitCode()).as("the input has errors").isEqualTo(1);
        assertThat(Published.in(elsewhere.resolve("site"))).isEqualTo(before);
        assertThat(elsewhere.toFile().list()).containsExactly("site");
    }

    @Test
    void aFolderThroughAFileIsRefused() {
        Run run = ospo("", "publish", source.toString(), "-o", source + "/site");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("ospo: " + source + "/site: can't be written: ")
                .contains(": Not a directory; ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeCreatedIsRefused() {
        Run run = ospo("", "publish", source.toString(), "-o", "/proc/ospo-site");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("ospo: /proc/ospo-site: can't be written: ");
    }

    @Test
    void aParentThatMustNotBeWrittenIsNotNeededOnceTheFolderIsThere() throws IOException {
        Path parent = Files.createDirectory(folder.resolve("parent"));
        site = Files.createDirectory(parent.resolve("site"));
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(publish().exitCode()).isZero();
            assertThat(site.resolve("calendar.ics")).isNotEmptyFile();
            assertThat(parent.toFile().list()).containsExactly("site");
        } finally {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void theCurrentFolderCanBePublishedTo() throws Exception {
        Path current = Files.createDirectory(folder.resolve("current"));

        RealProcess.Result result = RealProcess.shell(folder, "cd current && ospo publish ../source.json -o .");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(current.toFile().list())
                .containsExactlyInAnyOrder(
                        "calendar.ics",
                        "feed.xml",
                        "index.html",
                        "ospo-files.sha256",
                        "sessions",
                        "sessions.jsonld",
                        "site.json",
                        "working-group.json");
    }

    /** Uses a real mount if the user may mount. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aMountPointIsPublishedToAndAFullOneKeepsItsFiles() throws Exception {
        Path mount = Files.createDirectory(folder.resolve("mount"));
        Assumptions.assumeTrue(RealProcess.shell(folder, "mount -t tmpfs -o size=160k none mount")
                        .exitCode()
                == 0);
        try {
            site = mount;
            assertThat(publish()).matches(run -> run.exitCode() == 0);
            assertThat(publish()).matches(run -> run.exitCode() == 0);
            SortedMap<String, String> before = Published.in(mount);
            assertThat(before).hasSize(10);
            Files.writeString(
                    source, PRIVATE.replace("Café", "x".repeat(20_000)).replace("\"title\"", "\"description\""));

            Run run = publish();

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .contains("ospo: " + mount
                            + ": can't be written: No space left on device; an earlier folder is kept; ");
            assertThat(Published.in(mount)).isEqualTo(before);
        } finally {
            RealProcess.shell(folder, "umount mount");
        }
    }

    @Test
    void anInputThatVanishesChangesNothing() throws IOException {
        publish();
        SortedMap<String, String> before = Published.in(site);
        Files.delete(source);

        Run run = publish();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("ospo: " + source + ": does not exist; check the name\n");
        assertThat(Published.in(site)).isEqualTo(before);
    }

    @Test
    void aFolderThatVanishesMeanwhileIsReported() throws IOException {
        Path deep = folder.resolve("deep");
        Map<String, byte[]> files = Published.files("new", 1);
        int[] steps = {0};
        PublishedFolder published = new PublishedFolder(
                new FileSteps(step -> {
                    if (steps[0]++ == 8) {
                        Published.clear(deep);
                    }
                }),
                deep.resolve("site"),
                false);

        assertThatThrownBy(() -> published.replace(files::forEach, false))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("site: can't be written: a file or folder of its path does not exist; ");
    }

    // Files that convert writes

    @Test
    void convertDeletesWhatAKilledRunLeft() throws IOException {
        Path part = Files.writeString(folder.resolve(".out.ics.12345.ospo-part"), "half");
        Path mine = Files.writeString(folder.resolve(".out.ics.notes.ospo-part"), "mine");

        ospo("", "convert", source.toString(), "--to", "ics", "-o", folder + "/out.ics");

        assertThat(part).doesNotExist();
        assertThat(mine).hasContent("mine");
        assertThat(folder.resolve("out.ics")).content().startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void convertKeepsTheEarlierFileAtEachFault() throws IOException {
        Path out = folder.resolve("out");
        boolean done = false;
        for (int step = 0; !done; step++) {
            Files.writeString(out, "alt é");
            int[] count = {0};
            int faulty = step;
            AtomicFileWriter writer = new AtomicFileWriter(new FileSteps(name -> {
                if (count[0]++ == faulty) {
                    throw new IOException("No space left on device");
                }
            }));
            try {
                writer.write(out, "neu é".getBytes(StandardCharsets.UTF_8), false);
                assertThat(out).hasContent("neu é");
                done = true;
            } catch (CommandException e) {
                assertThat(e).hasMessageContaining("out: can't be written: No space left on device; ");
                assertThat(Files.readString(out)).isIn("alt é", "neu é");
            }
        }
    }

    @Test
    void convertThroughALinkKeepsTheLink() throws IOException {
        Path target = Files.writeString(folder.resolve("target.ics"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.ics"), target);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.ics"), folder.resolve("nowhere.ics"));

        ospo("", "convert", source.toString(), "--to", "ics", "-o", link.toString());
        Run refused = ospo("", "convert", source.toString(), "--to", "ics", "-o", dangling.toString());

        assertThat(link).isSymbolicLink();
        assertThat(target).content().startsWith("BEGIN:VCALENDAR");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("dangling.ics: is a symbolic link to a missing file; name the file");
    }

    // Standard output

    /**
     * Writes a source of about 120,000 bytes; a pipe of Linux holds 65,536. Each text is as long as the limit allows.
     */
    private void writeMoreThanAPipeHolds() throws IOException {
        String description = "\"description\": \"" + "東".repeat(20_000) + "\", ";
        Files.writeString(
                source,
                PRIVATE.replace("\"title\"", description + "\"title\"")
                        .replace("\"modified\"", description + "\"modified\""));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceIsReported() throws Exception {
        RealProcess.Result printed = RealProcess.shell(folder, "ospo convert source.json --to json > /dev/full");
        RealProcess.Result written = RealProcess.shell(folder, "ospo convert source.json --to json -o /dev/full");

        assertThat(printed.exitCode()).isEqualTo(2);
        assertThat(printed.err())
                .endsWith(
                        "ospo: standard output: can't be written: No space left on device; the result is incomplete, so write to another place\n");
        assertThat(written.exitCode()).isEqualTo(2);
        assertThat(written.err())
                .endsWith(
                        "ospo: /dev/full: can't be written: No space left on device; name a file that you may write\n");
    }

    @Test
    void aReaderThatClosesThePipeEndsTheCommandWithoutAMessage() throws Exception {
        writeMoreThanAPipeHolds();

        RealProcess.Result result = RealProcess.shell(
                folder,
                "ospo convert --private source.json --to json 2> convert.err | head -c 1; echo \" ${PIPESTATUS[0]}\"");

        assertThat(folder.resolve("convert.err")).content().isEmpty();
        assertThat(result.out()).isEqualTo("{ 141\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aClosedPipeThatIsNamedAsFileEndsTheCommandWithoutAMessage() throws Exception {
        writeMoreThanAPipeHolds();

        RealProcess.Result result = RealProcess.shell(
                folder,
                "ospo convert --private source.json --to json -o /dev/stdout 2> convert.err | head -1;"
                        + " echo \" ${PIPESTATUS[0]}\"");

        assertThat(folder.resolve("convert.err")).content().isEmpty();
        assertThat(result.out()).isEqualTo("{\n 141\n");
    }

    // Arguments

    @Test
    void anArgumentWithAnAtSignIsNotExpanded() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--help");

        Run times = ospo("", "times", "@" + arguments, "--date", "2021-11-08");

        assertThat(times.exitCode()).isEqualTo(1);
        assertThat(times.out()).contains(arguments.toString().substring(1), "\"unreadable\"");
        for (List<String> command : List.of(
                List.of("@" + arguments),
                List.of("validate", "@" + arguments),
                List.of("convert", "@" + arguments, "--to", "json"),
                List.of("publish", "@" + arguments, "-o", "site"),
                List.of("schema", "@" + arguments))) {
            Run run = ospo("", command.toArray(String[]::new));
            assertThat(run.exitCode()).as(command.toString()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }
}
