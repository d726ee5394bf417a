package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Session;

/** Texts beyond the work for a calendar are read as they are written, with a warning. */
class BoundedTextsTest {

    private static final int LENGTH = 10_000;

    private static CalendarFeed read(int count, IntFunction<String> lines) {
        return CalendarReader.create()
                .withWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .read(IntStream.range(0, count)
                        .mapToObj(i -> "BEGIN:VEVENT\nUID:%d@exämple.org\nDTSTAMP:20260101T000000Z\n".formatted(i)
                                + "DTSTART:20260105T180000Z\nSUMMARY:Café " + i + "\n" + lines.apply(i)
                                + "\nEND:VEVENT\n")
                        .collect(Collectors.joining("", "BEGIN:VCALENDAR\n", "END:VCALENDAR\n")));
    }

    private static List<CalendarWarning> of(CalendarFeed feed, Code code, String property) {
        return feed.warnings().stream()
                .filter(warning -> warning.code() == code && warning.property().equals(property))
                .toList();
    }

    private static List<String> places(CalendarFeed feed) {
        return feed.group().sessions().stream()
                .map(session -> session.venue()
                        .flatMap(venue -> venue.place())
                        .flatMap(place -> place.name())
                        .orElse("-"))
                .toList();
    }

    private static String padded(String location) {
        return location + ", é".repeat((LENGTH - location.length()) / 3);
    }

    @Test
    void placesBeyondTheWorkAreReadAsWritten() {
        CalendarFeed feed = read(
                110,
                i -> "LOCATION:"
                        + (i < 105 ? padded("Zoom") : i < 108 ? "Zoom; Café " + i : "Zoom; Passcode: größe" + i));

        assertThat(places(feed).subList(0, 90)).noneMatch(place -> place.contains("Zoom"));
        assertThat(places(feed).subList(105, 110))
                .containsExactly("Zoom; Café 105", "Zoom; Café 106", "Zoom; Café 107", "-", "-");
        assertThat(of(feed, Code.LIMIT, "LOCATION"))
                .hasSizeBetween(6, 20)
                .allSatisfy(
                        warning -> assertThat(warning.message()).contains("places of the calendar take too much work"));
        assertThat(of(feed, Code.VALUE, "LOCATION"))
                .filteredOn(warning -> warning.message().contains("passcode; it is left out"))
                .hasSize(2);
    }

    @Test
    void htmlBeyondTheWorkIsReadAsText() {
        CalendarFeed feed = read(260, i -> "DESCRIPTION:<p>Größe " + i + "</p>" + "<b></b>".repeat(999));

        List<String> descriptions = feed.group().sessions().stream()
                .map(Session::description)
                .map(text -> text.orElse("-"))
                .toList();
        assertThat(descriptions.get(0)).isEqualTo("Größe 0");
        assertThat(descriptions.get(249)).isEqualTo("Größe 249");
        assertThat(descriptions.get(250)).startsWith("\\<p>Größe 250\\</p>");
        assertThat(of(feed, Code.LIMIT, "DESCRIPTION")).hasSize(10);
    }

    @Test
    void instancesRepeatABoundedAmountOfText() {
        CalendarFeed feed = read(200, i -> "RRULE:FREQ=DAILY;INTERVAL=2\nDESCRIPTION:" + "Café ".repeat(3_000));

        long characters = feed.group().sessions().stream()
                .mapToLong(session -> session.description().orElse("").length())
                .sum();
        assertThat(characters).isBetween(10_000_000L, 3_000_000L * 32);
        assertThat(feed.group().sessions().stream()
                        .map(session -> session.title().orElse(""))
                        .distinct())
                .hasSize(200);
        assertThat(of(feed, Code.RECURRENCE, "RRULE"))
                .filteredOn(warning -> !warning.message().startsWith("the event is not read as a series"))
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.message()).contains("too much work"));
    }

    @Test
    void addedDatesRepeatABoundedAmountOfText() {
        String dates = LocalDate.of(2026, 1, 6)
                .datesUntil(LocalDate.of(2026, 12, 1))
                .map(day -> day.toString().replace("-", "") + "T190000Z")
                .collect(Collectors.joining(","));
        CalendarFeed feed = read(200, i -> "RDATE:" + dates + "\nDESCRIPTION:" + "Café ".repeat(3_000));

        assertThat(feed.group().sessions()).hasSizeBetween(1_000, 10_000);
        assertThat(of(feed, Code.RECURRENCE, "RDATE"))
                .filteredOn(warning -> !warning.message().startsWith("the event is not read as a series"))
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.message()).contains("too much work"));
    }
}
