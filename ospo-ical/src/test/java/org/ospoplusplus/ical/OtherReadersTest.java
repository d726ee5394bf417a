package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** What programs that are not ours read: the same ids, titles and moments. */
class OtherReadersTest {

    /** A title, when it starts and when it ends, in so far as it is read; a start that clocks skip is left out. */
    private record Read(String uid, String title, Object start, Optional<Object> end) {}

    private static final WorkingGroup GROUP = Samples.GROUP.toBuilder()
            .sessions(Samples.all().values().stream()
                    .filter(session -> !session.id().equals("gap"))
                    .filter(session -> session.title().isPresent())
                    .toList())
            .build();

    @Test
    void ical4jReadsTheSame() throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder()
                .build(new StringReader(CalendarWriter.create().write(GROUP)));

        List<Read> read = new ArrayList<>();
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
            read.add(new Read(
                    event.getUid().orElseThrow().getValue(),
                    event.getSummary().getValue(),
                    moment(event.getRequiredProperty("DTSTART")),
                    end(event)));
        }

        assertThat(read).isEqualTo(written());
    }

    @Test
    void ical4jFindsNothingWrong() throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder()
                .build(new StringReader(CalendarWriter.create().write(GROUP)));

        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void biweeklyReadsTheSame() {
        ICalendar calendar =
                Biweekly.parse(CalendarWriter.create().write(GROUP)).first();

        List<Read> read = new ArrayList<>();
        for (biweekly.component.VEvent event : calendar.getEvents()) {
            boolean timed = event.getDateStart().getValue().hasTime();
            Optional<java.util.Date> end = Optional.ofNullable(event.getDateEnd())
                    .map(date -> (java.util.Date) date.getValue())
                    .or(() -> Optional.ofNullable(event.getDuration())
                            .map(length ->
                                    length.getValue().add(event.getDateStart().getValue())));
            read.add(new Read(
                    event.getUid().getValue(),
                    event.getSummary().getValue(),
                    moment(event.getDateStart().getValue(), timed),
                    end.map(date -> moment(date, timed))));
        }

        assertThat(read).isEqualTo(written());
        assertThat(calendar.getTimezoneInfo().getTimezones()).hasSize(3);
    }

    /** Once this fails, participants can be ACTIVE. */
    @Test
    void ical4jStillReadsNoActiveParticipant() {
        String calendar = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "BEGIN:PARTICIPANT",
                "PARTICIPANT-TYPE:ACTIVE",
                "END:PARTICIPANT",
                "END:VEVENT",
                "END:VCALENDAR",
                "");

        assertThatThrownBy(() -> new CalendarBuilder().build(new StringReader(calendar)))
                .hasMessageContaining("Cannot modify constant instances");
    }

    /** Asked for an end that nobody gave, ical4j makes one up. */
    private static Optional<Object> end(VEvent event) {
        boolean given = event.getProperty("DTEND").isPresent()
                || event.getProperty("DURATION").isPresent();
        return given ? event.getEndDate(true).map(OtherReadersTest::moment) : Optional.empty();
    }

    private static Object moment(DateProperty<?> property) {
        Temporal date = property.getDate();
        return date instanceof ZonedDateTime time ? time.toInstant() : date;
    }

    private static Object moment(java.util.Date date, boolean timed) {
        Instant instant = date.toInstant();
        return timed ? instant : LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    private static List<Read> written() {
        return GROUP.sessions().stream()
                .map(session -> new Read(
                        session.id() + "@" + GROUP.domain(),
                        session.title().orElseThrow(),
                        start(session.when()),
                        end(session)))
                .toList();
    }

    private static Object start(When when) {
        return when instanceof When.Timed timed ? timed.instant() : when.firstDay();
    }

    private static Optional<Object> end(Session session) {
        if (session.when() instanceof When.Timed timed) {
            return timed.zonedEnd().map(ZonedDateTime::toInstant);
        }
        return Optional.of(session.when().lastDay().plusDays(1));
    }
}
