package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;

/** What a calendar wants kept private stays so where the calendar can't be read in full. */
class FailClosedTest {

    private static final CalendarLimits D = CalendarLimits.DEFAULT;

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\nX-OSPO-DOMAIN;X-OSPO-ID=g:g.example\nNAME:Büro\n" + String.join("\n", lines)
                + "\nEND:VCALENDAR\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:a@g.example\nDTSTART:20260105T170000Z\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    private static String properties(int count) {
        return IntStream.range(0, count).mapToObj(i -> "X-P" + i + ":é").collect(Collectors.joining("\n"));
    }

    private static String published(CalendarFeed feed) {
        return PublicView.of(feed.group()).workingGroup().toString();
    }

    private static void assertPrivate(CalendarFeed feed) {
        assertThat(feed.sessions()).extracting(Session::classification).containsOnly(Session.Classification.PRIVATE);
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.message().contains("is treated as private"))
                .hasSize(1);
        assertThat(published(feed)).doesNotContain("Gehälter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CLASS;:PRIVATE",
                "CLASS;X-A=\"b:PRIVATE",
                "CLASS :PRIVATE",
                "CLASS\t:PRIVATE",
                "CLASS\u00A0:PRIVATE",
                "\u200BCLASS:PRIVATE",
                "\uFEFFcl\u00ADass:PRIVATE",
                "CLASS=PRIVATE",
                "CLASS PRIVATE\nCLASS;:PRIVATE",
                "x-calendarserver-access :PRIVATE",
            })
    void anAccessClassThatCannotBeReadMakesTheEventPrivate(String line) {
        assertPrivate(CalendarReader.create().read(calendar(event("SUMMARY:Gehälter", line))));
        assertPrivate(CalendarReader.create().read(calendar(line, event("SUMMARY:Gehälter"))));
    }

    @Test
    void anAccessClassBeyondALimitMakesTheEventPrivate() {
        CalendarReader reader = CalendarReader.create();
        assertPrivate(reader.read(calendar(event("SUMMARY:Gehälter", properties(200), "CLASS:PRIVATE"))));
        assertPrivate(reader.read(
                calendar(event("SUMMARY:Gehälter", "CLASS;X-A=" + "é".repeat(D.line()) + ":PRIVATE"))));
        assertThat(published(reader.read(calendar(event("SUMMARY:Gehälter", properties(300))))))
                .contains("Gehälter");
    }

    @Test
    void anAccessClassInAnAlarmWithoutAnEndIsThatOfTheEvent() {
        CalendarFeed feed = CalendarReader.create()
                .read(calendar(event("SUMMARY:Gehälter", "BEGIN:VALARM", "ACTION:DISPLAY", "CLASS:PRIVATE")));
        assertThat(published(feed)).doesNotContain("Gehälter");
    }

    @Test
    void linesThatAreNoAccessClassHideNothing() {
        CalendarFeed feed = CalendarReader.create()
                .read(calendar(
                        event("SUMMARY:Gehälter", "CLASSIC PRIVATE", "X-CLASS;:PRIVATE"),
                        "BEGIN:VTODO\nCLASS;:PRIVATE\nCLASS:PRIVATE\nEND:VTODO"));
        assertThat(published(feed)).contains("Gehälter");
    }
}
