package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

class SeriesSamplesTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final Map<String, String> WARNINGS = Map.of(
            "every second week from an unknown day", "dates-unknown",
            "quarterly on a day from an unknown month", "dates-unknown",
            "of a series whose days are unknown", "dates-unknown",
            "a rule without days", "rule-without-days",
            "every second week from a day off the rule", "first-off-cadence",
            "an exception on a day without a meeting", "except-without-occurrence",
            "on a day without a meeting", "occurrence-excepted",
            "an extra day that is a day of the rule", "also-on-cadence");

    static Stream<String> names() {
        return SeriesSamples.all().keySet().stream();
    }

    private static WorkingGroup group(String name) {
        return SeriesSamples.all().get(name);
    }

    private static Series series(String name) {
        return group(name).series(SeriesSamples.ID).orElseThrow();
    }

    private static Session session(String name) {
        return group(name).sessions().get(0);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsReadyToBeAnnouncedAndHasOnlyTheWarningOfItsName(String name) {
        List<Violation> violations = OspoValidator.create().validate(group(name), Publishable.class);

        assertThat(violations).extracting(Violation::severity).doesNotContain(Severity.ERROR);
        assertThat(violations)
                .extracting(Violation::code)
                .isEqualTo(Stream.ofNullable(WARNINGS.get(name)).toList());
    }

    @Test
    void theWarningsBelongToSamples() {
        assertThat(SeriesSamples.all()).containsKeys(WARNINGS.keySet().toArray(String[]::new));
    }

    @Test
    void noTwoAreTheSameAndEachBeginsWithTheKnownSeries() {
        assertThat(SeriesSamples.all().values()).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(SeriesSamples.all().values())
                .allMatch(group -> group.series().get(0).id().equals(SeriesSamples.ID));
    }

    @Test
    void allCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> SeriesSamples.all().remove("weekly"));
    }

    /** The days were counted by hand in a calendar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "weekly | 2026-01-06 2026-01-13 2026-01-20",
                "weekly on two days | 2026-01-08 2026-01-12 2026-01-15",
                "weekly, usually | 2026-01-06 2026-01-13 2026-01-20",
                "weekly without a first day | 2026-01-06 2026-01-13 2026-01-20",
                "every second week | 2026-01-06 2026-01-20 2026-02-03",
                "every second week from an unknown day | -",
                "every second week from the middle of a week | 2026-01-08 2026-01-19 2026-01-22",
                "every second week from a day off the rule | 2026-01-20 2026-02-03 2026-02-17",
                "every thousandth week | 2026-01-09 2045-03-10 2064-05-09",
                "first Monday | 2026-02-02 2026-03-02 2026-04-06",
                "last Wednesday | 2026-01-28 2026-02-25 2026-03-25",
                "second and fourth Thursday | 2026-01-08 2026-01-22 2026-02-12",
                "weekdays of a month in another order | 2026-01-16 2026-02-02 2026-02-20",
                "fifth Friday | 2026-01-30 2026-05-29 2026-07-31",
                "first Monday of every second month | 2026-02-02 2026-04-06 2026-06-01",
                "fifteenth of the month | 2026-01-15 2026-02-15 2026-03-15",
                "31st of the month | 2026-01-31 2026-03-31 2026-05-31",
                "quarterly on a day of the second month | 2026-02-17 2026-05-17 2026-08-17",
                "quarterly on the first Tuesday | 2026-01-06 2026-04-07 2026-07-07",
                "quarterly on the seventh Thursday | 2026-02-12 2026-05-14 2026-08-13",
                "quarterly on a day from an unknown month | -",
                "yearly on a date | 2026-07-14 2027-07-14 2028-07-14",
                "yearly on 29 February | 2028-02-29 2032-02-29 2036-02-29",
                "yearly on the last Friday | 2026-12-25 2027-12-31 2028-12-29",
                "every second year in the tenth week | 2026-03-05 2028-03-09 2030-03-07",
                "only an id | -",
                "words only | -",
                "a rule without days | -",
                "words and days | 2026-04-06 2026-05-25 2026-12-26",
                "meets once | 2026-01-06",
                "exceptions with and without a reason | 2026-01-06 2026-01-27 2026-02-03",
                "exceptions on the first and the last day | 2026-01-13 2026-01-20 2026-01-27",
                "an exception on a day without a meeting | 2026-01-06 2026-01-13 2026-01-20",
                "an exception for each day | -",
                "extra days in another order | 2026-01-06 2026-01-09 2026-01-13",
                "an extra day before the first day of the rule | 2026-01-03 2026-01-06 2026-01-13",
                "an extra day that is a day of the rule | 2026-01-06 2026-01-13 2026-01-20",
                "exceptions and extra days | 2026-01-06 2026-01-15 2026-01-20",
                "whole days with exceptions and extra days | 2026-01-06 2026-01-10 2026-01-20"
            })
    void theFirstDaysFrom2026(String name, String days) {
        assertThat(series(name).dates(LocalDate.of(2026, 1, 1)).limit(3))
                .map(LocalDate::toString)
                .isEqualTo(days == null ? List.of() : List.of(days.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"ends on a day of the rule", "ends between two days of the rule", "exceptions and extra days"})
    void theLastMeetingIsNotAfterTheLastDay(String name) {
        List<LocalDate> days = series(name).dates(LocalDate.of(2026, 3, 1)).toList();

        assertThat(days.get(days.size() - 1)).isEqualTo("2026-03-31");
    }

    /** The meetings in January 2026, with the ids of sessions and the days of occurrences. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weekly | 06 13 20 27",
                "announced as planned | 06 13 locks-of-osaka 27",
                "announced without a word | 06 13 canal-call-2026-01-20 27",
                "moved by a day | 06 13 locks-of-osaka 27",
                "moved before its predecessor | 06 locks-of-osaka 13 27",
                "moved beyond its successor | 06 13 27 locks-of-osaka",
                "moved before the first day | locks-of-osaka 06 13 27",
                "moved beyond the last day | 06 13",
                "two exchange their days | 06 13 exchanged-b exchanged-a",
                "a chain of moves | 06 13 exchanged-a",
                "on an extra day | 06 13 locks-of-osaka 20 27",
                "on a day without a meeting | 06 13 locks-of-osaka 27",
                "on the first day | locks-of-osaka 13 20 27",
                "on the last day | 06 13 locks-of-osaka",
                "of a series whose days are unknown | locks-of-osaka",
                "of a series of words | locks-of-osaka",
                "beside another series and a session of its own | 06 13 locks-of-osaka 27"
            })
    void theMeetingsOfAMonth(String name, String meetings) {
        LocalDate january = LocalDate.of(2026, 1, 1);

        assertThat(group(name)
                        .meetings(
                                january.atStartOfDay(UTC), january.plusMonths(1).atStartOfDay(UTC))
                        .map(SeriesSamplesTest::label)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(meetings);
    }

    private static String label(Meeting meeting) {
        return meeting instanceof Session ? meeting.id() : meeting.id().substring("canal-call-2026-01-".length());
    }

    @ParameterizedTest
    @CsvSource({
        "start in a gap, GAP",
        "start in an overlap, OVERLAP",
        "clocks that change by half an hour, OVERLAP",
        "zone that abolished daylight saving time, REGULAR",
        "zone that skipped a day, GAP",
        "UTC, REGULAR"
    })
    void clocksChangeAtTheSecondMeeting(String name, When.Timed.ClockChange change) {
        Series series = series(name);
        LocalDate second =
                series.dates(series.first().orElseThrow()).skip(1).findFirst().orElseThrow();

        assertThat(((When.Timed) series.when(second)).clockChange()).isEqualTo(change);
    }

    @Test
    void theRulesOfZonesChangeDuringSeries() {
        assertThat(offsetsInJanuary("zone that abolished daylight saving time", 2019, 2020))
                .containsExactly("-02:00", "-03:00");
        assertThat(offsetsInJanuary("zone that kept daylight saving time", 2016, 2017))
                .containsExactly("+02:00", "+03:00");
    }

    private static List<String> offsetsInJanuary(String name, int... years) {
        ZoneRules rules = series(name).time().orElseThrow().zone().getRules();
        List<String> offsets = new ArrayList<>();
        for (int year : years) {
            offsets.add(
                    rules.getOffset(Instant.parse(year + "-01-15T12:00:00Z")).getId());
        }
        return offsets;
    }

    @Test
    void aSessionInheritsFromItsSeriesOrNot() {
        Series series = series("inherits everything");
        WorkingGroup group = group("inherits everything");
        Session bare = session("inherits everything");
        Session furnished = session("inherits nothing");

        assertThat(group.titleOf(bare)).isEqualTo("Canal call – Kanalrunde 🛶");
        assertThat(group.guestsOf(bare)).isEqualTo(series.guests()).isNotEmpty();
        assertThat(group.venueOf(bare)).isEqualTo(series.venue()).isPresent();
        assertThat(group.linksOf(bare)).isEqualTo(series.links()).isNotEmpty();
        assertThat(group.languageOf(bare)).contains("de");
        assertThat(group("inherits nothing").resolved(furnished)).isEqualTo(furnished);
    }
}
