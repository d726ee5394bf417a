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

/** Verifies that the documents of all earlier versions stay readable, without loss. */
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

    /** {@return the type of a document, by the name of the schema at the start of the file name} */
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

    /** Removes the version, which depends on the library that wrote the document. */
    private static JsonNode tree(String json) {
        JsonNode tree = new JsonMapper().readTree(json);
        if (tree instanceof ObjectNode object) {
            object.remove(FormatVersion.PROPERTY);
        }
        return tree;
    }

    /** The source page is the copy of a real page, and e-mail addresses are not texts for people. */
    static List<Path> documentsWithTexts() throws IOException {
        return documents().stream()
                .filter(document -> !document.toString().endsWith("source-page.json"))
                .filter(document -> !document.getFileName().toString().startsWith("email-address."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documentsWithTexts")
    void everyTextForPeopleContainsCharactersBeyondAscii(Path document) throws IOException {
        assertThat(DocumentTexts.ascii(new JsonMapper().readTree(Files.readString(document))))
                .isEmpty();
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
