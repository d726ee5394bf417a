package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents as earlier versions wrote them: they stay readable, and nothing in them gets lost. */
class GoldenDocumentsTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final Path GOLDEN = Path.of("src/test/resources/org/ospoplusplus/json/golden");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The name of a file begins with that of the schema. */
    private static Class<?> type(Path document) {
        String name = document.getFileName().toString();
        return SchemaGenerator.types().stream()
                .filter(type -> name.startsWith(Schemas.name(type) + "."))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anEarlierDocumentIsReadAndNothingInItIsLost(Path document) throws IOException {
        Object value = JSON.read(Files.readAllBytes(document), type(document));

        assertThat(tree(JSON.write(value))).isEqualTo(tree(Files.readString(document)));
    }

    /** The version is the writer's. */
    private static JsonNode tree(String json) {
        JsonNode tree = new JsonMapper().readTree(json);
        if (tree instanceof ObjectNode object) {
            object.remove(FormatVersion.PROPERTY);
        }
        return tree;
    }

    @Test
    void documentsAreAddedAndNeverChanged() throws IOException, NoSuchAlgorithmException {
        Map<String, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(GOLDEN.resolve("0.1").resolve("sha256sums.txt"))) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        Map<String, String> found = new TreeMap<>();
        for (Path document : documents()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(document));
            found.put(document.getFileName().toString(), HexFormat.of().formatHex(sum));
        }

        assertThat(listed).hasSizeGreaterThanOrEqualTo(105);
        assertThat(found).isEqualTo(listed);
    }
}
