package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Minimal;
import org.ospoplusplus.testkit.SourcePage;
import tools.jackson.core.exc.JacksonIOException;

/** Reads sessions one by one from newline-delimited JSON and from one long document. */
class SessionStreamTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final String A = "{\"id\": \"a\", \"when\": {\"year\": 2030}}";
    private static final String B = "{\"id\": \"b\", \"when\": {\"year\": 2030}}";

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(Stream<Session> sessions) {
        return sessions.map(Session::id).toList();
    }

    /** {@return a stream that must not be read} */
    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
    }

    @Test
    void linesComeBackAsTheyWere() {
        List<Session> sessions = Stream.concat(
                        Stream.of(Complete.session(), Minimal.session()), SourcePage.workingGroup().sessions().stream())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        JSON.writeSessions(sessions.stream(), out);

        String lines = out.toString(StandardCharsets.UTF_8);
        assertThat(lines.lines()).hasSize(sessions.size()).allMatch(line -> line.startsWith("{\"id\":"));
        assertThat(lines).endsWith("}\n").doesNotContain("\n ", " \n");
        assertThat(JSON.readSessions(in(lines))).containsExactlyElementsOf(sessions);
    }

    @Test
    void noSessionsAreNoLines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeSessions(Stream.empty(), out);

        assertThat(out.size()).isZero();
        assertThat(JSON.readSessions(in(""))).isEmpty();
    }

    @Test
    void emptyLinesAndEitherLineEndAreTaken() {
        assertThat(ids(JSON.readSessions(in("\n" + A + "\r\n\r\n \t\n" + B)))).containsExactly("a", "b");
    }

    @Test
    void aFaultHasTheNumberOfItsLine() {
        Iterator<Session> sessions =
                JSON.readSessions(in(A + "\n\n{\"id\": 7, \"x\": 1}\n" + B)).iterator();

        assertThat(sessions.next().id()).isEqualTo("a");
        OspoJsonException exception = catchThrowableOfType(OspoJsonException.class, sessions::next);
        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::location, Fault::code)
                .containsExactly(
                        tuple("", new Location(3, 1), Fault.Code.MISSING_PROPERTY),
                        tuple("/id", new Location(3, 8), Fault.Code.TYPE),
                        tuple("/x", new Location(3, 11), Fault.Code.UNKNOWN_PROPERTY));
        assertThat(exception).hasMessageContaining("line 3, column 8");
    }

    @Test
    void theRestGoesOnIfAsked() {
        List<String> faulty = new ArrayList<>();
        Stream<Session> sessions = JSON.withLimits(JsonLimits.DEFAULT.withDocument(60))
                .readSessions(
                        in("{\n" + A + "\nnull\n" + " ".repeat(61) + "\n" + B + "\n" + A + " 1"),
                        exception -> exception.faults().stream()
                                .map(fault -> fault.location() + " " + fault.code())
                                .forEach(faulty::add));

        assertThat(ids(sessions)).containsExactly("a", "b");
        assertThat(faulty).containsExactly("1:2 syntax", "3:1 null", "4:1 limit", "6:37 trailing-data");
    }

    @Test
    void linesAreReadWhenTheyAreAskedFor() {
        InputStream lines = new SequenceInputStream(in(A + "\n"), failing());

        assertThat(ids(JSON.readSessions(lines).limit(1))).containsExactly("a");
        assertThatThrownBy(() -> ids(JSON.readSessions(failing()))).isInstanceOf(JacksonIOException.class);
    }

    @Test
    void aLineThatIsNotUtf8IsReported() {
        byte[] line = A.replace("\"a\"", "\"é\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(
                        () -> ids(JSON.readSessions(new SequenceInputStream(in("\n"), new ByteArrayInputStream(line)))))
                .isInstanceOfSatisfying(
                        OspoJsonException.class,
                        exception -> assertThat(exception.faults())
                                .extracting(Fault::location, Fault::code)
                                .containsExactly(tuple(new Location(2, 9), Fault.Code.ENCODING)));
    }

    @Test
    void aWorkingGroupIsReadSessionBySession() {
        WorkingGroup group = SourcePage.workingGroup();
        List<Session> sessions = new ArrayList<>();

        WorkingGroup read = JSON.readSessionBySession(in("\uFEFF" + JSON.write(group)), sessions::add);

        assertThat(read).isEqualTo(group.toBuilder().sessions(List.of()).build());
        assertThat(sessions).isEqualTo(group.sessions());
    }

    /** The group that is returned answers which series each session belongs to. */
    @Test
    void theSeriesOfAGroupAreReadWithTheGroup() {
        String json = JSON.write(SampleProgram.GROUP);
        List<Session> sessions = new ArrayList<>();

        WorkingGroup read = JSON.readSessionBySession(in(json), sessions::add);

        assertThat(json.indexOf("\"series\": [")).isBetween(0, json.indexOf("\"sessions\": ["));
        assertThat(read.series()).isEqualTo(SampleProgram.GROUP.series()).hasSize(2);
        assertThat(sessions.stream().flatMap(session -> read.seriesOf(session).stream()))
                .extracting(Series::id)
                .containsExactly("tide-talks");
    }

    @Test
    void moreSeriesThanAGroupMayHaveAreRefused() {
        String series = "{\"id\": \"é\"},".repeat(WorkingGroup.MAX_SERIES);
        String document = "{\"id\": \"g\", \"domain\": \"g.example\", \"name\": \"G\", \"series\": [" + series
                + "{\"id\": \"a\"}], \"sessions\": [" + A + "]}";
        List<Session> sessions = new ArrayList<>();

        OspoJsonException exception = catchThrowableOfType(
                OspoJsonException.class, () -> JSON.readSessionBySession(in(document), sessions::add));

        assertThat(sessions).isEmpty();
        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::message)
                .containsExactly(tuple("/series", "more than 10000 elements"));
    }

    @Test
    void sessionsMayStandAnywhere() {
        List<Session> sessions = new ArrayList<>();
        WorkingGroup read = JSON.readSessionBySession(
                in("{\"sessions\": [" + A + "," + B + "], \"id\": \"g\", \"domain\": \"g.example\", \"name\": \"G\"}"),
                sessions::add);

        assertThat(read.id()).isEqualTo("g");
        assertThat(ids(sessions.stream())).containsExactly("a", "b");
    }

    @Test
    void sessionsArePassedOnUntilTheFirstFaultAndAllFaultsAreReported() {
        List<Session> sessions = new ArrayList<>();
        String text =
                "{\"id\": \"é\", \"domain\": \"g.example\",\n\"sessions\": [" + A + ",\n{\"id\": 1},\n" + B + ",\n7]}";

        OspoJsonException exception =
                catchThrowableOfType(OspoJsonException.class, () -> JSON.readSessionBySession(in(text), sessions::add));

        assertThat(ids(sessions.stream())).containsExactly("a");
        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::location, Fault::code)
                .containsExactly(
                        tuple("", new Location(1, 1), Fault.Code.MISSING_PROPERTY),
                        tuple("/sessions/1", new Location(3, 1), Fault.Code.MISSING_PROPERTY),
                        tuple("/sessions/1/id", new Location(3, 8), Fault.Code.TYPE),
                        tuple("/sessions/3", new Location(5, 1), Fault.Code.TYPE));
    }

    @Test
    void aLongDocumentThatIsNoUtf8IsRefused() {
        byte[] start = {(byte) 0xFF};
        byte[] middle = "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        for (byte[] document : List.of(start, middle)) {
            assertThatThrownBy(() -> JSON.readSessionBySession(new ByteArrayInputStream(document), session -> {}))
                    .isInstanceOfSatisfying(
                            OspoJsonException.class,
                            exception -> assertThat(exception.faults())
                                    .extracting(Fault::code)
                                    .containsExactly(Fault.Code.ENCODING));
        }
    }

    @Test
    void aLongDocumentIsReadLenientlyOnRequest() {
        List<Fault> warnings = new ArrayList<>();
        List<Session> sessions = new ArrayList<>();
        String text =
                "{\"id\": \"g\", \"domain\": \"g.example\", \"name\": \"G\", \"x\": 1, \"sessions\": [" + A + "]}";

        OspoJson.create().withWarnings(warnings::add).readSessionBySession(in(text), sessions::add);

        assertThat(ids(sessions.stream())).containsExactly("a");
        assertThat(warnings).extracting(Fault::pointer).containsExactly("/x");
    }
}
