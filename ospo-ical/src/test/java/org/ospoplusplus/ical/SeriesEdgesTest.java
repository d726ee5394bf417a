package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.SingleLine;

/** Series with unusual values that a calendar contains all the same. */
class SeriesEdgesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static Series.Builder sundays() {
        return Series.builder("buero")
                .title("Bürostunde")
                .cadence(Cadence.firmly("sonntags – früh", CadenceRule.weekly(DayOfWeek.SUNDAY)))
                .first(LocalDate.of(2027, 3, 28))
                .time(new UsualTime(LocalTime.of(2, 30), BERLIN, Optional.of(Duration.ofHours(1))));
    }

    private static WorkingGroup with(Series series) {
        return WorkingGroup.builder("g", "g.example", "Größe")
                .modified(Instant.parse("2027-01-05T12:00:00Z"))
                .series(List.of(series))
                .build();
    }

    private static void assertIsReadBack(WorkingGroup group) {
        CalendarFeed feed = CalendarReader.create().read(CalendarWriter.create().write(group));
        assertThat(feed.warnings()).isEmpty();
        Outline.assertSameGroup(feed.group(), group);
    }

    @Test
    void clocksMaySkipTheFirstTime() {
        assertIsReadBack(with(sundays().build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMT", "UTC", "Etc/UTC", "Etc/Zulu", "Africa/Abidjan", "Atlantic/Reykjavik"})
    void aZoneThatEqualsUtcKeepsItsName(String zone) {
        assertIsReadBack(with(sundays()
                .time(UsualTime.of(LocalTime.of(2, 30), ZoneId.of(zone)))
                .build()));
    }

    @Test
    void theMonthsOfAQuarterlyRuleMayBeMany() {
        CadenceRule rule = new CadenceRule(Frequency.QUARTERLY, 344, List.of(), Optional.of(14));
        assertIsReadBack(with(sundays()
                .cadence(Cadence.usually("alle 86 Jahre – kürzer nie", rule))
                .build()));
    }

    @Test
    void theNameOfAContactMayHaveBlanksAndBeLong() {
        URI link = URI.create("mailto:info@g.example");
        assertIsReadBack(with(sundays()
                .contacts(List.of(
                        new Contact(Optional.of("  Büro "), link),
                        new Contact(Optional.of("é".repeat(SingleLine.MAX_LENGTH)), URI.create("https://g.example/é")),
                        new Contact(Optional.of("info@g.example"), link)))
                .build()));
    }

    @Test
    void aSessionMayNameASeriesThatTheCalendarLacks() {
        Session session = Session.builder("s", When.on(LocalDate.of(2027, 4, 8)))
                .title("Frühjahr")
                .occurrence(new OccurrenceId("rencontre", LocalDate.of(2027, 4, 1)))
                .build();
        WorkingGroup group =
                with(Series.builder("rencontre")
                                .cadence(Cadence.usually("de temps à autre", null))
                                .build())
                        .toBuilder()
                        .sessions(List.of(session))
                        .build();
        CalendarFeed feed = CalendarReader.create().read(CalendarWriter.create().write(group));

        assertThat(feed.sessions()).containsExactly(session);
        assertThat(feed.series()).containsExactly(Series.builder("rencontre").build());
        assertThat(feed.line("/series/0")).isEqualTo(feed.line("/sessions/0"));
        assertThat(feed.warnings()).isEmpty();
        assertThat(CalendarReader.create()
                        .withGroup(group)
                        .read(CalendarWriter.create().write(group))
                        .group())
                .isEqualTo(group);
    }

    /** The model allows 1,000 days of each kind. */
    @Test
    void aSeriesMayHaveAsManyDaysAsTheModelAllows() {
        List<ExceptDate> except = days(LocalDate.of(2027, 4, 4), 1_000)
                .map(day -> ExceptDate.of(day, "Ferien – " + day))
                .toList();
        assertIsReadBack(with(sundays()
                .description("Für **alle** – 誰でも")
                .venue(Venue.inPerson(Place.city("Zürich", "CH")))
                .audience("Öffentlichkeit")
                .topics(List.of("Größe", "Café"))
                .except(except)
                .also(days(LocalDate.of(2027, 4, 7), 1_000).toList())
                .build()));
    }

    /** {@return days of successive weeks} */
    private static Stream<LocalDate> days(LocalDate first, int count) {
        return Stream.iterate(first, day -> day.plusWeeks(1)).limit(count);
    }

    /** The last meeting starts after the year 9999 in UTC. */
    @ParameterizedTest
    @CsvSource({"America/Havana, 23:00", "America/Havana, 19:00", "Pacific/Pago_Pago, 13:00", "Asia/Tokyo, 23:00"})
    void theLastDayMayBeTheLastOneOfTheModel(ZoneId zone, LocalTime time) {
        assertIsReadBack(with(sundays()
                .cadence(Cadence.firmly("freitags – früh", CadenceRule.weekly(DayOfWeek.FRIDAY)))
                .first(LocalDate.of(2027, 4, 2))
                .last(LocalDate.of(9999, 12, 31))
                .time(UsualTime.of(time, zone))
                .build()));
    }

    /** Some zones have rules that RFC 5545 cannot express, so that each clock change takes a component. */
    @ParameterizedTest
    @ValueSource(strings = {"Africa/Cairo", "Africa/Casablanca", "Europe/Berlin", "Asia/Gaza"})
    void theEndMayBeFar(String zone) {
        WorkingGroup group = with(sundays()
                .last(LocalDate.of(9999, 12, 1))
                .time(UsualTime.of(LocalTime.of(18, 30), ZoneId.of(zone)))
                .build());
        assertIsReadBack(group);
        assertThat(CalendarWriter.create().write(group).lines().filter(line -> line.startsWith("BEGIN:")))
                .hasSizeLessThan(300);
    }

    @Test
    void severalTracksMayHaveAPolicyWithOneId() {
        ConductPolicy silent = new ConductPolicy(
                "regel", "Règle", Optional.empty(), Optional.empty(), Stance.SILENT, Stance.ALLOWS, Optional.empty());
        ConductPolicy strict = new ConductPolicy(
                "regel", "Größe", Optional.empty(), Optional.empty(), Stance.FORBIDS, Stance.SILENT, Optional.empty());
        Session session = Session.builder("s", When.on(LocalDate.of(2027, 4, 8)))
                .trackIds(List.of("a", "b"))
                .build();
        WorkingGroup group = with(sundays().build()).toBuilder()
                .tracks(List.of(
                        Track.of("a", "Ä").withPolicies(silent),
                        Track.of("b", "É").withPolicies(strict)))
                .sessions(List.of(session))
                .build();
        CalendarFeed feed = CalendarReader.create().read(CalendarWriter.create().write(group));

        assertThat(group.policiesOf(session)).hasSize(1);
        assertThat(feed.warnings()).isEmpty();
        Outline.assertSameGroup(feed.group(), Carried.of(group));
        assertThat(feed.sessions().get(0).policies())
                .singleElement()
                .satisfies(policy -> assertThat(policy.attribution()).isEqualTo(Stance.FORBIDS));
    }
}
