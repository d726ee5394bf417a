package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.Minimal;
import org.ospoplusplus.testkit.SourcePage;

/** What the test kit has comes back from JSON as it was. */
class FixturesRoundTripTest {

    private static final OspoJson JSON = OspoJson.create();

    static Stream<Named<WorkingGroup>> facts() {
        return Facts.all().entrySet().stream().map(fact -> Named.of(fact.getKey(), fact.getValue()));
    }

    static Stream<Named<Record>> complete() {
        return Complete.all().stream().map(FixturesRoundTripTest::named);
    }

    static Stream<Named<Record>> minimal() {
        return Minimal.all().stream().map(FixturesRoundTripTest::named);
    }

    private static Named<Record> named(Record value) {
        return Named.of(value.getClass().getSimpleName(), value);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactComesBack(WorkingGroup fact) {
        assertComesBack(fact);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void aCompleteRecordComesBack(Record value) {
        assertComesBack(value);
    }

    @ParameterizedTest
    @MethodSource("minimal")
    void aMinimalRecordComesBack(Record value) {
        assertComesBack(value);
    }

    private static void assertComesBack(Record value) {
        String json = JSON.write(value);
        Record back = JSON.read(json, value.getClass());

        assertThat(back).isEqualTo(value);
        assertThat(JSON.write(back)).isEqualTo(json);
    }

    @Test
    void theSourcePageIsWhatTheExampleHolds() throws IOException {
        byte[] example = Files.readAllBytes(Path.of("..", "examples", "ospoplusplus.json"));

        assertThat(SourcePage.workingGroup()).isEqualTo(JSON.read(example, WorkingGroup.class));
    }
}
