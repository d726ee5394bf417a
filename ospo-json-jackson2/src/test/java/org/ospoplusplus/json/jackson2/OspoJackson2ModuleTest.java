package org.ospoplusplus.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.json.Fault;
import org.ospoplusplus.json.Location;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.json.jackson2.MapperSettingsTest.Holder;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;

class OspoJackson2ModuleTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new OspoJackson2Module());

    private static List<Record> samples() {
        return Samples.all();
    }

    private static OspoJackson2Exception faulty(String document, Class<?> type) {
        return catchThrowableOfType(OspoJackson2Exception.class, () -> MAPPER.readValue(document, type));
    }

    @Test
    void theServiceLoaderFindsTheModule() throws IOException {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules().registerModule(new OspoJackson2Module());

        assertThat(found.getRegisteredModuleIds()).contains(OspoJackson2Module.class.getName());
        assertThat(found.readValue(found.writeValueAsBytes(Complete.workingGroup()), WorkingGroup.class))
                .isEqualTo(Complete.workingGroup());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void treesGoInAndOut(Record sample) throws IOException {
        JsonNode tree = MAPPER.valueToTree(sample);

        assertThat(tree).isEqualTo(MAPPER.readTree(JSON.write(sample)));
        assertThat((Object) MAPPER.treeToValue(tree, sample.getClass())).isEqualTo(sample);
        assertThat((Object) MAPPER.convertValue(sample, JsonNode.class)).isEqualTo(tree);
        assertThat((Object) MAPPER.convertValue(MAPPER.convertValue(sample, Object.class), sample.getClass()))
                .isEqualTo(sample);
    }

    @Test
    void aFaultInATreeHasNoPlace() {
        ObjectNode tree = MAPPER.valueToTree(Complete.workingGroup());
        tree.put("id", 7L);
        OspoJackson2Exception exception =
                catchThrowableOfType(OspoJackson2Exception.class, () -> MAPPER.treeToValue(tree, WorkingGroup.class));

        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::location)
                .containsExactly(tuple("/id", Location.UNKNOWN));
    }

    @Test
    void onlyTheOutermostGroupHasAVersion() throws IOException {
        ObjectNode tree = MAPPER.valueToTree(Map.of("group", Complete.workingGroup()));

        assertThat(tree.get("group").fieldNames().next()).isEqualTo("id");
        assertThat(tree.get("group").has("version")).isFalse();
        assertThat(MAPPER.valueToTree(Complete.workingGroup()).get("version").textValue())
                .isEqualTo("0.1");
        tree.set("group", MAPPER.valueToTree(Complete.workingGroup()));
        assertThat(MAPPER.convertValue(tree, new TypeReference<Map<String, WorkingGroup>>() {}))
                .containsEntry("group", Complete.workingGroup());
    }

    @Test
    void aSmallNumberInATreeMayBeALong() throws IOException {
        assertThat(MAPPER.treeToValue(MAPPER.createObjectNode().put("year", 2030L), When.class))
                .isEqualTo(When.in(Year.of(2030)));
    }

    @Test
    void theMapperIndents() throws IOException {
        assertThat(MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("date", When.in(Year.of(2030))))
                        .lines())
                .containsExactly("{", "  \"date\" : {", "    \"year\" : 2030", "  }", "}");
    }

    private static List<ObjectMapper> mappersThatEncodeSurrogatesDifferently() {
        JsonFactory combining = JsonFactory.builder()
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .build();
        return List.of(MAPPER, new ObjectMapper(combining).registerModule(new OspoJackson2Module()));
    }

    /** UTF-8 cannot encode an unpaired surrogate, so each way of writing escapes it. */
    @ParameterizedTest
    @MethodSource("mappersThatEncodeSurrogatesDifferently")
    void unpairedSurrogatesAreNotLost(ObjectMapper mapper) throws IOException {
        List<Session> sessions = List.of(Samples.titled("a\uD83C b\uDF89 é 🎉"), Samples.titled("é 🎉"));
        byte[] utf8 = mapper.writeValueAsBytes(sessions);
        String text = mapper.writeValueAsString(sessions);

        assertThat(text).contains("a\\uD83C b\\uDF89 é").contains("\"é 🎉\"");
        assertThat(text.getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(text);
        for (byte[] bytes : List.of(utf8, text.getBytes(StandardCharsets.UTF_8))) {
            assertThat(mapper.readValue(bytes, new TypeReference<List<Session>>() {}))
                    .isEqualTo(sessions);
        }
    }

    @Test
    void theMapperMayEscapeMoreCharacters() throws IOException {
        JsonFactory escaping =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        String ascii = new ObjectMapper(escaping)
                .registerModule(new OspoJackson2Module())
                .writeValueAsString(Samples.titled(Samples.UNUSUAL + " \uD83C"));

        assertThat(ascii.chars()).allMatch(character -> character < 0x80);
        assertThat(JSON.read(ascii, Session.class)).isEqualTo(Samples.titled(Samples.UNUSUAL + " \uD83C"));
    }

    @Test
    void pointersBeginAtTheRootOfTheText() {
        String document = """
                {"ownText": "SECRET-MARKER",
                 "byName": {"x/y": 7},
                 "oneSession": {"id": 7, "when": {"year": 2030}, "agenda": [{"titel": "é"}]}}
                """;
        OspoJackson2Exception inRecord = faulty(document.replace("7}", "\"é\"}"), Holder.class);

        assertThat(faulty(document.replace("x/y", "é-x"), Holder.class).faults())
                .extracting(Fault::pointer)
                .containsExactly("/byName/é-x");
        // A key that may be a link or an e-mail address does not appear in messages.
        assertThat(faulty(document, Holder.class).faults())
                .extracting(Fault::pointer)
                .containsExactly("/byName");
        assertThat(inRecord.faults())
                .extracting(fault -> fault.pointer() + " " + fault.location())
                .containsExactly("/oneSession/id 3:23", "/oneSession/agenda/0 3:61", "/oneSession/agenda/0/titel 3:62");
        assertThat(inRecord).isInstanceOf(MismatchedInputException.class).hasCauseInstanceOf(OspoJsonException.class);
        assertThat(inRecord.getMessage())
                .isEqualTo(inRecord.getCause().getMessage())
                .doesNotContain("SECRET-MARKER");
        assertThat(inRecord.getLocalizedMessage()).isEqualTo(inRecord.getMessage());
        assertThat(inRecord.toString()).doesNotContain("SECRET-MARKER");
        assertThat(inRecord.getTargetType()).isEqualTo(Session.class);
        assertThat(inRecord.getPath()).hasSize(1);
        assertThat(inRecord.getLocation().getLineNr()).isEqualTo(3);
    }

    @Test
    void theSecondElementOfAListHasItsIndex() {
        OspoJackson2Exception exception = catchThrowableOfType(
                OspoJackson2Exception.class,
                () -> MAPPER.readValue("[{\"year\": 2030},\n {\"year\": \"é\"}]", new TypeReference<List<When>>() {}));

        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::location)
                .containsExactly(tuple("/1/year", new Location(2, 11)));
    }

    @Test
    void theModuleFindsDuplicates() {
        assertThat(faulty("{\"name\": \"é\", \"name\": \"b\"}", Organization.class)
                        .faults())
                .extracting(Fault::code)
                .containsExactly(Fault.Code.DUPLICATE_PROPERTY);
    }

    @Test
    void aReaderWithWarningsIgnoresAdditions() throws IOException {
        List<Fault> warnings = new ArrayList<>();
        ObjectMapper lenient = new ObjectMapper().registerModule(new OspoJackson2Module().withWarnings(warnings::add));

        assertThat(lenient.readValue("{\"name\": \"é\", \"mood\": [1, {}]}", Organization.class))
                .isEqualTo(Organization.of("é"));
        assertThat(warnings)
                .extracting(Fault::pointer, Fault::location, Fault::code)
                .containsExactly(tuple("/mood", new Location(1, 15), Fault.Code.UNKNOWN_PROPERTY));
    }

    @Test
    void recordsEnforceTheirOwnLimits() {
        String tooLong = "é".repeat(65_537);

        assertThat(faulty('"' + tooLong + '"', EmailAddress.class).faults())
                .extracting(Fault::pointer, Fault::code, Fault::message)
                .containsExactly(tuple("", Fault.Code.ILL_FORMED, "longer than 65536 characters"));
        assertThat(faulty("{\"name\": \"" + tooLong + "\"}", Organization.class).faults())
                .extracting(Fault::pointer, Fault::code, Fault::location)
                .containsExactly(tuple("/name", Fault.Code.ILL_FORMED, new Location(1, 10)));
    }

    @Test
    void theMapperEnforcesItsLimits() {
        ObjectMapper limited = new ObjectMapper(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(3)
                                .maxStringLength(10)
                                .build())
                        .build())
                .registerModule(new OspoJackson2Module());

        assertThatThrownBy(() -> limited.readValue("{\"mood\": [[[[1]]]]}", Organization.class))
                .isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> limited.readValue("{\"name\": \"" + "é".repeat(5_000) + "\"}", Organization.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("exceeds the maximum allowed (10");
    }

    @Test
    void exceptionsOfTheParserAreItsOwn() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"name\": \"é\" \"mood\"}", Organization.class))
                .isInstanceOf(JsonParseException.class);
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("{\"name\": ".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the connection é ended");
                    }

                    @Override
                    public int read(byte[] buffer, int from, int count) throws IOException {
                        return read();
                    }
                });
        assertThatThrownBy(() -> MAPPER.readValue(broken, Organization.class))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the connection é ended");
    }

    @Test
    void exceptionsCanBeSerialized() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OspoJackson2Exception exception = faulty("{\"nme\": \"é\"}", Organization.class);
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            OspoJackson2Exception back = (OspoJackson2Exception) in.readObject();
            assertThat(back.faults()).isEqualTo(exception.faults());
            assertThat(back).hasMessage(exception.getMessage());
        }
    }
}
