package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/** Compares the answers of a rule with a decision about each single day. */
class CadenceOracleTest {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The number of days around a day in which the oracle searches. */
    private static final int REACH = 6 * 366;

    /** A question about the days of a rule. */
    record Question(CadenceRule rule, LocalDate first, LocalDate day) {

        /** {@return the days of the rule from a day, among {@link #REACH} days} */
        List<LocalDate> daysFrom(LocalDate from) {
            LocalDate end = LAST.toEpochDay() - from.toEpochDay() < REACH ? LAST.plusDays(1) : from.plusDays(REACH);
            return from.datesUntil(end).filter(this::isOn).toList();
        }

        /** {@return the latest day of the rule that is not after the day, among {@link #REACH} days} */
        Optional<LocalDate> previous() {
            return Stream.iterate(day, other -> !other.isBefore(first), other -> other.minusDays(1))
                    .limit(REACH)
                    .filter(this::isOn)
                    .findFirst();
        }

        boolean isOn(LocalDate other) {
            return new NaiveCadence(rule, first).includes(other);
        }
    }

    @Property(tries = 500)
    void daysAreExactlyTheDaysOfTheRule(@ForAll("questions") Question question) {
        LocalDate from = question.day().isBefore(question.first()) ? question.first() : question.day();
        List<LocalDate> expected = question.daysFrom(from);

        assertThat(question.rule().days(question.first(), question.day()).takeWhile(day -> isNear(from, day)))
                .containsExactlyElementsOf(expected);
        assertThat(epochDays(question, from))
                .containsExactlyElementsOf(
                        expected.stream().map(LocalDate::toEpochDay).toList());
        assertThat(question.rule().next(question.first(), question.day()).filter(day -> isNear(from, day)))
                .isEqualTo(expected.stream().findFirst());
    }

    private static boolean isNear(LocalDate from, LocalDate day) {
        return day.toEpochDay() - from.toEpochDay() < REACH;
    }

    private static List<Long> epochDays(Question question, LocalDate from) {
        List<Long> found = new ArrayList<>();
        PrimitiveIterator.OfLong days = question.rule().epochDays(question.first(), question.day());
        while (days.hasNext()) {
            long day = days.nextLong();
            if (day - from.toEpochDay() >= REACH) {
                break;
            }
            found.add(day);
        }
        return found;
    }

    @Property(tries = 500)
    void previousIsTheLatestDayOfTheRule(@ForAll("questions") Question question) {
        Optional<LocalDate> expected = question.previous();
        Optional<LocalDate> found = question.rule().previous(question.first(), question.day());

        assertThat(found.filter(day -> question.day().toEpochDay() - day.toEpochDay() < REACH))
                .isEqualTo(expected);
    }

    /** The results are far beyond the reach of the oracle if the interval is long. */
    @Property(tries = 500)
    void nextAndPreviousAreNeighbors(@ForAll("questions") Question question) {
        CadenceRule rule = question.rule();
        Optional<LocalDate> next = rule.next(question.first(), question.day());
        Optional<LocalDate> previous = rule.previous(question.first(), question.day());

        next.ifPresent(day -> {
            assertThat(day).isAfterOrEqualTo(question.day()).matches(question::isOn);
            assertThat(rule.previous(question.first(), day)).contains(day);
        });
        next.filter(day -> !day.equals(question.day()))
                .ifPresent(day -> assertThat(rule.previous(question.first(), day.minusDays(1)))
                        .isEqualTo(previous));
        previous.ifPresent(day -> {
            assertThat(day).isBeforeOrEqualTo(question.day()).matches(question::isOn);
            assertThat(rule.next(question.first(), day)).contains(day);
        });
        previous.filter(day -> !day.equals(question.day()))
                .ifPresent(day ->
                        assertThat(rule.next(question.first(), day.plusDays(1))).isEqualTo(next));
    }

    @Property(tries = 500)
    void includesDecidesForEachDay(@ForAll("questions") Question question) {
        LocalDate from = LocalDate.ofEpochDay(Math.min(question.day().toEpochDay(), LAST.toEpochDay() - 60));

        assertThat(from.datesUntil(from.plusDays(60))
                        .filter(day -> question.rule().includes(question.first(), day)))
                .containsExactlyElementsOf(from.datesUntil(from.plusDays(60))
                        .filter(question::isOn)
                        .toList());
    }

    @Property(tries = 500)
    void aRuleMayIncludeADayIfItDoesSoForSomeFirstDay(@ForAll("questions") Question question) {
        LocalDate from = LocalDate.ofEpochDay(Math.min(question.day().toEpochDay(), LAST.toEpochDay() - 60));

        // Counted from the day itself, the period is always right, and so is the month of a day of the month.
        assertThat(from.datesUntil(from.plusDays(60)).filter(question.rule()::mayInclude))
                .containsExactlyElementsOf(from.datesUntil(from.plusDays(60))
                        .filter(day -> new NaiveCadence(question.rule(), day).includes(day))
                        .toList());
    }

    @Property(tries = 500)
    void onlyARuleThatDependsOnTheFirstDayHasOtherDaysForAnotherFirstDay(
            @ForAll("questions") Question question, @ForAll("dates") LocalDate otherFirst) {
        LocalDate from = question.first().isBefore(otherFirst) ? otherFirst : question.first();

        if (!question.rule().dependsOnFirstDay()) {
            assertThat(question.rule().days(question.first(), from).limit(20))
                    .containsExactlyElementsOf(
                            question.rule().days(otherFirst, from).limit(20).toList());
        }
    }

    @Property(tries = 500)
    void aLaterStartGivesTheRestOfTheDays(@ForAll("questions") Question question) {
        CadenceRule rule = question.rule();
        List<LocalDate> early =
                rule.days(question.first(), question.day()).limit(12).toList();
        if (early.size() == 12) {
            LocalDate sixth = early.get(5);
            assertThat(rule.days(question.first(), sixth).limit(7)).containsExactlyElementsOf(early.subList(5, 12));
            assertThat(rule.days(question.first(), sixth.plusDays(1)).limit(6))
                    .containsExactlyElementsOf(early.subList(6, 12));
        }
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(LocalDate.of(1, 1, 1).toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** The day is often near the first day, before or after it. */
    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<CadenceRule> rules = rules();
        Arbitrary<Question> anywhere =
                Combinators.combine(rules, dates(), dates()).as(Question::new);
        Arbitrary<Question> near = Combinators.combine(
                        rules, dates(), Arbitraries.longs().between(-400, 8_000))
                .as((rule, first, distance) -> new Question(
                        rule,
                        first,
                        LocalDate.ofEpochDay(Math.max(
                                LocalDate.of(1, 1, 1).toEpochDay(),
                                Math.min(LAST.toEpochDay(), first.toEpochDay() + distance)))));
        return Arbitraries.oneOf(anywhere, near, near);
    }

    private static Arbitrary<CadenceRule> rules() {
        Arbitrary<Integer> intervals = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5),
                Arbitraries.integers().between(1, 60),
                Arbitraries.integers().between(1, 1_000));
        Arbitrary<CadenceRule> byWeekday = Combinators.combine(Arbitraries.of(Frequency.class), intervals)
                .flatAs((frequency, interval) -> weekdays(frequency)
                        .map(weekdays -> new CadenceRule(frequency, interval, weekdays, Optional.empty())));
        Arbitrary<CadenceRule> byDay = Combinators.combine(
                        Arbitraries.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.YEARLY),
                        intervals,
                        Arbitraries.integers().between(1, 31))
                .as((frequency, interval, day) -> new CadenceRule(frequency, interval, List.of(), Optional.of(day)));
        return Arbitraries.oneOf(byWeekday, byDay);
    }

    private static Arbitrary<List<Weekday>> weekdays(Frequency frequency) {
        int most = switch (frequency) {
            case WEEKLY -> 0;
            case MONTHLY -> 5;
            case QUARTERLY -> 14;
            case YEARLY -> 53;
        };
        Arbitrary<Weekday> one = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(-most, most).filter(ordinal -> most == 0 || ordinal != 0))
                .as((day, ordinal) -> new Weekday(day, Optional.of(ordinal).filter(number -> number != 0)));
        return Arbitraries.oneOf(
                one.list().uniqueElements().ofMaxSize(3),
                one.list().uniqueElements().ofMaxSize(frequency == Frequency.WEEKLY ? 7 : 60));
    }
}
