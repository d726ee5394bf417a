package org.ospoplusplus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** All contestants write the same events and read them, so that the comparison is fair. */
class CalendarContestantTest {

    private static final WorkingGroup GROUP = CalendarBenchmark.group(100);

    /** The sessions with their inherited policies, because a calendar has no policies of the group. */
    private static final List<Session> SESSIONS = GROUP.sessions().stream()
            .map(session -> session.toBuilder()
                    .policies(GROUP.policiesOf(session))
                    .venue(GROUP.venueOf(session).orElse(null))
                    .build())
            .toList();

    private static final List<CalendarCodec.Entry> ENTRIES = GROUP.sessions().stream()
            .map(session ->
                    new CalendarCodec.Entry(session.title().orElseThrow(), ((When.Timed) session.when()).instant()))
            .toList();

    @ParameterizedTest
    @EnumSource
    void readsTitlesAndStarts(CalendarContestant contestant) throws IOException {
        assertThat(entries(contestant.codec(GROUP), bytes(CalendarContestant.OSPO)))
                .isEqualTo(ENTRIES);
    }

    @ParameterizedTest
    @EnumSource
    void writesACalendarThatThisLibraryReads(CalendarContestant contestant) throws IOException {
        byte[] bytes = contestant == CalendarContestant.BY_HAND ? calendarByHand() : bytes(contestant);

        assertThat(new OspoCalendarCodec(GROUP).read(bytes).group().sessions()).isEqualTo(SESSIONS);
    }

    @Test
    void theCodeByHandWritesTheSameBytes() throws IOException {
        assertThat(text(CalendarContestant.BY_HAND)).isEqualTo(events(text(CalendarContestant.OSPO)));
    }

    @Test
    void eventsAreAsLongAsPublishedOnes() throws IOException {
        assertThat(events(text(CalendarContestant.OSPO)).length() / 100).isBetween(2_500, 2_900);
    }

    private static byte[] calendarByHand() throws IOException {
        String ours = text(CalendarContestant.OSPO);
        String events = events(ours);
        return ours.replace(events, text(CalendarContestant.BY_HAND)).getBytes(StandardCharsets.UTF_8);
    }

    private static String events(String calendar) {
        return calendar.substring(calendar.indexOf("BEGIN:VEVENT"), calendar.indexOf("END:VCALENDAR"));
    }

    private static <C> List<CalendarCodec.Entry> entries(CalendarCodec<C> codec, byte[] bytes) throws IOException {
        return codec.entries(codec.read(bytes));
    }

    private static String text(CalendarContestant contestant) throws IOException {
        return new String(bytes(contestant), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(CalendarContestant contestant) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contestant.codec(GROUP).write(out);
        return out.toByteArray();
    }
}
