package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.WorkingGroup;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares written documents byte by byte with golden files, because other programs read the documents. */
class GoldenTest {

    private static final OspoJson JSON = OspoJson.create();

    private static byte[] golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    @Test
    void aWorkingGroupIsWrittenToTheByte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(SampleProgram.GROUP, bytes);

        FirstDifference.assertSame(
                "program.json",
                bytes.toString(StandardCharsets.UTF_8),
                new String(golden("program.json"), StandardCharsets.UTF_8));
    }

    @Test
    void aWorkingGroupIsReadFromTheGoldenDocument() throws IOException {
        assertThat(JSON.read(golden("program.json"), WorkingGroup.class)).isEqualTo(SampleProgram.GROUP);
    }

    @Test
    void sessionsAreEventsToTheByte() throws IOException {
        FirstDifference.assertSame(
                "program.jsonld", SampleProgram.jsonLd(), new String(golden("program.jsonld"), StandardCharsets.UTF_8));
    }

    @Test
    void textOfAnEventCanNotLeaveTheScriptAroundIt() {
        String jsonLd = SampleProgram.jsonLd();

        assertThat(jsonLd).doesNotContain("<");
        JsonNode events = new JsonMapper().readTree(jsonLd).get("@graph");
        assertThat(events.valueStream().map(event -> event.get("name").asString()))
                .contains("When Ports Coopèrent 🤝 </script><script>alert(1)</script>");
    }

    @Test
    void eventsHaveNothingPrivateAndNothingAbsent() {
        String jsonLd = SampleProgram.jsonLd();

        assertThat(jsonLd)
                .doesNotContain("private.example", "hush", "Gone Gäst", "Vanished", "null", "[ ]", "{ }", "price");
    }

    @Test
    void aGroupWithoutSessionsHasNoEvents() {
        WorkingGroup group = WorkingGroup.builder("a", "a.example", "A").build();

        assertThat(new JsonMapper().readValue(JSON.writeJsonLd(group), new TypeReference<Map<String, Object>>() {}))
                .containsExactlyInAnyOrderEntriesOf(Map.of("@context", "https://schema.org", "@graph", List.of()));
    }
}
