package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.WorkingGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of facts in {@code docs/source-page.md}, compared with the example and its published pages. */
class SourcePageTest {

    private static final Path DOCUMENT = Path.of("../docs/source-page.md");
    private static final Path EXAMPLE = Path.of("../examples/ospoplusplus.json");

    private static final Map<String, String> PAGES = Map.of(
            "index", "index.html",
            "S1", "sessions/when-institutions-cooperate.html",
            "S2", "sessions/measuring-ospos.html",
            "series", "series/regular-meetings.html");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Set<String> NAMES = Set.of("name", "title", "label", "url");

    /** A row of the table, and the texts that it expects on pages. */
    private record Fact(String name, List<String> pointers, Map<String, List<String>> texts) {

        static Fact of(String row) {
            String[] cells = row.split(" *\\| *", -1);
            Map<String, List<String>> texts = new TreeMap<>();
            for (String part : cells[3].split("; (?=`)", -1)) {
                int colon = part.indexOf("`: `");
                for (String page : codes(part.substring(0, colon + 1))) {
                    texts.computeIfAbsent(page, key -> new ArrayList<>()).addAll(codes(part.substring(colon + 2)));
                }
            }
            List<String> pointers = codes(cells[2]).stream()
                    .filter(code -> code.matches("(S[12])?/.+"))
                    .map(code -> code.replace("S1/", "/sessions/0/").replace("S2/", "/sessions/1/"))
                    .toList();
            return new Fact(cells[1], pointers, texts);
        }

        private static List<String> codes(String text) {
            return CODE.matcher(text)
                    .results()
                    .map((MatchResult code) -> code.group(1))
                    .toList();
        }
    }

    private static List<Fact> facts() throws IOException {
        String document = Files.readString(DOCUMENT);
        String table = document.substring(document.indexOf("## Facts\n"), document.indexOf("## Improvements"));
        return table.lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(Fact::of)
                .toList();
    }

    private static ParsedSite site(UnaryOperator<String> change) throws IOException {
        WorkingGroup group = OspoJson.create().read(change.apply(Files.readString(EXAMPLE)), WorkingGroup.class);
        return ParsedSite.of(PageWriter.create().withNow(Instant.parse("2021-11-01T00:00:00Z")), group);
    }

    /** {@return the facts of which a text, link or time is missing on its page} */
    private static List<String> missing(ParsedSite site) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Fact fact : facts()) {
            fact.texts().forEach((page, texts) -> {
                Document document = site.pages().get(PAGES.get(page));
                String shown = document.body().text();
                Set<String> values = new TreeSet<>(document.select("a[href]").eachAttr("href"));
                values.addAll(document.select("time[datetime]").eachAttr("datetime"));
                texts.stream()
                        .filter(text -> !shown.contains(text) && !values.contains(text))
                        .forEach(text -> missing.add(fact.name() + ": " + page + ": " + text));
            });
        }
        return missing;
    }

    @Test
    void eachFactIsPublished() throws IOException {
        assertThat(facts())
                .hasSizeGreaterThan(20)
                .allSatisfy(fact -> assertThat(fact.texts())
                        .as(fact.name())
                        .isNotEmpty()
                        .allSatisfy((page, texts) -> assertThat(texts).isNotEmpty()));
        assertThat(missing(site(example -> example))).isEmpty();
    }

    @Test
    void aFactThatChangesIsMissing() throws IOException {
        assertThat(missing(site(example -> example.replace("Georg Link", "Zoë Link")
                        .replace("opensource.paris.fr", "other.example")
                        .replace("2021-11-18T12:00", "2021-11-18T13:00"))))
                .contains(
                        "six guests with links and affiliations: S2: Georg Link, Bitergia",
                        "three institutions with their links; two of them have an OSPO: S1:"
                                + " https://opensource.paris.fr/ossparis/")
                .anyMatch(fact -> fact.endsWith("S2: 12:00 PM New York"));
    }

    @Test
    void eachFieldExists() throws IOException {
        JsonNode example = JsonMapper.shared().readTree(Files.readString(EXAMPLE));

        assertThat(facts())
                .allSatisfy(fact -> assertThat(fact.pointers())
                        .as(fact.name())
                        .isNotEmpty()
                        .allSatisfy(pointer -> assertThat(example.at(pointer).isMissingNode())
                                .as(pointer)
                                .isFalse()));
    }

    @Test
    void theTableHasEachNameAndLinkOfTheExample() throws IOException {
        JsonNode example = JsonMapper.shared().readTree(Files.readString(EXAMPLE));
        String listed = String.join(
                "\n",
                facts().stream()
                        .flatMap(fact -> fact.texts().values().stream().flatMap(List::stream))
                        .toList());

        assertThat(names(example).toList())
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(listed).contains(name));
    }

    /** {@return each name, title, label and link} */
    private static Stream<String> names(JsonNode node) {
        Stream<String> own = node.propertyStream()
                .filter(property ->
                        NAMES.contains(property.getKey()) && property.getValue().isString())
                .map(property -> property.getValue().stringValue());
        return Stream.concat(own, node.valueStream().flatMap(SourcePageTest::names));
    }
}
