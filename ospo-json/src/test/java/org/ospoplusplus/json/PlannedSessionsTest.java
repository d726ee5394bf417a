package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Status;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.json.JsonMapper;

/** Sessions of a series that leave out the id, the time and the status. */
class PlannedSessionsTest {

    private static final OspoJson JSON = OspoJson.create();

    private static final String SERIES = """
            series:
            - {id: call, title: Größe, cadence: every Tuesday, time: 17:00-18:30 Europe/Paris}
            - {id: stammtisch, cadence: usually every Friday}
            """;

    private static final String SESSIONS = """
            sessions:
            - {title: Été, occurrence: call 2026-03-03}
            - {id: own, occurrence: {series: call, date: 2026-03-10}, status: cancelled}
            - {occurrence: stammtisch 2026-03-06}
            - {id: moved, occurrence: call 2026-03-17, when: 2026-03-18 9:00 UTC}
            - {occurrence: unknown 2026-03-03}
            """;

    private static String group(String... parts) {
        return "id: g\ndomain: g.example\nname: é\n" + String.join("", parts);
    }

    private static WorkingGroup read(String yaml) {
        return JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), WorkingGroup.class)
                .value();
    }

    @Test
    void aSessionTakesPlaceAtTheTimeOfItsSeries() {
        WorkingGroup group = read(group(SERIES, SESSIONS));
        Series call = group.series().get(0);
        List<Session> sessions = group.sessions();

        assertThat(sessions)
                .extracting(Session::id, Session::when, Session::status)
                .containsExactly(
                        tuple("call-2026-03-03", call.when(LocalDate.of(2026, 3, 3)), Status.CONFIRMED),
                        tuple("own", call.when(LocalDate.of(2026, 3, 10)), Status.CANCELLED),
                        tuple("stammtisch-2026-03-06", When.on(LocalDate.of(2026, 3, 6)), Status.TENTATIVE),
                        tuple("moved", JSON.read("\"2026-03-18 09:00 UTC\"", When.class), Status.TENTATIVE),
                        tuple("unknown-2026-03-03", When.on(LocalDate.of(2026, 3, 3)), Status.TENTATIVE));
        assertThat(sessions.get(0).title()).contains("Été");
        assertThat(sessions.get(0))
                .isEqualTo(call.sessionOn(LocalDate.of(2026, 3, 3)).toBuilder()
                        .title("Été")
                        .build());
    }

    @Test
    void theOrderOfSeriesAndSessionsMakesNoDifference() {
        assertThat(read(group(SESSIONS, SERIES))).isEqualTo(read(group(SERIES, SESSIONS)));
    }

    @Test
    void theCanonicalFormHasAllValues() {
        WorkingGroup group = read(group(SERIES, SESSIONS));
        String canonical = JSON.write(group);

        assertThat(canonical).contains("\"id\": \"call-2026-03-03\"", "\"start\": \"2026-03-03T17:00\"");
        assertThat(JSON.read(canonical, WorkingGroup.class)).isEqualTo(group);
    }

    @Test
    void everyReaderOfAGroupGivesTheSameSessions() {
        WorkingGroup group = read(group(SERIES, SESSIONS));
        String json = Yaml.of(group(SERIES, SESSIONS), JsonLimits.DEFAULT).json();
        List<Session> passed = new ArrayList<>();

        assertThat(JSON.read(json, WorkingGroup.class)).isEqualTo(group);
        assertThat(JsonMapper.builder().addModule(new OspoModule()).build().readValue(json, WorkingGroup.class))
                .isEqualTo(group);
        JSON.readSessionBySession(utf8(json), passed::add);
        assertThat(passed).isEqualTo(group.sessions());
    }

    @Test
    void theAgendaCountsFromTheTimeOfTheSeries() {
        String agenda = "sessions: [{occurrence: call 2026-03-03, agenda: [17:30 Été, Später]}]\n";
        List<AgendaItem> expected =
                List.of(AgendaItem.builder("Été").offset(Duration.ofMinutes(30)).build(), AgendaItem.of("Später"));

        assertThat(read(group(SERIES, agenda)).sessions().get(0).agenda()).isEqualTo(expected);
        assertThat(read(group(agenda, SERIES)).sessions().get(0).agenda()).isEqualTo(expected);
        assertThat(catchThrowableOfType(
                                OspoJsonException.class,
                                () -> read(group(agenda.replace("call", "stammtisch"), SERIES)))
                        .faults())
                .extracting(Fault::pointer, Fault::message)
                .containsExactly(
                        tuple(
                                "/sessions/0/agenda/0",
                                "has a time, but the start of the session is not known; add it in \"when\", or remove the time"));
    }

    @Test
    void aSessionWithoutTheDocumentOfItsSeriesNeedsATime() {
        String session = "{\"title\": \"é\", \"occurrence\": \"call 2026-03-03\"}";
        String message =
                "the property \"when\" is missing; add it, because only a session in the document of its series can"
                        + " take the time from there";
        String early = Yaml.of(group(SESSIONS, SERIES), JsonLimits.DEFAULT).json();

        assertThat(Wrong.faults(session, Session.class))
                .extracting(Fault::pointer, Fault::code, Fault::message)
                .containsExactly(tuple("", Fault.Code.MISSING_PROPERTY, message));
        assertThat(catchThrowableOfType(
                                OspoJsonException.class,
                                () -> JSON.readSessions(utf8(session + "\n")).toList())
                        .faults())
                .extracting(Fault::message)
                .containsExactly(message);
        assertThat(catchThrowableOfType(
                                OspoJsonException.class, () -> JSON.readSessionBySession(utf8(early), each -> {}))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/sessions/0", "/sessions/1", "/sessions/2", "/sessions/4");
    }

    @Test
    void otherFaultsOfTheGroupRemain() {
        String wrong = group(SERIES.replace("every Tuesday", "5"), SESSIONS.replace("title: Été", "title: 5"));

        assertThat(catchThrowableOfType(OspoJsonException.class, () -> read(wrong))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/series/0/cadence", "/sessions/0/title");
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
