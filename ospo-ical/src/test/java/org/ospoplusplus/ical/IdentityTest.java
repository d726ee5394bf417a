package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

/** Reads editions of one event, different events with one UID, and dates in different zones. */
class IdentityTest {

    private static final CalendarReader READER = CalendarReader.create();
    private static final CalendarReader OF_2026 =
            READER.withWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    static byte[] input(String file) {
        try (InputStream in = Objects.requireNonNull(IdentityTest.class.getResourceAsStream("cases/" + file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a calendar of events} Each argument has the lines of an event, separated by commas. */
    private static String calendar(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\nNAME:Zürich 東京 🗓\n");
        for (String event : events) {
            text.append("BEGIN:VEVENT\n").append(event.replace(", ", "\n")).append("\nEND:VEVENT\n");
        }
        return text.append("END:VCALENDAR\n").toString();
    }

    private static List<String> titles(CalendarFeed feed) {
        return Stream.concat(
                        feed.series().stream().map(Series::title),
                        feed.sessions().stream().map(Session::title))
                .map(title -> title.orElse("-"))
                .toList();
    }

    private static long warnings(CalendarFeed feed, Code code) {
        return feed.warnings().stream()
                .filter(warning -> warning.code() == code)
                .count();
    }

    @Test
    void eventsWithAnEmptyUidAreEventsOfTheirOwn() {
        CalendarFeed feed = READER.read(input("empty-uid.ics"));
        assertThat(titles(feed)).containsExactly("January ❄️", "February ⛄");
        assertThat(feed.sessions()).extracting(Session::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UID:", "UID:   ", "UID;X-A=é:", "X-UID:", "UID:\t"})
    void eventsWithoutAUidAreDifferent(String uid) {
        CalendarFeed feed = OF_2026.read(calendar(
                uid + ", DTSTART:20260105T170000Z, SUMMARY:Café",
                uid + ", DTSTART:20260105T170000Z, SUMMARY:Café",
                uid + ", DTSTART:20260105T170000Z, SUMMARY:Thé, RRULE:FREQ=DAILY;COUNT=2",
                uid + ", DTSTART:20260105T170000Z, SUMMARY:Eau, RECURRENCE-ID:20260105T170000Z"));
        assertThat(titles(feed)).containsExactly("Thé", "Café", "Café", "Eau");
        assertThat(feed.sessions()).extracting(Session::id).doesNotHaveDuplicates();
    }

    @Test
    void twoSeriesWithOneUidAreBothKept() {
        CalendarFeed feed = READER.withWindow(LocalDate.of(2023, 11, 27), LocalDate.of(2023, 12, 10))
                .read(input("two-same-uid.ics"));
        assertThat(titles(feed)).containsExactly("One working group – Łódź", "Another working group – São Paulo");
        assertThat(feed.series())
                .extracting(series -> series.id().replaceAll("~[0-9a-z]*", ""))
                .containsExactly("wg-20231127", "wg-20231127-2");
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .contains("line 14: UID: another event has the same UID; both are kept, and this one gets its own id"
                        + " [duplicate]");
    }

    @Test
    void withoutAWindowBothAreKeptToo() {
        assertThat(titles(READER.read(input("two-same-uid.ics"))))
                .containsExactly("One working group – Łódź", "Another working group – São Paulo");
    }

    @Test
    void aSeriesAndTwoSingleEventsWithOneUidAreAllKept() {
        CalendarFeed feed = OF_2026.read(calendar(
                "UID:x, DTSTART:20260105T170000Z, SUMMARY:Jour fixe é, RRULE:FREQ=WEEKLY;COUNT=2",
                "UID:x, DTSTART:20260106T170000Z, SUMMARY:Fête",
                "UID:x, DTSTART:20260105T170000Z, SUMMARY:Même heure"));
        assertThat(titles(feed)).containsExactly("Jour fixe é", "Fête", "Même heure");
        assertThat(feed.sessions()).extracting(Session::id).doesNotHaveDuplicates();
        assertThat(warnings(feed, Code.DUPLICATE)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"SEQUENCE:1, SEQUENCE:2", "DTSTAMP:20260101T000000Z, DTSTAMP:20260102T000000Z"})
    void seriesWithoutACommonFactAreDifferentWhateverTheirEditions(String older, String newer) {
        String one = "UID:x, DTSTART:20260105T170000Z, SUMMARY:Bureau é, RRULE:FREQ=WEEKLY;COUNT=2, " + older;
        String other = "UID:x, DTSTART:20260110T180000Z, SUMMARY:Fête, RRULE:FREQ=MONTHLY;COUNT=1, " + newer;
        assertThat(titles(OF_2026.read(calendar(one, other)))).containsExactly("Bureau é", "Fête");
        String renamed = "UID:x, DTSTART:20260105T170000Z, SUMMARY:Comité é, RRULE:FREQ=MONTHLY;COUNT=1, " + newer;
        assertThat(titles(OF_2026.read(calendar(one, renamed)))).containsExactly("Comité é");
    }

    @ParameterizedTest
    @CsvSource({
        "SEQUENCE:1, SEQUENCE:2",
        "X-A:b, SEQUENCE:1",
        "DTSTAMP:20260101T000000Z, DTSTAMP:20260102T000000Z",
        "X-A:b, DTSTAMP:20260102T000000Z"
    })
    void aNewerRevisionReplacesTheOlderOneWhereverItIs(String older, String newer) {
        String one = "UID:x, DTSTART:20260105T170000Z, SUMMARY:Ancien é, " + older;
        String other = "UID:x, DTSTART:20260106T180000Z, SUMMARY:Nouveau é, " + newer;
        assertThat(titles(READER.read(calendar(one, other)))).containsExactly("Nouveau é");
        assertThat(titles(READER.read(calendar(other, one)))).containsExactly("Nouveau é");
        assertThat(warnings(READER.read(calendar(one, other)), Code.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void theSameEventTwiceIsOneSession() {
        String event = "UID:x, DTSTART:20260105T170000Z, SUMMARY:Café, DESCRIPTION:";
        CalendarFeed feed = READER.read(calendar(event + "a", event + "b"));
        assertThat(feed.sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.description()).contains("b"));
        assertThat(warnings(feed, Code.DUPLICATE)).isEqualTo(1);
    }

    @Test
    void anOverrideBelongsToTheEventThatHasItsInstance() {
        CalendarFeed feed = OF_2026.read(calendar(
                "UID:x, DTSTART:20260105T150000Z, SUMMARY:Une, RRULE:FREQ=WEEKLY;COUNT=2",
                "UID:x, DTSTART:20260105T160000Z, SUMMARY:Autre é, RRULE:FREQ=WEEKLY;COUNT=2",
                "UID:x, DTSTART:20260112T190000Z, SUMMARY:Déplacée, RECURRENCE-ID:20260112T160000Z"));
        assertThat(titles(feed)).containsExactly("Une", "Autre é", "Déplacée");
        assertThat(feed.sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.occurrence())
                        .contains(new OccurrenceId(feed.series().get(1).id(), LocalDate.of(2026, 1, 12))));
        assertThat(warnings(feed, Code.RECURRENCE)).isZero();
    }

    @Test
    void daysOfAWindowAreInTheZoneOfTheEvent() {
        CalendarFeed feed = READER.withWindow(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 31))
                .read(new String(input("window-utc.ics"), StandardCharsets.UTF_8)
                        .replace("RRULE:", "RRULE:FREQ=YEARLY;BYYEARDAY=1\nRRULE:"));
        assertThat(feed.series()).isEmpty();
        assertThat(feed.sessions())
                .extracting(Session::when)
                .containsExactly(When.at(LocalDateTime.of(2026, 3, 31, 18, 0), ZoneId.of("America/Los_Angeles")));
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART;TZID=Pacific/Kiritimati:20260301T003000",
        "DTSTART;TZID=Pacific/Pago_Pago:20260301T233000",
        "DTSTART:20260301T233000Z",
        "DTSTART:20260301T000000",
        "DTSTART;VALUE=DATE:20260301"
    })
    void aDayInAWindowHasOneInstanceInAnyZone(String start) {
        CalendarFeed feed = READER.withWindow(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 3, 31))
                .read(calendar("UID:é, RRULE:FREQ=DAILY;INTERVAL=2, RRULE:FREQ=DAILY, " + start));
        assertThat(feed.sessions())
                .extracting(session -> session.when().firstDay())
                .containsExactly(LocalDate.of(2026, 3, 31));
    }

    @Test
    void eachCalendarOfAFileHasItsOwnZones() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:Büro
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:%1$s
                TZOFFSETTO:%1$s
                END:STANDARD
                END:VTIMEZONE
                """;
        String event = "BEGIN:VEVENT\nUID:%s\nDTSTART%s:20260105T170000\nEND:VEVENT\n";
        CalendarFeed feed = READER.read("BEGIN:VCALENDAR\n" + event.formatted("1", "")
                + "X-WR-TIMEZONE:Europe/Berlin\n" + event.formatted("2", ";TZID=Büro") + zone.formatted("+0200")
                + "END:VCALENDAR\nBEGIN:VCALENDAR\nX-WR-TIMEZONE:Asia/Tokyo\n" + event.formatted("3", "")
                + event.formatted("4", ";TZID=Büro") + zone.formatted("-0300")
                + "END:VCALENDAR\nBEGIN:VCALENDAR\n" + event.formatted("5", "") + event.formatted("6", ";TZID=Büro")
                + "END:VCALENDAR\n");
        assertThat(feed.sessions())
                .extracting(session -> session.when() instanceof When.Timed timed
                        ? timed.zone().getId()
                        : "")
                .containsExactly("Europe/Berlin", "Etc/GMT-2", "Asia/Tokyo", "Etc/GMT+3", "UTC", "Etc/GMT-2");
    }

    @Test
    void theLatestStampIsWhenTheGroupChanged() {
        assertThat(READER.read(input("utc-written-as-tzid.ics")).group().modified())
                .contains(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(READER.read(calendar("UID:é, DTSTART:20260105T170000Z, DTSTAMP:nonsense"))
                        .group()
                        .modified())
                .isEmpty();
        String modified = calendar("UID:é, DTSTART:20260105T170000Z, DTSTAMP:20260101T000000Z")
                .replace("NAME:", "LAST-MODIFIED:20200101T000000Z\nNAME:");
        assertThat(READER.read(modified).group().modified()).contains(Instant.parse("2020-01-01T00:00:00Z"));
    }

    @Test
    void aZoneByTheNameThatWindowsShowsIsRead() {
        assertThat(READER.read(input("display-zone.ics")).sessions())
                .extracting(Session::when)
                .containsExactly(When.at(
                        LocalDateTime.of(2020, 10, 28, 13, 30), ZoneId.of("America/New_York"), Duration.ofMinutes(90)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recurrence-id-year.ics", "c08b-recurrence-id-year1.ics"})
    void anInstanceOutsideTheYearsOfTheModelIsAWarning(String file) {
        CalendarFeed feed = READER.withWindow(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 1, 1))
                .read(input(file));
        assertThat(FeedMeetings.of(feed, LocalDate.of(2019, 1, 1), LocalDate.of(2020, 12, 31)))
                .hasSize(3);
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.property().equals("RECURRENCE-ID"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.line()).isEqualTo(11);
                    assertThat(warning.code()).isEqualTo(Code.RECURRENCE);
                });
    }

    /** Tests all date properties in zones ahead of and behind UTC, in the first and in the last year of the model. */
    @ParameterizedTest
    @CsvSource({
        "99991231T235959Z, Asia/Tokyo", "00010101T000000Z, America/New_York",
        "99991231T235959, America/New_York", "00010101T000000, Asia/Tokyo",
        "99991231, Asia/Tokyo", "00010101, America/New_York"
    })
    void noDateMakesTheReaderThrow(String date, String zone) {
        for (String property : List.of(
                "RECURRENCE-ID",
                "RECURRENCE-ID;RANGE=THISANDFUTURE",
                "EXDATE",
                "RDATE",
                "RRULE:FREQ=DAILY;UNTIL",
                "DTEND")) {
            for (String tzid : List.of("", ";TZID=America/New_York", ";TZID=Asia/Tokyo")) {
                String line = property.contains(":") ? property + "=" + date : property + tzid + ":" + date;
                for (String start : List.of("20200101T000000", "99991231T120000", "00010101T120000")) {
                    String calendar = calendar(
                            "UID:é, RRULE:FREQ=DAILY;COUNT=2, DTSTART;TZID=" + zone + ":" + start,
                            "UID:é, DTSTART;TZID=" + zone + ":" + start + ", " + line);
                    assertThat(OF_2026.read(calendar)).isNotNull();
                    assertThat(titles(READER.read(calendar))).isNotEmpty();
                    assertThat(titles(READER.withWindow(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                                    .read(calendar)))
                            .isNotEmpty();
                }
            }
        }
    }
}
