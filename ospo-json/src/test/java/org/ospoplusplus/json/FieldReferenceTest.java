package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.WorkingGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page for authors is up to date, and a foreign validator accepts each of its examples and defaults. */
class FieldReferenceTest {

    private static final Path PAGE = Path.of("..", "docs", "reference", "fields.md");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static List<String> errors(Object schema, JsonNode value) {
        return VALIDATOR
                .getSchema(MAPPER.writeValueAsString(schema))
                .validate(
                        value.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    static List<Class<?>> types() {
        return SchemaGenerator.types();
    }

    static List<FieldTypes.FieldType> fieldTypes() {
        return FieldTypes.ALL;
    }

    @Test
    void theCommittedPageIsTheGeneratedOne() throws IOException {
        String generated = FieldReference.generate();
        if (Boolean.getBoolean("ospo.schema.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, generated);
        }

        FirstDifference.assertSame(PAGE.getFileName().toString(), Files.readString(PAGE), generated);
    }

    @ParameterizedTest
    @MethodSource("types")
    void examplesAndDefaultsOfPropertiesAreAccepted(Class<?> type) {
        JsonNode schema = MAPPER.readTree(SchemaGenerator.generate(type));

        SchemaGenerator.object(schema).path("properties").forEach(property -> {
            List<JsonNode> values = new ArrayList<>();
            property.path("examples").forEach(values::add);
            if (property.has("default")) {
                values.add(property.get("default"));
            }
            ObjectNode whole = ((ObjectNode) property).deepCopy();
            // The validator loads all definitions, which takes much longer than the check.
            if (!values.isEmpty() && property.toString().contains("$ref")) {
                whole.set("$defs", schema.path("$defs"));
            }
            assertThat(values)
                    .allSatisfy(value ->
                            assertThat(errors(whole, value)).as("%s", property).isEmpty());
        });
    }

    /** Authors see an example of every property whose value is short. */
    @Test
    void everyPropertyWithASimpleValueHasAnExample() {
        List<String> without = new ArrayList<>();
        JsonNode schema = MAPPER.readTree(SchemaGenerator.generate(WorkingGroup.class));
        schema.get("$defs")
                .propertyStream()
                .forEach(definition -> SchemaGenerator.object(definition.getValue())
                        .path("properties")
                        .propertyStream()
                        .filter(property -> !property.getValue().has("examples"))
                        .filter(property -> !property.getValue().has("$ref")
                                && !property.getValue().path("items").has("$ref"))
                        .forEach(property -> without.add(definition.getKey() + "." + property.getKey())));

        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fieldTypes")
    void theExampleOfATypeIsAccepted(FieldTypes.FieldType type) {
        Map<String, Object> schema = new HashMap<>(SchemaKeywords.ofType(type.type()));
        if (!type.constraint().isEmpty()) {
            schema.putAll(SchemaKeywords.ofConstraint(type.constraint()));
        }

        assertThat(errors(schema, MAPPER.readTree(type.example()))).isEmpty();
        assertThat(errors(schema, MAPPER.createArrayNode())).isNotEmpty();
    }
}
