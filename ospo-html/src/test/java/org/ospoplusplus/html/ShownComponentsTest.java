package org.ospoplusplus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of a session and the site data show each optional component, or a list here names it as absent. */
class ShownComponentsTest {

    /** Before the session, because the ways to register for a past session are not shown. */
    private static final PageWriter WRITER = PageWriter.create().withNow(Instant.parse("2024-05-01T00:00:00Z"));

    private static final Path SITE_DATA = Path.of("../docs/reference/site-data.md");

    private static final String ABSENT = "These components of a session are not part of the data: ";

    /** The templates do not know the meaning of extensions. */
    private static final Set<String> NOT_ON_PAGES = Set.of("extensions");

    @Test
    void thePageOfASessionShowsEachComponent() {
        assertThat(withoutEffect(ShownComponentsTest::page))
                .as("components without effect on the page; add them to session.jte, or to NOT_ON_PAGES")
                .isEqualTo(NOT_ON_PAGES);
    }

    /** {@return the page of the session without JSON-LD, which has its own test} */
    private static String page(WorkingGroup group) {
        Element body = ParsedSite.of(WRITER, group)
                .pages()
                .get("sessions/" + Complete.session().id() + ".html")
                .body();
        body.select("script").remove();
        return body.html();
    }

    @Test
    void theSiteDataHaveEachComponent() throws IOException {
        String page = Files.readString(SITE_DATA);
        int start = page.indexOf(ABSENT);
        assertThat(start).as("the sentence in %s: %s", SITE_DATA, ABSENT).isNotNegative();
        Set<String> documented = Pattern.compile("`(\\w+)`")
                .matcher(page.substring(start, page.indexOf('.', start)))
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toSet());

        assertThat(withoutEffect(group -> WRITER.writeSiteData(group)))
                .as("components without effect on the site data; add them to SiteData, or to the list in %s", SITE_DATA)
                .isEqualTo(documented);
    }

    @Test
    void eachPropertyOfTheSiteDataIsDescribed() throws IOException {
        String page = Files.readString(SITE_DATA);
        Set<String> names = new TreeSet<>();
        collect(JsonMapper.shared().readTree(WRITER.writeSiteData(group(Complete.session()))), names);

        assertThat(names).hasSizeGreaterThan(40);
        assertThat(names.stream().filter(name -> !page.contains("`" + name + "`")))
                .as("properties that %s does not describe", SITE_DATA)
                .isEmpty();
    }

    private static void collect(JsonNode node, Set<String> names) {
        node.propertyNames().forEach(names::add);
        node.forEach(each -> collect(each, names));
    }

    /** {@return the optional components, lists and maps of a session whose absence changes nothing} */
    private static Set<String> withoutEffect(Function<WorkingGroup, String> writer) {
        Session session = Complete.session();
        String whole = writer.apply(group(session));
        return Arrays.stream(Session.class.getRecordComponents())
                .filter(component -> absent(component) != null)
                .filter(component ->
                        writer.apply(group(without(session, component))).equals(whole))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object absent(RecordComponent component) {
        return Map.of(Optional.class, Optional.empty(), List.class, List.of(), Map.class, Map.of())
                .get(component.getType());
    }

    /** {@return a group with a series from which the session inherits no tracks} */
    private static WorkingGroup group(Session session) {
        return Complete.workingGroup().toBuilder()
                .series(List.of(Complete.series().toBuilder()
                        .classification(Session.Classification.PUBLIC)
                        .trackIds(List.of())
                        .build()))
                .sessions(List.of(session.toBuilder()
                        .classification(Session.Classification.PUBLIC)
                        .build()))
                .build();
    }

    private static Session without(Session session, RecordComponent component) {
        RecordComponent[] components = Session.class.getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(component.getName())
                        ? absent(component)
                        : components[i].getAccessor().invoke(session);
            }
            return (Session) Session.class.getDeclaredConstructors()[0].newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record has accessors and a canonical constructor", e);
        }
    }
}
