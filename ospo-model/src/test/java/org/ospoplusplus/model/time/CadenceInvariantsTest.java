package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

class CadenceInvariantsTest {

    private static final Weekday THURSDAYS = new Weekday(DayOfWeek.THURSDAY, Optional.empty());

    private static final Weekday FIRST_THURSDAY = new Weekday(DayOfWeek.THURSDAY, Optional.of(1));

    private static void assertRefused(String component, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(component + ":");
    }

    private static CadenceRule rule(Frequency frequency, List<Weekday> weekdays, Optional<Integer> dayOfMonth) {
        return new CadenceRule(frequency, 1, weekdays, dayOfMonth);
    }

    @Test
    void usuallyKeepsTheWordsAndNeedsNoRule() {
        Cadence inProse = Cadence.usually("quarterly, in another host city each time", null);
        Cadence withRule = Cadence.usually("on Thursdays (usually)", CadenceRule.weekly(DayOfWeek.THURSDAY));

        assertThat(inProse.text()).isEqualTo("quarterly, in another host city each time");
        assertThat(inProse.rule()).isEmpty();
        assertThat(inProse.firm()).isFalse();
        assertThat(withRule.rule()).contains(CadenceRule.weekly(DayOfWeek.THURSDAY));
        assertThat(withRule.firm()).isFalse();
    }

    @Test
    void firmlyNeedsARule() {
        CadenceRule rule = CadenceRule.monthly(-1, DayOfWeek.FRIDAY);

        assertThat(Cadence.firmly("last Friday of the month", rule))
                .isEqualTo(new Cadence("last Friday of the month", Optional.of(rule), true));
        assertRefused("Cadence.rule", () -> new Cadence("every week", Optional.empty(), true));
        assertThatNullPointerException().isThrownBy(() -> Cadence.firmly("every week", null));
    }

    @Test
    void weeklyHasWeekdaysWithoutOrdinals() {
        CadenceRule rule = CadenceRule.weekly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

        assertThat(rule.frequency()).isEqualTo(Frequency.WEEKLY);
        assertThat(rule.interval()).isEqualTo(1);
        assertThat(rule.weekdays()).containsExactly(new Weekday(DayOfWeek.TUESDAY, Optional.empty()), THURSDAYS);
        assertThat(rule.dayOfMonth()).isEmpty();
        assertRefused(
                "CadenceRule.weekdays",
                () -> rule(Frequency.WEEKLY, List.of(THURSDAYS, FIRST_THURSDAY), Optional.empty()));
    }

    @Test
    void monthlyHasWeekdaysWithOrdinals() {
        CadenceRule rule = CadenceRule.monthly(3, DayOfWeek.THURSDAY);

        assertThat(rule.frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(rule.interval()).isEqualTo(1);
        assertThat(rule.weekdays()).containsExactly(new Weekday(DayOfWeek.THURSDAY, Optional.of(3)));
        assertThat(rule.dayOfMonth()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Frequency.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WEEKLY"})
    void aWeekdayOfALongerPeriodNeedsAnOrdinal(Frequency frequency) {
        assertThat(rule(frequency, List.of(FIRST_THURSDAY), Optional.empty()).weekdays())
                .containsExactly(FIRST_THURSDAY);
        assertRefused(
                "CadenceRule.weekdays", () -> rule(frequency, List.of(FIRST_THURSDAY, THURSDAYS), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 5", "QUARTERLY, 14", "YEARLY, 53"})
    void anOrdinalMustBePossibleInThePeriod(Frequency frequency, int most) {
        Weekday last = new Weekday(DayOfWeek.MONDAY, Optional.of(-most));

        assertThat(rule(frequency, List.of(last), Optional.empty()).weekdays()).containsExactly(last);
        if (most < 53) {
            assertRefused(
                    "CadenceRule.weekdays",
                    () -> rule(
                            frequency,
                            List.of(new Weekday(DayOfWeek.MONDAY, Optional.of(most + 1))),
                            Optional.empty()));
        }
    }

    @Test
    void aWeekdayMustNotAppearTwice() {
        assertRefused(
                "CadenceRule.weekdays", () -> rule(Frequency.WEEKLY, List.of(THURSDAYS, THURSDAYS), Optional.empty()));
    }

    @Test
    void aRuleMayHaveNoDays() {
        CadenceRule quarterly = rule(Frequency.QUARTERLY, List.of(), Optional.empty());

        assertThat(quarterly.weekdays()).isEmpty();
        assertThat(quarterly.dayOfMonth()).isEmpty();
    }

    @Test
    void everyChangesOnlyTheInterval() {
        CadenceRule onDay = rule(Frequency.YEARLY, List.of(), Optional.of(8));

        assertThat(CadenceRule.weekly(DayOfWeek.THURSDAY).every(2))
                .isEqualTo(new CadenceRule(Frequency.WEEKLY, 2, List.of(THURSDAYS), Optional.empty()));
        assertThat(onDay.every(3)).isEqualTo(new CadenceRule(Frequency.YEARLY, 3, List.of(), Optional.of(8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1_001, Integer.MAX_VALUE})
    void anIntervalIsOneToAThousand(int interval) {
        CadenceRule weekly = CadenceRule.weekly(DayOfWeek.THURSDAY);

        assertRefused("CadenceRule.interval", () -> weekly.every(interval));
        assertThat(weekly.every(1_000).interval()).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 32, Integer.MAX_VALUE})
    void aDayOfTheMonthIsOneTo31(int day) {
        assertRefused("CadenceRule.dayOfMonth", () -> rule(Frequency.MONTHLY, List.of(), Optional.of(day)));
        assertThat(rule(Frequency.MONTHLY, List.of(), Optional.of(31)).dayOfMonth())
                .contains(31);
    }

    @Test
    void aDayOfTheMonthExcludesWeekdays() {
        assertRefused("CadenceRule.dayOfMonth", () -> rule(Frequency.WEEKLY, List.of(), Optional.of(15)));
        assertRefused(
                "CadenceRule.dayOfMonth", () -> rule(Frequency.MONTHLY, List.of(FIRST_THURSDAY), Optional.of(15)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 54, -54})
    void anOrdinalIsWithinAYearOfWeeks(int ordinal) {
        assertRefused("Weekday.ordinal", () -> new Weekday(DayOfWeek.MONDAY, Optional.of(ordinal)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 53, -1, -53})
    void ordinalsCountFromEitherEnd(int ordinal) {
        Weekday weekday = new Weekday(DayOfWeek.MONDAY, Optional.of(ordinal));

        assertThat(rule(Frequency.YEARLY, List.of(weekday), Optional.empty()).weekdays())
                .containsExactly(weekday);
    }

    @Test
    void aRuleNamesWeekdaysOrADayOfTheMonthOrNoDays() {
        assertThat(CadenceRule.weekly(DayOfWeek.MONDAY).namesDays()).isTrue();
        assertThat(rule(Frequency.MONTHLY, List.of(), Optional.of(15)).namesDays())
                .isTrue();
        assertThat(rule(Frequency.MONTHLY, List.of(), Optional.empty()).namesDays())
                .isFalse();
    }
}
