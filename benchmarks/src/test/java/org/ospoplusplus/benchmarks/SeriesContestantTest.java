package org.ospoplusplus.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All contestants find the same days, so that the comparison is fair. */
class SeriesContestantTest {

    @ParameterizedTest
    @EnumSource
    void findsTheDaysOfAllOthers(SampleRule rule) {
        List<LocalDate> expected = days(SeriesContestant.OSPO, rule);

        assertThat(expected)
                .startsWith(rule.first())
                .last()
                .satisfies(last -> assertThat(last)
                        .isBetween(rule.end().minusYears(1), rule.end().minusDays(1)));
        for (SeriesContestant contestant : SeriesContestant.values()) {
            assertThat(days(contestant, rule)).as(contestant.name()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsTheSameDayAfter400Years(SampleRule rule) {
        LocalDate expected =
                rule.rule().days(rule.first(), rule.distant()).findFirst().orElseThrow();

        assertThat(Stream.of(SeriesContestant.values())
                        .map(contestant ->
                                LocalDate.ofEpochDay(contestant.expander(rule).distant())))
                .containsOnly(expected);
    }

    @Test
    void eachRuleHasAsManyDaysAsItsNamePromises() {
        assertThat(Stream.of(SampleRule.values())
                        .map(rule -> days(SeriesContestant.OSPO, rule).size()))
                .containsExactly(1_429, 715, 329, 329, 28);
    }

    @Test
    void findsTheSameMeetingsOfAYear() {
        List<Long> expected = starts(SeriesContestant.LIB_RECUR);

        assertThat(expected).hasSizeGreaterThan(15_000).isSorted();
        assertThat(starts(SeriesContestant.OSPO)).isEqualTo(expected);
        assertThat(starts(SeriesContestant.ICAL4J)).isEqualTo(expected);
    }

    private static List<Long> starts(SeriesContestant contestant) {
        List<Long> starts = new ArrayList<>();
        contestant.year().expand(starts::add);
        return starts;
    }

    private static List<LocalDate> days(SeriesContestant contestant, SampleRule rule) {
        List<LocalDate> days = new ArrayList<>();
        contestant.expander(rule).expand(day -> days.add(LocalDate.ofEpochDay(day)));
        return days;
    }
}
