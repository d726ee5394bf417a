package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ospoplusplus.cli.Run.ospo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that {@code publish} writes beside the other files. */
class PagesTest {

    private static final String GROUP = """
            {"id": "g", "domain": "example.org", "name": "Städte 東京 🎉", "modified": "2030-01-01T00:00:00Z", "sessions": [%s]}
            """;

    private static final String SESSION = """
            {"id": "s%d", "title": "Café – 会 %d", "when": {"start": "2010-03-14T18:00", "zone": "Europe/Lisbon"},
             "guests": [{"name": "Zoë", "email": "zoe.private@example.org"}]}
            """;

    @TempDir
    private Path folder;

    private Path site = Path.of("");

    @BeforeEach
    void nameSite() {
        site = folder.resolve("site");
    }

    private static String group(int sessions) {
        return GROUP.formatted(IntStream.range(0, sessions)
                .mapToObj(i -> SESSION.formatted(i, i))
                .collect(Collectors.joining(",")));
    }

    private Run publish(int sessions, String... more) {
        return ospo(
                group(sessions),
                Stream.concat(Stream.of("publish", "-", "-o", site.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void pagesAreBesideTheCalendarsAndHaveNoPrivateValues() {
        assertThat(publish(1).exitCode()).isZero();

        assertThat(Published.in(site)).containsKeys("index.html", "sessions/s0.html", "sessions/s0.ics");
        assertThat(Published.in(site).get("index.html")).contains("Städte 東京 🎉", "Café – 会 0", "Zoë");
        assertThat(Published.in(site).values()).noneMatch(text -> text.contains("zoe.private"));
    }

    @Test
    void theNextRunReplacesAllPages() {
        publish(40);
        assertThat(Published.in(site)).containsKeys("past/2010.html", "sessions/s39.html");

        assertThat(publish(1).exitCode()).isZero();

        assertThat(Published.in(site))
                .containsKey("index.html")
                .doesNotContainKeys("past/2010.html", "sessions/s39.html");
    }

    @Test
    void noPagesAreWrittenOnRequestAndForPrivateOutput() {
        publish(40);

        assertThat(publish(1, "--no-pages").exitCode()).isZero();
        assertThat(Published.in(site).keySet()).noneMatch(name -> name.endsWith(".html"));
        assertThat(publish(1, "--private").exitCode()).isZero();
        assertThat(Published.in(site).keySet()).noneMatch(name -> name.endsWith(".html"));
    }

    @Test
    void pagesContainThemeHeaderAndFooter() throws IOException {
        Run run = publish(
                1,
                "--theme",
                file("theme.css", "\uFEFF:root{--accent:#7a1f5c}").toString(),
                "--header",
                file("header.html", "<p>Größe</p>").toString(),
                "--footer",
                file("footer.html", "<p>終</p>").toString(),
                "--base-url",
                "https://example.org/treffen");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Published.in(site).get("sessions/s0.html"))
                .contains(
                        "<style>:root{--accent:#7a1f5c}</style>",
                        "<p>Größe</p>",
                        "<p>終</p>",
                        "https://example.org/treffen/sessions/s0.html")
                .doesNotContain("\uFEFF");
    }

    @Test
    void fragmentsCanBeReplacedByPages() {
        assertThat(publish(1, "--fragments").exitCode()).isZero();
        assertThat(Published.in(site).get("index.html")).startsWith("<div class=\"ospo\" lang=\"en\">");

        assertThat(publish(1).exitCode()).isZero();
        assertThat(Published.in(site).get("index.html")).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aForeignPageIsKept() throws IOException {
        publish(1);
        Files.writeString(site.resolve("index.html"), "<!DOCTYPE html>\n<html lang=\"de\"><title>Größe</title>");

        Run run = publish(1);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("site: index.html was changed after publish wrote it; ");
        assertThat(site.resolve("index.html")).content().contains("Größe");
    }

    @Test
    void unusableOptionsAreReportedWithARemedy() throws IOException {
        String end = file("end.css", "</style>").toString();
        Path latin = Files.write(folder.resolve("latin.html"), new byte[] {'<', 'p', '>', (byte) 0xE9});
        String large = file("large.html", "x".repeat(70_000)).toString();

        assertThat(publish(1, "--base-url", "ftp://example.org").err()).contains("--base-url: must be an address");
        assertThat(publish(1, "--theme", end).err()).contains("--theme: must not contain </");
        assertThat(publish(1, "--fragments", "--header", large).err())
                .contains("--fragments: has no theme, header and footer");
        assertThat(publish(1, "--header", latin.toString()).err()).contains("latin.html: is not UTF-8");
        assertThat(publish(1, "--footer", large).err()).contains("large.html: has more than 65536 bytes");
        assertThat(publish(1, "--footer", "fehlt-é.html").err()).contains("fehlt-é.html: can't be read");
        assertThat(site).doesNotExist();
    }
}
