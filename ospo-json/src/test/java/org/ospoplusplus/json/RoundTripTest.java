package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.SourcePage;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final OspoJson JSON = OspoJson.create();

    private static List<Record> samples() {
        return Extremes.andFixtures();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRecordComesBackAndIsWrittenTheSameAgain(Record sample) {
        String json = JSON.write(sample);
        Object back = JSON.read(json, sample.getClass());

        assertThat(back).isEqualTo(sample);
        assertThat(JSON.write(back)).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aRecordComesBackFromYamlAndIsWrittenTheSameAgain(Record sample) {
        String yaml = JSON.writeYaml(sample);
        Object back = JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), sample.getClass())
                .value();

        assertThat(back).isEqualTo(sample);
        assertThat(JSON.writeYaml(back)).isEqualTo(yaml);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void octetsAreTheTextInUtf8(Record sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(sample, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.write(sample));
        assertThat((Object) JSON.read(bytes.toByteArray(), sample.getClass())).isEqualTo(sample);
        assertThat((Object) JSON.read(new ByteArrayInputStream(bytes.toByteArray()), sample.getClass()))
                .isEqualTo(sample);
        assertThat((Object) JSON.readDocument(bytes.toByteArray(), sample.getClass())
                        .value())
                .isEqualTo(sample);
    }

    @Test
    void everyFactComesBack() {
        assertThat(Facts.all().values())
                .allSatisfy(fact -> assertThat(JSON.read(JSON.write(fact), WorkingGroup.class))
                        .isEqualTo(fact));
    }

    @Test
    void theSourcePageIsWhatTheExampleHolds() throws IOException {
        byte[] example = Files.readAllBytes(Path.of("..", "examples", "ospoplusplus.json"));

        assertThat(SourcePage.workingGroup()).isEqualTo(JSON.read(example, WorkingGroup.class));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whenIsReadByItsShape(Record sample) {
        if (sample instanceof When) {
            assertThat(JSON.read(JSON.write(sample), When.class)).isEqualTo(sample);
        }
    }

    /** {@return the name of a component; for extensions, their names} */
    private static Stream<String> properties(Record sample, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sample) instanceof Map<?, ?> extensions
                    ? extensions.keySet().stream().map(String::valueOf)
                    : Stream.of(component.getName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyComponentIsAPropertyOfItsNameInItsOrder() {
        for (Record sample : Fixtures.complete()) {
            JsonNode json = new JsonMapper().readTree(JSON.write(sample));
            List<String> components = Stream.of(sample.getClass().getRecordComponents())
                    .flatMap(component -> properties(sample, component))
                    .toList();
            if (sample instanceof CadenceRule) {
                assertThat(components).containsSubsequence(json.propertyNames());
            } else if (sample instanceof WorkingGroup) {
                assertThat(json.propertyNames()).startsWith("version").endsWith("sessions");
                assertThat(json.propertyNames()).containsAll(components).hasSize(components.size() + 1);
            } else if (json.isObject()) {
                assertThat(json.propertyNames())
                        .as(sample.getClass().getSimpleName())
                        .containsExactlyElementsOf(components);
            } else {
                assertThat(sample)
                        .isInstanceOfAny(
                                EmailAddress.class,
                                Passcode.class,
                                AnnouncedTimes.class,
                                Guest.Role.class,
                                Link.Kind.class);
            }
        }
    }

    @Test
    void halfASurrogatePairIsWrittenAsAnEscape() {
        Organization organization = Organization.of("a\uD83C<\"\\\n\u0000é🎉\uDF89");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(organization, bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("\\ud83c").contains("é🎉\\udf89");
        assertThat(JSON.read(bytes.toByteArray(), Organization.class)).isEqualTo(organization);
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        byte[] bytes = "\uFEFF{\"name\": \"é\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.read(bytes, Organization.class)).isEqualTo(Organization.of("é"));
        assertThat(JSON.readDocument(bytes, Organization.class).locations().of("/name"))
                .isEqualTo(new Location(1, 10));
    }

    @Test
    void absenceMeansTheDefault() {
        assertThat(JSON.read("{\"id\": \"a\", \"when\": {\"year\": 2030}}", Session.class))
                .isEqualTo(Session.builder("a", When.in(Year.of(2030))).build());
        assertThat(JSON.read("{\"name\": \"Ada\"}", Guest.class)).isEqualTo(Guest.person("Ada"));
    }

    @Test
    void anEmptyArrayIsAnAbsentOne() {
        assertThat(JSON.read("{\"name\": \"Ada\", \"affiliations\": []}", Guest.class))
                .isEqualTo(Guest.person("Ada"));
    }

    @Test
    void theOrderOfPropertiesDoesNotMatter() {
        assertThat(JSON.read(
                                "{\"when\": {\"last\": \"2030-01-02\", \"first\": \"2030-01-01\"}, \"id\": \"a\"}",
                                Session.class)
                        .when())
                .hasToString("Days[first=2030-01-01, last=2030-01-02]");
    }

    @Test
    void zeroSecondsMayBeWritten() {
        assertThat(JSON.read("{\"start\": \"2030-01-01T10:00:00\", \"zone\": \"UTC\"}", When.class))
                .isEqualTo(JSON.read("{\"start\": \"2030-01-01T10:00\", \"zone\": \"UTC\"}", When.class));
    }

    @Test
    void aDocumentMayNameVersionAndSchemaAnywhere() {
        assertThat(JSON.read("{\"$schema\": \"x\", \"name\": \"Ada\", \"version\": \"0.12\"}", Guest.class))
                .isEqualTo(Guest.person("Ada"));
        assertThat(JSON.read("{\"version\": \"0.1\", \"$schema\": \"x\", \"year\": 2030}", When.class))
                .isEqualTo(When.in(Year.of(2030)));
    }

    @Test
    void theVersionOfAPolicyIsItsOwn() {
        assertThat(JSON.read("{\"id\": \"a\", \"name\": \"b\", \"version\": \"7\"}", ConductPolicy.class)
                        .version())
                .contains("7");
    }

    @Test
    void onlyRecordsOfTheModelAreTaken() {
        assertThatThrownBy(() -> JSON.read("\"a\"", String.class)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.write("é")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.write(List.of("é"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(JSON.write(List.of())).isEqualTo("[]\n");
        assertThatThrownBy(() -> JSON.read("{}", Guest.Kind.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theStreamIsFlushedAndStaysOpen() {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JSON.write(Complete.organization(), out);

        assertThat(out.size()).isPositive();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aStreamThatFailsIsNoFaultOfTheDocument() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> JSON.read(failing, Guest.class))
                .isInstanceOf(JacksonIOException.class)
                .isNotInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }
}
