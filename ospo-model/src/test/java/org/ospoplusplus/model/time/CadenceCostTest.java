package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/** Counts the periods that a question visits. */
class CadenceCostTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 11, 9);

    static List<CadenceRule> rulesWithADayInEachPeriod() {
        return Stream.of(1, 2, 1_000)
                .flatMap(interval -> Stream.of(
                        CadenceRule.weekly(DayOfWeek.TUESDAY).every(interval),
                        CadenceRule.monthly(2, DayOfWeek.THURSDAY).every(interval),
                        on(Frequency.QUARTERLY, new Weekday(DayOfWeek.FRIDAY, Optional.of(-1)))
                                .every(interval),
                        on(Frequency.YEARLY, new Weekday(DayOfWeek.MONDAY, Optional.of(52)))
                                .every(interval)))
                .toList();
    }

    private static CadenceRule on(Frequency frequency, Weekday... days) {
        return new CadenceRule(frequency, 1, List.of(days), Optional.empty());
    }

    private static int visited(CadenceRule rule, LocalDate first, Consumer<CadenceCalendar> question) {
        CadenceCalendar calendar = new CadenceCalendar(rule, first);
        question.accept(calendar);
        return calendar.visited();
    }

    @ParameterizedTest
    @MethodSource("rulesWithADayInEachPeriod")
    void aDistantCenturyCostsNoMoreThanTomorrow(CadenceRule rule) {
        for (int years : new int[] {0, 400, 7_000}) {
            LocalDate day = FIRST.plusYears(years);
            assertThat(visited(rule, FIRST, calendar -> calendar.next(day))).isLessThanOrEqualTo(2);
            assertThat(visited(rule, FIRST, calendar -> calendar.previous(day))).isLessThanOrEqualTo(2);
            assertThat(visited(rule, FIRST, calendar -> calendar.include(day))).isLessThanOrEqualTo(1);
        }
    }

    /** A period may lack the day. The search ends when the calendar repeats. */
    @ParameterizedTest
    @CsvSource({
        "YEARLY, 1, 30, 2001-02-01, 400",
        "YEARLY, 12, 30, 2001-02-01, 100",
        "YEARLY, 1000, 29, 2001-02-01, 2",
        "MONTHLY, 12, 30, 2001-02-01, 400",
        "MONTHLY, 600, 30, 2001-02-01, 8",
        "QUARTERLY, 4, 30, 2001-02-01, 400",
        "QUARTERLY, 1, , 2001-02-01, 1600",
        "MONTHLY, 1, , 2001-02-01, 4800",
        "WEEKLY, 1, , 2001-02-01, 1"
    })
    void aRuleWithoutAnyDayEndsWhenTheCalendarRepeats(
            Frequency frequency, int interval, Integer dayOfMonth, LocalDate first, int periods) {
        CadenceRule rule = new CadenceRule(frequency, interval, List.of(), Optional.ofNullable(dayOfMonth));
        LocalDate late = LocalDate.of(9000, 2, 1);

        assertThat(rule.days(first)).isEmpty();
        assertThat(rule.previous(first, late)).isEmpty();
        assertThat(visited(rule, first, calendar -> calendar.next(first))).isEqualTo(periods + 1);
        assertThat(visited(rule, first, calendar -> calendar.next(late))).isLessThanOrEqualTo(periods + 1);
        assertThat(visited(rule, first, calendar -> calendar.previous(late))).isLessThanOrEqualTo(periods + 1);
    }

    @Test
    void aSearchEndsAtTheFirstDayAndInTheYear9999() {
        CadenceRule never = new CadenceRule(Frequency.YEARLY, 1, List.of(), Optional.of(30));
        LocalDate late = LocalDate.of(9990, 2, 1);

        assertThat(visited(never, late, calendar -> calendar.next(late))).isEqualTo(10);
        assertThat(visited(never, late, calendar -> calendar.previous(LocalDate.of(9995, 2, 1))))
                .isEqualTo(6);
    }

    @Test
    void aRuleWithAllWeekdaysOfAYearHasEachDayOnce() {
        List<Weekday> all = Stream.of(DayOfWeek.values())
                .flatMap(day -> Stream.iterate(-53, ordinal -> ordinal + 1)
                        .limit(107)
                        .filter(ordinal -> ordinal != 0)
                        .map(ordinal -> new Weekday(day, Optional.of(ordinal))))
                .toList();
        CadenceRule rule = new CadenceRule(Frequency.YEARLY, 1, all, Optional.empty());

        assertThat(rule.days(FIRST).limit(2_000))
                .containsExactlyElementsOf(
                        FIRST.datesUntil(FIRST.plusDays(2_000)).toList());
        assertThat(visited(rule, FIRST, calendar -> {
                    PrimitiveIterator.OfLong days = calendar.from(FIRST);
                    for (int i = 0; i < 2_000; i++) {
                        days.nextLong();
                    }
                }))
                .isLessThanOrEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("rulesWithADayInEachPeriod")
    void theIteratorCreatesNoObjects(CadenceRule rule) {
        sumOfDays(rule.epochDays(FIRST, FIRST)); // The first run loads classes.
        PrimitiveIterator.OfLong days = rule.epochDays(FIRST, FIRST);
        long measuring = allocated(() -> {});

        assertThat(allocated(() -> sumOfDays(days))).isLessThan(measuring + 1_000);
    }

    private static long sumOfDays(PrimitiveIterator.OfLong days) {
        long sum = 0;
        for (int i = 0; i < 500 && days.hasNext(); i++) {
            sum += days.nextLong();
        }
        return sum;
    }

    /** {@return the allocated bytes} Unlike time, they do not depend on other programs on the machine. */
    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
