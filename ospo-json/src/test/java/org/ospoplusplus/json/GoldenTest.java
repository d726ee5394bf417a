package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Writes the golden file instead if {@code scripts/regenerate} asks for it. */
    private static void assertGolden(String name, String actual) throws IOException {
        if (Boolean.getBoolean("ospo.golden.write")) {
            Files.writeString(Path.of("src", "test", "resources", "org", "ospoplusplus", "json", name), actual);
        } else {
            FirstDifference.assertSame(name, actual, new String(golden(name), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aWorkingGroupIsWrittenToTheByte() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JSON.write(SampleProgram.GROUP, bytes);

        assertGolden("program.json", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aWorkingGroupIsReadFromTheGoldenDocument() throws IOException {
        assertThat(JSON.read(golden("program.json"), WorkingGroup.class)).isEqualTo(SampleProgram.GROUP);
    }

    @Test
    void sessionsAreEventsToTheByte() throws IOException {
        assertGolden("program.jsonld", SampleProgram.jsonLd());
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
