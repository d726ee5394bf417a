package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.EdgeCases;

/** A group whose values try to become elements, attributes, scripts or links of a page. */
class HostilePagesTest {

    private static final Path FOLDER = Path.of("target/hostile");

    private static final List<String> TEXTS = List.of(
            "<script>alert('é')</script>",
            "\"><img src=x onerror=alert(1)> 木",
            "' onmouseover='alert(1) é",
            "</title></style></script><svg onload=alert(1)> é",
            "[klick](javascript:alert(1)) ![é](https://evil.example/x.png) <https://ok.example> <b>x</b>",
            "[a](data:text/html;base64,x) [b](vbscript:x) [c]( JaVaScRiPt:x) [![é](javascript:x)](https://ok.example)",
            "`</code><script>` \n\n<div onclick=x>\n\n# h\n\n    </pre><script>é",
            "\u202Eevil\u202C \u200F\u061C شرير",
            "${7*7} #{7*7} {{7*7}} @template.x() $unsafe{é}",
            "&lt;script&gt; &#x3c;script&#x3e; &amp; é",
            "<!-- é --> ]]> --!> <![CDATA[");

    private static final List<String> LINKS = List.of(
            "javascript:alert(1)",
            "JAVASCRIPT:alert(1)",
            "data:text/html,%3Cscript%3E",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.example/x",
            "https://user:pass@evil.example/",
            "https://ok.example/%22onmouseover=%22x'",
            "../../x");

    static Stream<String> texts() {
        return Stream.concat(TEXTS.stream(), EdgeCases.hostileTexts().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextStaysText(String text) {
        ParsedSite site = ParsedSite.of(group(text, URI.create("https://ok.example/é")));

        site.assertSafe();
        site.pages().forEach((path, page) -> assertNoForeignParts(path, page));
        String shown = text.replaceAll("\r\n?", "\n")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(letters(site.index().select("h1").text())).isEqualTo(shown);
    }

    /** Sites include pages in templates, whose engines would run the tags in a title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ site.secret }} é",
                "{% include 木 %}",
                "{# é #}",
                "{{< é >}}",
                "{{% é %}}",
                "{",
                "é {{{",
                "&#123;{ é"
            })
    void noTextIsATagOfATemplate(String text) {
        WorkingGroup group = group(text, URI.create("https://ok.example/é"));
        for (PageWriter writer :
                List.of(PageWriter.create(), PageWriter.create().withFragments())) {
            List<SiteFile> pages = writer.withNow(Instant.parse("2029-03-01T12:00:00Z"))
                    .write(group)
                    .filter(file -> file.path().endsWith(".html"))
                    .toList();
            assertThat(pages).hasSizeGreaterThan(2);
            for (SiteFile page : pages) {
                String html = new String(page.utf8(), StandardCharsets.UTF_8);
                assertThat(html).doesNotContain("{{", "{%", "{#", "{<");
                assertThat(html.replaceAll("(?s)<(style|script)\\b.*?</\\1>", ""))
                        .doesNotContain("{");
            }
        }
        assertThat(ParsedSite.of(group).index().select("h1").text()).isEqualTo(text);
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static List<String> links() {
        return LINKS;
    }

    @ParameterizedTest
    @MethodSource("links")
    void aLinkIsOfTheWebOrNone(String link) {
        ParsedSite site = ParsedSite.of(group("Größe – 木", URI.create(link)));

        site.assertSafe();
        boolean isWeb = link.startsWith("https://ok.example");
        site.pages().forEach((path, page) -> {
            assertNoForeignParts(path, page);
            assertThat(page.select("a").eachAttr("href").contains(link))
                    .as(path)
                    .isEqualTo(isWeb);
        });
    }

    /** {@code scripts/browser/run} opens these sites in a browser. */
    @Test
    void theSitesAreWrittenForABrowser() throws IOException {
        List<WorkingGroup> groups = Stream.concat(
                        texts().map(text -> group(text, URI.create("https://ok.example/é"))),
                        links().stream().map(link -> group("Größe – 木", URI.create(link))))
                .toList();
        int number = 0;
        for (WorkingGroup group : groups) {
            Path folder = FOLDER.resolve(String.valueOf(number++));
            for (Map.Entry<String, String> page : ParsedSite.of(group).texts().entrySet()) {
                Path file = folder.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
        }

        assertThat(groups).hasSizeGreaterThan(30);
        // The names of tracks are also texts of a timeline.
        assertThat(ParsedSite.of(groups.get(0)).index().select(".year svg")).isNotEmpty();
    }

    private static void assertNoForeignParts(String path, Document page) {
        assertThat(
                        page.select(
                                "[onclick], [onerror], [onload], [onmouseover], [style], iframe, svg:not(.year svg), object, base, form"))
                .as(path)
                .isEmpty();
        assertThat(page.select("img")).as(path).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href"))
                .as(path)
                .noneMatch(link -> link.strip().toLowerCase(Locale.ROOT).matches("(javascript|data|vbscript|file):.*"));
        assertThat(page.body().wholeText()).as(path).doesNotContain("\u202E", "\u0000");
    }

    private static WorkingGroup group(String text, URI link) {
        Image image = Image.of(link, text);
        Organization organization = Organization.of(text, link).withImage(image);
        Guest guest = Guest.person(text)
                .withJobTitle(text)
                .withUrl(link)
                .withImage(image)
                .withAffiliations(organization)
                .withRole(Guest.Role.HOST);
        Venue venue = Venue.hybrid(
                new Place(
                        Optional.of(text),
                        Optional.of(text),
                        Optional.of(new PostalAddress(
                                Optional.of(text),
                                Optional.of(text),
                                Optional.of(text),
                                Optional.of(text),
                                Optional.of(text))),
                        Optional.empty(),
                        Optional.of(link)),
                VirtualLocation.of(JoinLink.publicLink(link))
                        .withPlatform(new Platform(text, Optional.of(false), Optional.of(text)))
                        .withChat(link));
        Link page = new Link(
                link, Link.Kind.RECORDING, Optional.of(text), Optional.of(text), Optional.empty(), List.of(text));
        Registration way = Registration.ticket(link).withNote(text);
        ConductPolicy policy = ConductPolicy.of("p", text, link).withVersion(text);
        Contact contact = new Contact(Optional.of(text), link);
        When when = When.at(LocalDateTime.parse("2024-07-01T18:00"), ZoneId.of("Europe/Paris"));
        Session.Builder session = Session.builder("a", when)
                .title(text)
                .format(text)
                .description(text)
                .topics(List.of(text))
                .audience(text)
                .announced(new AnnouncedTimes(text))
                .notice(text)
                .trackIds(List.of("t"))
                .guests(List.of(guest))
                .partners(List.of(organization))
                .agenda(List.of(AgendaItem.of(text).withGuests(guest).withVenue(venue)))
                .venue(venue)
                .registrations(List.of(way))
                .policies(List.of(policy))
                .ospoTypes(List.of(OspoType.of("o", text)))
                .links(List.of(page))
                .image(image)
                .relatedEvents(List.of(RelatedEvent.partOf(text, when).withUrl(link)))
                .language(text);
        return WorkingGroup.builder("g", "example.org", text)
                .summary(text)
                .description(text)
                .audience(text)
                .language(text)
                .image(image)
                .people(List.of(guest))
                .venue(venue)
                .policies(List.of(policy))
                .ospoTypes(List.of(OspoType.of("o", text).withDescription(text)))
                .contacts(List.of(contact))
                .links(List.of(page))
                .registrations(List.of(way))
                .tracks(List.of(Track.of("t", text)
                        .withAliases(new Aliases(List.of(), List.of(text)))
                        .withDescription(text)
                        .withAudience(text)
                        .withLinks(page)
                        .withPeople(guest)))
                .series(List.of(Series.builder("s")
                        .title(text)
                        .description(text)
                        .cadence(Cadence.usually(text, null))
                        .announced(new AnnouncedTimes(text))
                        .topics(List.of(text))
                        .guests(List.of(guest))
                        .links(List.of(page))
                        .build()))
                .sessions(List.of(
                        session.build(),
                        session.id("c")
                                .when(When.at(LocalDateTime.parse("2024-08-01T18:00"), ZoneId.of("Europe/Paris")))
                                .build(),
                        session.id("b/../<\"'é")
                                .when(When.at(LocalDateTime.parse("2023-07-01T18:00"), ZoneId.of("Europe/Paris")))
                                .build()))
                .build();
    }

    @Test
    void aStartPageWithVeryManySeriesIsSmall() {
        List<Series> series = IntStream.range(0, 1_000)
                .mapToObj(i -> Series.builder("reihe-" + i)
                        .title("</script><b>木</b> \"é\" " + i)
                        .cadence(Cadence.firmly("donnerstags", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                        .time(UsualTime.of(LocalTime.of(17, 0), ZoneId.of("Europe/Paris")))
                        .first(LocalDate.of(2024, 1, 4))
                        .build())
                .toList();
        WorkingGroup group = WorkingGroup.builder("viele", "example.org", "Größe – 木")
                .series(series)
                .build();
        SiteFile index = PageWriter.create()
                .withNow(ParsedSite.NOW)
                .write(group)
                .findFirst()
                .orElseThrow();

        assertThat(index.path()).isEqualTo("index.html");
        assertThat(index.utf8()).hasSizeLessThan(60_000);
    }
}
