package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Minimal;
import tools.jackson.core.exc.JacksonIOException;

/** Lists as documents, compact JSON, and readers, writers and files in place of texts and streams. */
class ListsAndFilesTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final List<Session> SESSIONS = List.of(Complete.session(), Minimal.session());

    @Test
    void aListIsReadFromEachSource(@TempDir Path folder) throws IOException {
        String text = JSON.write(SESSIONS);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("größe.json"), utf8);

        assertThat(JSON.readList(text, Session.class)).isEqualTo(SESSIONS);
        assertThat(JSON.readList(utf8, Session.class)).isEqualTo(SESSIONS);
        assertThat(JSON.readList(new ByteArrayInputStream(utf8), Session.class)).isEqualTo(SESSIONS);
        assertThat(JSON.readList(new StringReader(text), Session.class)).isEqualTo(SESSIONS);
        assertThat(JSON.readList(file, Session.class)).isEqualTo(SESSIONS);
    }

    @Test
    void aListCanHaveValuesOfEachType() {
        List<When> times = List.of(When.on(LocalDate.of(2030, 3, 14)), When.in(YearMonth.of(2030, 3)));
        List<WorkingGroup> groups = List.of(Complete.workingGroup(), Minimal.workingGroup());

        assertThat(JSON.readList(JSON.write(times), When.class)).isEqualTo(times);
        assertThat(JSON.readList(JSON.write(groups), WorkingGroup.class)).isEqualTo(groups);
        assertThat(JSON.readList(JSON.write(List.of()), Guest.class)).isEmpty();
    }

    @Test
    void aListIsWrittenLikeItsElements() {
        List<Guest> guests = List.of(Guest.person("Zoë – 山田"), Guest.toBeAnnounced(Guest.Role.HOST));

        assertThat(JSON.write(guests)).isEqualTo("""
                [
                  {
                    "name": "Zoë – 山田"
                  },
                  {
                    "kind": "to-be-announced",
                    "role": "host"
                  }
                ]
                """);
        assertThat(JSON.withCompactOutput().write(guests))
                .isEqualTo("[{\"name\":\"Zoë – 山田\"},{\"kind\":\"to-be-announced\",\"role\":\"host\"}]");
    }

    @Test
    void compactOutputHasTheSameValue() {
        String compact = JSON.withCompactOutput().write(Complete.workingGroup());

        assertThat(compact).doesNotContain("\n").startsWith("{\"version\":\"");
        assertThat(JSON.read(compact, WorkingGroup.class)).isEqualTo(Complete.workingGroup());
        assertThat(JSON.withCompactOutput().writeYaml(Complete.workingGroup()))
                .isEqualTo(JSON.writeYaml(Complete.workingGroup()));
        assertThat(JSON.withCompactOutput().writeJsonLd(Complete.workingGroup()))
                .isEqualTo(JSON.writeJsonLd(Complete.workingGroup()));
    }

    @Test
    void optionsKeepEachOther() {
        assertThat(JSON.withCompactOutput()
                        .withLimits(JsonLimits.DEFAULT)
                        .withOccurrences(1)
                        .withWarnings(warning -> {})
                        .write(Minimal.session()))
                .doesNotContain("\n");
    }

    @Test
    void allTargetsGetTheSameDocument(@TempDir Path folder) throws IOException {
        String expected = JSON.write(Complete.session());
        Path file = folder.resolve("größe.json");
        Files.writeString(file, "x".repeat(100_000));
        StringWriter text = new StringWriter();
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream();

        JSON.write(Complete.session(), file);
        JSON.write(Complete.session(), text);
        JSON.write(Complete.session(), utf8);

        assertThat(Files.readString(file)).isEqualTo(expected);
        assertThat(text).hasToString(expected);
        assertThat(utf8.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        assertThat(JSON.read(file, Session.class)).isEqualTo(Complete.session());
        assertThat(JSON.read(new StringReader(expected), Session.class)).isEqualTo(Complete.session());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\": \"Zoë\"} | | TYPE | 1 | 1",
                "[{\"name\": \"Zoë\"}, {\"nam\": \"Zoë\"}] | /1/nam | UNKNOWN_PROPERTY | 1 | 20",
                "[null] | /0 | NULL | 1 | 2",
                "[{\"name\": \"Zoë\"}] [] | | TRAILING_DATA | 1 | 19",
                "[{\"name\": \"Zoë\"} | | SYNTAX | 1 | 18",
            })
    void faultsHaveThePlaceInTheList(String json, String pointer, Fault.Code code, int line, int column) {
        assertThatExceptionOfType(OspoJsonException.class)
                .isThrownBy(() -> JSON.readList(json, Guest.class))
                .satisfies(e -> assertThat(e.faults()).first().satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    if (code != Fault.Code.SYNTAX) {
                        assertThat(fault.pointer()).isEqualTo(pointer == null ? "" : pointer);
                        assertThat(fault.location()).isEqualTo(new Location(line, column));
                    }
                }));
    }

    @Test
    void theLimitOfADocumentAppliesToLists() {
        String text = JSON.write(SESSIONS);
        OspoJson exact = JSON.withLimits(JsonLimits.DEFAULT.withDocument(text.length()));
        OspoJson small = JSON.withLimits(JsonLimits.DEFAULT.withDocument(text.length() - 1));

        assertThat(exact.readList(new StringReader(text), Session.class)).isEqualTo(SESSIONS);
        assertThatExceptionOfType(OspoJsonException.class)
                .isThrownBy(() -> small.readList(new StringReader(text), Session.class))
                .withMessageContaining("longer than " + (text.length() - 1) + " characters");
    }

    @Test
    void aReaderIsReadToOneCharacterAfterTheLimit() {
        EndlessReader endless = new EndlessReader();

        assertThatExceptionOfType(OspoJsonException.class)
                .isThrownBy(() ->
                        JSON.withLimits(JsonLimits.DEFAULT.withDocument(20_000)).read(endless, Session.class))
                .withMessageContaining("longer than 20000 characters");
        assertThat(endless.count).isEqualTo(20_001);
    }

    private static final class EndlessReader extends Reader {

        private int count;

        @Override
        public int read(char[] buffer, int from, int length) {
            count += length;
            return length;
        }

        @Override
        public void close() {
            throw new AssertionError("the caller closes the reader");
        }
    }

    @Test
    void aListIsLimitedWhileItIsRead() {
        String json = "[" + "\"2030\",".repeat(WorkingGroup.MAX_SESSIONS) + "\"2030\"]";

        assertThatExceptionOfType(OspoJsonException.class)
                .isThrownBy(() -> JSON.readList(json.replace("\"2030\"", "{\"name\":\"é\"}"), Guest.class))
                .satisfies(e ->
                        assertThat(e.faults()).extracting(Fault::message).containsExactly("more than 100000 elements"));
    }

    @Test
    void warningsOfListsAreReported() {
        List<Fault> warnings = new ArrayList<>();

        List<Guest> guests =
                JSON.withWarnings(warnings::add).readList("[{\"name\": \"Zoë\", \"größe\": 1}]", Guest.class);

        assertThat(guests).containsExactly(Guest.person("Zoë"));
        assertThat(warnings).extracting(Fault::code).containsExactly(Fault.Code.UNKNOWN_PROPERTY);
    }

    @Test
    void otherValuesAreRefusedBeforeTheFileChanges(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("größe.json"), "alt – 古");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(List.of(Minimal.session(), "text"), file))
                .withMessage("java.lang.String is neither a record of the model nor When");
        assertThatNullPointerException()
                .isThrownBy(() -> JSON.write(Collections.singletonList(null), file))
                .withMessage("value: an element is null");
        assertThatIllegalArgumentException().isThrownBy(() -> JSON.readList("[]", String.class));
        assertThat(file).hasContent("alt – 古");
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsAnExceptionOfJackson(@TempDir Path folder) {
        assertThatExceptionOfType(JacksonIOException.class)
                .isThrownBy(() -> JSON.read(folder.resolve("fehlt.json"), Session.class));
        assertThatExceptionOfType(JacksonIOException.class)
                .isThrownBy(() -> JSON.write(Minimal.session(), folder.resolve("fehlt/größe.json")));
    }
}
