package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.Minimal;
import org.ospoplusplus.testkit.SeriesSamples;
import tools.jackson.databind.json.JsonMapper;

/** Writes files that scripts/interop-json reads with programs of other projects. */
class OtherReadersTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final Path FOLDER = Path.of("target", "interop");

    /** A document, and whether its schema accepts it. */
    private record Checked(String schema, boolean accepted, String document) {}

    private static Checked fixture(Class<?> type, Record value) {
        return new Checked(Schemas.name(type), true, JSON.write(value));
    }

    private static Checked wrong(Arguments wrong) {
        String document = (String) wrong.get()[1];
        return new Checked(
                Schemas.name((Class<?>) wrong.get()[0]), SchemaDocuments.isBeyondASchema(document), document);
    }

    private static Checked bound(Arguments bound) {
        Class<?> type = (Class<?>) bound.get()[0];
        String document = (String) bound.get()[1];
        return new Checked(Schemas.name(type), SchemaDocuments.isValid(type, document), document);
    }

    @Test
    void documentsAreWrittenForEverySchema() throws IOException {
        List<Checked> documents = new ArrayList<>();
        SchemaDocuments.fixtures().forEach(value -> {
            documents.add(fixture(value.getClass(), value));
            if (value instanceof When) {
                documents.add(fixture(When.class, value));
            }
        });
        SchemaDocuments.wrong().map(OtherReadersTest::wrong).forEach(documents::add);
        SchemaDocuments.bounds().map(OtherReadersTest::bound).forEach(documents::add);
        write("documents.json", documents);

        assertThat(documents.stream().filter(Checked::accepted).map(Checked::schema))
                .containsAll(JSON.schemaNames());
        assertThat(documents).filteredOn(document -> !document.accepted()).hasSizeGreaterThan(150);
    }

    @Test
    void eventsAreWrittenForEveryFact() throws IOException {
        List<String> events = Stream.concat(
                        Stream.of(complete(), Minimal.workingGroup(), SampleProgram.GROUP),
                        Stream.concat(Facts.all().values().stream(), SeriesSamples.all().values().stream()))
                .map((WorkingGroup group) -> JSON.writeJsonLd(group, NOW))
                .toList();
        write("events.json", events);

        assertThat(events).hasSize(Facts.all().size() + SeriesSamples.all().size() + 3);
    }

    private static void write(String name, List<?> values) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name), new JsonMapper().writeValueAsString(values));
    }

    /** The complete group with public series and sessions, because JSON-LD has no others. */
    private static WorkingGroup complete() {
        return Complete.workingGroup().toBuilder()
                .series(Complete.workingGroup().series().stream()
                        .map(series -> series.toBuilder()
                                .classification(Session.Classification.PUBLIC)
                                .build())
                        .toList())
                .sessions(Complete.workingGroup().sessions().stream()
                        .map(session -> session.toBuilder()
                                .classification(Session.Classification.PUBLIC)
                                .build())
                        .toList())
                .build();
    }
}
