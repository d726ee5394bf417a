package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.EdgeCases;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.LargeProgram;
import org.ospoplusplus.testkit.SeriesSamples;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The feed, read with the XML parser of the JDK and checked against RFC 4287. */
class AtomFeedTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FIRST = Instant.parse("2024-01-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2024-02-01T08:00:00Z");
    private static final PageWriter WRITER = PageWriter.create().withNow(ParsedSite.NOW);
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static Session.Builder session(String id) {
        return Session.builder(id, When.at(LocalDateTime.parse("2024-07-01T18:00"), PARIS, Duration.ofHours(1)))
                .title("Ōtautahi – " + id + " 🌍")
                .status(Session.Status.CONFIRMED)
                .revision(Revision.initial(FIRST));
    }

    private static WorkingGroup.Builder group(Session... sessions) {
        return WorkingGroup.builder("canal", "example.org", "Grachtenrunde – 運河 🚤")
                .sessions(List.of(sessions));
    }

    private static Revision changed() {
        return Revision.initial(FIRST).next(LATER);
    }

    /** {@return the text of the feed, if there is one} */
    private static Optional<String> text(PageWriter writer, WorkingGroup group) {
        return writer.write(group)
                .filter(file -> file.path().equals("feed.xml"))
                .map(SiteFile::text)
                .findFirst();
    }

    private static Element feed(PageWriter writer, WorkingGroup group) {
        return parsed(text(writer, group).orElseThrow());
    }

    private static Element feed(WorkingGroup.Builder group) {
        return feed(WRITER, group.build());
    }

    private static Element parsed(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && element.getLocalName().equals(name)
                    && ATOM.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String only(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    private static List<String> titles(Element feed) {
        return children(feed, "entry").stream()
                .map(entry -> only(entry, "title"))
                .toList();
    }

    private static String link(Element parent, String relation) {
        List<String> links = children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links).as(relation).hasSize(1);
        return links.get(0);
    }

    /** Fails if a required element is missing or repeated, or has an invalid value (RFC 4287, 4.1.1 and 4.1.2). */
    private static void assertValid(Element feed) {
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(feed.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).isNotEmpty();
        assertThat(only(children(feed, "author").get(0), "name")).isNotBlank();
        List<Element> all =
                Stream.concat(Stream.of(feed), children(feed, "entry").stream()).toList();
        assertThat(all).allSatisfy(each -> {
            assertThat(URI.create(only(each, "id")).isAbsolute()).isTrue();
            assertThat(only(each, "title")).isNotBlank();
            assertThat(Instant.parse(only(each, "updated"))).isNotNull();
            assertThat(URI.create(link(each, "alternate"))).isNotNull();
            assertThat(children(each, "published").size()).isLessThan(2);
            assertThat(children(each, "category")).allMatch(category -> category.hasAttribute("term"));
        });
        assertThat(all.stream().map(each -> only(each, "id"))).doesNotHaveDuplicates();
    }

    static Stream<WorkingGroup> fixtures() {
        return Stream.of(
                        Facts.all().values().stream(),
                        SeriesSamples.all().values().stream(),
                        Stream.of(LargeProgram.of(7, 200).workingGroup()))
                .flatMap(groups -> groups);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theFeedIsValidAndItsLinksLeadToPages(WorkingGroup group) {
        ParsedSite site = ParsedSite.of(WRITER, group);
        if (!site.texts().containsKey("feed.xml")) {
            assertThat(group.modified()).isEmpty();
            return;
        }
        Element feed = parsed(site.texts().get("feed.xml"));

        assertValid(feed);
        assertThat(children(feed, "entry").stream()
                        .map(entry -> URI.create(link(entry, "alternate")).getPath()))
                .isSubsetOf(site.pages().keySet());
        assertThat(children(feed, "entry")).hasSizeLessThanOrEqualTo(50);
    }

    static Stream<String> texts() {
        return Stream.concat(
                EdgeCases.hostileTexts().stream(),
                Stream.of(
                        "]]></title><!-- é --> <entry>&amp;&#0;",
                        "\uFFFE\uFFFF\u0001 é",
                        "<!DOCTYPE x [<!ENTITY é '木'>]>"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextStaysText(String text) {
        Session session = session("a").title(text).notice(text).trackId("t").build();
        Element feed = feed(group(session).summary(text).tracks(List.of(Track.of("t", text))));

        assertValid(feed);
        assertThat(children(feed, "entry")).hasSize(1);
        assertThat(letters(titles(feed).get(0))).isEqualTo(letters(text));
        assertThat(letters(children(children(feed, "entry").get(0), "category")
                        .get(0)
                        .getAttribute("term")))
                .isEqualTo(letters(text));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void anEntryHasTheTimesOfTheSession() {
        Element entry = children(feed(group(session("a").build())), "entry").get(0);

        assertThat(only(entry, "title")).isEqualTo("Ōtautahi – a 🌍");
        assertThat(only(entry, "published")).isEqualTo("2024-01-01T08:00:00Z");
        assertThat(only(entry, "updated")).isEqualTo("2024-01-01T08:00:00Z");
        assertThat(link(entry, "alternate")).isEqualTo("sessions/a.html");
        assertThat(only(entry, "summary")).isEqualTo("Monday, July 1, 2024\n6:00 PM – 7:00 PM Paris");
    }

    @Test
    void aSessionWithoutTimesHasTheTimeOfTheGroup() {
        Session session = session("a").revision(Revision.INITIAL).build();

        assertThat(only(feed(group(session).modified(LATER)), "updated")).isEqualTo("2024-02-01T08:00:00Z");
        assertThat(text(WRITER, group(session).build())).isEmpty();
        assertThat(ParsedSite.of(WRITER, group(session).build()).index().select("link[type=application/atom+xml]"))
                .isEmpty();
    }

    @Test
    void newsAreTheLatestFirstAndBounded() {
        List<Session> many = IntStream.range(0, 60)
                .mapToObj(i -> session("s" + i)
                        .revision(Revision.initial(FIRST.plusSeconds(i)))
                        .build())
                .toList();
        Element feed = feed(group().sessions(many));

        assertThat(titles(feed)).hasSize(50).startsWith("Ōtautahi – s59 🌍", "Ōtautahi – s58 🌍");
        assertThat(only(feed, "updated")).isEqualTo("2024-01-01T08:00:59Z");
    }

    @Test
    void aMoveACancellationAndARecordingAreNews() {
        Session announced = session("a").build();
        When earlier = When.at(LocalDateTime.parse("2024-06-01T18:00"), PARIS);
        Session moved = session("a").earlierDate(earlier).revision(changed()).build();
        Session cancelled = announced.cancelled(changed());
        Session recorded = session("a")
                .revision(changed())
                .link(Link.of(Link.Kind.RECORDING, URI.create("https://video.example/é"), "Größe"))
                .build();
        Session described =
                session("a").description("Größe").revision(changed()).build();

        List<Element> entries = Stream.of(announced, moved, cancelled, recorded)
                .map(session -> children(feed(group(session)), "entry").get(0))
                .toList();

        assertThat(entries.stream().map(entry -> only(entry, "title")))
                .containsExactly(
                        "Ōtautahi – a 🌍",
                        "Moved: Ōtautahi – a 🌍",
                        "Cancelled: Ōtautahi – a 🌍",
                        "Recording: Ōtautahi – a 🌍");
        assertThat(entries.stream().map(entry -> only(entry, "id"))).doesNotHaveDuplicates();
        assertThat(only(entries.get(1), "summary")).endsWith("Moved from Saturday, June 1, 2024, 6:00 PM Paris");
        Element update = children(feed(group(described)), "entry").get(0);
        assertThat(only(update, "id")).isEqualTo(only(entries.get(0), "id"));
        assertThat(only(update, "updated")).isEqualTo("2024-02-01T08:00:00Z");
        assertThat(only(update, "published")).isEqualTo("2024-01-01T08:00:00Z");
    }

    @Test
    void aSeriesIsAnEntry() {
        Series series = Series.builder("weekly")
                .title("Jeudi – 木曜")
                .cadence(Cadence.usually("jeudi, souvent", null))
                .revision(Revision.initial(FIRST))
                .build();
        Element entry = children(feed(group().series(List.of(series))), "entry").get(0);

        assertThat(only(entry, "title")).isEqualTo("Jeudi – 木曜");
        assertThat(only(entry, "summary")).isEqualTo("jeudi, souvent");
        assertThat(link(entry, "alternate")).isEqualTo("series/weekly.html");
    }

    @Test
    void theAddressOfTheSiteMakesLinksAbsoluteAndKeepsIds() {
        WorkingGroup group = group(session("a").build()).build();
        Element relative = feed(WRITER, group);
        Element absolute = feed(WRITER.withBaseUrl(URI.create("https://example.org/treffen")), group);

        assertThat(link(absolute, "self")).isEqualTo("https://example.org/treffen/feed.xml");
        assertThat(link(absolute, "alternate")).isEqualTo("https://example.org/treffen/index.html");
        assertThat(link(children(absolute, "entry").get(0), "alternate"))
                .isEqualTo("https://example.org/treffen/sessions/a.html");
        assertThat(only(absolute, "id")).isEqualTo(only(relative, "id"));
    }

    @Test
    void pagesNameTheFeed() {
        ParsedSite site = ParsedSite.of(WRITER, group(session("a").build()).build());

        assertThat(site.index().select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("feed.xml");
        assertThat(site.pages()
                        .get("sessions/a.html")
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("../feed.xml");
        assertThat(site.index().select("#subscribe ~ p a").attr("href")).isEqualTo("feed.xml");
    }

    @Test
    void theMomentDoesNotChangeTheFeed() {
        WorkingGroup group = LargeProgram.of(7, 40).workingGroup();

        assertThat(text(WRITER.withNow(ParsedSite.NOW.plus(Duration.ofDays(900))), group))
                .isEqualTo(text(WRITER, group))
                .isPresent();
    }

    @Test
    void fragmentsHaveNoFeed() {
        assertThat(text(WRITER.withFragments(), group(session("a").build()).build()))
                .isEmpty();
    }

    @Test
    void privateValuesAreAbsent() {
        Session secret = session("a")
                .guest(Guest.person("Zoë").withEmail(new EmailAddress("zoe.private@example.org")))
                .venue(Venue.online(VirtualLocation.of(JoinLink.secret(URI.create("https://meet.example/geheim")))))
                .build();
        Session hidden =
                session("hidden").classification(Session.Classification.PRIVATE).build();

        assertThat(text(WRITER, group(secret, hidden).build()).orElseThrow())
                .contains("Ōtautahi – a")
                .doesNotContain("zoe.private", "geheim", "hidden");
    }

    @Test
    void theWordsAreInTheLanguageOfTheGroup() {
        Element feed = feed(
                group(session("a").language("ja").build().cancelled(changed())).language("de-AT"));

        assertThat(feed.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).isEqualTo("de-AT");
        assertThat(titles(feed)).containsExactly("Abgesagt: Ōtautahi – a 🌍");
        assertThat(children(feed, "entry").get(0).getAttributeNS(XMLConstants.XML_NS_URI, "lang"))
                .isEqualTo("ja");
    }
}
