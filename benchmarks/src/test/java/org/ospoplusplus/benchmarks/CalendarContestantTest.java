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

/** A comparison is fair if all write the same events, and read them. */
class CalendarContestantTest {

    private static final WorkingGroup GROUP = CalendarBenchmark.group(100);

    /** A session that is read has the policies that it inherits, since a calendar carries none of a group. */
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
    void reads_titles_and_starts(CalendarContestant contestant) throws IOException {
        assertThat(entries(contestant.codec(GROUP), octets(CalendarContestant.OSPO)))
                .isEqualTo(ENTRIES);
    }

    @ParameterizedTest
    @EnumSource
    void writes_what_this_library_reads(CalendarContestant contestant) throws IOException {
        byte[] octets = contestant == CalendarContestant.BY_HAND ? calendarByHand() : octets(contestant);

        assertThat(new OspoCalendarCodec(GROUP).read(octets).group().sessions()).isEqualTo(SESSIONS);
    }

    @Test
    void by_hand_the_octets_of_the_events_are_the_same() throws IOException {
        assertThat(text(CalendarContestant.BY_HAND)).isEqualTo(events(text(CalendarContestant.OSPO)));
    }

    @Test
    void events_are_about_as_long_as_published_ones_are() throws IOException {
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

    private static <C> List<CalendarCodec.Entry> entries(CalendarCodec<C> codec, byte[] octets) throws IOException {
        return codec.entries(codec.read(octets));
    }

    private static String text(CalendarContestant contestant) throws IOException {
        return new String(octets(contestant), StandardCharsets.UTF_8);
    }

    private static byte[] octets(CalendarContestant contestant) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contestant.codec(GROUP).write(out);
        return out.toByteArray();
    }
}
