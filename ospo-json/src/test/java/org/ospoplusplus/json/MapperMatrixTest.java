package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.node.ObjectNode;

/** Verifies that the format of the records does not depend on the settings of the mapper. */
public class MapperMatrixTest {

    /** A type of an application that contains values of the model in different ways. */
    public record Holder(
            Session oneSession,
            Optional<Guest> someGuest,
            List<When> allDates,
            Map<String, EmailAddress> byName,
            Set<Organization> some,
            String ownText) {

        static final Holder FULL = new Holder(
                Complete.session(),
                Optional.of(Complete.guest()),
                List.of(Complete.timed(), Complete.days(), Complete.inMonth(), Complete.inYear()),
                Map.of("x/y", Complete.emailAddress()),
                Set.of(Complete.organization()),
                "text");
    }

    /** Settings of a mapper, with a name. */
    record Setting(String name, JsonMapper mapper) {

        private static Setting of(String name, UnaryOperator<JsonMapper.Builder> change) {
            return new Setting(
                    name,
                    change.apply(JsonMapper.builder().addModule(new OspoModule()))
                            .build());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Setting> SETTINGS = List.of(
            Setting.of("plain", builder -> builder),
            Setting.of("snake case", builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)),
            Setting.of(
                    "upper camel",
                    builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)),
            Setting.of(
                    "always",
                    builder -> builder.changeDefaultPropertyInclusion(inclusion ->
                            JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))),
            Setting.of(
                    "non default",
                    builder -> builder.changeDefaultPropertyInclusion(inclusion -> JsonInclude.Value.construct(
                            JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))),
            Setting.of(
                    "non empty",
                    builder -> builder.changeDefaultPropertyInclusion(inclusion ->
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))),
            Setting.of(
                    "lenient",
                    builder -> builder.disable(
                                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .enable(
                                    DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                    DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                                    DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                                    DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                                    DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                            .enable(
                                    MapperFeature.ALLOW_COERCION_OF_SCALARS,
                                    MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                                    MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                                    MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)),
            Setting.of(
                    "strict",
                    builder -> builder.enable(
                                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)),
            Setting.of(
                    "timestamps",
                    builder -> builder.enable(
                            DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS,
                            DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                            DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)),
            Setting.of(
                    "sorted",
                    builder -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(
                                    SerializationFeature.INDENT_OUTPUT,
                                    SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
            Setting.of(
                    "wrapped",
                    builder -> builder.enable(SerializationFeature.WRAP_ROOT_VALUE)
                            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)),
            Setting.of(
                    "without detection",
                    builder -> builder.disable(
                            MapperFeature.USE_ANNOTATIONS, MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS)),
            Setting.of(
                    "typed where abstract",
                    builder -> typed(builder, DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.PROPERTY)),
            Setting.of(
                    "typed in arrays",
                    builder -> typed(builder, DefaultTyping.NON_FINAL, JsonTypeInfo.As.WRAPPER_ARRAY)),
            Setting.of(
                    "typed records",
                    builder -> typed(builder, DefaultTyping.NON_FINAL_AND_RECORDS, JsonTypeInfo.As.PROPERTY)),
            Setting.of(
                    "typed records in objects",
                    builder -> typed(builder, DefaultTyping.NON_FINAL_AND_RECORDS, JsonTypeInfo.As.WRAPPER_OBJECT)));

    private static final JsonMapper PLAIN = SETTINGS.get(0).mapper();

    private static JsonMapper.Builder typed(JsonMapper.Builder builder, DefaultTyping typing, JsonTypeInfo.As as) {
        return builder.activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build(),
                typing,
                as);
    }

    private static List<Setting> everySetting() {
        return SETTINGS;
    }

    /** Settings that add nothing around or inside a record. */
    private static List<Setting> everySettingThatAddsNothing() {
        return SETTINGS.stream()
                .filter(setting ->
                        !setting.name().equals("wrapped") && !setting.name().startsWith("typed records"))
                .toList();
    }

    private static Stream<Arguments> everySettingAndSample() {
        return SETTINGS.stream()
                .flatMap(setting -> Extremes.andFixtures().stream().map(sample -> Arguments.of(setting, sample)));
    }

    @ParameterizedTest
    @MethodSource("everySettingAndSample")
    void eachRecordCanBeADocument(Setting setting, Record sample) {
        JsonMapper mapper = setting.mapper();

        assertThat((Object) mapper.readValue(mapper.writeValueAsString(sample), sample.getClass()))
                .isEqualTo(sample);
        assertThat((Object) mapper.readValue(mapper.writeValueAsBytes(sample), sample.getClass()))
                .isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("everySettingAndSample")
    void aRecordComesBackOutOfAnythingAround(Setting setting, Record sample) {
        JsonMapper mapper = setting.mapper();
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, sample.getClass());
        JavaType map = mapper.getTypeFactory().constructMapType(Map.class, String.class, sample.getClass());
        JavaType optional =
                mapper.getTypeFactory().constructReferenceType(Optional.class, mapper.constructType(sample.getClass()));

        for (var entry : Map.of(list, List.of(sample, sample), map, Map.of("a", sample), optional, Optional.of(sample))
                .entrySet()) {
            String json = mapper.writerFor(entry.getKey()).writeValueAsString(entry.getValue());
            assertThat(mapper.<Object>readValue(json, entry.getKey())).isEqualTo(entry.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("everySetting")
    void aTypeOfTheUsersComesBackWithWhatItHolds(Setting setting) {
        JsonMapper mapper = setting.mapper();
        Holder back = mapper.readValue(mapper.writeValueAsString(Holder.FULL), Holder.class);

        assertThat(back).isEqualTo(Holder.FULL);
    }

    @ParameterizedTest
    @MethodSource("everySettingThatAddsNothing")
    void theFormIsTheSameWhateverTheSetting(Setting setting) {
        JsonNode ours = new JsonMapper().readTree(OspoJson.create().write(Complete.workingGroup()));

        assertThat(new JsonMapper().readTree(setting.mapper().writeValueAsString(Complete.workingGroup())))
                .isEqualTo(ours);
    }

    @ParameterizedTest
    @MethodSource("everySettingThatAddsNothing")
    void strictnessIsTheSameWhateverTheSetting(Setting setting) {
        String document = """
                {
                  "ID": "x",
                  "id": "a",
                  "title": "",
                  "when": {"year": "2030"},
                  "status": "CONFIRMED",
                  "trackIds": "a",
                  "revision": {"sequence": 1.0},
                  "venue": null,
                  "guests": [[]]
                }
                """;
        OspoJsonException exception = catchThrowableOfType(
                OspoJsonException.class, () -> setting.mapper().readValue(document, Session.class));

        assertThat(exception.faults())
                .extracting(fault -> fault.pointer() + " " + fault.location() + " " + fault.code())
                .containsExactly(
                        "/ID 2:3 unknown-property",
                        "/when/year 5:20 type",
                        "/status 6:13 closed-list",
                        "/trackIds 7:15 type",
                        "/revision/sequence 8:28 type",
                        "/venue 9:12 null",
                        "/guests/0 10:14 type");
    }

    @Test
    void modulesAreFoundByTheServiceLoader() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .filteredOn(module -> module instanceof OspoModule)
                .hasSize(1);
        JsonMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .addModule(new OspoModule())
                .build();

        assertThat(mapper.readValue(mapper.writeValueAsString(Complete.workingGroup()), WorkingGroup.class))
                .isEqualTo(Complete.workingGroup());
        assertThat(mapper.registeredModules())
                .extracting(JacksonModule::getModuleName)
                .filteredOn(name -> name.contains("Ospo"))
                .hasSize(1);
    }

    @Test
    void faultsInTheUsersTypesPointFromTheirRoot() {
        String document = """
                {"ownText": "SECRET-MARKER",
                 "byName": {"x/y": 7},
                 "oneSession": {"id": 7, "when": {"year": 2030}, "agenda": [{"titel": "t"}]}}
                """;
        OspoJsonException inMap =
                catchThrowableOfType(OspoJsonException.class, () -> PLAIN.readValue(document, Holder.class));
        OspoJsonException inRecord = catchThrowableOfType(
                OspoJsonException.class, () -> PLAIN.readValue(document.replace("7}", "\"a\"}"), Holder.class));

        OspoJsonException inMapOfNames = catchThrowableOfType(
                OspoJsonException.class, () -> PLAIN.readValue(document.replace("x/y", "é-x"), Holder.class));

        assertThat(inMapOfNames.faults()).extracting(Fault::pointer).containsExactly("/byName/é-x");
        // A key that may be a link or an e-mail address does not appear in messages.
        assertThat(inMap.faults()).extracting(Fault::pointer).containsExactly("/byName");
        assertThat(inRecord.faults())
                .extracting(fault -> fault.pointer() + " " + fault.location())
                .containsExactly("/oneSession/id 3:23", "/oneSession/agenda/0 3:61", "/oneSession/agenda/0/titel 3:62");
        assertThat(inRecord).isInstanceOf(MismatchedInputException.class);
        assertThat(inRecord.getMessage()).doesNotContain("SECRET-MARKER");
        assertThat(inRecord.getTargetType()).isEqualTo(Session.class);
        assertThat(inRecord.getPath()).hasSize(1);
        assertThat(inRecord.getLocation().getLineNr()).isEqualTo(3);
    }

    @Test
    void duplicatesAreFoundByTheModuleItself() {
        OspoJsonException exception = catchThrowableOfType(
                OspoJsonException.class,
                () -> PLAIN.readValue("{\"name\": \"a\", \"name\": \"b\"}", Organization.class));

        assertThat(exception.faults()).extracting(Fault::code).containsExactly(Fault.Code.DUPLICATE_PROPERTY);
    }

    @Test
    void treesGoInAndOut() {
        JsonMapper mapper = PLAIN;
        ObjectNode tree = mapper.valueToTree(Complete.workingGroup());

        assertThat(tree.propertyNames()).startsWith("version");
        assertThat(mapper.treeToValue(tree, WorkingGroup.class)).isEqualTo(Complete.workingGroup());
        assertThat(mapper.convertValue(Complete.session(), Session.class)).isEqualTo(Complete.session());

        tree.put("id", 7L);
        OspoJsonException exception =
                catchThrowableOfType(OspoJsonException.class, () -> mapper.treeToValue(tree, WorkingGroup.class));
        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::location)
                .containsExactly(tuple("/id", Location.UNKNOWN));
    }

    @Test
    void aGroupInsideSomethingElseIsNoDocumentButMayHaveBeenOne() {
        JsonMapper mapper = PLAIN;
        JsonNode tree = mapper.valueToTree(Map.of("group", Complete.workingGroup()));

        assertThat(tree.get("group").propertyNames()).startsWith("id");
        ((ObjectNode) tree).set("group", mapper.<JsonNode>valueToTree(Complete.workingGroup()));
        assertThat(mapper.convertValue(tree, new tools.jackson.core.type.TypeReference<Map<String, WorkingGroup>>() {}))
                .containsEntry("group", Complete.workingGroup());
    }

    @Test
    void aSmallNumberInATreeMayBeALong() {
        JsonMapper mapper = PLAIN;
        ObjectNode tree = mapper.createObjectNode().put("year", 2030L);

        assertThat(mapper.treeToValue(tree, When.class)).isEqualTo(When.in(java.time.Year.of(2030)));
    }

    @Test
    void withoutLimitsTheRecordsHoldTheirOwn() {
        String tooLong = "a".repeat(65_537);

        assertThat(catchThrowableOfType(
                                OspoJsonException.class, () -> PLAIN.readValue('"' + tooLong + '"', EmailAddress.class))
                        .faults())
                .extracting(Fault::pointer, Fault::code, Fault::message)
                .containsExactly(tuple("", Fault.Code.ILL_FORMED, "longer than 65536 characters"));
        assertThat(catchThrowableOfType(
                                OspoJsonException.class,
                                () -> PLAIN.readValue("{\"name\": \"" + tooLong + "\"}", Organization.class))
                        .faults())
                .extracting(Fault::pointer, Fault::code, Fault::location)
                .containsExactly(tuple("/name", Fault.Code.ILL_FORMED, new Location(1, 10)));
    }
}
