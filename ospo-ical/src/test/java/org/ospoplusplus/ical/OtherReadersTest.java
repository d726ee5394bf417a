package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Facts;

/** What programs that are not ours read is what the model says; scripts/interop asks those that aren't of Java. */
class OtherReadersTest {

    private static final Path FOLDER = Path.of("target", "interop");

    static Stream<Arguments> groups() {
        return Shown.groups().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void ical4jReadsTheSame(String name, WorkingGroup group) throws IOException, ParserException {
        List<Shown> read = new ArrayList<>();
        for (VEvent event : ical4j(group).<VEvent>getComponents("VEVENT")) {
            read.add(new Shown(
                    text(event, "UID"),
                    text(event, "SUMMARY"),
                    moment(event.getRequiredProperty("DTSTART")),
                    end(event),
                    text(event, "LOCATION"),
                    text(event, "STATUS")));
        }

        assertThat(read).isEqualTo(Shown.of(group));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("groups")
    void biweeklyReadsTheSame(String name, WorkingGroup group) {
        ICalendar calendar =
                Biweekly.parse(CalendarWriter.create().write(group)).first();

        List<Shown> read = new ArrayList<>();
        for (biweekly.component.VEvent event : calendar.getEvents()) {
            boolean timed = event.getDateStart().getValue().hasTime();
            Optional<java.util.Date> end = Optional.ofNullable(event.getDateEnd())
                    .map(date -> (java.util.Date) date.getValue())
                    .or(() -> Optional.ofNullable(event.getDuration())
                            .map(length ->
                                    length.getValue().add(event.getDateStart().getValue())));
            read.add(new Shown(
                    event.getUid().getValue(),
                    event.getSummary().getValue(),
                    moment(event.getDateStart().getValue(), timed),
                    end.map(date -> moment(date, timed)).orElse(Shown.NONE),
                    Optional.ofNullable(event.getLocation())
                            .map(location -> location.getValue())
                            .orElse(Shown.NONE),
                    event.getStatus().getValue()));
        }

        assertThat(read).isEqualTo(Shown.of(group));
        assertThat(calendar.getTimezoneInfo().getTimezones()).hasSize((int) group.sessions().stream()
                .map(Session::when)
                .flatMap(when -> when instanceof When.Timed timed ? Stream.of(timed.zone()) : Stream.empty())
                .distinct()
                .count());
    }

    /** A calendar of each group, and beside it what is to be seen in it: scripts/interop/run compares. */
    @Test
    void calendarsAreWrittenForOtherPrograms() throws IOException {
        Files.createDirectories(FOLDER);
        int events = 0;
        for (Map.Entry<String, WorkingGroup> group : Shown.groups().entrySet()) {
            List<String> lines = Shown.of(group.getValue()).stream()
                    .map(Shown::line)
                    .peek(line -> assertThat(line).doesNotContain("\n", "\r").matches("([^\t]+\t){5}[^\t]+"))
                    .toList();
            events += lines.size();
            Files.writeString(
                    FOLDER.resolve(group.getKey() + ".ics"),
                    CalendarWriter.create().write(group.getValue()));
            Files.write(FOLDER.resolve(group.getKey() + ".tsv"), lines);
        }

        assertThat(events).isGreaterThan(Samples.all().size() + Facts.all().size());
    }

    @Test
    void ical4jFindsNothingWrong() throws IOException, ParserException {
        Calendar calendar = ical4j(Shown.groups().get("samples"));

        assertThat(calendar.validate().getEntries()).isEmpty();
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

    private static Calendar ical4j(WorkingGroup group) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(CalendarWriter.create().write(group)));
    }

    private static String text(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse(Shown.NONE);
    }

    /** Asked for an end that nobody gave, ical4j makes one up. */
    private static String end(VEvent event) {
        boolean given = event.getProperty("DTEND").isPresent()
                || event.getProperty("DURATION").isPresent();
        return given ? event.getEndDate(true).map(OtherReadersTest::moment).orElseThrow() : Shown.NONE;
    }

    private static String moment(DateProperty<?> property) {
        Temporal date = property.getDate();
        return (date instanceof ZonedDateTime time ? time.toInstant() : date).toString();
    }

    private static String moment(java.util.Date date, boolean timed) {
        Instant instant = date.toInstant();
        return (timed ? instant : LocalDate.ofInstant(instant, ZoneId.systemDefault())).toString();
    }
}
