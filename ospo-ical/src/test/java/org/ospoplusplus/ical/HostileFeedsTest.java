package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Reads generated calendars that are too large for a test file, and that exceed a limit of the model or require much
 * work.
 */
class HostileFeedsTest {

    private static final CalendarReader READER = CalendarReader.create();

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\n" + String.join("\n", lines) + "\nEND:VCALENDAR\n";
    }

    private static String times(int count, String lines) {
        return IntStream.range(0, count)
                .mapToObj(number -> lines.formatted(number))
                .collect(Collectors.joining("\n"));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:one@example.org\nDTSTART:20211108T150000Z\n" + String.join("\n", lines)
                + "\nEND:VEVENT";
    }

    @Test
    void moreGuestsThanASessionHasAreLeftOut() {
        CalendarFeed feed =
                READER.read(calendar(event(times(1_001, "BEGIN:PARTICIPANT\nSUMMARY:Guest %d\nEND:PARTICIPANT"))));
        assertThat(feed.sessions().get(0).guests()).hasSize(1_000);
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.code() == Code.LIMIT)
                .extracting(CalendarWarning::toString)
                .containsExactly("line 3: PARTICIPANT: appears more than 1000 times; the others are left out [limit]");
    }

    @Test
    void morePartnersThanASessionHasAreLeftOut() {
        CalendarFeed feed = READER.read(calendar(event(
                times(1_002, "BEGIN:PARTICIPANT\nPARTICIPANT-TYPE:SPONSOR\nSUMMARY:Partner %d\nEND:PARTICIPANT"))));
        assertThat(feed.sessions().get(0).partners()).hasSize(1_000);
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.code() == Code.LIMIT)
                .hasSize(1);
    }

    @Test
    void aDisplayZoneThatIsAnOffsetIsLeftOut() {
        CalendarFeed feed = READER.read(calendar("X-OSPO-DISPLAY-ZONE:+02:00", "X-OSPO-DISPLAY-ZONE:Europe/Paris"));
        assertThat(feed.group().displayZones()).extracting(Object::toString).containsExactly("Europe/Paris");
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .contains(
                        "line 2: X-OSPO-DISPLAY-ZONE: is not a time zone of the IANA database, such as Europe/Berlin; it is left out [value]");
    }

    /** Without a limit, the search for each time would check all days of 40 years for each rule. */
    @Test
    void zonesWithRulesWithoutADateTakeBoundedWork() throws IOException {
        String rule = "BEGIN:STANDARD\nDTSTART:19010101T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0%d00\n"
                + "RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYYEARDAY=366;BYMONTHDAY=30\nEND:STANDARD";
        String zone = "BEGIN:VTIMEZONE\nTZID:Office\n"
                + IntStream.range(0, 60)
                        .mapToObj(number -> rule.formatted(number % 9))
                        .collect(Collectors.joining("\n"))
                + "\nEND:VTIMEZONE";
        String events = IntStream.range(0, 5_000)
                .mapToObj(number -> "BEGIN:VEVENT\nUID:%d@example.org\nDTSTART;TZID=Office:%04d1108T150000\nEND:VEVENT"
                        .formatted(number, 1901 + number))
                .collect(Collectors.joining("\n"));
        FeedReader reading = new FeedReader(CalendarLimits.DEFAULT, ZoneId.of("UTC"), null, null);
        CalendarFeed feed =
                reading.read(new ByteArrayInputStream(calendar(zone, events).getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.steps()).isLessThan(1_100_000);
        assertThat(feed.sessions()).hasSize(5_000);
        assertThat(feed.warnings())
                .extracting(CalendarWarning::message)
                .contains("the rules of the VTIMEZONEs take too much work; some clock changes are ignored");
    }

    @Test
    void manyCategoriesAmongManyTracksTakeBoundedWork() {
        String tracks = times(190, "X-OSPO-TRACK;X-OSPO-ID=track-%d:Track %1$d");
        String categories =
                IntStream.range(0, 10_000).mapToObj(number -> "c" + number).collect(Collectors.joining(","));
        String events = IntStream.range(0, 75)
                .mapToObj(number -> event("CATEGORIES:Track 7," + categories).replace("UID:one", "UID:" + number))
                .collect(Collectors.joining("\n"));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CalendarFeed feed = READER.read(calendar(tracks, events));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(500_000_000);
        assertThat(feed.sessions())
                .hasSize(75)
                .allMatch(session -> session.trackIds().equals(List.of("track-7")));
    }

    /** The first 28 days of each month are excluded. */
    @Test
    void moreDatesThanTheLimitAreLeftOut() {
        String excluded = IntStream.range(0, 100_000)
                .mapToObj(number -> "EXDATE:%d%02d%02dT150000Z"
                        .formatted(2021 + number / 336, 1 + number / 28 % 12, 1 + number % 28))
                .collect(Collectors.joining("\n"));
        CalendarFeed feed = READER.withWindow(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 11, 30))
                .read(calendar(event("RRULE:FREQ=DAILY", excluded, "LOCATION:Zürich")));
        assertThat(feed.sessions())
                .hasSize(2)
                .allMatch(session -> session.venue().isPresent());
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.code() == Code.LIMIT)
                .extracting(CalendarWarning::toString)
                .containsExactly("line 4006: VEVENT: it has more than 4000 properties EXDATE, RDATE and"
                        + " X-OSPO-EXCEPT-REASON; the others are left out [limit]");
    }

    /** The caller may allow lines that are longer than a text of the model. */
    @Test
    void aTextThatNoSessionHoldsIsCutOff() {
        CalendarLimits d = CalendarLimits.DEFAULT;
        CalendarLimits longer =
                new CalendarLimits(d.bytes(), 200_000, d.nesting(), d.components(), d.properties(), d.dates(), 1, 1);
        String calendar = calendar(event(
                "SUMMARY:" + "x".repeat(65_536),
                "LOCATION:" + "y".repeat(65_537),
                "X-OSPO-FORMAT:" + "z".repeat(65_537)));
        CalendarFeed feed = READER.withLimits(longer).read(calendar);
        assertThat(feed.sessions().get(0).title())
                .hasValueSatisfying(title -> assertThat(title).hasSize(500).endsWith("…"));
        assertThat(feed.sessions().get(0).format())
                .hasValueSatisfying(format -> assertThat(format).hasSize(500));
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .contains(
                        "line 6: LOCATION: is longer than the model allows; the end is cut off [value]",
                        "line 7: X-OSPO-FORMAT: is longer than the model allows; the end is cut off [value]");
    }
}
