package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.EdgeCases;
import org.ospoplusplus.testkit.Facts;

class ProgramTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZonedDateTime MARCH = ZonedDateTime.of(2030, 3, 1, 0, 0, 0, 0, LISBON);
    private static final ZonedDateTime APRIL = MARCH.plusMonths(1);
    private static final ZonedDateTime YEAR = MARCH.withDayOfYear(1);

    private static Connection connection;
    private static SessionFactory orm;

    private enum Access {
        JDBC,
        HIBERNATE;

        Program program() {
            return this == JDBC ? new JdbcProgram(connection) : new HibernateProgram(orm);
        }
    }

    @BeforeAll
    static void open() throws SQLException {
        connection = DriverManager.getConnection(Database.url());
        connection.setAutoCommit(false);
        orm = Database.sessionFactory();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        orm.close();
    }

    @BeforeEach
    void create() throws Exception {
        Database.create();
    }

    private static Session session(String id, When when) {
        return Session.builder(id, when)
                .title("Séance « " + id + " » – 会議 🏛")
                .trackIds(List.of("cities", "hospitals"))
                .status(Session.Status.CONFIRMED)
                .build();
    }

    private static When at(String start, String zone) {
        return When.at(LocalDateTime.parse(start), ZoneId.of(zone), Duration.ofHours(1));
    }

    /** Each session is near an edge of March in Lisbon. */
    private static WorkingGroup edges() {
        return WorkingGroup.builder("città", "example.org", "Città – 都市")
                .id("citta")
                .tracks(List.of(
                        Track.of("cities", "Città"), Track.of("hospitals", "Hôpitaux"), Track.of("schools", "学校")))
                .sessions(List.of(
                        session("kiritimati-before", at("2030-03-01T12:59", "Pacific/Kiritimati")),
                        session("kiritimati-in", at("2030-03-01T14:00", "Pacific/Kiritimati")),
                        session("pago-in", at("2030-03-31T11:59:59", "Pacific/Pago_Pago")),
                        session("pago-after", at("2030-03-31T12:00", "Pacific/Pago_Pago")),
                        // In New York, clocks skip 2:30 on this day. The instant is 7:30 UTC.
                        session("skipped", at("2030-03-10T02:30", "America/New_York")),
                        session("runs-into-march", at("2030-02-28T23:30", "Europe/Lisbon")),
                        session("ends-at-march", at("2030-02-28T23:00", "Europe/Lisbon")),
                        session("no-end", When.at(MARCH.toLocalDateTime(), LISBON)),
                        session("day", When.on(LocalDate.parse("2030-03-01"))),
                        session("day-before", When.on(LocalDate.parse("2030-02-28"))),
                        session("some-day-of-march", When.in(YearMonth.of(2030, 3))),
                        session("cancelled", at("2030-03-14T18:00", "Asia/Kathmandu")).toBuilder()
                                .status(Session.Status.CANCELLED)
                                .build(),
                        session("of-another-track", at("2030-03-14T18:00", "Asia/Kathmandu")).toBuilder()
                                .trackIds(List.of("schools"))
                                .build(),
                        session("of-no-track", at("2030-03-14T18:00", "Asia/Kathmandu")).toBuilder()
                                .trackIds(List.of())
                                .build()))
                .series(Series.builder("rendez-vous")
                        .title("Rendez-vous – 定例会")
                        .trackIds(List.of("cities"))
                        .cadence(Cadence.firmly(
                                "every second Tuesday",
                                CadenceRule.weekly(DayOfWeek.TUESDAY).every(2)))
                        .time(new UsualTime(LocalTime.of(17, 0), LISBON, Optional.of(Duration.ofHours(1))))
                        .first(LocalDate.parse("2030-01-08"))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"JDBC, HIBERNATE", "HIBERNATE, JDBC"})
    void groupsReturnAsTheyWereStored(Access writer, Access reader) {
        WorkingGroup complete = Complete.workingGroup();
        WorkingGroup edgeCases = complete.toBuilder()
                .sessions(List.copyOf(EdgeCases.all().values()))
                .build();
        for (WorkingGroup group : List.of(complete, edgeCases)) {
            writer.program().store(group, YEAR, YEAR);
            assertEquals(Optional.of(group), reader.program().group(Program.id(group)));
        }
        assertEquals(Optional.empty(), reader.program().group("näher@example.org"));
    }

    @ParameterizedTest
    @CsvSource({"JDBC, HIBERNATE", "HIBERNATE, JDBC"})
    void theMeetingsOfATrackInMarchAreFound(Access writer, Access reader) {
        writer.program().store(edges(), YEAR, YEAR.plusYears(1));
        assertEquals(
                List.of(
                        "runs-into-march",
                        "day",
                        "kiritimati-in",
                        "no-end",
                        "some-day-of-march",
                        "rendez-vous-2030-03-05",
                        "skipped",
                        "rendez-vous-2030-03-19",
                        "pago-in"),
                reader.program().meetings("cities", MARCH, APRIL).stream()
                        .map(Session::id)
                        .toList());
        assertEquals(
                List.of("of-another-track"),
                reader.program().meetings("schools", MARCH, APRIL).stream()
                        .map(Session::id)
                        .toList());
        assertEquals(List.of(), reader.program().meetings("écoles", MARCH, APRIL));
    }

    /** Samoa has skipped a whole day, and Nepal is 5:45 ahead of UTC. */
    @ParameterizedTest
    @CsvSource({"JDBC, Asia/Kathmandu", "HIBERNATE, Pacific/Apia"})
    void theDatabaseAgreesWithTheLibrary(Access access, String zoneOfDays) {
        Program program = access.program();
        ZonedDateTime from = ZonedDateTime.of(2021, 1, 1, 0, 0, 0, 0, ZoneId.of(zoneOfDays));
        ZonedDateTime to = from.plusYears(10);
        List<WorkingGroup> groups = new ArrayList<>(List.of(edges()));
        Facts.all().values().stream()
                .filter(group -> !group.tracks().isEmpty())
                .forEach(group -> groups.add(
                        group.toBuilder().id("group-" + groups.size()).build()));
        Map<String, Set<Instant>> moments = new TreeMap<>();
        for (WorkingGroup group : groups) {
            program.store(group, from, to);
            group.meetings(from, to)
                    .filter(meeting -> !(meeting instanceof Occurrence))
                    .forEach(meeting -> group.tracksOf(meeting.toSession())
                            .forEach(track -> moments.computeIfAbsent(track.id(), id -> new TreeSet<>())
                                    .addAll(List.of(
                                            meeting.when().earliestStart(from.getZone()),
                                            meeting.when().latestEnd(from.getZone())))));
        }
        Set<String> found = new TreeSet<>();
        moments.forEach((track, starts) -> starts.forEach(start -> {
            ZonedDateTime moment = start.atZone(from.getZone());
            List<Session> seen = program.meetings(track, moment, moment.plusDays(3));
            assertEquals(expected(groups, track, moment), sortedIds(seen), track + " " + moment);
            found.addAll(sortedIds(seen));
        }));
        assertTrue(found.size() > 15, () -> "only few meetings are compared: " + found);
    }

    private static List<String> expected(List<WorkingGroup> groups, String track, ZonedDateTime moment) {
        return groups.stream()
                .flatMap(group -> group.meetings(moment, moment.plusDays(3))
                        .filter(Meeting::isExpected)
                        .map(Meeting::toSession)
                        .filter(session -> group.tracksOf(session).stream()
                                .anyMatch(each -> each.id().equals(track))))
                .map(Session::id)
                .sorted()
                .toList();
    }

    private static List<String> sortedIds(List<Session> sessions) {
        return sessions.stream().map(Session::id).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JDBC", "HIBERNATE"})
    void aLaterVersionReplacesTheEarlierOne(Access access) {
        Program program = access.program();
        program.store(edges(), YEAR, YEAR.plusYears(1));
        WorkingGroup later = edges().replaceSession(
                        "skipped",
                        session -> session.toBuilder()
                                .when(at("2030-04-10T02:30", "America/New_York"))
                                .build());
        program.store(later, YEAR, YEAR.plusYears(1));

        assertEquals(Optional.of(later), program.group("citta@example.org"));
        assertFalse(program.meetings("cities", MARCH, APRIL).stream().anyMatch(s -> s.id().equals("skipped")));
        assertEquals(
                1,
                program.meetings("cities", APRIL, APRIL.plusMonths(1)).stream()
                        .filter(session -> session.id().equals("skipped"))
                        .count());
    }

    @Test
    void hibernateReadsTheComputedColumns() {
        Access.JDBC.program().store(edges(), YEAR, YEAR.plusYears(1));
        MeetingRow row = orm.fromTransaction(session -> session.createSelectionQuery(
                        "from MeetingRow where id = 'citta@example.org/skipped'", MeetingRow.class)
                .getSingleResult());
        assertEquals(Instant.parse("2030-03-10T07:30:00Z"), row.starts());
        assertEquals(Instant.parse("2030-03-10T08:30:00Z"), row.ends());
        assertEquals("confirmed", row.status());
        assertEquals(List.of("cities", "hospitals"), row.tracks());
    }

    /** If clocks show a time twice, the database takes the second one. So the library computes the instants. */
    @Test
    void aTimeThatClocksShowTwiceIsTheFirstOfTheTwo() throws Exception {
        When twice = at("2030-11-03T01:30", "America/New_York");
        WorkingGroup group = edges().withSession(session("twice", twice));
        Access.JDBC.program().store(group, YEAR, YEAR.plusYears(1));
        MeetingRow row = orm.fromTransaction(session -> session.find(MeetingRow.class, "citta@example.org/twice"));
        assertEquals(Instant.parse("2030-11-03T05:30:00Z"), row.starts());
        try (PreparedStatement select = connection.prepareStatement(
                        "SELECT timestamp '2030-11-03 01:30' AT TIME ZONE 'America/New_York'");
                ResultSet rows = select.executeQuery()) {
            rows.next();
            assertEquals(
                    Instant.parse("2030-11-03T06:30:00Z"),
                    rows.getObject(1, OffsetDateTime.class).toInstant());
        }
        connection.rollback();
    }

    @Test
    void computedColumnsFollowTheDocumentAndCannotBeWritten() throws Exception {
        Access.JDBC.program().store(edges(), YEAR, YEAR.plusYears(1));
        Database.execute(
                "UPDATE meeting SET document = jsonb_set(document, '{session,trackIds}', '[\"schools\"]') WHERE id = 'citta@example.org/day'");
        assertEquals(
                List.of("day", "of-another-track"),
                Access.JDBC.program().meetings("schools", MARCH, APRIL).stream()
                        .map(Session::id)
                        .toList());
        assertThrows(SQLException.class, () -> Database.execute("UPDATE meeting SET starts = now()"));
    }

    /**
     * A cast of a text to a time depends on settings of the session, so the database refuses it in a computed column.
     */
    @Test
    void aCastFromTextIsRefused() {
        SQLException refused = assertThrows(
                SQLException.class,
                () -> Database.execute("CREATE TEMPORARY TABLE séance (document jsonb, starts timestamptz"
                        + " GENERATED ALWAYS AS ((document ->> 'starts')::timestamptz) STORED)"));
        assertEquals("42P17", refused.getSQLState());
    }

    @Test
    void theQueryCanUseTheIndexes() throws Exception {
        try (PreparedStatement settings = connection.prepareStatement("SET LOCAL enable_seqscan = off");
                PreparedStatement explain = connection.prepareStatement(
                        "EXPLAIN SELECT document FROM meeting WHERE tracks @> to_jsonb('cities'::text)")) {
            settings.execute();
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            assertTrue(plan.indexOf("meeting_tracks_idx") >= 0, plan::toString);
        }
    }
}
