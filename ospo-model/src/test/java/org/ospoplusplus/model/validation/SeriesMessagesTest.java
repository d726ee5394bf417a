package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** The days, ids and corrections that the messages about series name. */
class SeriesMessagesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final UsualTime FIVE =
            new UsualTime(LocalTime.of(17, 0), BERLIN, Optional.of(Duration.ofMinutes(50)));
    private static final CadenceRule TUESDAYS = CadenceRule.weekly(DayOfWeek.TUESDAY);

    /** A Tuesday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 3);

    private static List<String> messages(Locale locale, Object value) {
        return OspoValidator.create(locale).validate(value).stream()
                .map(violation -> violation.code() + ": " + violation.message())
                .toList();
    }

    private static String message(Object value) {
        List<String> messages = messages(Locale.ENGLISH, value);
        assertThat(messages).hasSize(1);
        return messages.get(0);
    }

    private static Series.Builder tuesdays() {
        return weekly(TUESDAYS);
    }

    private static Series.Builder weekly(CadenceRule rule) {
        return Series.builder("c")
                .trackId("t")
                .cadence(Cadence.usually("mardi – 火曜日", rule))
                .time(FIVE)
                .first(FIRST);
    }

    private static Session.Builder session(String id, LocalDate day) {
        return Session.builder(id, When.at(day.atTime(17, 0), BERLIN, Duration.ofMinutes(50)))
                .title("Títle 🎉")
                .trackIds(List.of("t"));
    }

    private static WorkingGroup group(Series series, Session.Builder... sessions) {
        return WorkingGroup.builder("g", "g.example", "Größe")
                .tracks(List.of(Track.of("t", "Þ")))
                .series(series)
                .sessions(List.of(sessions).stream().map(Session.Builder::build).toList())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 1, 2026-03-03, 2026-03-10",
        "2026-03-02, 1, 2026-02-24, 2026-03-03",
        "2026-03-05, 2, 2026-03-03, 2026-03-10",
    })
    void theNearestPossibleFirstDaysAreOnBothSides(LocalDate first, int interval, String before, String after) {
        Series series = weekly(TUESDAYS.every(interval)).first(first).build();

        assertThat(message(series))
                .startsWith("first-off-cadence: ")
                .endsWith("; the nearest days are " + before + " and " + after);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-16, QUARTERLY, 2026-04-17, 2026-05-17",
        "2026-05-16, YEARLY, 2026-04-17, 2026-05-17",
        "2026-05-18, MONTHLY, 2026-05-17, 2026-06-17",
    })
    void aDayOfTheMonthMayBeginInAnyMonth(LocalDate first, Frequency frequency, String before, String after) {
        CadenceRule seventeenth = new CadenceRule(frequency, 1, List.of(), Optional.of(17));

        assertThat(message(weekly(seventeenth).first(first).build()))
                .endsWith("; the nearest days are " + before + " and " + after);
    }

    @ParameterizedTest
    @CsvSource({"QUARTERLY, 1, 3", "QUARTERLY, 2, 6", "YEARLY, 1, 12"})
    void aWeekdayOfAMonthThatIsCountedInALongerPeriodGetsAMonthlyRule(Frequency frequency, int every, int months) {
        CadenceRule secondThursday = new CadenceRule(
                frequency, every, List.of(new Weekday(DayOfWeek.THURSDAY, Optional.of(2))), Optional.empty());

        assertThat(message(
                        weekly(secondThursday).first(LocalDate.of(2026, 5, 14)).build()))
                .startsWith("first-off-cadence: ")
                .endsWith("; if the weekday counts in its month, write frequency: monthly, interval: " + months);
        assertThat(message(
                        weekly(secondThursday).first(LocalDate.of(2026, 5, 15)).build()))
                .doesNotContain("monthly");
    }

    @Test
    void aSessionThatMovesOntoTheNextMeetingOfItsSeriesClashes() {
        Series series = tuesdays().build();
        Session.Builder moved = session("verschoben", FIRST.plusWeeks(1))
                .trackIds(List.of())
                .occurrence(new OccurrenceId(series.id(), FIRST));
        WorkingGroup group = group(series, moved);

        assertThat(OspoValidator.create().validate(group))
                .extracting(Violation::code)
                .containsExactly("clash");
        assertThat(OspoValidator.create()
                        .validate(group(
                                series,
                                moved,
                                session("next", FIRST.plusWeeks(1).plusDays(1))
                                        .trackIds(List.of())
                                        .occurrence(new OccurrenceId(series.id(), FIRST.plusWeeks(1))))))
                .as("the next meeting moved, too")
                .isEmpty();
    }

    @Test
    void aFirstDayOnTheLastDayHasOnlyAnEarlierNeighbor() {
        LocalDate wednesday = FIRST.plusDays(1);

        assertThat(message(
                        tuesdays().first(wednesday).last(wednesday.plusDays(2)).build()))
                .endsWith("; the nearest day is 2026-03-03");
    }

    @Test
    void theNearestDaysHaveMeetings() {
        Series series = tuesdays()
                .except(List.of(ExceptDate.of(FIRST.plusWeeks(2)), ExceptDate.of(FIRST.plusWeeks(3))))
                .also(List.of(FIRST.plusDays(30)))
                .build();

        assertThat(message(group(
                        series,
                        session("a", FIRST.plusDays(20)).occurrence(new OccurrenceId("c", FIRST.plusDays(20))))))
                .startsWith("no-occurrence: ")
                .endsWith("; the nearest days are 2026-03-10 and 2026-03-31");
        assertThat(message(group(
                        series,
                        session("a", FIRST.plusDays(29)).occurrence(new OccurrenceId("c", FIRST.plusDays(29))))))
                .endsWith("; the nearest days are 2026-03-31 and 2026-04-02");
    }

    @Test
    void theNearestDaysOfASeriesWithOnlyExtraDaysAreTheseDays() {
        Series series = Series.builder("c")
                .also(List.of(FIRST, FIRST.plusDays(9), FIRST.plusDays(40)))
                .build();

        assertThat(message(group(
                        series, session("a", FIRST.plusDays(8)).occurrence(new OccurrenceId("c", FIRST.plusDays(8))))))
                .endsWith("; the nearest days are 2026-03-03 and 2026-03-12");
    }

    @Test
    void theNearestDaysOfAnUnknownPhaseHaveTheWeekday() {
        Series series = weekly(TUESDAYS.every(2)).first(null).build();

        assertThat(messages(
                        Locale.ENGLISH,
                        group(
                                series,
                                session("a", FIRST.plusDays(1)).occurrence(new OccurrenceId("c", FIRST.plusDays(1))))))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("no-occurrence: ")
                        .endsWith("; the nearest days are 2026-03-03 and 2026-03-10"));
    }

    @Test
    void anExceptionBeforeTheFirstDayHasOnlyALaterNeighbor() {
        assertThat(message(tuesdays()
                        .except(List.of(ExceptDate.of(FIRST.minusWeeks(1))))
                        .build()))
                .startsWith("except-without-occurrence: ")
                .endsWith("; the nearest day is 2026-03-03");
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "es", "fr"})
    void aMissingOccurrenceIsShownAsItIsWritten(Locale locale) {
        assertThat(messages(locale, group(tuesdays().build(), session("a", FIRST.plusWeeks(1)))))
                .singleElement()
                .asString()
                .startsWith("occurrence-not-named: ")
                .contains("occurrence: {series: c, date: 2026-03-10}");
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "es", "fr"})
    void theIdOfAnOccurrenceNamesTheSeriesAndTheDay(Locale locale) {
        assertThat(messages(locale, group(tuesdays().build(), session("C-2026-03-10", FIRST.plusDays(1)))))
                .anySatisfy(message -> assertThat(message)
                        .startsWith("occurrence-id-taken: ")
                        .contains("occurrence: {series: c, date: 2026-03-10}"));
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "es", "fr"})
    void aMissingRuleIsShownWithTheWeekdayOfTheFirstDay(Locale locale) {
        Series series = tuesdays().cadence(Cadence.usually("mardi – 火曜日", null)).build();

        assertThat(messages(locale, series))
                .singleElement()
                .asString()
                .startsWith("rule-missing: ")
                .endsWith("{frequency: weekly, weekdays: [tuesday]}");
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "es", "fr"})
    void aLineOfASeriesIsCorrectedForAllDates(Locale locale) {
        Series paris = tuesdays()
                .time(new UsualTime(LocalTime.of(12, 0), ZoneId.of("America/New_York"), Optional.empty()))
                .announced(new AnnouncedTimes("12pm EDT – 9am PDT – 18:00 CET"))
                .build();

        assertThat(messages(locale, paris))
                .singleElement()
                .asString()
                .startsWith("announced-not-in-force: ")
                .contains("12pm EDT, 9am PDT", "2026-03-03")
                .endsWith("12pm ET, 9am PT");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 11am EDT – 5pm CEST, 5pm Berlin",
        "Europe/Warsaw, 17:00 CET, 17:00 Warsaw",
        "UTC, '17:00 UTC, 18:00 CET', 17:00 UTC",
        "America/Los_Angeles, 5pm PDT, 5pm PT",
        "America/Argentina/Buenos_Aires, 5pm EST, 5pm Buenos Aires"
    })
    void theCorrectedLineHasTheZonesWhoseClocksChangeTogether(ZoneId zone, String line, String corrected) {
        Series series = tuesdays()
                .time(new UsualTime(LocalTime.of(17, 0), zone, Optional.empty()))
                .announced(new AnnouncedTimes(line))
                .build();

        assertThat(messages(Locale.ENGLISH, series))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).endsWith("; for example: " + corrected));
        assertThat(messages(
                        Locale.ENGLISH,
                        series.toBuilder()
                                .announced(new AnnouncedTimes(corrected))
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en", "de", "es", "fr"})
    void aSessionOffTheCadenceIsComparedWithOneNamedSeries(Locale locale) {
        Series later = tuesdays()
                .id("later")
                .first(FIRST.plusDays(1))
                .cadence(usually(DayOfWeek.WEDNESDAY))
                .build();
        Series board = later.toBuilder()
                .id("board")
                .first(FIRST.plusDays(4))
                .cadence(usually(DayOfWeek.SATURDAY))
                .classification(Session.Classification.PRIVATE)
                .build();
        WorkingGroup group = group(tuesdays().build(), session("a", FIRST.plusDays(3)));

        assertThat(messages(
                        locale,
                        group.toBuilder()
                                .series(List.of(group.series().get(0), later, board))
                                .build()))
                .singleElement()
                .asString()
                .startsWith("off-usual-cadence: ")
                .contains("later", "2026-03-04", "2026-03-11")
                .doesNotContain("board", "2026-03-03", "2026-03-07");
    }

    private static Cadence usually(DayOfWeek day) {
        return Cadence.usually("毎週", CadenceRule.weekly(day));
    }

    @Test
    void theTitleOfASeriesWithoutTracksDecidesWhetherASessionIsCompared() {
        Series general = tuesdays().trackIds(List.of()).title("Plenum – 総会").build();
        WorkingGroup group = group(general, session("workshop", FIRST.plusDays(3)));

        assertThat(group.sessions().get(0).trackIds()).isNotEmpty();
        assertThat(messages(Locale.ENGLISH, titled(group, "Atelier – 工房"))).isEmpty();
        assertThat(messages(Locale.ENGLISH, titled(group, "Plenum – 総会")))
                .singleElement()
                .asString()
                .startsWith("off-usual-cadence: ");
    }

    private static WorkingGroup titled(WorkingGroup group, String title) {
        return group.toBuilder()
                .sessions(
                        List.of(group.sessions().get(0).toBuilder().title(title).build()))
                .build();
    }

    @Test
    void onlyWordsAndExtraDaysNeedNoRule() {
        Series words = Series.builder("c")
                .cadence(Cadence.usually("mardi – 火曜日", null))
                .build();

        assertThat(messages(Locale.ENGLISH, words)).isEmpty();
        assertThat(messages(Locale.ENGLISH, words.toBuilder().time(FIVE).build()))
                .singleElement()
                .asString()
                .startsWith("rule-missing: ");
        assertThat(messages(Locale.ENGLISH, words.toBuilder().first(FIRST).build()))
                .singleElement()
                .asString()
                .startsWith("rule-missing: ");
        assertThat(messages(
                        Locale.ENGLISH,
                        words.toBuilder()
                                .time(FIVE)
                                .first(FIRST)
                                .also(List.of(FIRST))
                                .build()))
                .isEmpty();
    }

    @Test
    void aClashNamesThreeDaysAndTheNumberOfTheOthers() {
        Series first = tuesdays().last(FIRST.plusWeeks(5)).build();
        Series second = first.toBuilder()
                .id("d")
                .time(new UsualTime(LocalTime.of(17, 30), BERLIN, Optional.empty()))
                .build();

        assertThat(message(both(first, second)))
                .startsWith("clash: takes place at the same time as c-2026-03-03 on 2026-03-03")
                .endsWith("; they also clash on 2026-03-10, 2026-03-17 and on 3 later days");
        assertThat(message(
                        both(first, second.toBuilder().last(FIRST.plusWeeks(2)).build())))
                .endsWith("; they also clash on 2026-03-10, 2026-03-17");
        assertThat(message(both(first, second.toBuilder().last(FIRST).build()))).doesNotContain("also clash");
    }

    private static WorkingGroup both(Series first, Series second) {
        return group(first).toBuilder().series(List.of(first, second)).build();
    }
}
