package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Each component of a working group has an effect on the JSON-LD, or the documentation lists it as absent. */
class JsonLdComponentsTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final ZonedDateTime NOW = ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Path DOCUMENTATION = Path.of("../docs/reference/json.md");

    private final Set<String> known = new TreeSet<>();
    private final Set<String> carried = new TreeSet<>();

    @Test
    void eachComponentIsCarriedOrDocumentedAsAbsent() throws Exception {
        List<WorkingGroup> groups = Stream.concat(
                        Stream.of(Complete.workingGroup(), inheriting(Complete.workingGroup()), SampleProgram.GROUP),
                        Facts.all().values().stream())
                .map(JsonLdComponentsTest::publicMeetings)
                .toList();
        for (WorkingGroup group : groups) {
            ObjectNode document = (ObjectNode) MAPPER.readTree(JSON.write(group));
            compare(document, JSON.writeJsonLd(group, NOW), group, document);
        }

        known.removeAll(carried);
        Set<String> documented = documented();
        assertThat(known.stream().filter(name -> !documented.contains(name)))
                .as("components without effect on JSON-LD; add them to SchemaOrg, or to the list in %s", DOCUMENTATION)
                .isEmpty();
        assertThat(documented.stream().filter(name -> !known.contains(name)))
                .as("components with an effect on JSON-LD; remove them from the list in %s", DOCUMENTATION)
                .isEmpty();
    }

    /** JSON-LD contains only public series and sessions. */
    private static WorkingGroup publicMeetings(WorkingGroup group) {
        return group.toBuilder()
                .series(group.series().stream()
                        .map(series -> series.toBuilder()
                                .classification(Session.Classification.PUBLIC)
                                .build())
                        .toList())
                .sessions(group.sessions().stream()
                        .map(session -> session.toBuilder()
                                .classification(Session.Classification.PUBLIC)
                                .build())
                        .toList())
                .build();
    }

    /**
     * {@return a group whose sessions and series use the venue, the language, the links, the ways to register and the
     * OSPO types of their track or of the group, and whose cadences are not firm, so that they need no rule}
     */
    private static WorkingGroup inheriting(WorkingGroup group) {
        return group.toBuilder()
                .series(group.series().stream()
                        .map(series -> series.toBuilder()
                                .venue(null)
                                .language(null)
                                .links(List.of())
                                .registrations(List.of())
                                .cadence(series.cadence()
                                        .map(cadence -> new Cadence(cadence.text(), cadence.rule(), false))
                                        .orElse(null))
                                .build())
                        .toList())
                .sessions(group.sessions().stream()
                        .map(session -> session.toBuilder()
                                .venue(null)
                                .language(null)
                                .links(List.of())
                                .registrations(List.of())
                                .ospoTypes(List.of())
                                .build())
                        .toList())
                .build();
    }

    private static Set<String> documented() throws IOException {
        String page = Files.readString(DOCUMENTATION);
        int start = page.indexOf("These components are not part of JSON-LD:");
        assertThat(start).as("the list in %s", DOCUMENTATION).isNotNegative();
        String list = page.substring(start, page.indexOf("\n\n", start));
        return Pattern.compile("`([A-Z]\\w+\\.\\w+)`")
                .matcher(list)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toSet());
    }

    /** Changes each property below a node, and records whether the JSON-LD of the document changes. */
    private void compare(ObjectNode document, String jsonLd, Object value, JsonNode node) throws Exception {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                compare(document, jsonLd, optional.get(), node);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                compare(document, jsonLd, list.get(i), node.get(i));
            }
        } else if (value instanceof Record && node instanceof ObjectNode object) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (component.getAccessor().invoke(value) instanceof Map<?, ?> extensions) {
                    compareExtensions(document, jsonLd, extensions, object, value.getClass());
                    continue;
                }
                JsonNode part = object.get(component.getName());
                if (part == null) {
                    continue;
                }
                String name = value.getClass().getSimpleName() + "." + component.getName();
                // A required object cannot be removed, so only its parts can have an effect.
                boolean required = part.isContainer() && Defaults.of(component) == null;
                if (!required) {
                    known.add(name);
                }
                if (!required && !carried.contains(name) && changes(document, jsonLd, object, component)) {
                    carried.add(name);
                }
                if (required || carried.contains(name)) {
                    compare(document, jsonLd, component.getAccessor().invoke(value), part);
                }
            }
        }
    }

    /** Extensions are properties of the object itself. */
    private void compareExtensions(
            ObjectNode document, String jsonLd, Map<?, ?> extensions, ObjectNode object, Class<?> type) {
        String component = type.getSimpleName() + ".extensions";
        for (Object name : extensions.keySet()) {
            known.add(component);
            JsonNode part = object.remove(name.toString());
            if (differs(document, jsonLd)) {
                carried.add(component);
            }
            object.set(name.toString(), part);
        }
    }

    private static boolean changes(ObjectNode document, String jsonLd, ObjectNode object, RecordComponent component) {
        String name = component.getName();
        JsonNode part = object.remove(name);
        boolean changed = differs(document, jsonLd);
        for (JsonNode other : others(component, part)) {
            object.set(name, other);
            changed |= differs(document, jsonLd);
        }
        object.set(name, part);
        return changed;
    }

    /** {@return other values for a component; the reader may reject some of them} */
    private static List<JsonNode> others(RecordComponent component, JsonNode part) {
        if (component.getType().isEnum()) {
            return Stream.of(component.getType().getEnumConstants())
                    .map(constant -> StringNode.valueOf(SchemaGenerator.word(component.getType(), constant)))
                    .map(JsonNode.class::cast)
                    .toList();
        }
        if (part.isNumber()) {
            return List.of(DoubleNode.valueOf(part.asDouble() + 1), IntNode.valueOf(part.asInt() + 1));
        }
        String text = part.isString() ? part.asString() : "";
        // Among these are other years, another time of day, another time zone and another currency.
        return text.isEmpty()
                ? List.of()
                : List.of(
                        StringNode.valueOf(text + "x"),
                        StringNode.valueOf(text.replaceFirst("^2", "1")),
                        StringNode.valueOf(text.replaceFirst("^2", "3")),
                        StringNode.valueOf("00:00"),
                        StringNode.valueOf("Etc/UTC"),
                        StringNode.valueOf("JPY"));
    }

    private static boolean differs(ObjectNode document, String jsonLd) {
        try {
            return !JSON.writeJsonLd(JSON.read(document.toString(), WorkingGroup.class), NOW)
                    .equals(jsonLd);
        } catch (OspoJsonException e) {
            return false;
        }
    }
}
