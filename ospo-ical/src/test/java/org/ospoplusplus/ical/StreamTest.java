package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Writes and reads calendars session by session. */
class StreamTest {

    private static final ZoneId UTC = ZoneId.of("Etc/UTC");
    private static final ZonesInUse ZONES =
            new ZonesInUse(Set.of(Samples.PARIS, Samples.NEW_YORK, UTC), Year.of(2021), Year.of(2022));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void streamsYieldTheSameEventsAsAGroup() throws IOException {
        List<Session> sessions = List.copyOf(Samples.all().values());
        WorkingGroup group = Samples.GROUP.toBuilder().sessions(sessions).build();

        Samples.WRITER.write(Samples.GROUP, sessions.stream(), ZONES, out);

        assertThat(events(lines()))
                .isEqualTo(events(RawLines.check(Samples.WRITER.write(group).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theGroupsOwnSessionsAreLeftOut() throws IOException {
        WorkingGroup group = Samples.GROUP.toBuilder()
                .sessions(List.of(Samples.timed(), Samples.days()))
                .build();

        Samples.WRITER.write(group, Stream.of(Samples.utc()), ZONES, out);

        assertThat(lines()).containsOnlyOnce("BEGIN:VEVENT").contains("UID:utc@commons.example");
    }

    @Test
    void zonesAreDescribedForAllYearsAnnounced() throws IOException {
        Samples.WRITER.write(
                Samples.GROUP,
                Stream.empty(),
                new ZonesInUse(Set.of(Samples.PARIS), Year.of(2021), Year.of(2022)),
                out);

        assertThat(lines())
                .containsSubsequence("BEGIN:VTIMEZONE", "TZID:Europe/Paris", "END:VTIMEZONE", "END:VCALENDAR")
                .contains("DTSTART:20201025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
                .contains("DTSTART:20210328T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris,     2021-01-01T00:00:00, PT1H",
        "Europe/Paris,     2022-12-31T23:59:59, PT1S",
        "America/New_York, 2022-12-31T22:00:00, PT2H",
    })
    void theFirstAndTheLastMomentCount(ZoneId zone, LocalDateTime start, Duration duration) throws IOException {
        Session session =
                Session.builder("edge", When.at(start, zone, duration)).build();

        Samples.WRITER.write(Samples.GROUP, Stream.of(session), ZONES, out);

        assertThat(lines()).contains("UID:edge@commons.example");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris,     2020-12-31T23:59:59, PT1H, years",
        "Europe/Paris,     2022-12-31T23:59:59, PT2S, years",
        "America/New_York, 2023-01-01T00:00:00, PT1S, years",
        "Asia/Tokyo,       2021-06-01T12:00:00, PT1H, Asia/Tokyo",
    })
    void rejectsASessionOutsideOfTheZonesInUseBeforeItIsWritten(
            ZoneId zone, LocalDateTime start, Duration duration, String why) {
        Session session =
                Session.builder("stray", When.at(start, zone, duration)).build();
        List<String> taken = new ArrayList<>();
        Stream<Session> sessions =
                Stream.of(Samples.timed(), session, Samples.utc()).peek(each -> taken.add(each.id()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.WRITER.write(Samples.GROUP, sessions, ZONES, out))
                .withMessageStartingWith("session stray: ")
                .withMessageContaining(why);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("stray");
        assertThat(taken).containsExactly(Samples.timed().id(), "stray");
    }

    @Test
    void sessionsAreTakenAsTheyAreWritten() {
        Stream<Session> endless = Stream.iterate(0, number -> number + 1)
                .map(number -> Session.builder("session-" + number, When.on(LocalDate.of(2021, 1, 1)))
                        .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Samples.WRITER.write(Samples.GROUP, endless.peek(StreamTest::failAtAThousand), ZONES, out))
                .withMessage("the thousandth");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("UID:session-900@commons.example");
    }

    private static void failAtAThousand(Session session) {
        if (session.id().equals("session-1000")) {
            throw new IllegalArgumentException("the thousandth");
        }
    }

    @ParameterizedTest
    @CsvSource({"0000, 2021", "2021, +10000", "2022, 2021"})
    void rejectsYearsOutsideOfTheRange(Year first, Year last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZonesInUse(Set.of(UTC), first, last))
                .withMessageStartingWith("years: ");
    }

    @Test
    void zonesThatIcal4jMadeUpCantBeAnnounced() {
        TimeZoneRegistryFactory.getInstance().createRegistry();
        ZoneId madeUp = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.startsWith("ical4j"))
                .map(ZoneId::of)
                .findFirst()
                .orElseThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZonesInUse(Set.of(madeUp), Year.of(2021), Year.of(2021)));
    }

    private List<String> lines() {
        return RawLines.check(out.toByteArray());
    }

    private static List<String> events(List<String> lines) {
        return lines.subList(lines.indexOf("BEGIN:VEVENT"), lines.size());
    }
}
