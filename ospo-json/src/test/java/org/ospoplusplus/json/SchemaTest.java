package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks the published schemas with a validator of another project. */
class SchemaTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final Path COMMITTED = Path.of("src/main/resources/org/ospoplusplus/json/schema");
    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Class<?>, Schema> SCHEMAS = new HashMap<>();

    /** Numbers at and beyond the usual bounds of counts, ordinals, years and coordinates. */
    private static final int[] PROBES = {
        Integer.MIN_VALUE, -181, -91, -54, -1, 0, 1, 2, 32, 54, 91, 181, 1_001, 10_000, Integer.MAX_VALUE
    };

    static List<String> errors(Class<?> type, String document) {
        return SCHEMAS
                .computeIfAbsent(type, each -> VALIDATOR.getSchema(JSON.schema(Schemas.name(each))))
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    static List<Class<?>> types() {
        return SchemaGenerator.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theCommittedSchemaIsTheGeneratedOne(Class<?> type) throws IOException {
        Path committed = COMMITTED.resolve(Schemas.name(type) + ".json");
        String generated = SchemaGenerator.generate(type);
        if (Boolean.getBoolean("ospo.schema.write")) {
            Files.createDirectories(COMMITTED);
            Files.writeString(committed, generated);
        }

        FirstDifference.assertSame(committed.getFileName().toString(), Files.readString(committed), generated);
    }

    @Test
    void everySchemaIsListed() throws IOException {
        String names = types().stream().map(Schemas::name).sorted().collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("ospo.schema.write")) {
            Files.writeString(COMMITTED.resolve(Schemas.NAMES), names);
        }

        FirstDifference.assertSame(Schemas.NAMES, Files.readString(COMMITTED.resolve(Schemas.NAMES)), names);
        try (Stream<Path> files = Files.list(COMMITTED)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".json"))
                            .map(file -> file.replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(JSON.schemaNames());
        }
    }

    @Test
    void onlySchemasThatAreListedAreGivenOut() {
        assertThatThrownBy(() -> JSON.schema("../program")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("org.ospoplusplus.json.SchemaDocuments#fixtures")
    void fixturesAreAccepted(Record fixture) {
        assertThat(errors(fixture.getClass(), JSON.write(fixture))).isEmpty();
        if (fixture instanceof When) {
            assertThat(errors(When.class, JSON.write(fixture))).isEmpty();
        }
    }

    @Test
    void theExampleIsAccepted() throws IOException {
        assertThat(errors(WorkingGroup.class, Files.readString(Path.of("..", "examples", "ospoplusplus.json"))))
                .isEmpty();
    }

    static List<Record> complete() {
        return Fixtures.complete();
    }

    @ParameterizedTest
    @MethodSource("complete")
    void numbersHaveTheBoundsOfTheirConstructors(Record complete) {
        // A record with one string is a string, not an object.
        if (!(JsonMapper.shared().readTree(JSON.write(complete)) instanceof ObjectNode document)) {
            return;
        }
        for (RecordComponent component : complete.getClass().getRecordComponents()) {
            JsonNode given = document.get(component.getName());
            if (given != null && given.isNumber()) {
                for (int number : PROBES) {
                    String changed =
                            document.deepCopy().put(component.getName(), number).toString();
                    assertThat(errors(complete.getClass(), changed).isEmpty())
                            .as(
                                    "the schema accepts %d as %s.%s; enter the bounds in SchemaKeywords",
                                    number, complete.getClass().getSimpleName(), component.getName())
                            .isEqualTo(SchemaDocuments.isValid(complete.getClass(), changed));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.ospoplusplus.json.SchemaDocuments#wrong")
    void documentsThatTheReaderRejectsAreRejected(Class<?> type, String document) {
        assertThat(errors(type, document).isEmpty()).isEqualTo(SchemaDocuments.isBeyondASchema(document));
    }

    @ParameterizedTest
    @MethodSource("org.ospoplusplus.json.SchemaDocuments#bounds")
    void boundsAreThoseOfConstructorsAndConstraints(Class<?> type, String document) {
        assertThat(errors(type, document).isEmpty()).isEqualTo(SchemaDocuments.isValid(type, document));
    }
}
