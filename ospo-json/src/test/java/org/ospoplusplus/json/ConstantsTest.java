package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.validation.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Constants and other values that are written as strings have one form in types of an application, also as keys. */
class ConstantsTest {

    record Chart(
            Session.Status status,
            Set<Session.Status> statuses,
            Map<Guest.Kind, Integer> byKind,
            EnumMap<Severity, String> notes,
            Map<EmailAddress, String> byAddress) {}

    private static final Chart CHART = new Chart(
            Session.Status.TENTATIVE,
            Set.of(Session.Status.CONFIRMED),
            Map.of(Guest.Kind.PERSON, 2),
            new EnumMap<>(Map.of(Severity.WARNING, "é")),
            Map.of(new EmailAddress("zoë@example.org"), "Zoë 🎉"));

    private static final String JSON =
            "{\"status\":\"tentative\",\"statuses\":[\"confirmed\"],\"byKind\":{\"person\":2},"
                    + "\"notes\":{\"warning\":\"é\"},\"byAddress\":{\"zoë@example.org\":\"Zoë 🎉\"}}";

    private static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new OspoModule()).build();

    private static final JsonMapper UNLIMITED = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(100_000)
                            .build())
                    .build())
            .addModule(new OspoModule())
            .build();

    private static List<JsonMapper> mappers() {
        return List.of(
                PLAIN,
                PLAIN.rebuild()
                        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX, EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)
                        .build(),
                PLAIN.rebuild()
                        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theFormIsThatOfDocuments(JsonMapper mapper) {
        assertThat(mapper.writeValueAsString(CHART)).isEqualTo(JSON);
        assertThat(mapper.readValue(JSON, Chart.class)).isEqualTo(CHART);
        assertThat(mapper.treeToValue(mapper.valueToTree(CHART), Chart.class)).isEqualTo(CHART);
        assertThat(mapper.writeValueAsString(Session.Status.CONFIRMED)).isEqualTo("\"confirmed\"");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void otherWordsAreFaultsWithTheirPlaces(JsonMapper mapper) {
        OspoJsonException status = catchThrowableOfType(
                OspoJsonException.class, () -> mapper.readValue("{\"status\": \"TENTATIVE\"}", Chart.class));
        OspoJsonException key = catchThrowableOfType(
                OspoJsonException.class, () -> mapper.readValue("{\"byKind\":\n {\"persons\": 1}}", Chart.class));
        OspoJsonException keyOfEnumMap = catchThrowableOfType(
                OspoJsonException.class, () -> mapper.readValue("{\"notes\": {\"note\": \"é\"}}", Chart.class));
        OspoJsonException inTree = catchThrowableOfType(
                OspoJsonException.class,
                () -> mapper.treeToValue(mapper.readTree("{\"byKind\": {\"persons\": 1}}"), Chart.class));

        assertThat(status.faults())
                .extracting(Fault::pointer, Fault::location, Fault::code)
                .containsExactly(tuple("/status", new Location(1, 12), Fault.Code.CLOSED_LIST));
        assertThat(status.getMessage())
                .contains("one of the strings", "tentative")
                .doesNotContain("TENTATIVE");
        assertThat(key.faults())
                .extracting(Fault::pointer, Fault::location, Fault::code)
                .containsExactly(tuple("/byKind/persons", new Location(2, 3), Fault.Code.CLOSED_LIST));
        assertThat(keyOfEnumMap.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/notes/note", Fault.Code.CLOSED_LIST));
        assertThat(inTree.faults())
                .extracting(Fault::pointer, Fault::location)
                .containsExactly(tuple("/byKind/persons", Location.UNKNOWN));
    }

    /** A key that may be an e-mail address does not appear in messages. */
    @Test
    void aKeyThatIsTooLongIsAFault() {
        String tooLong = "{\"byAddress\": {\"" + "é".repeat(65_537) + "\": \"\"}}";
        OspoJsonException exception =
                catchThrowableOfType(OspoJsonException.class, () -> UNLIMITED.readValue(tooLong, Chart.class));

        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/byAddress", Fault.Code.ILL_FORMED));
    }

    /** Deserializers of an application may read the name before they ask for the key. */
    @Test
    void aKeyOutsideItsPlaceHasTheSameWords() {
        SimpleModule words = new SimpleModule().addDeserializer(StringBuilder.class, new ValueDeserializer<>() {
            @Override
            public StringBuilder deserialize(JsonParser parser, DeserializationContext context) {
                Object kind = context.findKeyDeserializer(context.constructType(Guest.Kind.class), null)
                        .deserializeKey(parser.getString(), context);
                return new StringBuilder(((Guest.Kind) kind).name());
            }
        });
        JsonMapper mapper = PLAIN.rebuild().addModule(words).build();

        assertThat(mapper.readValue("\"person\"", StringBuilder.class)).hasToString("PERSON");
        assertThat(catchThrowableOfType(
                                OspoJsonException.class, () -> mapper.readValue("\"persons\"", StringBuilder.class))
                        .faults())
                .extracting(Fault::location, Fault::code)
                .containsExactly(tuple(Location.UNKNOWN, Fault.Code.CLOSED_LIST));
    }

    @Test
    void recordsThatAreObjectsAreNoKeys() {
        assertThatThrownBy(() -> PLAIN.readValue("{\"é\": 1}", new TypeReference<Map<Organization, Integer>>() {}))
                .isInstanceOf(InvalidDefinitionException.class);
    }
}
