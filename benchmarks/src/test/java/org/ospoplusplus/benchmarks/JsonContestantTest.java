package org.ospoplusplus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ospoplusplus.model.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All contestants read the same values and write the same JSON, so that the comparison is fair. */
class JsonContestantTest {

    private static final List<Session> SESSIONS = SampleSessions.of(100);

    private final JsonMapper trees = JsonMapper.shared();

    @ParameterizedTest
    @EnumSource
    void readsTheSessionsOfAllOthers(JsonContestant contestant) {
        JsonCodec codec = contestant.codec();
        for (JsonContestant other : JsonContestant.values()) {
            List<byte[]> documents = lines(other).toList();
            assertThat(documents).as("written by %s", other).hasSameSizeAs(SESSIONS);
            for (int i = 0; i < documents.size(); i++) {
                assertThat(codec.read(documents.get(i)))
                        .as("written by %s", other)
                        .isEqualTo(SESSIONS.get(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameJson(JsonContestant contestant) {
        List<JsonNode> written = trees(contestant);
        List<JsonNode> expected = trees(JsonContestant.OSPO);
        assertThat(written).hasSameSizeAs(SESSIONS);
        for (int i = 0; i < written.size(); i++) {
            assertThat(written.get(i)).isEqualTo(expected.get(i));
        }
    }

    @Test
    void samplesAreAsLongAsPublishedSessions() {
        double average = lines(JsonContestant.OSPO)
                .mapToInt(line -> line.length)
                .average()
                .orElseThrow();
        assertThat(average).isBetween(2_300.0, 2_700.0);
    }

    private List<JsonNode> trees(JsonContestant contestant) {
        return lines(contestant).map(trees::readTree).toList();
    }

    private static Stream<byte[]> lines(JsonContestant contestant) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contestant.codec().write(SESSIONS, out);
        return out.toString(StandardCharsets.UTF_8).lines().map(line -> line.getBytes(StandardCharsets.UTF_8));
    }
}
