package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.ospoplusplus.model.WorkingGroup;

/** The pages of a site, read with an independent parser. */
record ParsedSite(Map<String, String> texts, Map<String, Document> pages) {

    static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");

    /** The elements of the templates, and those of CommonMark. */
    private static final Set<String> ELEMENTS = Set.of(
            ("#root html head meta title link style body a div header h1 h2 h3 h4 h5 h6 bdi p main section ul ol li span time"
                            + " small b fieldset legend label input nav aside article footer script address img"
                            + " em strong code pre blockquote hr br svg path")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang charset http-equiv content name rel type href title id class dir datetime data-start data-end hidden"
                            + " data-yours aria-labelledby aria-label aria-hidden src alt width height loading checked start"
                            + " viewBox role preserveAspectRatio fill stroke opacity d")
                    .split(" "));

    static ParsedSite of(WorkingGroup group) {
        return of(PageWriter.create().withNow(NOW), group);
    }

    static ParsedSite of(PageWriter writer, WorkingGroup group) {
        return of(writer.write(group));
    }

    /** {@return only the start page, for groups with so many pages that parsing all takes long} */
    static ParsedSite ofIndex(PageWriter writer, WorkingGroup group) {
        return of(writer.write(group)
                .filter(file -> file.path().equals("index.html"))
                .limit(1));
    }

    private static ParsedSite of(Stream<SiteFile> files) {
        Map<String, String> texts =
                files.collect(Collectors.toMap(SiteFile::path, SiteFile::text, (a, b) -> b, TreeMap::new));
        Map<String, Document> pages = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text));
            }
        });
        return new ParsedSite(texts, pages);
    }

    Document index() {
        return pages.get("index.html");
    }

    /** {@return the words that a page shows, without scripts and styles} */
    static String visible(Document page) {
        return page.body().wholeText();
    }

    /** Fails if a page has an element, an attribute or a link that no template contains. */
    void assertSafe() {
        pages.forEach((path, page) -> {
            for (Element element : page.getAllElements()) {
                assertThat(element.tagName()).as(path).isIn(ELEMENTS);
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey()).as(path).isIn(ATTRIBUTES);
                }
            }
            assertThat(page.select("[href]").eachAttr("href"))
                    .as(path)
                    .allMatch(link -> link.matches("(?i)(https?://|mailto:|webcal://|#).*|[^:]*"));
            assertThat(page.select("script:not([type])"))
                    .as(path)
                    .hasSize(1)
                    .allSatisfy(script -> assertThat(policy(page)).contains(hash(script.data())));
            assertThat(page.select("style"))
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(style -> assertThat(policy(page)).contains(hash(style.data())));
            assertThat(page.select("script[type]").eachAttr("type"))
                    .as(path)
                    .allMatch("application/ld+json"::equals)
                    .hasSizeLessThan(2);
            assertThat(page.select("meta[http-equiv]")).as(path).hasSize(1);
        });
    }

    static String policy(Document page) {
        return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** {@return the relative links of a page, resolved against the folder of the site} */
    List<String> relativeLinks(String path) {
        return Stream.of(pages.get(path).select("a[href], link[href]").eachAttr("href"))
                .flatMap(List::stream)
                .filter(link -> !link.contains(":") && !link.startsWith("#"))
                .map(link -> URI.create("/" + path).resolve(link).getPath().substring(1))
                .toList();
    }
}
