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
        publish(List.of("a"));

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
        List<String> paths = Files.readAllLines(site.resolve(MANIFEST)).stream()
                .map(line -> line.substring(66))
                .toList();
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
                "calendar.ics\r",
                "a\u0000b",
                "\u202Ecalendar.ics",
                MANIFEST
            })
    void aManifestWithOtherPathsIsRefused(String path) throws IOException {
        publish(List.of("a"));
        Files.writeString(folder.resolve("precious.txt"), "precious é");
        String list = Files.readString(site.resolve(MANIFEST));
        Files.writeString(
                site.resolve(MANIFEST), list + Manifest.hash(folder.resolve("precious.txt")) + "  " + path + "\n");
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
                        "has more than 33554432 bytes");
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
                site.resolve(MANIFEST), "0".repeat(64) + "  about.html\n" + Files.readString(site.resolve(MANIFEST)));
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
