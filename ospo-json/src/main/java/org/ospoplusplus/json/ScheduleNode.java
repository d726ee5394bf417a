package org.ospoplusplus.json;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;

/**
 * Converts the cadence and the usual time of a series to a {@code Schedule}.
 *
 * @see <a href="https://schema.org/Schedule">schema.org: Schedule</a>
 */
final class ScheduleNode {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** The highest ordinal of a weekday that is always in the first month of a period, or in the last. */
    private static final int ALWAYS_IN_ONE_MONTH = 4;

    private final Series series;

    private ScheduleNode(Series series) {
        this.series = series;
    }

    /**
     * {@return the schedule; empty if the series has neither a cadence nor a time}
     *
     * @param without the days on which the series does not meet, although they may be days of the rule
     */
    static Optional<Map<String, Object>> of(Series series, Collection<LocalDate> without) {
        return series.cadence().isEmpty() && series.time().isEmpty()
                ? Optional.empty()
                : Optional.of(new ScheduleNode(series).terms(without));
    }

    private Map<String, Object> terms(Collection<LocalDate> without) {
        Optional<CadenceRule> rule = series.cadence().flatMap(Cadence::rule);
        return new JsonLdNode("Schedule")
                .with("description", series.cadence().map(Cadence::text))
                .with("repeatFrequency", rule.map(ScheduleNode::period))
                .with("byDay", rule.map(ScheduleNode::weekdays).orElse(List.of()))
                .with("byMonthDay", rule.flatMap(CadenceRule::dayOfMonth))
                .with("byMonth", rule.map(this::months).orElse(List.of()))
                .with("startDate", start().map(LocalDate::toString))
                .with("endDate", series.last().map(LocalDate::toString))
                .with("startTime", series.time().map(UsualTime::start).map(DateTimeFormatter.ISO_LOCAL_TIME::format))
                .with("duration", series.time().flatMap(UsualTime::duration))
                .with("scheduleTimezone", series.time().map(UsualTime::zone))
                .with("exceptDate", without.stream().map(LocalDate::toString).toList())
                .terms();
    }

    /** {@return the first meeting if it is known, because readers count periods from the start} */
    private Optional<LocalDate> start() {
        return series.first()
                .map(first ->
                        series.rule().flatMap(rule -> rule.next(first, first)).orElse(first));
    }

    private static String period(CadenceRule rule) {
        return switch (rule.frequency()) {
            case WEEKLY -> "P" + rule.interval() + "W";
            case MONTHLY -> "P" + rule.interval() + "M";
            case QUARTERLY -> "P" + MONTHS_OF_A_QUARTER * rule.interval() + "M";
            case YEARLY -> "P" + rule.interval() + "Y";
        };
    }

    /**
     * {@return the days of the week; those with an ordinal in the form of iCalendar} iCalendar has no quarters. In
     * months, it can express only the ordinals of a quarter that always are in the same month.
     */
    private static List<String> weekdays(CadenceRule rule) {
        return rule.frequency() == Frequency.QUARTERLY && monthOfOrdinals(rule).isEmpty()
                ? List.of()
                : rule.weekdays().stream().map(ScheduleNode::weekday).toList();
    }

    private static String weekday(Weekday weekday) {
        String name = weekday.day().name();
        return weekday.ordinal()
                .map(ordinal -> ordinal + name.substring(0, 2))
                .orElseGet(() ->
                        SchemaOrg.TERMS + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    /** {@return the month in each quarter that contains all weekdays of a rule, from 0, if there is one} */
    private static Optional<Integer> monthOfOrdinals(CadenceRule rule) {
        List<Integer> ordinals = rule.weekdays().stream()
                .flatMap(weekday -> weekday.ordinal().stream())
                .toList();
        if (ordinals.isEmpty() || ordinals.stream().anyMatch(each -> Math.abs(each) > ALWAYS_IN_ONE_MONTH)) {
            return Optional.empty();
        }
        if (ordinals.stream().allMatch(each -> each > 0)) {
            return Optional.of(0);
        }
        return ordinals.stream().allMatch(each -> each < 0) ? Optional.of(MONTHS_OF_A_QUARTER - 1) : Optional.empty();
    }

    /** {@return the months of a quarterly or yearly rule, from 1, if they are known} */
    private List<Integer> months(CadenceRule rule) {
        return switch (rule.frequency()) {
            case WEEKLY, MONTHLY -> List.of();
            case QUARTERLY ->
                rule.dayOfMonth().isPresent()
                        ? monthsFrom(
                                MONTHS_OF_A_QUARTER * rule.interval(),
                                series.first().map(LocalDate::getMonthValue))
                        : monthsFrom(MONTHS_OF_A_QUARTER * rule.interval(), firstMonthOfOrdinals(rule));
            case YEARLY ->
                rule.dayOfMonth().isPresent()
                        ? monthsFrom(MONTHS_OF_A_YEAR, series.first().map(LocalDate::getMonthValue))
                        : List.of();
        };
    }

    private Optional<Integer> firstMonthOfOrdinals(CadenceRule rule) {
        Optional<Integer> quarter = series.first()
                .map(first -> (first.getMonthValue() - 1) / MONTHS_OF_A_QUARTER)
                .or(() -> rule.interval() == 1 ? Optional.of(0) : Optional.empty());
        return monthOfOrdinals(rule).flatMap(month -> quarter.map(each -> MONTHS_OF_A_QUARTER * each + month + 1));
    }

    private static List<Integer> monthsFrom(int period, Optional<Integer> first) {
        return first.stream()
                .flatMap(month -> IntStream.range(0, MONTHS_OF_A_YEAR)
                        .map(i -> (month - 1 + period * i) % MONTHS_OF_A_YEAR + 1)
                        .sorted()
                        .distinct()
                        .boxed())
                .toList();
    }
}
