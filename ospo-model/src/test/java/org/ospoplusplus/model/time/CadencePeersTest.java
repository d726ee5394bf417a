package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/** Compares the days of a rule with those that other libraries compute for the same RFC 5545 rule. */
class CadencePeersTest {

    private static final int COUNT = 40;

    /** A rule with its first day, and the same rule in RFC 5545. */
    record Pair(CadenceRule rule, LocalDate first, String rrule) {

        List<LocalDate> days(LocalDate from) {
            return rule.days(first, from).limit(COUNT).toList();
        }
    }

    @Property
    void libRecurFindsTheSameDays(@ForAll("pairs") Pair pair, @ForAll("dates") LocalDate from)
            throws InvalidRecurrenceRuleException {
        List<LocalDate> days = pair.days(from);
        LocalDate start = days.get(0);
        RecurrenceRuleIterator peer = new RecurrenceRule(pair.rrule())
                .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        List<LocalDate> found = Stream.generate(peer::nextDateTime)
                .limit(COUNT)
                .map(date -> LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth()))
                .toList();
        assertThat(days).containsExactlyElementsOf(found);
    }

    @Property
    void ical4jFindsTheSameDays(@ForAll("pairs") Pair pair, @ForAll("dates") LocalDate from) {
        List<LocalDate> days = pair.days(from);
        // ical4j may leave out the last period before the end.
        List<LocalDate> found = new Recur<LocalDate>(pair.rrule())
                .getDates(days.get(0), days.get(0), days.get(COUNT - 1).plusYears(6)).stream()
                        .limit(COUNT)
                        .toList();
        assertThat(days).containsExactlyElementsOf(found);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2090, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.oneOf(weekly(), byOrdinal(), byDayOfMonth());
    }

    private Arbitrary<Pair> weekly() {
        return Combinators.combine(intervals(), weekdays(), dates())
                .as((interval, days, first) -> new Pair(
                        CadenceRule.weekly(days.toArray(DayOfWeek[]::new)).every(interval),
                        first,
                        "FREQ=WEEKLY;WKST=MO;INTERVAL=" + interval + ";BYDAY="
                                + days.stream().map(CadencePeersTest::code).collect(Collectors.joining(","))));
    }

    /**
     * RFC 5545 can express only the first four of a quarter, in its first month, and the last four, in its last month.
     */
    private Arbitrary<Pair> byOrdinal() {
        Arbitrary<Integer> ordinals = Arbitraries.integers().between(-4, 4).filter(number -> number != 0);
        return Combinators.combine(
                        Arbitraries.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.YEARLY),
                        intervals(),
                        weekdays(),
                        ordinals,
                        dates())
                .as((frequency, interval, days, ordinal, first) -> {
                    CadenceRule rule = new CadenceRule(
                            frequency,
                            interval,
                            days.stream()
                                    .map(day -> new Weekday(day, Optional.of(ordinal)))
                                    .toList(),
                            Optional.empty());
                    String codes = days.stream().map(day -> ordinal + code(day)).collect(Collectors.joining(","));
                    return new Pair(rule, first, frequency(frequency, interval) + ";BYDAY=" + codes);
                });
    }

    private Arbitrary<Pair> byDayOfMonth() {
        return Combinators.combine(
                        Arbitraries.of(Frequency.MONTHLY, Frequency.QUARTERLY, Frequency.YEARLY),
                        intervals(),
                        Arbitraries.integers().between(1, 31),
                        dates())
                .filter((frequency, interval, day, first) -> frequency == Frequency.MONTHLY
                        ? interval % 12 != 0
                        : day <= first.getMonth().minLength())
                .as((frequency, interval, day, first) -> new Pair(
                        new CadenceRule(frequency, interval, List.of(), Optional.of(day)),
                        first,
                        frequency(frequency, interval)
                                + (frequency == Frequency.YEARLY ? ";BYMONTH=" + first.getMonthValue() : "")
                                + ";BYMONTHDAY=" + day));
    }

    private static String frequency(Frequency frequency, int interval) {
        return switch (frequency) {
            case WEEKLY -> throw new IllegalArgumentException("weekly");
            case MONTHLY -> "FREQ=MONTHLY;INTERVAL=" + interval;
            case QUARTERLY -> "FREQ=MONTHLY;INTERVAL=" + 3 * interval;
            case YEARLY -> "FREQ=YEARLY;INTERVAL=" + interval;
        };
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static Arbitrary<Integer> intervals() {
        return Arbitraries.integers().between(1, 5);
    }

    private static Arbitrary<List<DayOfWeek>> weekdays() {
        return Arbitraries.of(DayOfWeek.class).list().ofMinSize(1).ofMaxSize(3).uniqueElements();
    }
}
