package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ospoplusplus.cli.Run.ospo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code publish} writes to a folder with other files, and its manifest decides which files it may replace. */
@DisabledOnOs(OS.WINDOWS)
class PublishIntoFolderTest {

    private static final String MANIFEST = "ospo-files.sha256";

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void createFolder() throws IOException {
        folder = folder.toRealPath();
        site = Files.createDirectory(folder.resolve("site"));
    }

    private Run publish(List<String> sessions, String... more) {
        String document = "{\"id\": \"g\", \"domain\": \"example.org\", \"name\": \"Städte 東京 🎉\", \"modified\":"
                + " \"2020-01-01T00:00:00Z\", \"sessions\": ["
                + String.join(
                        ",",
                        sessions.stream()
                                .map(
                                        id -> "{\"id\": \"" + id
                                                + "\", \"title\": \"Café\", \"when\": {\"first\": \"2020-03-14\", \"last\": \"2020-03-14\"}}")
                                .toList())
                + "]}";
        return ospo(
                document,
                Stream.concat(Stream.of("publish", "-", "-o", site.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path put(String path, String content) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        return Files.writeString(site.resolve(path), content);
    }

    private void assertRefused(Run run, String message, SortedMap<String, String> before) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).endsWith("ospo: " + site + ": " + message + "\n");
        assertThat(Published.in(folder)).isEqualTo(before);
    }

    // Other files

    @Test
    void otherFilesAreKeptAndOnlyPublishedOnesAreReplacedAndDeleted() throws IOException {
        put("about.html", "Über uns");
        put("sessions/notes.html", "Notizen 📝");
        put(".htaccess", "é");
        Files.createDirectory(site.resolve("assets"));

        assertThat(publish(List.of("a", "b")).exitCode()).isZero();
        assertThat(site.resolve("sessions/b.ics")).exists();
        Run second = publish(List.of("a"));

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(Published.in(site).keySet())
                .containsExactlyInAnyOrder(
                        ".htaccess",
                        "about.html",
                        "calendar.ics",
                        "feed.xml",
                        "index.html",
                        MANIFEST,
                        "sessions.jsonld",
                        "sessions/a.html",
                        "sessions/a.ics",
                        "sessions/a.jsonld",
                        "sessions/notes.html",
                        "site.json",
                        "working-group.json");
        assertThat(site.resolve("about.html")).hasContent("Über uns");
        assertThat(site.resolve("sessions/notes.html")).hasContent("Notizen 📝");
        assertThat(site.resolve("assets")).isDirectory();
    }

    @Test
    void theFolderKeepsItsPermissionsIfItHasOtherFiles() throws IOException {
        put("geheim.txt", "Über uns");
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwx------"));

        assertThat(publish(List.of("a")).exitCode()).isZero();
        assertThat(permissions("")).isEqualTo("rwx------");
        Files.setPosixFilePermissions(site, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(publish(List.of("a"), "--private").exitCode()).isZero();
        assertThat(permissions("")).isEqualTo("rwxr-xr-x");
        assertThat(permissions("sessions")).isEqualTo("rwx------");
        assertThat(permissions("calendar.ics")).isEqualTo("rw-------");
        put("sessions/notes.html", "Notizen 📝");
        Files.setPosixFilePermissions(site.resolve("sessions"), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(publish(List.of("a"), "--private").exitCode()).isZero();
        assertThat(permissions("sessions")).isEqualTo("rwxr-xr-x");
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(site.resolve(path)));
    }

    @Test
    void aFolderWithOtherFilesGetsTheSameBytesAsOneWithout() throws IOException {
        publish(List.of("a"));
        SortedMap<String, String> without = Published.in(site);
        Published.clear(site);
        put("about.html", "Über uns");

        publish(List.of("b"));
        publish(List.of("b"));
        Files.delete(site.resolve("working-group.json"));
        publish(List.of("a"), "--force");

        SortedMap<String, String> with = Published.in(site);
        assertThat(with.remove("about.html")).isEqualTo("Über uns");
        assertThat(with).isEqualTo(without);
    }

    @Test
    void foldersOfPublishedFilesAreDeletedIfNothingElseIsInThem() throws IOException {
        put("about.html", "Über uns");
        publish(List.of("a"));

        publish(List.of());

        assertThat(site.resolve("sessions")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "working-group.json", "calendar.ics", "sessions/a.ics", "site.json"})
    void aFileThatPublishDidNotWriteIsNotReplacedUnlessForced(String name) throws IOException {
        put(name, "mine é");
        put("about.html", "Über uns");
        SortedMap<String, String> before = Published.in(folder);

        assertRefused(
                publish(List.of("a")),
                name + " was not written by publish, and would be lost; move it, name another folder, or replace it"
                        + " with --force",
                before);

        assertThat(publish(List.of("a"), "--force").exitCode()).isZero();
        assertThat(site.resolve(name)).content().doesNotContain("mine");
        assertThat(site.resolve("about.html")).hasContent("Über uns");
    }

    /** For example, a merge has brought the file of another run. */
    @Test
    void aFileThatAlreadyHasTheNewContentIsNoObstacle() throws IOException {
        publish(List.of("a"));
        SortedMap<String, String> before = Published.in(site);
        // Without these files, nothing shows that the command wrote the others.
        Files.delete(site.resolve(MANIFEST));
        Files.delete(site.resolve("calendar.ics"));

        Run run = publish(List.of("a"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Published.in(site)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "sessions/a.ics", "sessions/b.ics"})
    void aFileThatWasChangedIsNotLostUnlessForced(String name) throws IOException {
        publish(List.of("a", "b"));
        put(name, "corrected by hand é");
        SortedMap<String, String> before = Published.in(folder);

        assertRefused(
                publish(List.of("a")),
                name + " was changed after publish wrote it; move it, name another folder, or replace it with --force",
                before);

        assertThat(publish(List.of("a"), "--force").exitCode()).isZero();
        assertThat(Published.in(site).values()).noneMatch(text -> text.contains("by hand"));
        assertThat(site.resolve("sessions/b.ics")).doesNotExist();
        assertThat(publish(List.of("a")).exitCode()).isZero();
    }

    @Test
    void aDeletedFileIsWrittenAgain() throws IOException {
        publish(List.of("a"));
        SortedMap<String, String> before = Published.in(folder);
        Files.delete(site.resolve("sessions/a.ics"));

        assertThat(publish(List.of("a")).exitCode()).isZero();
        assertThat(Published.in(folder)).isEqualTo(before);
    }

    @Test
    void anObsoleteFileThatIsNowAFolderOrALinkIsKept() throws IOException {
        publish(List.of("a", "b", "c"));
        Files.delete(site.resolve("sessions/b.ics"));
        put("sessions/b.ics/notes.txt", "mine é");
        Path target = Files.move(site.resolve("sessions/c.ics"), folder.resolve("moved.ics"));
        Files.createSymbolicLink(site.resolve("sessions/c.ics"), target);

        Run run = publish(List.of("a"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(site.resolve("sessions/b.ics/notes.txt")).hasContent("mine é");
        assertThat(site.resolve("sessions/c.ics")).isSymbolicLink();
        assertThat(target).exists();
        assertThat(site.resolve("sessions/b.html")).doesNotExist();
    }

    // Folders of earlier versions

    @Test
    void aFolderWithoutAManifestIsRecognizedByTheFormOfItsFiles() throws IOException {
        publish(List.of("a", "b"));
        Files.delete(site.resolve(MANIFEST));
        put("about.html", "Über uns");

        Run run = publish(List.of("a"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(site.resolve("sessions/b.ics")).doesNotExist();
        assertThat(site.resolve("about.html")).hasContent("Über uns");
        assertThat(site.resolve(MANIFEST))
                .content()
                .contains("  sessions/a.ics\n")
                .doesNotContain("about");
    }

    // Manifests that people or attackers wrote

    @Test
    void theManifestListsAllFilesInTheFormatOfSha256sum() throws Exception {
        put("about.html", "Über uns");
        publish(List.of("b", "a"));

        RealProcess.Result result = RealProcess.shell(site, "sha256sum --check --strict --quiet " + MANIFEST);

        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
        List<String> lines = Files.readAllLines(site.resolve(MANIFEST));
        assertThat(lines.get(12)).isEqualTo("# end of the list, lines above: 12");
        List<String> paths =
                lines.stream().limit(12).map(line -> line.substring(66)).toList();
        assertThat(paths).isSorted().hasSize(12).doesNotContain("about.html", MANIFEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../précieux.txt",
                "../precious.txt",
                "sessions/../../precious.txt",
                "/etc/passwd",
                "C:/precious.txt",
                "C:precious.txt",
                "..\\precious.txt",
                "sessions\\a.ics",
                "./precious.txt",
                "sessions//a.ics",
                "sessions/",
                "a/b/c.ics",
                ".htaccess",
                "sessions/.hidden",
                "",
                " calendar.ics",
                "a\u0000b",
                "\u202Ecalendar.ics",
                MANIFEST
            })
    void aManifestWithOtherPathsIsRefused(String path) throws IOException {
        publish(List.of("a"));
        Files.writeString(folder.resolve("precious.txt"), "precious é");
        String list = Files.readString(site.resolve(MANIFEST));
        Files.writeString(
                site.resolve(MANIFEST),
                list.replace("# end", Manifest.hash(folder.resolve("precious.txt")) + "  " + path + "\n# end"));
        SortedMap<String, String> before = Published.in(folder);

        assertRefused(
                publish(List.of("b")),
                MANIFEST + ", the list of the published files, is damaged: it has no hash and path of a published file"
                        + " in line 10; restore it, or delete it, so that publish recognizes its files by their form and replaces them",
                before);
        assertThat(publish(List.of("b"), "--force").exitCode()).isEqualTo(2);
    }

    @Test
    void aManifestThatIsNotAListIsRefused() throws IOException {
        publish(List.of("a"));
        List<String> problems = new ArrayList<>();
        for (byte[] content : List.of(
                "<<<<<<< HEAD\n".getBytes(StandardCharsets.UTF_8),
                "{\"sessions\": [\"é\"]}".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xE9, '\n'},
                "\n".getBytes(StandardCharsets.UTF_8),
                "".getBytes(StandardCharsets.UTF_8),
                "# end of the list, lines above: 1\n".getBytes(StandardCharsets.UTF_8),
                "x".repeat((32 << 20) + 1).getBytes(StandardCharsets.UTF_8))) {
            Files.write(site.resolve(MANIFEST), content);
            SortedMap<String, String> before = Published.in(folder);
            Run run = publish(List.of("b"));
            assertThat(run.exitCode()).isEqualTo(2);
            problems.add(run.err().replaceAll("(?s).*damaged: it (.*?);.*", "$1"));
            assertThat(Published.in(folder)).isEqualTo(before);
        }
        assertThat(problems)
                .containsExactly(
                        "has no hash and path of a published file in line 1",
                        "has no hash and path of a published file in line 1",
                        "is not UTF-8",
                        "has no hash and path of a published file in line 1",
                        "is cut off, because its last line does not have the number of lines",
                        "has other lines than its last line counts",
                        "has more than 33554432 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9})
    void aManifestThatWasCutOffAtALineEndIsRefused(int lines) throws IOException {
        publish(List.of("a"));
        List<String> list = Files.readAllLines(site.resolve(MANIFEST));
        Files.write(site.resolve(MANIFEST), list.subList(0, lines));
        SortedMap<String, String> before = Published.in(folder);

        assertRefused(
                publish(List.of("b")),
                MANIFEST
                        + ", the list of the published files, is damaged: it is cut off, because its last line does not have"
                        + " the number of lines; restore it, or delete it, so that publish recognizes its files by their form"
                        + " and replaces them",
                before);
    }

    /** Git converts line ends on some platforms, and some editors add a byte order mark. */
    @ParameterizedTest
    @CsvSource({"'\r\n', ''", "'\r\n', '\uFEFF'", "'\n', '\uFEFF'"})
    void aManifestThatAnotherProgramRewroteIsUnderstood(String end, String start) throws IOException {
        put("about.html", "Über uns");
        publish(List.of("a", "b"));
        Files.writeString(
                site.resolve(MANIFEST),
                start + Files.readString(site.resolve(MANIFEST)).replace("\n", end));

        Run run = publish(List.of("a"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(site.resolve("sessions/b.ics")).doesNotExist();
        assertThat(site.resolve("about.html")).hasContent("Über uns");
        assertThat(site.resolve(MANIFEST)).content().doesNotContain("\r", "\uFEFF");
    }

    @Test
    void allObstaclesAreNamedInOneRun() throws IOException {
        List<String> sessions = Stream.iterate(10, number -> number + 1)
                .limit(20)
                .map(number -> "s" + number)
                .toList();
        for (String session : sessions) {
            put("sessions/" + session + ".ics", "mine é");
        }
        put("index.html", "mine é");
        SortedMap<String, String> before = Published.in(folder);

        Run few = publish(List.of("s10"));
        Run many = publish(sessions);

        String end = " was not written by publish, and would be lost; move it, name another folder, or replace it with"
                + " --force\n";
        assertThat(few.err())
                .isEqualTo("ospo: " + site + ": index.html" + end + "ospo: " + site + ": sessions/s10.ics" + end);
        assertThat(many.err().lines())
                .filteredOn(line -> line.startsWith("ospo: "))
                .hasSize(21);
        assertThat(many.err())
                .contains("sessions/s28.ics" + end)
                .doesNotContain("s29")
                .endsWith("ospo: … and 1 more files and folders that are in the way\n");
        assertThat(Published.in(folder)).isEqualTo(before);
    }

    @Test
    void theFilesOfAnotherGroupAreNotDeletedUnlessForced() throws IOException {
        publish(List.of("a"));
        SortedMap<String, String> before = Published.in(folder);
        String other = "{\"id\": \"kreis\", \"domain\": \"example.org\", \"name\": \"Größe\"}";

        Run run = ospo(other, "publish", "-", "-o", site.toString());
        Run withPrevious = ospo(
                other,
                "publish",
                "-",
                "-o",
                site.toString(),
                "--previous",
                site.resolve("working-group.json").toString());

        for (Run each : List.of(run, withPrevious)) {
            assertRefused(
                    each,
                    "has the files of another group, g, which would be deleted; name another folder, or replace them with"
                            + " --force",
                    before);
        }
        assertThat(ospo(other, "publish", "-", "-o", site.toString(), "--force").exitCode())
                .isZero();
        assertThat(site.resolve("sessions/a.ics")).doesNotExist();
        assertThat(site.resolve("working-group.json")).content().contains("Größe");
    }

    @Test
    void theFilesOfAnUnknownGroupAreNotDeletedUnlessForced() throws IOException {
        publish(List.of("a"));
        Path copy = Files.move(site.resolve("working-group.json"), folder.resolve("kopie-größe.json"));
        SortedMap<String, String> before = Published.in(folder);

        assertRefused(
                publish(List.of("b")),
                "has the files of an earlier publication, but its working-group.json is missing, so that its group and"
                        + " revisions are not known; restore this file, name a copy of it after --previous, or replace"
                        + " the files with --force",
                before);
        assertThat(publish(List.of("b"), "--previous", copy.toString()).exitCode())
                .isZero();
        assertThat(site.resolve("sessions/a.ics")).doesNotExist();
        Files.delete(site.resolve("working-group.json"));
        assertThat(publish(List.of("a"), "--force").exitCode()).isZero();
        assertThat(site.resolve("sessions/b.ics")).doesNotExist();
    }

    @Test
    void replacingALostGroupWarnsThatRevisionsStartAnew() throws IOException {
        for (String lost : List.of("", "{\"größe\": 1}")) {
            publish(List.of("a"));
            put("working-group.json", lost);

            assertThat(publish(List.of("a"), "--force").err())
                    .contains("can't be read as the previous publication, so revisions start anew; name another copy");
            assertThat(publish(List.of("a")).err()).doesNotContain("revisions");
        }
    }

    @Test
    void aManifestThatIsALinkOrAFolderIsRefused() throws IOException {
        publish(List.of("a"));
        Path moved = Files.move(site.resolve(MANIFEST), folder.resolve("moved"));
        Files.createSymbolicLink(site.resolve(MANIFEST), moved);
        SortedMap<String, String> before = Published.in(folder);

        assertRefused(publish(List.of("b")), MANIFEST + " is a link or a folder; move it to another folder", before);
    }

    /** Only the hash of the content of a file shows that the command wrote it. */
    @Test
    void aManifestThatListsAFileOfOthersWithAnotherHashDoesNotDeleteIt() throws IOException {
        publish(List.of("a"));
        put("about.html", "Über uns");
        Files.writeString(
                site.resolve(MANIFEST),
                "0".repeat(64) + "  about.html\n"
                        + Files.readString(site.resolve(MANIFEST)).replace("above: 9", "above: 10"));
        SortedMap<String, String> before = Published.in(folder);

        assertRefused(
                publish(List.of("a")),
                "about.html was changed after publish wrote it; move it, name another folder, or replace it with"
                        + " --force",
                before);
    }

    @Test
    void aLinkedFolderOfPublishedFilesIsNotFollowed() throws IOException {
        publish(List.of("a", "b"));
        Path moved = Files.move(site.resolve("sessions"), folder.resolve("moved"));
        Files.createSymbolicLink(site.resolve("sessions"), moved);
        SortedMap<String, String> before = Published.in(folder);

        assertRefused(
                publish(List.of("a"), "--force"),
                "sessions is in the way of a published folder; move it, or name another folder",
                before);
        assertThat(publish(List.of()).exitCode()).isZero();
        assertThat(moved.resolve("a.ics")).exists();
        assertThat(site.resolve("sessions")).isSymbolicLink();
    }
}
