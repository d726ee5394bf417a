package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.Occurrence.ClockChange;

class CadenceOccurrencesTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

    private static List<String> first(int count, CadenceRule rule, LocalDate from) {
        return rule.days(from).limit(count).map(LocalDate::toString).toList();
    }

    private static CadenceRule onDay(Frequency frequency, int day) {
        return new CadenceRule(frequency, 1, List.of(), Optional.of(day), Optional.empty());
    }

    private static CadenceRule on(Frequency frequency, Weekday... days) {
        return new CadenceRule(frequency, 1, List.of(days), Optional.empty(), Optional.empty());
    }

    private static Weekday nth(int ordinal, DayOfWeek day) {
        return new Weekday(day, Optional.of(ordinal));
    }

    @Example
    void everyWeek() {
        assertThat(first(4, CadenceRule.weekly(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), NEW_YEAR))
                .containsExactly("2021-01-04", "2021-01-07", "2021-01-11", "2021-01-14");
        assertThat(first(2, CadenceRule.weekly(DayOfWeek.FRIDAY), NEW_YEAR))
                .containsExactly("2021-01-01", "2021-01-08");
    }

    @Example
    void everyOtherWeekCountsFromTheAnchorInBothDirections() {
        CadenceRule rule = CadenceRule.weekly(DayOfWeek.SUNDAY).every(2, LocalDate.of(2021, 3, 1));
        assertThat(first(3, rule, NEW_YEAR)).containsExactly("2021-01-10", "2021-01-24", "2021-02-07");
        assertThat(first(2, rule, LocalDate.of(2021, 3, 1))).containsExactly("2021-03-07", "2021-03-21");
    }

    @Example
    void everyMonth() {
        assertThat(first(3, CadenceRule.monthly(3, DayOfWeek.THURSDAY), NEW_YEAR))
                .containsExactly("2021-01-21", "2021-02-18", "2021-03-18");
        assertThat(first(3, CadenceRule.monthly(-1, DayOfWeek.FRIDAY), NEW_YEAR))
                .containsExactly("2021-01-29", "2021-02-26", "2021-03-26");
        assertThat(first(4, on(Frequency.MONTHLY, nth(4, DayOfWeek.THURSDAY), nth(2, DayOfWeek.THURSDAY)), NEW_YEAR))
                .containsExactly("2021-01-14", "2021-01-28", "2021-02-11", "2021-02-25");
    }

    @Example
    void aPeriodWithoutTheDayHasNone() {
        assertThat(first(4, onDay(Frequency.MONTHLY, 31), NEW_YEAR))
                .containsExactly("2021-01-31", "2021-03-31", "2021-05-31", "2021-07-31");
        assertThat(first(3, CadenceRule.monthly(5, DayOfWeek.THURSDAY), NEW_YEAR))
                .containsExactly("2021-04-29", "2021-07-29", "2021-09-30");
        assertThat(first(2, on(Frequency.YEARLY, nth(53, DayOfWeek.FRIDAY)), NEW_YEAR))
                .containsExactly("2021-12-31", "2027-12-31");
    }

    @Example
    void twoNamesOfOneDayAreOneMeeting() {
        CadenceRule rule = on(Frequency.MONTHLY, nth(4, DayOfWeek.MONDAY), nth(-1, DayOfWeek.MONDAY));
        assertThat(first(3, rule, LocalDate.of(2021, 2, 1))).containsExactly("2021-02-22", "2021-03-22", "2021-03-29");
    }

    @Example
    void quartersAndYears() {
        assertThat(first(3, on(Frequency.QUARTERLY, nth(2, DayOfWeek.TUESDAY)), NEW_YEAR))
                .containsExactly("2021-01-12", "2021-04-13", "2021-07-13");
        assertThat(first(2, on(Frequency.QUARTERLY, nth(-1, DayOfWeek.TUESDAY)), NEW_YEAR))
                .containsExactly("2021-03-30", "2021-06-29");
        assertThat(first(2, onDay(Frequency.QUARTERLY, 15), NEW_YEAR)).containsExactly("2021-01-15", "2021-04-15");
        assertThat(first(2, onDay(Frequency.QUARTERLY, 15).every(1, LocalDate.of(2020, 6, 3)), NEW_YEAR))
                .containsExactly("2021-03-15", "2021-06-15");
        assertThat(first(2, onDay(Frequency.YEARLY, 29).every(1, LocalDate.of(2020, 2, 29)), NEW_YEAR))
                .containsExactly("2024-02-29", "2028-02-29");
        assertThat(first(2, onDay(Frequency.YEARLY, 15).every(5, LocalDate.of(2020, 11, 1)), NEW_YEAR))
                .containsExactly("2025-11-15", "2030-11-15");
    }

    @Example
    void aRuleWithoutDaysHasNone() {
        assertThat(on(Frequency.QUARTERLY).days(NEW_YEAR)).isEmpty();
        assertThat(CadenceRule.weekly().days(NEW_YEAR)).isEmpty();
        assertThat(on(Frequency.QUARTERLY).includes(NEW_YEAR)).isFalse();
    }

    @Example
    void theLastDayIsInTheYear9999() {
        assertThat(CadenceRule.weekly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY).days(LocalDate.of(9999, 12, 25)))
                .containsExactly(LocalDate.of(9999, 12, 25), LocalDate.of(9999, 12, 31));
        assertThat(CadenceRule.weekly(DayOfWeek.MONDAY)
                        .days(LocalDate.of(1, 1, 1))
                        .findFirst())
                .hasValue(LocalDate.of(1, 1, 1));
        CadenceRule rule = CadenceRule.monthly(1, DayOfWeek.MONDAY);
        assertThatIllegalArgumentException().isThrownBy(() -> rule.days(LocalDate.of(0, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> rule.includes(LocalDate.of(10_000, 1, 1)));
        assertThatNullPointerException().isThrownBy(() -> rule.days(null));
        assertThatNullPointerException().isThrownBy(() -> rule.occurrences(null, NEW_YEAR));
    }

    @Example
    void gapsAndOverlapsAreReportedAndTimesAreKept() {
        UsualTime night = UsualTime.of(LocalTime.of(2, 30), ZoneId.of("Europe/Paris"));
        List<Occurrence> marked = CadenceRule.weekly(DayOfWeek.SUNDAY)
                .occurrences(night, NEW_YEAR)
                .limit(52)
                .filter(occurrence -> occurrence.clockChange() != ClockChange.REGULAR)
                .toList();
        assertThat(marked)
                .containsExactly(
                        new Occurrence(When.at(LocalDateTime.of(2021, 3, 28, 2, 30), night.zone())),
                        new Occurrence(When.at(LocalDateTime.of(2021, 10, 31, 2, 30), night.zone())));
        assertThat(marked).extracting(Occurrence::clockChange).containsExactly(ClockChange.GAP, ClockChange.OVERLAP);
    }

    @Example
    void occurrencesHaveTheUsualZoneAndDuration() {
        UsualTime time = new UsualTime(LocalTime.of(9, 0), ZoneId.of("Pacific/Apia"), Optional.of(Duration.ofHours(1)));
        assertThat(onDay(Frequency.MONTHLY, 30)
                        .occurrences(time, LocalDate.of(2011, 12, 1))
                        .findFirst())
                .hasValueSatisfying(occurrence -> {
                    assertThat(occurrence.when())
                            .isEqualTo(When.at(LocalDateTime.of(2011, 12, 30, 9, 0), time.zone(), Duration.ofHours(1)));
                    assertThat(occurrence.clockChange()).isEqualTo(ClockChange.GAP);
                });
        assertThatNullPointerException().isThrownBy(() -> new Occurrence(null));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9980, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<CadenceRule> rules() {
        Arbitrary<Frequency> frequencies = Arbitraries.of(Frequency.class);
        Arbitrary<List<Tuple.Tuple2<DayOfWeek, Integer>>> weekdays = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(-8, 8).filter(ordinal -> ordinal % 6 != 0))
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Integer> intervals = Arbitraries.integers().between(1, 5);
        Arbitrary<CadenceRule> byWeekday = Combinators.combine(frequencies, intervals, weekdays, dates())
                .as((frequency, interval, days, anchor) -> new CadenceRule(
                        frequency,
                        interval,
                        days.stream()
                                .map(day -> new Weekday(
                                        day.get1(),
                                        Optional.of(frequency == Frequency.MONTHLY ? day.get2() % 6 : day.get2())
                                                .filter(ordinal -> frequency != Frequency.WEEKLY)))
                                .distinct()
                                .toList(),
                        Optional.empty(),
                        Optional.of(anchor)));
        Arbitrary<CadenceRule> byDay = Combinators.combine(
                        frequencies.filter(frequency -> frequency != Frequency.WEEKLY),
                        intervals,
                        Arbitraries.integers().between(1, 31),
                        dates())
                .as((frequency, interval, day, anchor) ->
                        new CadenceRule(frequency, interval, List.of(), Optional.of(day), Optional.of(anchor)));
        return Arbitraries.oneOf(byWeekday, byDay);
    }

    /** Decides for a single day whether it belongs to the rule, independently of the calendar that is tested. */
    private static boolean isOn(CadenceRule rule, LocalDate day) {
        LocalDate anchor = rule.anchor().orElseThrow();
        if (Math.floorMod(periods(rule.frequency(), anchor, day), (long) rule.interval()) != 0) {
            return false;
        }
        if (rule.dayOfMonth().isPresent()) {
            boolean month = switch (rule.frequency()) {
                case WEEKLY, MONTHLY -> true;
                case QUARTERLY -> day.get(IsoFields.DAY_OF_QUARTER) == dayOfQuarter(day, anchor);
                case YEARLY -> day.getMonth() == anchor.getMonth();
            };
            return month && day.getDayOfMonth() == rule.dayOfMonth().get();
        }
        return rule.weekdays().stream()
                .anyMatch(weekday -> weekday.day() == day.getDayOfWeek()
                        && weekday.ordinal()
                                .map(ordinal -> ordinal == sameBefore(rule.frequency(), day, -7) + 1
                                        || -ordinal == sameBefore(rule.frequency(), day, 7) + 1)
                                .orElse(true));
    }

    /** {@return the day of the quarter, or -1 if the anchor is in another month of its quarter} */
    private static int dayOfQuarter(LocalDate day, LocalDate anchor) {
        return (day.getMonthValue() - anchor.getMonthValue()) % 3 == 0 ? day.get(IsoFields.DAY_OF_QUARTER) : -1;
    }

    private static long periods(Frequency frequency, LocalDate from, LocalDate to) {
        return switch (frequency) {
            case WEEKLY -> ChronoUnit.WEEKS.between(monday(from), monday(to));
            case MONTHLY -> ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1));
            case QUARTERLY ->
                4L * (to.getYear() - from.getYear())
                        + to.get(IsoFields.QUARTER_OF_YEAR)
                        - from.get(IsoFields.QUARTER_OF_YEAR);
            case YEARLY -> to.getYear() - from.getYear();
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static long sameBefore(Frequency frequency, LocalDate day, int step) {
        return Stream.iterate(day.plusDays(step), other -> other.plusDays(step))
                .takeWhile(other -> periods(frequency, day, other) == 0)
                .count();
    }

    @Property(tries = 300)
    void daysAreExactlyTheDaysOfTheRule(@ForAll("rules") CadenceRule rule, @ForAll("dates") LocalDate from) {
        LocalDate end = from.plusYears(6);
        List<LocalDate> expected =
                from.datesUntil(end).filter(day -> isOn(rule, day)).toList();
        assertThat(rule.days(from).takeWhile(day -> day.isBefore(end))).containsExactlyElementsOf(expected);
        assertThat(from.datesUntil(from.plusDays(60)).filter(rule::includes))
                .containsExactlyElementsOf(expected.stream()
                        .filter(day -> day.isBefore(from.plusDays(60)))
                        .toList());
    }

    @Property(tries = 1_000)
    void aStreamThatStartsLaterIsTheRestOfAnEarlierOne(
            @ForAll("rules") CadenceRule rule, @ForAll("dates") LocalDate from) {
        List<LocalDate> early = rule.days(from).limit(12).toList();
        if (early.size() == 12) {
            assertThat(rule.days(early.get(5)).limit(7)).containsExactlyElementsOf(early.subList(5, 12));
            assertThat(rule.days(early.get(5).plusDays(1)).limit(6)).containsExactlyElementsOf(early.subList(6, 12));
        }
    }

    @Example
    void aDistantCenturyCostsNoMoreThanTomorrow() {
        CadenceRule rule = CadenceRule.weekly(DayOfWeek.THURSDAY).every(2, LocalDate.of(2021, 11, 4));
        nextDays(rule, LocalDate.of(2021, 12, 1)); // The first run loads classes.
        long tomorrow = allocated(() -> nextDays(rule, LocalDate.of(2021, 12, 1)));
        long distant = allocated(() -> nextDays(rule, LocalDate.of(9000, 1, 1)));

        // A search through all periods would create 180,000 dates.
        assertThat(distant).isLessThan(2 * tomorrow + 10_000);
    }

    private static void nextDays(CadenceRule rule, LocalDate start) {
        for (int i = 0; i < 14; i++) {
            LocalDate from = start.plusDays(i);
            assertThat(rule.days(from).iterator().next()).isBetween(from, from.plusDays(13));
        }
    }

    /** {@return the allocated bytes} Unlike time, they do not depend on other programs on the machine. */
    private static long allocated(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
