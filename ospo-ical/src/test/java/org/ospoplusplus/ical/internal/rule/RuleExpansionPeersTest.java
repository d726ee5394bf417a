package org.ospoplusplus.ical.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.internal.text.WorkBudget;

/** Compares the times of rules with those of lib-recur. */
class RuleExpansionPeersTest {

    private static final int COUNT = 30;

    /**
     * The length of the first period, which is not compared. In this period, lib-recur counts positions from the first
     * time instead of from the start of the period, and it omits a week that belongs to another year than its days.
     */
    private static final Duration FIRST_PERIOD = Duration.ofDays(373);

    private static final LocalDateTime END = LocalDateTime.of(2040, 1, 1, 0, 0);

    /** The seed is fixed, because lib-recur differs for some unusual rules. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF, seed = "20211108")
    void libRecurFindsTheSameTimes(@ForAll("rules") String rule, @ForAll("times") LocalDateTime time)
            throws InvalidRecurrenceRuleException {
        assertFindsTheSame(rule, time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
                "FREQ=YEARLY;BYWEEKNO=1;WKST=MO",
                "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SA,SU",
                "FREQ=YEARLY;BYWEEKNO=53;WKST=SU",
                "FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200,-1",
                "FREQ=YEARLY;BYDAY=20MO,-3FR",
                "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
                "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                "FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3,-1",
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU",
                "FREQ=DAILY;INTERVAL=10;BYMONTH=1,3",
                "FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0,20,40;BYSETPOS=1,-1",
                "FREQ=HOURLY;INTERVAL=7;BYHOUR=1,2,3,15",
                "FREQ=YEARLY"
            })
    void libRecurFindsTheSameTimesOfRulesOfTheRfc(String rule) throws InvalidRecurrenceRuleException {
        assertFindsTheSame(rule, LocalDateTime.of(2024, 2, 29, 10, 30, 5));
        assertFindsTheSame(rule, LocalDateTime.of(2027, 1, 1, 23, 59));
        assertFindsTheSame(rule, LocalDateTime.of(2025, 12, 30, 0, 0));
    }

    private static void assertFindsTheSame(String rule, LocalDateTime time) throws InvalidRecurrenceRuleException {
        List<LocalDateTime> first = ours(rule, time, 1);
        if (first.isEmpty()) {
            return;
        }
        // Start at a time of the rule, because libraries differ for other starts.
        LocalDateTime start = first.get(0);
        LocalDateTime from =
                start.plus(rule.contains("BYSETPOS") || rule.contains("BYWEEKNO") ? FIRST_PERIOD : Duration.ZERO);
        List<LocalDateTime> found = ours(rule, start, 2 * COUNT).stream()
                .filter(t -> !t.isBefore(from))
                .limit(COUNT)
                .toList();
        List<LocalDateTime> peers = peers(rule, start).stream()
                .filter(t -> !t.isBefore(from))
                .limit(COUNT)
                .toList();
        assertThat(found).as(rule + " from " + start).isEqualTo(peers);
    }

    private static List<LocalDateTime> ours(String rule, LocalDateTime start, int count) {
        List<LocalDateTime> times = new ArrayList<>();
        new RuleExpansion(RecurrenceRule.parse(rule), start, false)
                .visit(start, END, new WorkBudget(2_000_000), time -> {
                    times.add(time);
                    return times.size() < count;
                });
        return times;
    }

    private static List<LocalDateTime> peers(String rule, LocalDateTime start) throws InvalidRecurrenceRuleException {
        List<LocalDateTime> times = new ArrayList<>();
        try {
            RecurrenceRuleIterator peer = new org.dmfs.rfc5545.recur.RecurrenceRule(rule)
                    .iterator(new DateTime(
                            DateTime.UTC,
                            start.getYear(),
                            start.getMonthValue() - 1,
                            start.getDayOfMonth(),
                            start.getHour(),
                            start.getMinute(),
                            start.getSecond()));
            while (times.size() < 2 * COUNT && peer.hasNext()) {
                LocalDateTime time = LocalDateTime.ofEpochSecond(peer.nextMillis() / 1000, 0, ZoneOffset.UTC);
                if (!time.isBefore(END)) {
                    break;
                }
                times.add(time);
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            // lib-recur throws this exception if a rule has no further times.
            assertThat(e).hasMessageContaining("too many empty recurrence sets");
        }
        return times;
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.longs()
                .between(1_000_000_000, 2_000_000_000)
                .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of("HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")
                .flatMap(frequency -> Combinators.combine(
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.of(DayOfWeek.class),
                                parts(frequency),
                                Arbitraries.of("", "", ";COUNT=1", ";COUNT=7"))
                        .as((interval, weekStart, parts, end) -> "FREQ=" + frequency + ";INTERVAL=" + interval
                                + ";WKST=" + code(weekStart) + parts + end))
                // Because lib-recur differs in the first period, its COUNT differs, too.
                .filter(rule -> !(rule.contains("BYSETPOS") || rule.contains("BYWEEKNO")) || !rule.contains("COUNT"))
                .filter(rule -> !rule.contains("BYWEEKNO") || rule.contains("INTERVAL=1"))
                // In a yearly rule, lib-recur uses BYMONTHDAY only in the month of the first time.
                .filter(rule -> !rule.contains("YEARLY") || !rule.contains("BYMONTHDAY") || rule.contains("BYMONTH="));
    }

    private static Arbitrary<String> parts(String frequency) {
        boolean byMonthOrYear = Set.of("MONTHLY", "YEARLY").contains(frequency);
        List<Arbitrary<String>> parts = new ArrayList<>(
                List.of(numbers("BYMONTH", 1, 12, false), weekdays(byMonthOrYear), numbers("BYHOUR", 0, 23, false)));
        if (!frequency.equals("WEEKLY")) {
            parts.add(numbers("BYMONTHDAY", 1, 31, true));
        }
        if (frequency.equals("YEARLY")) {
            parts.add(numbers("BYYEARDAY", 1, 366, true));
            parts.add(numbers("BYWEEKNO", 1, 53, true));
        }
        return Arbitraries.of(parts)
                .list()
                .uniqueElements()
                .ofMaxSize(2)
                .flatMap(chosen -> Combinators.combine(chosen).as(texts -> String.join("", texts)))
                // A rule with BYWEEKNO must not have ordinals.
                .filter(text -> !text.contains("BYWEEKNO") || !text.matches(".*BYDAY=[^;]*\\d.*"))
                .flatMap(text -> text.isEmpty()
                        ? Arbitraries.just(text)
                        : Arbitraries.of("", "", ";BYSETPOS=1", ";BYSETPOS=-1", ";BYSETPOS=2,-2")
                                .map(end -> text + end));
    }

    private static Arbitrary<String> numbers(String name, int least, int most, boolean fromTheEnd) {
        Arbitrary<Integer> number = Arbitraries.integers().between(least, most);
        Arbitrary<Integer> any = fromTheEnd ? Arbitraries.oneOf(number, number.map(value -> -value)) : number;
        return any.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements()
                .map(list ->
                        ";" + name + "=" + list.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static Arbitrary<String> weekdays(boolean withOrdinals) {
        Arbitrary<String> day = Arbitraries.of(DayOfWeek.class).map(RuleExpansionPeersTest::code);
        Arbitrary<String> any = withOrdinals
                ? Combinators.combine(Arbitraries.of("", "1", "-1", "2", "4", "-3", "5"), day)
                        .as((ordinal, name) -> ordinal + name)
                : day;
        return any.list().ofMinSize(1).ofMaxSize(3).uniqueElements().map(list -> ";BYDAY=" + String.join(",", list));
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
