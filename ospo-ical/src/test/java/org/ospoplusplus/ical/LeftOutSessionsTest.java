package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Classification;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * Sessions of which only the month or the year is known replace occurrences. Calendars do not show them, but the reader
 * finds them, and the series is unchanged.
 */
class LeftOutSessionsTest {

    private static final CalendarWriter WRITER = CalendarWriter.create().withTimestamp(Instant.EPOCH);
    private static final CalendarReader READER = CalendarReader.create();

    private static final LocalDate EXTRA = LocalDate.of(2026, 1, 8);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 13);

    private static final Series CALL = Series.builder("call")
            .title("Þing – 定例会")
            .cadence(Cadence.firmly("火曜日", CadenceRule.weekly(DayOfWeek.TUESDAY)))
            .time(UsualTime.of(LocalTime.of(17, 0), ZoneId.of("Europe/Berlin")))
            .first(LocalDate.of(2026, 1, 6))
            .also(EXTRA)
            .build();

    @Property
    void seriesAndSessionsComeBack(@ForAll WorkingGroup drawn, @ForAll int seed) {
        WorkingGroup group = withoutDays(drawn, seed);

        CalendarFeed feed = READER.read(WRITER.write(group));

        assertThat(feed.warnings()).isEmpty();
        assertSame(feed.group(), Carried.of(inCalendar(group)));
        assertSame(READER.withGroup(group).read(WRITER.write(group)).group(), inCalendar(group));
    }

    /** Takes the days from about half of the sessions. */
    private static WorkingGroup withoutDays(WorkingGroup group, int seed) {
        List<Session> sessions = new ArrayList<>();
        for (Session session : group.sessions()) {
            LocalDate day = session.when().firstDay();
            // Earlier dates may equal the month or the year.
            Session.Builder changed = session.toBuilder().earlierDates(List.of());
            sessions.add(
                    switch (Math.floorMod(seed >> sessions.size(), 4)) {
                        case 0 -> changed.when(When.in(YearMonth.from(day))).build();
                        case 1 -> changed.when(When.in(Year.from(day))).build();
                        default -> session;
                    });
        }
        return group.toBuilder().sessions(sessions).build();
    }

    /** {@return a group without the sessions that its calendar neither shows nor carries} */
    private static WorkingGroup inCalendar(WorkingGroup group) {
        Set<String> series = group.series().stream()
                .filter(each -> !WRITER.leavesOut(each))
                .map(Series::id)
                .collect(Collectors.toSet());
        return group.toBuilder()
                .sessions(group.sessions().stream()
                        .filter(session -> !WRITER.leavesOut(session)
                                || session.occurrence()
                                        .map(OccurrenceId::series)
                                        .filter(series::contains)
                                        .isPresent())
                        .toList())
                .build();
    }

    private static void assertSame(WorkingGroup read, WorkingGroup expected) {
        assertThat(read.series()).isEqualTo(expected.series());
        assertThat(read.sessions()).containsExactlyInAnyOrderElementsOf(expected.sessions());
    }

    private static Session instead(LocalDate day, When when) {
        return CALL.sessionOn(day).toBuilder().title("Später – 後で").when(when).build();
    }

    private static WorkingGroup group(Session... sessions) {
        return WorkingGroup.builder("thing", "thing.example", "Þing")
                .series(List.of(CALL))
                .sessions(List.of(sessions))
                .build();
    }

    private static List<String> lines(String calendar) {
        return RawLines.check(calendar.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anExtraDayIsKept() {
        WorkingGroup group =
                group(instead(EXTRA, When.in(YearMonth.of(2026, 3))), instead(TUESDAY, When.in(Year.of(2027))));

        assertThat(READER.read(WRITER.write(group)).group()).isEqualTo(group);
        assertThat(lines(WRITER.write(group)))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains(
                        "EXDATE;TZID=Europe/Berlin;X-OSPO-DERIVED=TRUE:20260108T170000",
                        "EXDATE;TZID=Europe/Berlin;X-OSPO-DERIVED=TRUE:20260113T170000",
                        "X-OSPO-SESSION:BEGIN\\;VALUE=TEXT:VEVENT",
                        "X-OSPO-SESSION:X-OSPO-WHEN:2026-03",
                        "X-OSPO-SESSION:SUMMARY:Später – 後で (2027\\\\\\, day to be announced)");
    }

    @Test
    void aDayWithoutAMeetingIsKept() {
        WorkingGroup group = group(instead(TUESDAY, When.in(YearMonth.of(2026, 3)))).toBuilder()
                .series(List.of(CALL.toBuilder().except(ExceptDate.of(TUESDAY)).build()))
                .build();

        assertThat(READER.read(WRITER.write(group)).group()).isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {",;\\会", "\\\\\\\\", "🎉🎉", "a  \n", "会議会議"})
    void theLongestTextsComeBack(String text) {
        WorkingGroup group = group(instead(TUESDAY, When.in(YearMonth.of(2026, 3))).toBuilder()
                .description("x" + text.repeat(4_990) + "x")
                .build());

        assertThat(READER.read(WRITER.write(group)).group()).isEqualTo(group);
    }

    @Test
    void anEventThatCarriesASessionThatIsNotPublicIsPrivateForOtherPrograms() {
        Session session = instead(TUESDAY, When.in(YearMonth.of(2026, 3)));
        Session hidden =
                session.toBuilder().classification(Classification.CONFIDENTIAL).build();
        Session secret = session.toBuilder()
                .venue(Venue.online(VirtualLocation.of(
                        Platform.of("Jitsi"), JoinLink.secret(URI.create("https://meet.example/geheim")))))
                .build();
        for (Session each : List.of(hidden, secret)) {
            String calendar = WRITER.write(group(each));

            assertThat(lines(calendar)).contains("CLASS;X-OSPO-OWN=PUBLIC:PRIVATE");
            assertThat(READER.read(calendar).group()).isEqualTo(group(each));
            for (String lost : List.of(";X-OSPO-OWN=PUBLIC", "X-OSPO-SESSION")) {
                assertThat(READER.read(calendar.replace(lost, "X-OSPO-SESSION".equals(lost) ? "X-LOST" : ""))
                                .series())
                        .extracting(Series::classification)
                        .containsExactly(Classification.PRIVATE);
            }
        }
        assertThat(lines(WRITER.write(group(session)))).noneMatch(line -> line.startsWith("CLASS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-OSPO-SESSION;:CLASS:CONFIDENTIAL", "X-OSPO-SESSION;A=\"é:CLASS:CONFIDENTIAL"})
    void aLineThatCannotBeReadLeavesOutTheCarriedSession(String unreadable) {
        Session hidden = instead(TUESDAY, When.in(YearMonth.of(2026, 3))).toBuilder()
                .classification(Classification.CONFIDENTIAL)
                .build();
        String calendar = WRITER.write(group(hidden)).replace("X-OSPO-SESSION:X-OSPO-CLASS:CONFIDENTIAL\r\n", "");
        assertThat(READER.read(calendar).sessions()).hasSize(1);

        CalendarFeed feed = READER.read(calendar.replace("X-OSPO-SESSION:CLASS:CONFIDENTIAL", unreadable));

        assertThat(feed.sessions()).isEmpty();
        assertThat(feed.series())
                .singleElement()
                .satisfies(series -> assertThat(series.meetsOn(TUESDAY)).isFalse());
        assertThat(feed.warnings())
                .extracting(CalendarWarning::message)
                .contains("one of these lines is missing or cannot be read; the events that they carry are left out");
    }

    @Test
    void noLostLinePublishesACarriedSession() {
        Session hidden = instead(TUESDAY, When.in(YearMonth.of(2026, 3))).toBuilder()
                .title("Geheim – 秘密")
                .links(List.of(Link.of(Link.Kind.SLIDES, URI.create("https://geheim.example/"), "Geheim")
                        .withSpeakers("Geheim – 秘密")))
                .classification(Classification.CONFIDENTIAL)
                .build();
        String calendar = WRITER.write(group(hidden)).replace("\r\n ", "");
        List<String> carried = calendar.lines()
                .filter(line -> line.startsWith("X-OSPO-SESSION"))
                .toList();
        assertThat(carried).hasSizeGreaterThan(10);

        for (String line : carried) {
            for (String other : List.of("", "X-OSPO-SESSION:X-A:1\r\n", line.replace("VEVENT", "VTODO") + "\r\n")) {
                CalendarFeed feed = READER.read(calendar.replace(line + "\r\n", other));
                assertThat(PublicView.of(feed.group()).workingGroup().toString())
                        .as(line)
                        .doesNotContain("Geheim", "geheim");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLASS;X-OSPO-OWN=PUBLIC:CONFIDENTIAL",
                "CLASS;X-OSPO-OWN=PUBLIC:PRIVATE\r\nX-CALENDARSERVER-ACCESS:CONFIDENTIAL",
                "CLASS;X-OSPO-OWN=PUBLIC:PRIVATE\r\nX-OSPO-CLASS:CONFIDENTIAL",
                "CLASS;X-OSPO-OWN=PUBLIC:PRIVATE\r\nCLASS:CONFIDENTIAL"
            })
    void aStricterClassOfTheCarrierCounts(String stricter) {
        Session hidden = instead(TUESDAY, When.in(YearMonth.of(2026, 3))).toBuilder()
                .classification(Classification.PRIVATE)
                .build();
        String calendar = WRITER.write(group(hidden));

        CalendarFeed feed = READER.read(calendar.replace("CLASS;X-OSPO-OWN=PUBLIC:PRIVATE", stricter));

        assertThat(feed.series()).extracting(Series::classification).containsExactly(Classification.CONFIDENTIAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLASS:PRIVATE", "X-CALENDARSERVER-ACCESS:PRIVATE", "CLASS;X-OSPO-CLASS=PUBLIC:PRIVATE"})
    void aCarriedEventIsAsPrivateAsItsCarrier(String access) {
        String calendar = WRITER.write(group(instead(TUESDAY, When.in(YearMonth.of(2026, 3)))))
                .replaceAll("(X-OSPO-SESSION:)UID:.*", "$1UID:other@example.org")
                .replaceAll("X-OSPO-SESSION:RECURRENCE-ID.*\r\n", "");

        assertThat(READER.read(calendar).sessions())
                .extracting(Session::classification)
                .containsExactly(Classification.PUBLIC);
        assertThat(READER.read(calendar.replaceFirst("\r\nSUMMARY", "\r\n" + access + "\r\nSUMMARY"))
                        .sessions())
                .extracting(Session::classification)
                .containsExactly(Classification.PRIVATE);
    }

    @Test
    void aCarriedEventCarriesNoOther() {
        String calendar = WRITER.write(group(instead(TUESDAY, When.in(YearMonth.of(2026, 3)))));
        String end = "X-OSPO-SESSION:END\\;VALUE=TEXT:VEVENT";

        CalendarFeed feed = READER.read(calendar.replace(end, "X-OSPO-SESSION:X-OSPO-SESSION:BEGIN:VEVENT\r\n" + end));

        assertThat(feed.sessions()).hasSize(1);
        assertThat(feed.warnings()).extracting(CalendarWarning::property).containsExactly("X-OSPO-SESSION");
    }

    @Test
    void damagedLinesLeaveADayWithoutAMeeting() {
        String calendar = WRITER.write(group(instead(TUESDAY, When.in(YearMonth.of(2026, 3)))));

        for (String damaged : List.of(
                calendar.replace("SESSION:RECURRENCE-ID", "SESSION:X-A"),
                calendar.replace("SESSION:RECURRENCE-ID", "SESSION:="),
                calendar.replace("SESSION:BEGIN", "SESSION:"),
                calendar.replace("END:VEVENT\r\nEND:VCALENDAR\r\n", ""),
                calendar.replace("X-OSPO-SESSION:", "X-LOST:"))) {
            CalendarFeed feed = READER.read(damaged);
            assertThat(feed.series())
                    .singleElement()
                    .satisfies(series -> assertThat(series.meetsOn(TUESDAY)).isFalse());
            assertThat(feed.warnings())
                    .extracting(CalendarWarning::message)
                    .contains("the calendar lacks the session that replaces this instance; the series has no meeting"
                            + " on this day");
        }
    }
}
