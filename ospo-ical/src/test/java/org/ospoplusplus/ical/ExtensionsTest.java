package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

class ExtensionsTest {

    private static final LocalDate DAY = LocalDate.of(2030, 5, 2);
    private static final CalendarReader READER = CalendarReader.create();

    private static Map<String, String> extensions(String owner) {
        return Map.of("x-a", owner + "; é, \\n \"ü\": 2\nligne 2 — 行", "x-room", "Saal " + owner);
    }

    private static final WorkingGroup GROUP = WorkingGroup.builder("g", "g.example", "Größe")
            .extensions(extensions("groupe"))
            .tracks(List.of(
                    Track.of("t", "Þ").withExtensions(extensions("piste")),
                    Track.of("u", "Ü").withExtensions(extensions("autre"))))
            .series(List.of(Series.builder("r")
                    .title("Série")
                    .also(List.of(DAY, DAY.plusDays(7)))
                    .extensions(extensions("série"))
                    .build()))
            .sessions(List.of(
                    Session.builder("override", When.on(DAY))
                            .occurrence(new OccurrenceId("r", DAY))
                            .extensions(extensions("exception"))
                            .build(),
                    Session.builder("s", When.on(DAY))
                            .title("Séance")
                            .extensions(extensions("séance"))
                            .guests(List.of(Guest.person("Zoë").withExtensions(extensions("invitée"))))
                            .agenda(List.of(AgendaItem.of("Début")
                                    .withGuests(Guest.person("李雷").withExtensions(extensions("客")))))
                            .build()))
            .build();

    @Test
    void everyRecordThatHasThemGetsThemBack() {
        CalendarFeed feed = READER.read(Samples.WRITER.write(GROUP));

        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.group()).isEqualTo(Carried.of(GROUP));
        assertThat(feed.group().extensions()).isEqualTo(GROUP.extensions());
        assertThat(feed.group().tracks()).isEqualTo(GROUP.tracks());
        assertThat(feed.series()).isEqualTo(GROUP.series());
        assertThat(feed.sessions()).isEqualTo(GROUP.sessions());
    }

    @Test
    void theDescriptionForPeopleDoesNotShowThem() {
        assertThat(Samples.WRITER.write(GROUP).lines().filter(line -> line.startsWith("DESCRIPTION")))
                .noneMatch(line -> line.contains("Saal"));
    }

    @Test
    void propertiesOfOtherProgramsAreNoExtensions() {
        CalendarFeed feed = READER.read(calendar("X-ROOM:Salle é", "X-OSPO-ROOM:Salle é", "x-color:bleu pétrole"));

        assertThat(feed.sessions().get(0).extensions()).isEmpty();
        assertThat(feed.warnings()).extracting(CalendarWarning::property).contains("X-ROOM", "X-OSPO-ROOM", "X-COLOR");
    }

    @Test
    void anExtensionThatIsNotUsableIsReported() {
        CalendarFeed feed = READER.read(calendar(
                "X-OSPO-EXTENSION;X-OSPO-NAME=x-room:Salle é",
                "X-OSPO-EXTENSION;X-OSPO-NAME=x-room:Autre salle",
                "X-OSPO-EXTENSION;X-OSPO-NAME=Room:Salle è",
                "X-OSPO-EXTENSION:Salle ê"));

        assertThat(feed.sessions().get(0).extensions()).isEqualTo(Map.of("x-room", "Salle é"));
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.property().equals("X-OSPO-EXTENSION"))
                .extracting(CalendarWarning::code)
                .containsExactly(CalendarWarning.Code.CONFLICT, CalendarWarning.Code.VALUE, CalendarWarning.Code.VALUE);
    }

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:a@example.org\r\n"
                + "DTSTART;VALUE=DATE:20300502\r\nSUMMARY:Café\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
