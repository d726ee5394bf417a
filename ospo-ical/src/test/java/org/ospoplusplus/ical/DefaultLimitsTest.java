package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.time.When;

/** Tests each default limit with input just below, at, and just above the limit. */
class DefaultLimitsTest {

    private static final CalendarReader READER = CalendarReader.create();

    private static String event(int number, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + number + "@feeds.example\r\nDTSTAMP:20211001T090000Z\r\n"
                + "DTSTART:20211108T150000Z\r\nDTEND:20211108T160000Z\r\nSUMMARY:Meeting " + number + "\r\n"
                + List.of(lines).stream().map(line -> line + "\r\n").collect(Collectors.joining()) + "END:VEVENT\r\n";
    }

    private static String calendar(String components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Feeds//EN\r\nNAME:Feeds\r\n"
                + "X-OSPO-DOMAIN;X-OSPO-ID=feeds:feeds.example\r\n" + components + "END:VCALENDAR\r\n";
    }

    private static String repeat(int count, IntFunction<String> component) {
        return IntStream.rangeClosed(1, count).mapToObj(component).collect(Collectors.joining());
    }

    private static List<String> limits(CalendarFeed feed) {
        return feed.warnings().stream()
                .filter(warning -> warning.code() == Code.LIMIT)
                .map(CalendarWarning::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 1"})
    void ofBytes(int more, int warnings) {
        int limit = 5 * 1024 * 1024;
        String last = event(2) + "END:VCALENDAR\r\n";
        StringBuilder text = new StringBuilder(calendar(event(1)).replace("END:VCALENDAR\r\n", ""));
        int room = limit + more - last.length();
        while (room - text.length() > 1_000) {
            text.append("X-PADDING:").append("x".repeat(488)).append("\r\n");
        }
        String padding = "x".repeat(room - text.length() - "X-PADDING:\r\n".length());
        text.append("X-PADDING:").append(padding).append("\r\n").append(last);
        assertThat(text).hasSize(limit + more);
        CalendarFeed feed = READER.read(text.toString());
        assertThat(feed.sessions()).hasSize(2);
        assertThat(limits(feed))
                .filteredOn(warning -> warning.contains("bytes"))
                .hasSize(warnings)
                .allMatch(warning ->
                        warning.contains("VCALENDAR: it is longer than 5242880 bytes; the rest is left out [limit]"));
    }

    @ParameterizedTest
    @CsvSource({"65535, 0", "65536, 0", "65537, 1"})
    void ofBytesOfALine(int bytes, int warnings) {
        String name = "DESCRIPTION:";
        String text = "x".repeat(bytes - name.length());
        CalendarFeed feed = READER.read(calendar(event(1, name + text.replaceAll("(.{70})", "$1\r\n "))));
        assertThat(feed.sessions().get(0).description().isPresent()).isEqualTo(warnings == 0);
        assertThat(limits(feed))
                .hasSize(warnings)
                .allMatch("line 12: LINE: it is longer than 65536 bytes and is left out [limit]"::equals);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 1"})
    void ofNesting(int within, int warnings) {
        String lines = repeat(within, depth -> "BEGIN:X-" + depth + "\r\n")
                + repeat(within, depth -> "END:X-" + (within + 1 - depth) + "\r\n")
                + "LOCATION:Hall";
        CalendarFeed feed = READER.read(calendar(event(1, lines)));
        assertThat(feed.sessions().get(0).venue()).isPresent();
        assertThat(limits(feed))
                .hasSize(warnings)
                .allMatch("line 14: X-3: it is nested more than 4 deep and is left out [limit]"::equals);
    }

    @ParameterizedTest
    @CsvSource({"9999, 9999, 0", "10000, 10000, 0", "10001, 10000, 1"})
    void ofComponents(int count, int read, int warnings) {
        CalendarFeed feed = READER.read(calendar(repeat(count, DefaultLimitsTest::event)));
        assertThat(feed.sessions()).hasSize(read);
        assertThat(feed.sessions().get(read - 1).title()).contains("Meeting " + read);
        assertThat(limits(feed))
                .hasSize(warnings)
                .allMatch(warning -> warning.endsWith(
                        "VEVENT: there are more than 10000 components; the rest of the file is left out [limit]"));
    }

    @ParameterizedTest
    @CsvSource({"199, true, 0", "200, true, 0", "201, false, 1"})
    void ofProperties(int count, boolean hasLast, int warnings) {
        String padding = repeat(count - 6, number -> "X-P" + number + ":v\r\n");
        CalendarFeed feed = READER.read(calendar(event(1, padding + "LOCATION:Hall")));
        assertThat(feed.sessions().get(0).venue().isPresent()).isEqualTo(hasLast);
        assertThat(limits(feed))
                .hasSize(warnings)
                .allMatch("line 207: VEVENT: it has more than 200 properties; the others are left out [limit]"::equals);
    }

    private static String zone(int number) {
        return "BEGIN:VTIMEZONE\r\nTZID:Own " + number + "\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                + "TZOFFSETFROM:+0500\r\nTZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    }

    @ParameterizedTest
    @CsvSource({"63, Etc/GMT-5, 0", "64, Etc/GMT-5, 0", "65, UTC, 1"})
    void ofTimeZones(int count, String zone, int warnings) {
        String event = event(1).replace("DTSTART:20211108T150000Z", "DTSTART;TZID=Own " + count + ":20211108T150000")
                .replace("DTEND:20211108T160000Z\r\n", "");
        CalendarFeed feed = READER.read(calendar(repeat(count, DefaultLimitsTest::zone) + event));
        assertThat(feed.sessions().get(0).when())
                .isEqualTo(When.at(LocalDateTime.of(2021, 11, 8, 15, 0), ZoneId.of(zone)));
        assertThat(limits(feed))
                .hasSize(warnings)
                .allMatch(warning ->
                        warning.endsWith("VTIMEZONE: there are more than 64 time zones; this one is left out [limit]"));
    }

    @ParameterizedTest
    @CsvSource({"999, 999", "1000, 1000", "1001, 1000"})
    void ofInstances(int count, int read) {
        CalendarFeed feed = READER.withWindow(
                        ZonedDateTime.parse("2021-01-01T00:00Z[UTC]"), ZonedDateTime.parse("2023-01-01T00:00Z[UTC]"))
                .read(calendar(event(1, "RRULE:FREQ=HOURLY;INTERVAL=2;COUNT=" + count)));
        assertThat(feed.sessions()).hasSize(read);
        assertThat(feed.warnings())
                .filteredOn(warning -> !warning.message().startsWith("the event is not read as a series"))
                .hasSize(count - read);
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1_000, 1_001, 5_000})
    void ofWarnings(int count) {
        CalendarFeed feed = READER.read(calendar(repeat(count, number -> "no colon\r\n") + event(1)));
        assertThat(feed.warnings()).hasSize(Math.min(count, 1_001));
        assertThat(limits(feed)).hasSize(count > 1_000 ? 1 : 0);
    }
}
