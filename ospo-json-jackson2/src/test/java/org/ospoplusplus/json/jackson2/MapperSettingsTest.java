package org.ospoplusplus.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;

/** Verifies that the format of the records does not depend on the settings of a mapper of Jackson 2. */
public class MapperSettingsTest {

    /** Deprecated, but the only setting of Jackson 2 that writes the class names of records. */
    @SuppressWarnings("deprecation")
    private static final ObjectMapper.DefaultTyping WITH_RECORDS = ObjectMapper.DefaultTyping.EVERYTHING;

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
                "text é");
    }

    /** Settings of a mapper, with a name. */
    record Setting(String name, boolean addsNothing, ObjectMapper mapper) {

        private static Setting of(String name, UnaryOperator<JsonMapper.Builder> change) {
            return new Setting(name, true, mapper(change));
        }

        /** Settings that write something around or inside a record. */
        private static Setting adding(String name, UnaryOperator<JsonMapper.Builder> change) {
            return new Setting(name, false, mapper(change));
        }

        private static ObjectMapper mapper(UnaryOperator<JsonMapper.Builder> change) {
            return change.apply(JsonMapper.builder().addModule(new Jdk8Module()).addModule(new OspoJackson2Module()))
                    .build();
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
                    "always",
                    builder -> builder.defaultPropertyInclusion(
                            JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))),
            Setting.of(
                    "non default",
                    builder -> builder.defaultPropertyInclusion(JsonInclude.Value.construct(
                            JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))),
            Setting.of(
                    "lenient",
                    builder -> builder.disable(
                                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
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
                                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)),
            Setting.of(
                    "timestamps",
                    builder -> builder.enable(
                            SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                            SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                            SerializationFeature.WRITE_ENUMS_USING_INDEX)),
            Setting.of(
                    "sorted",
                    builder -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(
                                    SerializationFeature.INDENT_OUTPUT,
                                    SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)),
            Setting.of(
                    "without detection",
                    builder -> builder.disable(
                            MapperFeature.USE_ANNOTATIONS, MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS)),
            Setting.adding(
                    "wrapped",
                    builder -> builder.enable(SerializationFeature.WRAP_ROOT_VALUE)
                            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)),
            Setting.of(
                    "typed where abstract",
                    builder -> typed(
                            builder, ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.PROPERTY)),
            Setting.of(
                    "typed in arrays",
                    builder -> typed(builder, ObjectMapper.DefaultTyping.NON_FINAL, JsonTypeInfo.As.WRAPPER_ARRAY)),
            Setting.adding("typed records", builder -> typed(builder, WITH_RECORDS, JsonTypeInfo.As.PROPERTY)),
            Setting.adding(
                    "typed records in objects",
                    builder -> typed(builder, WITH_RECORDS, JsonTypeInfo.As.WRAPPER_OBJECT)));

    private static final OspoJson JSON = OspoJson.create();

    private static JsonMapper.Builder typed(
            JsonMapper.Builder builder, ObjectMapper.DefaultTyping typing, JsonTypeInfo.As as) {
        return builder.activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build(),
                typing,
                as);
    }

    private static List<Setting> settings() {
        return SETTINGS;
    }

    private static List<Setting> settingsThatAddNothing() {
        return SETTINGS.stream().filter(Setting::addsNothing).toList();
    }

    private static Stream<Arguments> settingsAndSamples() {
        return SETTINGS.stream()
                .flatMap(setting -> Samples.ofEachType().stream().map(sample -> Arguments.of(setting, sample)));
    }

    @ParameterizedTest
    @MethodSource("settingsAndSamples")
    void eachRecordCanBeADocument(Setting setting, Record sample) throws IOException {
        ObjectMapper mapper = setting.mapper();
        String text = mapper.writeValueAsString(sample);
        byte[] utf8 = mapper.writeValueAsBytes(sample);

        assertThat((Object) mapper.readValue(text, sample.getClass())).isEqualTo(sample);
        assertThat((Object) mapper.readValue(utf8, sample.getClass())).isEqualTo(sample);
        if (setting.addsNothing()) {
            assertThat((Object) JSON.read(text, sample.getClass())).isEqualTo(sample);
            assertThat((Object) JSON.read(utf8, sample.getClass())).isEqualTo(sample);
            assertThat((Object) mapper.readValue(JSON.write(sample), sample.getClass()))
                    .isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("settingsAndSamples")
    void aRecordReturnsFromListsMapsAndOptionals(Setting setting, Record sample) throws IOException {
        ObjectMapper mapper = setting.mapper();
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
    @MethodSource("settings")
    void aTypeOfAnApplicationReturnsWithItsValues(Setting setting) throws IOException {
        ObjectMapper mapper = setting.mapper();

        assertThat(mapper.readValue(mapper.writeValueAsString(Holder.FULL), Holder.class))
                .isEqualTo(Holder.FULL);
    }

    @ParameterizedTest
    @MethodSource("settingsThatAddNothing")
    void theFormIsThatOfOspoJson(Setting setting) throws IOException {
        ObjectMapper plain = new ObjectMapper();
        for (Record sample : Samples.all()) {
            assertThat(plain.readTree(setting.mapper().writeValueAsBytes(sample)))
                    .isEqualTo(plain.readTree(JSON.write(sample)));
        }
    }

    @ParameterizedTest
    @MethodSource("settingsThatAddNothing")
    void strictnessIsThatOfOspoJson(Setting setting) throws JsonProcessingException {
        String document = """
                {
                  "ID": "é",
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
        OspoJackson2Exception exception = catchThrowableOfType(
                OspoJackson2Exception.class, () -> setting.mapper().readValue(document, Session.class));

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
}
