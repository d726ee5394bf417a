package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Reminders in calendars. */
class AlarmTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final When TIMED = When.at(LocalDateTime.parse("2030-03-14T18:00"), LISBON, Duration.ofHours(1));
    private static final Session TALK = Session.builder("talk", TIMED)
            .title("Licenças, 許諾; \"one\" \\n")
            .status(Session.Status.CONFIRMED)
            .build();
    private static final WorkingGroup GROUP = WorkingGroup.builder("cais", "cais.example", "Cais – 埠頭")
            .series(List.of(Series.builder("tercas")
                    .title("Às terças ⚓")
                    .cadence(Cadence.firmly("às terças", CadenceRule.weekly(DayOfWeek.TUESDAY)))
                    .time(new UsualTime(LocalTime.of(17, 0), LISBON, Optional.of(Duration.ofHours(1))))
                    .first(LocalDate.parse("2030-01-08"))
                    .build()))
            .sessions(List.of(
                    TALK,
                    Session.builder("camp", When.on(LocalDate.parse("2030-05-05")))
                            .build(),
                    Session.builder("off", TIMED)
                            .status(Session.Status.CANCELLED)
                            .build()))
            .build();

    @Test
    void onlyTimedEventsThatTakePlaceRemindPeople() throws Exception {
        String calendar = Samples.WRITER.withAlarm(Duration.ofMinutes(15)).write(GROUP);

        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(calendar)).getComponents("VEVENT");
        assertThat(events).hasSize(4);
        assertThat(events.stream().map(event -> event.getAlarms().size())).containsExactly(1, 1, 0, 0);
        VAlarm alarm = events.get(1).getAlarms().get(0);
        assertThat(alarm.validate().hasErrors()).isFalse();
        assertThat(alarm.getProperty("TRIGGER").orElseThrow().getValue()).isEqualTo("-PT15M");
        assertThat(alarm.getProperty("ACTION").orElseThrow().getValue()).isEqualTo("DISPLAY");
        assertThat(alarm.getProperty("DESCRIPTION").orElseThrow().getValue())
                .isEqualTo(TALK.title().orElseThrow());
    }

    @Test
    void theEventsAreOtherwiseTheSame() {
        String without = Samples.WRITER.write(GROUP);
        String with = Samples.WRITER.withAlarm(Duration.ZERO).write(GROUP);

        assertThat(with).contains("TRIGGER:-PT0S\r\n");
        assertThat(with.replaceAll("(?s)BEGIN:VALARM.*?END:VALARM\r\n", "")).isEqualTo(without);
        CalendarFeed feed = CalendarReader.create().read(with);
        assertThat(feed.group()).isEqualTo(CalendarReader.create().read(without).group());
        assertThat(feed.warnings()).extracting(CalendarWarning::code).containsOnly(CalendarWarning.Code.IGNORED);
    }

    @Test
    void aTimeAfterTheStartOrFarBeforeItIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.WRITER.withAlarm(Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.WRITER.withAlarm(Duration.ofMillis(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.WRITER.withAlarm(Duration.ofDays(366).plusSeconds(1)));
        assertThat(Samples.WRITER.withAlarm(Duration.ofDays(366)).write(GROUP)).contains("TRIGGER:-PT8784H\r\n");
    }
}
