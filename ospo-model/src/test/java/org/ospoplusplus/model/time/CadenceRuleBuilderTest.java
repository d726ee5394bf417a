package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

class CadenceRuleBuilderTest {

    @ParameterizedTest
    @EnumSource
    void aBuilderStartsWithEachPeriodAndWithoutDays(Frequency frequency) {
        assertThat(CadenceRule.builder(frequency).build())
                .isEqualTo(new CadenceRule(frequency, 1, List.of(), Optional.empty()));
    }

    @Test
    void weekdaysAreAddedInTheirOrder() {
        CadenceRule weekly = CadenceRule.builder(Frequency.WEEKLY)
                .weekday(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)
                .weekday(DayOfWeek.MONDAY)
                .interval(2)
                .build();
        CadenceRule quarterly = CadenceRule.builder(Frequency.QUARTERLY)
                .weekday(2, DayOfWeek.THURSDAY)
                .weekday(-1, DayOfWeek.FRIDAY)
                .build();

        assertThat(weekly)
                .isEqualTo(CadenceRule.weekly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.MONDAY)
                        .every(2));
        assertThat(quarterly.weekdays())
                .containsExactly(
                        new Weekday(DayOfWeek.THURSDAY, Optional.of(2)),
                        new Weekday(DayOfWeek.FRIDAY, Optional.of(-1)));
    }

    @Test
    void aCopyIsEqualAndEachComponentCanChange() {
        CadenceRule dayOfMonth = CadenceRule.builder(Frequency.MONTHLY)
                .dayOfMonth(15)
                .interval(3)
                .build();
        CadenceRule weekday = CadenceRule.monthly(2, DayOfWeek.THURSDAY);

        assertThat(dayOfMonth.toBuilder().build()).isEqualTo(dayOfMonth);
        assertThat(weekday.toBuilder().build()).isEqualTo(weekday);
        assertThat(dayOfMonth.toBuilder()
                        .dayOfMonth(null)
                        .interval(1)
                        .weekday(2, DayOfWeek.THURSDAY)
                        .build())
                .isEqualTo(weekday);
        assertThat(weekday.toBuilder()
                        .weekdays(List.of())
                        .frequency(Frequency.YEARLY)
                        .build())
                .isEqualTo(CadenceRule.builder(Frequency.YEARLY).build());
    }

    @Test
    void aBuiltRuleDoesNotChange() {
        CadenceRule.Builder builder = CadenceRule.builder(Frequency.WEEKLY).weekday(DayOfWeek.MONDAY);
        CadenceRule before = builder.build();
        builder.weekday(DayOfWeek.SUNDAY);

        assertThat(before).isEqualTo(CadenceRule.weekly(DayOfWeek.MONDAY));
    }

    @Test
    void mistakesAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CadenceRule.builder(Frequency.WEEKLY).dayOfMonth(1).build())
                .withMessageStartingWith("CadenceRule.dayOfMonth: ");
        assertThatNullPointerException()
                .isThrownBy(() -> CadenceRule.builder(Frequency.WEEKLY)
                        .weekday((DayOfWeek) null)
                        .build())
                .withMessage("Weekday.day is null");
    }
}
