package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.testkit.ExpectedFault;
import org.ospoplusplus.testkit.ExpectedViolation;
import org.ospoplusplus.testkit.InvalidValue;
import org.ospoplusplus.testkit.InvalidValues;
import org.ospoplusplus.testkit.UnreadableDocument;
import org.ospoplusplus.testkit.UnreadableDocuments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares the files of the catalogue, for programs outside the JVM, with the catalogue of the test kit. */
class CatalogueFilesTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final OspoValidator VALIDATOR = OspoValidator.create();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    /** The tests of {@code ospo-ical} compare these files. */
    private static final String CALENDAR = ".ics";

    private static final Path COMMITTED = Path.of("../ospo-testkit/src/main/resources/META-INF/ospo/catalogue");

    /** {@return the expected text of each file, by its path} */
    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        ArrayNode invalid = index.putArray("invalid");
        for (InvalidValue each : InvalidValues.all()) {
            String path = "invalid/" + each.name() + ".json";
            files.put(path, JSON.write(each.value()));
            ObjectNode entry = entry(invalid, each.name(), each.value().getClass(), path);
            String calendar = "invalid/" + each.name() + CALENDAR;
            if (Files.exists(COMMITTED.resolve(calendar))) {
                entry.put("calendar", calendar);
            }
            ArrayNode violations = entry.putArray("violations");
            for (ExpectedViolation violation : each.violations()) {
                violations
                        .addObject()
                        .put("severity", violation.severity().name().toLowerCase(Locale.ROOT))
                        .put("code", violation.code())
                        .put("pointer", violation.pointer());
            }
        }
        ArrayNode unreadable = index.putArray("unreadable");
        for (UnreadableDocument each : UnreadableDocuments.all()) {
            String path = "unreadable/" + each.name() + ".json";
            files.put(path, each.text());
            ArrayNode faults = entry(unreadable, each.name(), each.type(), path).putArray("faults");
            for (ExpectedFault fault : each.faults()) {
                faults.addObject()
                        .put("line", fault.line())
                        .put("column", fault.column())
                        .put("code", fault.code())
                        .put("pointer", fault.pointer());
            }
        }
        files.put("index.json", MAPPER.writeValueAsString(index).replace(System.lineSeparator(), "\n") + "\n");
        return files;
    }

    private static ObjectNode entry(ArrayNode list, String name, Class<?> type, String path) {
        return list.addObject()
                .put("name", name)
                .put("schema", Schemas.name(type))
                .put("document", path);
    }

    @Test
    void theFilesAreThoseOfTheCatalogue() throws IOException {
        Map<String, String> expected = files();
        if (Boolean.getBoolean("ospo.catalogue.write")) {
            for (Map.Entry<String, String> file : expected.entrySet()) {
                Path path = COMMITTED.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }

        Map<String, String> committed = new HashMap<>();
        try (Stream<Path> paths = Files.walk(COMMITTED)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(CALENDAR))
                    .toList()) {
                committed.put(COMMITTED.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        assertThat(committed.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((path, text) -> FirstDifference.assertSame(path, committed.get(path), text));
    }

    static Stream<JsonNode> invalid() throws IOException {
        return index().get("invalid").valueStream();
    }

    private static JsonNode index() throws IOException {
        return MAPPER.readTree(resource("index.json"));
    }

    /** Reads a file from the class path, as users do. */
    private static byte[] resource(String path) throws IOException {
        try (var in = InvalidValues.class.getResourceAsStream("/META-INF/ospo/catalogue/" + path)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void eachInvalidDocumentReadsToItsValueAndGivesWhatIsListed(JsonNode entry) throws IOException {
        InvalidValue expected = InvalidValues.all().stream()
                .filter(each -> each.name().equals(entry.get("name").asString()))
                .findFirst()
                .orElseThrow();
        Object value = JSON.read(
                resource(entry.get("document").asString()), expected.value().getClass());

        assertThat(value).isEqualTo(expected.value());
        assertThat(VALIDATOR.validate(value, Publishable.class).stream()
                        .map(violation -> List.of(
                                violation.severity().name().toLowerCase(Locale.ROOT),
                                violation.code(),
                                violation.pointer())))
                .containsExactlyInAnyOrderElementsOf(entry.get("violations")
                        .valueStream()
                        .map(violation ->
                                violation.valueStream().map(JsonNode::asString).toList())
                        .toList());
    }

    @Test
    void eachUnreadableDocumentIsListedWithItsText() throws IOException {
        assertThat(index().get("unreadable").valueStream())
                .hasSameSizeAs(UnreadableDocuments.all())
                .allSatisfy(entry -> assertThat(
                                new String(resource(entry.get("document").asString()), StandardCharsets.UTF_8))
                        .isEqualTo(UnreadableDocuments.all().stream()
                                .filter(each ->
                                        each.name().equals(entry.get("name").asString()))
                                .findFirst()
                                .orElseThrow()
                                .text()));
    }
}
