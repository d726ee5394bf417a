package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ospoplusplus.ical.LineComparison.assertSameLines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Status;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

class CalendarWriterTest {

    private static final WorkingGroup BARE =
            WorkingGroup.builder("bare", "bare.example", "Bare").build();
    private static final Session SESSION = Session.builder("one", When.on(LocalDate.of(2022, 5, 5)))
            .title("One")
            .build();

    @Test
    void aBareSessionNeedsFewLines() {
        assertThat(Samples.WRITER.write(BARE, SESSION))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//OSPO++//ospo-ical//EN",
                        "UID:group!bare@bare.example",
                        "X-OSPO-DOMAIN;X-OSPO-ID=bare:bare.example",
                        "NAME:Bare",
                        "X-WR-CALNAME:Bare",
                        "BEGIN:VEVENT",
                        "UID:one@bare.example",
                        "DTSTAMP:19700101T000000Z",
                        "SEQUENCE:0",
                        "DTSTART;VALUE=DATE:20220505",
                        "DTEND;VALUE=DATE:20220506",
                        "STATUS:TENTATIVE",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY:One",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    static Stream<Arguments> timestamps() {
        Instant session = Instant.parse("2021-03-01T00:00:00Z");
        Instant group = Instant.parse("2021-02-01T00:00:00Z");
        WorkingGroup changed = BARE.toBuilder().modified(group).build();
        Session revised =
                SESSION.toBuilder().revision(Revision.initial(session)).build();
        return Stream.of(
                Arguments.of(changed, revised, "20210301T000000Z"),
                Arguments.of(changed, SESSION, "20210201T000000Z"),
                Arguments.of(BARE, SESSION, "20210101T000000Z"));
    }

    @ParameterizedTest
    @MethodSource("timestamps")
    void stampsWithTheSessionsChangeThenTheGroupsThenTheOption(WorkingGroup group, Session session, String stamp) {
        CalendarWriter writer = Samples.WRITER.withTimestamp(Instant.parse("2021-01-01T00:00:00.5Z"));

        assertThat(lines(writer.write(group, session))).contains("DTSTAMP:" + stamp);
    }

    @Test
    void refusesATimestampOfMoreThanFourDigits() {
        CalendarWriter writer = Samples.WRITER;

        assertThatIllegalArgumentException().isThrownBy(() -> writer.withTimestamp(Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> writer.withTimestamp(Instant.MIN));
        assertThat(writer.withTimestamp(Instant.parse("9999-12-31T23:59:59.9Z")).write(BARE, SESSION))
                .contains("DTSTAMP:99991231T235959Z");
    }

    @Test
    void aChangeOfTheGroupIsNoChangeOfTheSession() {
        WorkingGroup changed = BARE.toBuilder().modified(Instant.EPOCH).build();

        assertThat(event(Samples.WRITER.write(changed, SESSION))).noneMatch(line -> line.startsWith("LAST-MOD"));
    }

    @Test
    void aCalendarOfAPartHasItsOwnName() {
        String calendar = CalendarWriter.create().withName("Größe: 大阪").write(Samples.GROUP);

        assertThat(calendar.lines())
                .filteredOn(line -> line.startsWith("NAME") || line.startsWith("X-WR-CALNAME"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith(":Größe: 大阪"));
    }

    @Test
    void writesSourceAndRefreshIntervalOnRequest() {
        CalendarWriter writer = Samples.WRITER
                .withSource(URI.create("https://bare.example/calendar.ics"))
                .withRefreshInterval(Duration.ofHours(12));

        assertThat(lines(writer.write(BARE)))
                .contains(
                        "SOURCE;VALUE=URI:https://bare.example/calendar.ics",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                        "X-PUBLISHED-TTL:PT12H");
    }

    @Test
    void rejectsAnInvalidRefreshInterval() {
        CalendarWriter writer = Samples.WRITER;

        assertThatIllegalArgumentException().isThrownBy(() -> writer.withRefreshInterval(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> writer.withRefreshInterval(Duration.ofHours(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> writer.withRefreshInterval(Duration.ofMillis(1500)));
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                Arguments.of(Status.TENTATIVE, List.of("STATUS:TENTATIVE", "TRANSP:TRANSPARENT")),
                Arguments.of(Status.CONFIRMED, List.of("STATUS:CONFIRMED")),
                Arguments.of(
                        Status.POSTPONED, List.of("STATUS:CANCELLED", "X-OSPO-STATUS:POSTPONED", "TRANSP:TRANSPARENT")),
                Arguments.of(Status.CANCELLED, List.of("STATUS:CANCELLED", "TRANSP:TRANSPARENT")),
                Arguments.of(
                        Status.WITHDRAWN,
                        List.of("STATUS:CANCELLED", "X-OSPO-STATUS:WITHDRAWN", "TRANSP:TRANSPARENT")));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void eachStatusIsWrittenDifferently(Status status, List<String> expected) {
        Session session = SESSION.toBuilder().status(status).build();

        assertThat(event(Samples.WRITER.write(BARE, session)))
                .filteredOn(line -> line.matches("(STATUS|X-OSPO-STATUS|TRANSP):.*"))
                .isEqualTo(expected);
    }

    @Test
    void aMovedSessionIsTheSameEventInANewerEditionAndKeepsItsEarlierDate() {
        Session moved = SESSION.rescheduledTo(
                When.on(LocalDate.of(2022, 6, 6)), SESSION.revision().next(Instant.parse("2022-04-01T00:00:00Z")));

        assertThat(event(Samples.WRITER.write(BARE, moved)))
                .contains(
                        "UID:one@bare.example",
                        "SEQUENCE:1",
                        "DTSTART;VALUE=DATE:20220606",
                        "X-OSPO-PREVIOUS-START:2022-05-05");
    }

    @Test
    void theEndOfTimeHasADurationInsteadOfAnEnd() {
        LocalDateTime late = LocalDateTime.of(9999, 12, 31, 12, 0);

        assertThat(written(When.at(late, ZoneId.of("Etc/UTC"), Duration.ofHours(24))))
                .contains("DURATION:PT24H");
        assertThat(written(When.on(late.toLocalDate()))).contains("DURATION:P1D");
        assertThat(lines(Samples.WRITER.write(BARE, at("late", late, ZoneId.of("Europe/Paris")))))
                .contains("DTSTART:99981025T030000", "DTSTART:99990328T020000")
                .noneMatch(line -> line.startsWith("DTSTART:1"));
        assertThat(written(When.in(Year.of(9999))))
                .contains("DTSTART;VALUE=DATE:99990101", "DTEND;VALUE=DATE:99990102", "X-OSPO-WHEN:9999");
        assertThat(written(When.in(Year.of(7)))).contains("DTSTART;VALUE=DATE:00070101", "X-OSPO-WHEN:0007");
    }

    @Test
    void noZoneThatIcal4jMadeUpGetsOut() {
        // The first registry adds the zones of ical4j to the JDK.
        TimeZoneRegistryFactory.getInstance().createRegistry();
        String madeUp = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.startsWith("ical4j"))
                .findFirst()
                .orElseThrow();
        When when = When.at(LocalDateTime.of(2022, 1, 1, 12, 0), ZoneId.of(madeUp));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(when))
                .withMessageContaining("When.zone")
                .withMessageNotContaining(madeUp);
        Session moved = SESSION.toBuilder().earlierDates(List.of(when)).build();
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.WRITER.write(BARE, moved));
    }

    @Test
    void aZoneInUseIsDescribedOnceForAllSessions() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        WorkingGroup group = BARE.toBuilder()
                .sessions(List.of(
                        at("a", LocalDateTime.of(2023, 7, 1, 9, 0), paris),
                        at("b", LocalDateTime.of(2021, 1, 1, 9, 0), paris),
                        at("c", LocalDateTime.of(2022, 1, 1, 9, 0), ZoneId.of("America/New_York"))))
                .build();

        assertThat(lines(Samples.WRITER.write(group)))
                .filteredOn(line -> line.startsWith("TZID:"))
                .containsExactly("TZID:America/New_York", "TZID:Europe/Paris");
        assertThat(lines(Samples.WRITER.write(group)))
                .contains("DTSTART:20201025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    }

    private static Session at(String id, LocalDateTime start, ZoneId zone) {
        return Session.builder(id, When.at(start, zone)).build();
    }

    @Test
    void streamsAndStringsAreTheSameAndStreamsStayOpen() throws IOException {
        WorkingGroup group = BARE.toBuilder().sessions(List.of(SESSION)).build();
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int value) {
                bytes.write(value);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        Samples.WRITER.write(group, out);

        assertSameLines(bytes.toString(StandardCharsets.UTF_8), Samples.WRITER.write(group));
        assertThat(closed).isFalse();
    }

    @Test
    void aMissingTitleIsDerivedAndMarked() {
        Session untitled =
                SESSION.toBuilder().title(null).trackIds(List.of("cities")).build();

        assertThat(event(Samples.WRITER.write(Samples.GROUP, untitled)))
                .contains("SUMMARY;LANGUAGE=en;X-OSPO-INHERITED=TRUE;DERIVED=TRUE:Commons\\, a working group – 公共: "
                        + "Cités\\, Governments");
    }

    @Test
    void inheritedPropertiesAreMarked() {
        String inherited = Samples.WRITER.write(Samples.GROUP, SESSION);
        Session own = SESSION.toBuilder()
                .venue(Samples.GROUP.venue().orElseThrow())
                .policies(Samples.GROUP.policies())
                .contacts(Samples.GROUP.contacts())
                .language("en")
                .build();

        assertThat(event(inherited))
                .filteredOn(line -> line.contains("X-OSPO-INHERITED=TRUE"))
                .hasSize(5);
        assertThat(event(Samples.WRITER.write(Samples.GROUP, own)))
                .containsExactlyElementsOf(event(inherited).stream()
                        .map(line -> line.replace(";X-OSPO-INHERITED=TRUE", ""))
                        .toList());
    }

    private static List<String> written(When when) {
        return event(Samples.WRITER.write(BARE, SESSION.toBuilder().when(when).build()));
    }

    private static List<String> lines(String calendar) {
        return RawLines.check(calendar.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> event(String calendar) {
        List<String> lines = new ArrayList<>(lines(calendar));
        return lines.subList(lines.indexOf("BEGIN:VEVENT"), lines.indexOf("END:VEVENT"));
    }
}
