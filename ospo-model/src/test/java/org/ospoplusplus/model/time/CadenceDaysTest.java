package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PrimitiveIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

class CadenceDaysTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

    private static List<String> days(int count, CadenceRule rule, LocalDate first) {
        return rule.days(first).limit(count).map(LocalDate::toString).toList();
    }

    private static List<String> days(int count, CadenceRule rule, String first) {
        return days(count, rule, LocalDate.parse(first));
    }

    private static CadenceRule onDay(Frequency frequency, int day) {
        return new CadenceRule(frequency, 1, List.of(), Optional.of(day));
    }

    private static CadenceRule on(Frequency frequency, Weekday... days) {
        return new CadenceRule(frequency, 1, List.of(days), Optional.empty());
    }

    private static Weekday nth(int ordinal, DayOfWeek day) {
        return new Weekday(day, Optional.of(ordinal));
    }

    @Test
    void everyWeek() {
        assertThat(days(4, CadenceRule.weekly(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), NEW_YEAR))
                .containsExactly("2021-01-04", "2021-01-07", "2021-01-11", "2021-01-14");
        assertThat(days(2, CadenceRule.weekly(DayOfWeek.FRIDAY), NEW_YEAR)).containsExactly("2021-01-01", "2021-01-08");
    }

    @Test
    void everyMonth() {
        assertThat(days(3, CadenceRule.monthly(3, DayOfWeek.THURSDAY), NEW_YEAR))
                .containsExactly("2021-01-21", "2021-02-18", "2021-03-18");
        assertThat(days(3, CadenceRule.monthly(-1, DayOfWeek.FRIDAY), NEW_YEAR))
                .containsExactly("2021-01-29", "2021-02-26", "2021-03-26");
        assertThat(days(4, on(Frequency.MONTHLY, nth(4, DayOfWeek.THURSDAY), nth(2, DayOfWeek.THURSDAY)), NEW_YEAR))
                .containsExactly("2021-01-14", "2021-01-28", "2021-02-11", "2021-02-25");
    }

    @Test
    void aPeriodWithoutTheDayHasNone() {
        assertThat(days(4, onDay(Frequency.MONTHLY, 31), NEW_YEAR))
                .containsExactly("2021-01-31", "2021-03-31", "2021-05-31", "2021-07-31");
        assertThat(days(3, CadenceRule.monthly(5, DayOfWeek.THURSDAY), NEW_YEAR))
                .containsExactly("2021-04-29", "2021-07-29", "2021-09-30");
        assertThat(days(2, on(Frequency.YEARLY, nth(53, DayOfWeek.FRIDAY)), NEW_YEAR))
                .containsExactly("2021-12-31", "2027-12-31");
    }

    @Test
    void twoNamesOfOneDayAreOneMeeting() {
        CadenceRule rule = on(Frequency.MONTHLY, nth(4, DayOfWeek.MONDAY), nth(-1, DayOfWeek.MONDAY));
        assertThat(days(3, rule, "2021-02-01")).containsExactly("2021-02-22", "2021-03-22", "2021-03-29");
    }

    @Test
    void quartersAndYears() {
        assertThat(days(3, on(Frequency.QUARTERLY, nth(2, DayOfWeek.TUESDAY)), NEW_YEAR))
                .containsExactly("2021-01-12", "2021-04-13", "2021-07-13");
        assertThat(days(2, on(Frequency.QUARTERLY, nth(-1, DayOfWeek.TUESDAY)), NEW_YEAR))
                .containsExactly("2021-03-30", "2021-06-29");
        assertThat(days(2, on(Frequency.YEARLY, nth(-2, DayOfWeek.SUNDAY)), NEW_YEAR))
                .containsExactly("2021-12-19", "2022-12-18");
    }

    @Test
    void aDayOfTheMonthBelongsToTheMonthOfTheFirstDayInItsPeriod() {
        assertThat(days(2, onDay(Frequency.QUARTERLY, 15), NEW_YEAR)).containsExactly("2021-01-15", "2021-04-15");
        assertThat(days(2, onDay(Frequency.QUARTERLY, 15), "2020-06-03")).containsExactly("2020-06-15", "2020-09-15");
        assertThat(days(3, onDay(Frequency.QUARTERLY, 10), "2024-05-15"))
                .containsExactly("2024-08-10", "2024-11-10", "2025-02-10");
        assertThat(days(2, onDay(Frequency.YEARLY, 29), "2020-02-29")).containsExactly("2020-02-29", "2024-02-29");
    }

    @Test
    void aPeriodOfTheYear1900HasNoLeapDay() {
        assertThat(days(2, onDay(Frequency.YEARLY, 29), "1896-02-29")).containsExactly("1896-02-29", "1904-02-29");
        assertThat(days(2, onDay(Frequency.YEARLY, 29).every(100), "1600-02-29"))
                .containsExactly("1600-02-29", "2000-02-29");
    }

    /** The first day is in the middle of its period, and is no day of the rule. */
    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 3, MONDAY, , 2024-01-10, 2024-01-29, 2024-02-19",
        "WEEKLY, 3, SUNDAY, , 2024-01-10, 2024-01-14, 2024-02-04",
        "WEEKLY, 1000, FRIDAY, , 2024-01-10, 2024-01-12, 2043-03-13",
        "MONTHLY, 5, TUESDAY, 2, 2024-03-20, 2024-08-13, 2025-01-14",
        "MONTHLY, 5, TUESDAY, -1, 2024-03-20, 2024-03-26, 2024-08-27",
        "MONTHLY, 1000, FRIDAY, -1, 2024-03-20, 2024-03-29, 2107-07-29",
        "QUARTERLY, 2, FRIDAY, -1, 2024-05-15, 2024-06-28, 2024-12-27",
        "QUARTERLY, 2, FRIDAY, 1, 2024-05-15, 2024-10-04, 2025-04-04",
        "QUARTERLY, 1000, FRIDAY, 1, 2024-05-15, 2274-04-03, 2524-04-07",
        "YEARLY, 4, MONDAY, 1, 2021-11-08, 2025-01-06, 2029-01-01",
        "YEARLY, 4, MONDAY, -1, 2021-11-08, 2021-12-27, 2025-12-29",
        "YEARLY, 1000, MONDAY, -1, 2021-11-08, 2021-12-27, 3021-12-31"
    })
    void periodsAreCountedFromTheFirstDay(
            Frequency frequency, int interval, DayOfWeek day, Integer ordinal, String first, String one, String two) {
        CadenceRule rule =
                on(frequency, new Weekday(day, Optional.ofNullable(ordinal))).every(interval);

        assertThat(days(2, rule, first)).containsExactly(one, two);
    }

    @Test
    void aDayBeforeTheFirstDayIsNoDayOfTheRule() {
        CadenceRule fortnightly = CadenceRule.weekly(DayOfWeek.SUNDAY).every(2);
        LocalDate first = LocalDate.of(2021, 3, 1);
        LocalDate sunday = LocalDate.of(2021, 3, 7);

        assertThat(fortnightly.days(first, NEW_YEAR).limit(2)).containsExactly(sunday, LocalDate.of(2021, 3, 21));
        assertThat(fortnightly.next(first, NEW_YEAR)).contains(sunday);
        assertThat(fortnightly.previous(first, sunday.minusDays(1))).isEmpty();
        assertThat(fortnightly.previous(first, NEW_YEAR)).isEmpty();
        assertThat(fortnightly.includes(first, sunday)).isTrue();
        assertThat(fortnightly.includes(first, sunday.minusWeeks(2))).isFalse();
        assertThat(CadenceRule.weekly(DayOfWeek.SUNDAY).previous(sunday.plusDays(1), sunday.plusDays(3)))
                .isEmpty();
    }

    @Test
    void onlyWeeksThatAreCountedHaveDays() {
        CadenceRule fortnightly = CadenceRule.weekly(DayOfWeek.TUESDAY).every(2);
        LocalDate first = LocalDate.of(2026, 1, 6);

        assertThat(fortnightly.includes(first, LocalDate.of(2026, 1, 13))).isFalse();
        assertThat(fortnightly.includes(first, LocalDate.of(2026, 1, 20))).isTrue();
        assertThat(fortnightly.mayInclude(LocalDate.of(2026, 1, 13))).isTrue();
        assertThat(fortnightly.mayInclude(LocalDate.of(2026, 1, 14))).isFalse();
    }

    @Test
    void aRuleMayIncludeTheDayOfAnyMonth() {
        CadenceRule yearly = onDay(Frequency.YEARLY, 15);

        assertThat(yearly.mayInclude(LocalDate.of(2021, 7, 15))).isTrue();
        assertThat(yearly.mayInclude(LocalDate.of(2021, 7, 16))).isFalse();
        assertThat(yearly.includes(NEW_YEAR, LocalDate.of(2021, 7, 15))).isFalse();
        assertThat(CadenceRule.monthly(5, DayOfWeek.THURSDAY).mayInclude(LocalDate.of(2021, 4, 29)))
                .isTrue();
        assertThat(CadenceRule.monthly(5, DayOfWeek.THURSDAY).mayInclude(LocalDate.of(2021, 4, 22)))
                .isFalse();
        assertThat(on(Frequency.MONTHLY).mayInclude(NEW_YEAR)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 1, , false",
        "WEEKLY, 2, , true",
        "MONTHLY, 1, 15, false",
        "MONTHLY, 12, 15, true",
        "QUARTERLY, 1, 15, true",
        "QUARTERLY, 1, , false",
        "YEARLY, 1, 15, true",
        "YEARLY, 1, , false",
        "YEARLY, 3, , true"
    })
    void theDaysDependOnTheFirstDayIfItsPeriodOrMonthMatters(
            Frequency frequency, int interval, Integer dayOfMonth, boolean expected) {
        CadenceRule rule = new CadenceRule(frequency, interval, List.of(), Optional.ofNullable(dayOfMonth));

        assertThat(rule.dependsOnFirstDay()).isEqualTo(expected);
    }

    @Test
    void aRuleWithoutDaysHasNone() {
        assertThat(on(Frequency.QUARTERLY).days(NEW_YEAR)).isEmpty();
        assertThat(CadenceRule.weekly().days(NEW_YEAR)).isEmpty();
        assertThat(CadenceRule.weekly().next(NEW_YEAR, NEW_YEAR)).isEmpty();
        assertThat(CadenceRule.weekly().previous(NEW_YEAR, NEW_YEAR.plusYears(1)))
                .isEmpty();
        assertThat(on(Frequency.QUARTERLY).includes(NEW_YEAR, NEW_YEAR)).isFalse();
        assertThat(onDay(Frequency.YEARLY, 30).days(LocalDate.of(2021, 2, 1))).isEmpty();
    }

    @Test
    void theLastDayIsInTheYear9999() {
        assertThat(CadenceRule.weekly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY).days(LocalDate.of(9999, 12, 25)))
                .containsExactly(LocalDate.of(9999, 12, 25), LocalDate.of(9999, 12, 31));
        assertThat(CadenceRule.monthly(-1, DayOfWeek.FRIDAY).days(LocalDate.of(9999, 11, 27)))
                .containsExactly(LocalDate.of(9999, 12, 31));
        assertThat(onDay(Frequency.YEARLY, 15).every(7).days(LocalDate.of(9992, 3, 1)))
                .containsExactly(LocalDate.of(9992, 3, 15), LocalDate.of(9999, 3, 15));
        assertThat(CadenceRule.weekly(DayOfWeek.SATURDAY).next(NEW_YEAR, LocalDate.of(9999, 12, 31)))
                .isEmpty();
        assertThat(CadenceRule.weekly(DayOfWeek.SATURDAY).previous(NEW_YEAR, LocalDate.of(9999, 12, 31)))
                .contains(LocalDate.of(9999, 12, 25));
    }

    @Test
    void theFirstDayIsInTheYear1() {
        LocalDate monday = LocalDate.of(1, 1, 1);

        assertThat(CadenceRule.weekly(DayOfWeek.MONDAY).next(monday, monday)).contains(monday);
        assertThat(CadenceRule.weekly(DayOfWeek.SUNDAY).previous(monday, monday))
                .isEmpty();
        assertThat(CadenceRule.monthly(1, DayOfWeek.MONDAY).previous(monday, LocalDate.of(1, 2, 4)))
                .contains(monday);
    }

    @Test
    void aYearOutOfRangeIsRefused() {
        CadenceRule rule = CadenceRule.monthly(1, DayOfWeek.MONDAY);
        LocalDate early = LocalDate.of(0, 1, 1);
        LocalDate late = LocalDate.of(10_000, 1, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> rule.days(early)).withMessageStartingWith("first:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.days(NEW_YEAR, late))
                .withMessageStartingWith("from:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.epochDays(NEW_YEAR, late))
                .withMessageStartingWith("from:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.includes(NEW_YEAR, late))
                .withMessageStartingWith("day:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.next(NEW_YEAR, early))
                .withMessageStartingWith("from:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.previous(NEW_YEAR, late))
                .withMessageStartingWith("to:");
        assertThatIllegalArgumentException().isThrownBy(() -> rule.mayInclude(late));
        assertThatNullPointerException().isThrownBy(() -> rule.days(null));
        assertThatNullPointerException().isThrownBy(() -> rule.epochDays(NEW_YEAR, null));
    }

    @Test
    void theIteratorEndsWithAnException() {
        PrimitiveIterator.OfLong days =
                CadenceRule.weekly(DayOfWeek.FRIDAY).epochDays(NEW_YEAR, LocalDate.of(9999, 12, 25));

        assertThat(days.nextLong()).isEqualTo(LocalDate.of(9999, 12, 31).toEpochDay());
        assertThat(days.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(days::nextLong);
        assertThat(days.hasNext()).isFalse();
    }
}
