package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Violation;

class SeriesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final CadenceRule TUESDAYS = CadenceRule.weekly(DayOfWeek.TUESDAY);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Series.Builder series(CadenceRule rule) {
        return Series.builder("zürich").cadence(Cadence.firmly("jeden Dienstag – 毎週火曜日", rule));
    }

    private static List<String> dates(Series series, String from, int count) {
        return series.dates(day(from)).limit(count).map(LocalDate::toString).toList();
    }

    @Test
    void theFirstDayFixesThePhaseOfEverySecondWeek() {
        assertThat(dates(series(TUESDAYS.every(2)).first(day("2026-01-06")).build(), "2026-01-07", 3))
                .containsExactly("2026-01-20", "2026-02-03", "2026-02-17");
        assertThat(dates(series(TUESDAYS.every(2)).first(day("2026-01-13")).build(), "2026-01-07", 3))
                .containsExactly("2026-01-13", "2026-01-27", "2026-02-10");
    }

    @Test
    void daysAreTakenAwayAndAdded() {
        Series series = series(TUESDAYS)
                .first(day("2026-01-06"))
                .last(day("2026-02-04"))
                .except(ExceptDate.of(day("2026-01-13"), "Café fermé"))
                .except(ExceptDate.of(day("2026-01-20")))
                .also(day("2026-02-04"))
                .also(day("2026-01-21"))
                .build();

        assertThat(dates(series, "2025-12-01", 10))
                .containsExactly("2026-01-06", "2026-01-21", "2026-01-27", "2026-02-03", "2026-02-04");
        assertThat(dates(series, "2026-01-22", 10)).containsExactly("2026-01-27", "2026-02-03", "2026-02-04");
        assertThat(series.meetsOn(day("2026-01-13"))).isFalse();
        assertThat(series.meetsOn(day("2026-01-21"))).isTrue();
    }

    @Test
    void anExtraDayThatIsADayOfTheRuleCountsOnce() {
        assertThat(dates(series(TUESDAYS).also(day("2026-03-10")).build(), "2026-03-03", 3))
                .containsExactly("2026-03-03", "2026-03-10", "2026-03-17");
    }

    @Test
    void extraDaysNeedNoRule() {
        Series series = Series.builder("hafen")
                .also(day("2026-05-05"))
                .also(day("2026-04-04"))
                .build();

        assertThat(series.hasKnownDates()).isTrue();
        assertThat(dates(series, "2026-01-01", 5)).containsExactly("2026-04-04", "2026-05-05");
        assertThat(series.couldMeetOn(day("2026-05-05"))).isTrue();
        assertThat(series.couldMeetOn(day("2026-05-06"))).isFalse();
    }

    @Test
    void everySecondWeekWithoutAFirstDayHasNoKnownDates() {
        Series series = series(TUESDAYS.every(2)).build();

        assertThat(series.isRuleKnown()).isFalse();
        assertThat(series.hasKnownDates()).isFalse();
        assertThat(dates(series, "2026-01-01", 1)).isEmpty();
        assertThat(series.couldMeetOn(day("2026-01-06"))).as("a Tuesday").isTrue();
        assertThat(series.couldMeetOn(day("2026-01-13"))).as("a Tuesday").isTrue();
        assertThat(series.couldMeetOn(day("2026-01-07"))).as("a Wednesday").isFalse();
    }

    @Test
    void aDayOfTheMonthInAQuarterNeedsAFirstDay() {
        CadenceRule fifteenth = new CadenceRule(Frequency.QUARTERLY, 1, List.of(), Optional.of(15));

        assertThat(series(fifteenth).build().hasKnownDates()).isFalse();
        assertThat(dates(series(fifteenth).first(day("2026-02-15")).build(), "2026-01-01", 3))
                .containsExactly("2026-02-15", "2026-05-15", "2026-08-15");
    }

    @Test
    void wordsAloneHaveNoDatesAndFitAnyDay() {
        Series series = Series.builder("naja")
                .cadence(Cadence.usually("twice monthly (à peu près)", null))
                .build();

        assertThat(series.hasKnownDates()).isFalse();
        assertThat(series.dates(day("0001-01-01"))).isEmpty();
        assertThat(series.couldMeetOn(day("2026-01-07"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-30, false", // a Tuesday before the first day
        "2026-01-06, true",
        "2026-01-13, true", // without a meeting, which can still be announced
        "2026-01-14, false",
        "2026-01-15, true", // an extra day
        "2026-01-27, true",
        "2026-02-03, false", // a Tuesday after the last day
    })
    void aSeriesCouldMeetOnItsDays(String day, boolean could) {
        Series series = series(TUESDAYS)
                .first(day("2026-01-06"))
                .last(day("2026-01-27"))
                .except(ExceptDate.of(day("2026-01-13")))
                .also(day("2026-01-15"))
                .build();

        assertThat(series.couldMeetOn(day(day))).isEqualTo(could);
    }

    @Test
    void aMeetingIsAtTheUsualTimeOrTakesTheDay() {
        UsualTime five = new UsualTime(LocalTime.of(17, 0), BERLIN, Optional.of(Duration.ofMinutes(90)));

        assertThat(series(TUESDAYS).time(five).build().when(day("2026-03-03")))
                .isEqualTo(When.at(day("2026-03-03").atTime(17, 0), BERLIN, Duration.ofMinutes(90)));
        assertThat(series(TUESDAYS).build().when(day("2026-03-03"))).isEqualTo(When.on(day("2026-03-03")));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, GAP", "2026-10-25, OVERLAP", "2026-04-05, REGULAR"})
    void anOccurrenceKeepsItsLocalTimeWhenClocksChange(String day, When.Timed.ClockChange change) {
        Series series = series(CadenceRule.weekly(DayOfWeek.SUNDAY))
                .time(UsualTime.of(LocalTime.of(2, 30), BERLIN))
                .build();

        When.Timed when = (When.Timed) series.when(day(day));

        assertThat(when.start().toLocalTime()).isEqualTo(LocalTime.of(2, 30));
        assertThat(when.clockChange()).isEqualTo(change);
    }

    @Test
    void aSessionForAnOccurrenceInheritsAllButItsTime() {
        Series firm =
                series(TUESDAYS).time(UsualTime.of(LocalTime.NOON, BERLIN)).build();
        Series usual = firm.toBuilder()
                .cadence(Cadence.usually("dienstags", TUESDAYS))
                .classification(Session.Classification.CONFIDENTIAL)
                .build();

        assertThat(firm.sessionOn(day("2026-03-03")))
                .isEqualTo(Session.builder(
                                "zürich-2026-03-03", When.at(day("2026-03-03").atTime(12, 0), BERLIN))
                        .occurrence(new OccurrenceId("zürich", day("2026-03-03")))
                        .status(Session.Status.CONFIRMED)
                        .build());
        assertThat(usual.sessionOn(day("2026-03-03")).status()).isEqualTo(Session.Status.TENTATIVE);
        assertThat(usual.sessionOn(day("2026-03-03")).classification()).isEqualTo(Session.Classification.CONFIDENTIAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {188, 189, 190, 200})
    void theIdOfASessionForAnOccurrenceIsValid(int length) {
        String id = "a".repeat(length - 1);
        Series one = series(TUESDAYS).id(id + "b").build();
        Series other = one.toBuilder().id(id + "c").build();
        Session session = one.sessionOn(day("2026-03-03"));

        assertThat(session.id()).hasSizeLessThanOrEqualTo(200).endsWith("-2026-03-03");
        assertThat(session.id().startsWith(one.id())).isEqualTo(length <= 189);
        assertThat(other.sessionOn(day("2026-03-03")).id()).isNotEqualTo(session.id());
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Größe")
                .series(List.of(one, other))
                .session(session)
                .build();
        assertThat(codes(group)).doesNotContain("occurrence-id-taken", "identifier");
        assertThat(codes(group.toBuilder()
                        .sessions(List.of(session.toBuilder().occurrence(null).build()))
                        .build()))
                .contains("occurrence-id-taken");
    }

    private static List<String> codes(WorkingGroup group) {
        return OspoValidator.create().validate(group).stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void aSeriesWithTooManyDaysWithoutAMeetingIsGivenUp() {
        LocalDate start = day("2026-01-06");
        Series full = series(TUESDAYS)
                .except(Stream.iterate(start, day -> day.plusWeeks(1))
                        .limit(999)
                        .map(ExceptDate::of)
                        .toList())
                .build();

        assertThat(full.without(Set.of(start, start.minusDays(1), start.plusWeeks(1_200))))
                .hasValueSatisfying(series ->
                        assertThat(series.except()).hasSize(1_000).contains(ExceptDate.of(start.plusWeeks(1_200))));
        assertThat(full.without(Set.of(start.plusWeeks(1_200), start.plusWeeks(1_201))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, 2026-01-01, '', '', Series.last: must not be before the first day",
        "'', '', 2026-01-06 2026-01-06, '', Series.except: must not contain 2026-01-06 twice",
        "'', '', '', 2026-01-06 2026-01-06, Series.also: must not contain 2026-01-06 twice",
        "'', '', 2026-01-06, 2026-01-06, 'Series.also: must not contain 2026-01-06, which is a day of except; remove it there'",
        "2026-01-06, '', '', 2026-01-05, 'Series.also: must be from the first to the last day of the series, but 2026-01-05 is not'",
        "'', 2026-01-06, '', 2026-01-07, 'Series.also: must be from the first to the last day of the series, but 2026-01-07 is not'",
    })
    void daysThatContradictEachOtherAreRefused(String first, String last, String except, String also, String message) {
        Series.Builder builder = series(TUESDAYS)
                .first(first.isEmpty() ? null : day(first))
                .last(last.isEmpty() ? null : day(last))
                .except(days(except).map(ExceptDate::of).toList())
                .also(days(also).toList());

        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(builder::build)
                .withMessage(message);
    }

    private static Stream<LocalDate> days(String text) {
        return Arrays.stream(text.split(" ")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    @Test
    void theListsOfDaysHaveABound() {
        List<LocalDate> days = Stream.iterate(day("2026-01-06"), day -> day.plusWeeks(1))
                .limit(1_001)
                .toList();

        assertThat(series(TUESDAYS).also(days.subList(0, 1_000)).build().also()).hasSize(1_000);
        assertThatExceptionOfType(IllFormedException.class)
                .isThrownBy(series(TUESDAYS).also(days)::build)
                .withMessage("Series.also: more than 1000 elements");
    }
}
