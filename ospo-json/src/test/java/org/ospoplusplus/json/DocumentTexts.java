package org.ospoplusplus.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.OspoType;
import tools.jackson.databind.JsonNode;

/** Finds the texts for people in a document, so that tests can require characters beyond ASCII in each of them. */
final class DocumentTexts {

    /** Properties with values for programs. */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "accessCode",
            "also",
            "attribution",
            "classification",
            "code",
            "country",
            "created",
            "date",
            "day",
            "displayZones",
            "domain",
            "duration",
            "email",
            "end",
            "first",
            "frequency",
            "id",
            "ids",
            "kind",
            "language",
            "last",
            "method",
            "modified",
            "month",
            "number",
            "offset",
            "pointer",
            "policyInheritance",
            "price",
            "reason",
            "recording",
            "relation",
            "removedFrom",
            "role",
            "severity",
            "standing",
            "start",
            "status",
            "time",
            "trackIds",
            "url",
            "verdict",
            "version",
            "weekdays",
            "zone");

    /** The names of constants of the model. */
    private static final Set<String> ENGLISH = Stream.concat(
                    Stream.of(ConductPolicy.CHATHAM_HOUSE_RULE.name(), ConductPolicy.CONTRIBUTOR_COVENANT.name()),
                    OspoType.KNOWN.stream().map(OspoType::label))
            .collect(Collectors.toUnmodifiableSet());

    private DocumentTexts() {}

    /** {@return the texts without a character beyond ASCII, by their pointers, except the names of constants} */
    static List<Map.Entry<String, String>> ascii(JsonNode document) {
        return texts("", document)
                .filter(text -> !ENGLISH.contains(text.getValue()))
                .filter(text -> text.getValue().chars().allMatch(c -> c < 0x80))
                .toList();
    }

    /** {@return the texts by their pointers} A property counts as a text for people unless it is listed. */
    private static Stream<Map.Entry<String, String>> texts(String pointer, JsonNode node) {
        if (node.isString()) {
            return Stream.of(Map.entry(pointer, node.stringValue()));
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size()).boxed().flatMap(i -> texts(pointer + "/" + i, node.get(i)));
        }
        return node.properties().stream()
                .filter(property -> !isForPrograms(node, property.getKey()))
                .flatMap(property -> texts(pointer + "/" + property.getKey(), property.getValue()));
    }

    /** The id of a series and the reason of a removal have the name of values for people. */
    private static boolean isForPrograms(JsonNode object, String property) {
        return FOR_PROGRAMS.contains(property)
                || (property.equals("series") && object.get(property).isString())
                || (property.equals("reason") && object.has("pointer"));
    }
}
