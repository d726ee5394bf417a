package org.ospoplusplus.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The dependencies of a module, from its bill of materials (CycloneDX).
 *
 * @param root the reference of the module
 * @param components the direct and transitive dependencies, by their references
 * @param needs the direct dependencies of each component, by its reference
 */
record BillOfMaterials(String root, Map<String, JsonNode> components, Map<String, List<String>> needs) {

    static BillOfMaterials read(Path file) throws IOException {
        JsonNode bill = JsonMapper.shared().readTree(Files.readString(file));
        Map<String, JsonNode> components = new LinkedHashMap<>();
        bill.path("components").forEach(component -> components.put(reference(component), component));
        Map<String, List<String>> needs = new LinkedHashMap<>();
        bill.get("dependencies")
                .forEach(dependency -> needs.put(
                        dependency.get("ref").stringValue(),
                        dependency
                                .path("dependsOn")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList()));
        return new BillOfMaterials(reference(bill.get("metadata").get("component")), components, needs);
    }

    private static String reference(JsonNode component) {
        return component.get("bom-ref").stringValue();
    }

    /**
     * {@return a line for each artifact, indented under the dependent that is nearest to the module, as in Maven}
     * Dependencies of another module of this project are only in the tree of that module.
     */
    List<String> tree() {
        return lines(root, nearest(), "").toList();
    }

    private Map<String, String> nearest() {
        Map<String, String> nearest = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            String parent = waiting.remove();
            for (String child : needs.getOrDefault(parent, List.of())) {
                if (nearest.putIfAbsent(child, parent) == null) {
                    waiting.add(child);
                }
            }
        }
        return nearest;
    }

    private Stream<String> lines(String parent, Map<String, String> nearest, String indent) {
        return needs.getOrDefault(parent, List.of()).stream()
                .filter(child -> parent.equals(nearest.get(child)))
                .flatMap(child -> {
                    JsonNode component = components.get(child);
                    String group = component.get("group").stringValue();
                    String line =
                            indent + "- `" + group + ":" + component.get("name").stringValue() + "`"
                                    + (component.path("scope").asString("").equals("optional") ? " (optional)" : "");
                    Stream<String> under =
                            group.equals("org.ospoplusplus") ? Stream.empty() : lines(child, nearest, indent + "  ");
                    return Stream.concat(Stream.of(line), under);
                });
    }
}
