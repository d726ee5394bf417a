package org.ospoplusplus.ical.internal.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.ical.internal.zone.ZoneUsage;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.internal.validators.AssumedStarts;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * The days of the event of a series (RFC 5545, 3.8.5): the day of {@code DTSTART}, and the days that {@code RRULE} and
 * {@code RDATE} add. Days without a meeting are included; {@code EXDATE} removes them.
 *
 * <p>{@code DTSTART} is a day of the rule whenever there is an {@code RRULE}, because RFC 5545 counts periods from
 * {@code DTSTART}. Extra days before it are {@code RDATE}s. If the series has no first day, one is
 * {@linkplain AssumedStarts assumed}.
 */
public final class RecurrenceSet {

    /**
     * The number of days of a rule that RFC 5545 cannot express. Each of them is written, so that a short rule must not
     * become a long calendar.
     */
    static final int MAX_DERIVED = 100;

    /**
     * The number of years for which clock changes are written one by one if a series has no end, or ends later. Most
     * zones have rules that need no end.
     */
    private static final int OPEN_YEARS = 50;

    private final Series series;
    private final LocalDate start;
    private final Optional<String> rule;
    private final List<LocalDate> derived;
    private final LocalDate covered;

    private RecurrenceSet(
            Series series, LocalDate start, Optional<String> rule, List<LocalDate> derived, LocalDate covered) {
        this.series = series;
        this.start = start;
        this.rule = rule;
        this.derived = derived;
        this.covered = covered;
    }

    /**
     * {@return whether a calendar has an event for a series} It has one if at least one day is known, even if there is
     * no meeting on that day.
     */
    public static boolean hasDay(Series series) {
        return !series.also().isEmpty()
                || ruleDay(series, series.first().orElse(Years.FIRST_DAY)).isPresent();
    }

    /**
     * {@return the days of a series; empty if no day is known}
     *
     * @param starts the starts of series without a first day
     * @param timestamp the {@code DTSTAMP} if neither the series nor its group has a time of the last change
     */
    static Optional<RecurrenceSet> of(
            WorkingGroup group, Series series, AssumedStarts starts, Optional<Instant> timestamp) {
        if (!hasDay(series)) {
            return Optional.empty();
        }
        Optional<LocalDate> ruled = series.first().isPresent() || !series.isRuleKnown()
                ? ruleDay(series, series.first().orElse(Years.FIRST_DAY))
                : starts.of(series);
        Optional<String> text = ruled.flatMap(day -> series.rule().flatMap(rule -> RecurrenceText.of(rule, day)));
        LocalDate start = ruled.filter(day -> text.isPresent())
                .or(() -> Stream.concat(ruled.stream(), series.also().stream()).min(LocalDate::compareTo))
                .orElseThrow();
        List<LocalDate> derived = ruled.filter(day -> text.isEmpty())
                .map(day -> derived(series, day, start))
                .orElse(List.of());
        int stamp = TimeWriter.changed(group, series.revision(), timestamp)
                .map(changed -> day(series, changed).getYear())
                .orElse(Years.FIRST);
        LocalDate covered = text.isEmpty() ? start : covered(series, Math.max(start.getYear(), stamp));
        return Optional.of(new RecurrenceSet(series, start, text, derived, covered));
    }

    /** {@return the first day of the rule from a day to the last day of the series} */
    private static Optional<LocalDate> ruleDay(Series series, LocalDate from) {
        return series.rule()
                .filter(rule -> series.isRuleKnown())
                .flatMap(rule -> rule.next(series.first().orElse(from), from))
                .filter(day -> series.last().filter(day::isAfter).isEmpty());
    }

    /** {@return the last day of a series with a rule for which clock changes are written one by one} */
    private static LocalDate covered(Series series, int from) {
        return series.last()
                .map(last -> earlier(last, endOfYear(Math.max(from, lastKnownChange(series)) + OPEN_YEARS)))
                .orElseGet(() -> endOfYear(from + OPEN_YEARS));
    }

    /** {@return the year of the last clock change of the zone that follows no rule} */
    private static int lastKnownChange(Series series) {
        List<ZoneOffsetTransition> changes = series.time()
                .map(time -> time.zone().getRules().getTransitions())
                .orElse(List.of());
        return changes.isEmpty()
                ? Years.FIRST
                : changes.get(changes.size() - 1).getDateTimeBefore().getYear();
    }

    private static LocalDate endOfYear(int year) {
        return LocalDate.of(Math.min(Years.LAST, year), 12, 31);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<LocalDate> derived(Series series, LocalDate ruled, LocalDate start) {
        CadenceRule rule = series.rule().orElseThrow();
        return rule.days(series.first().orElse(ruled), ruled)
                .takeWhile(day -> series.last().filter(day::isAfter).isEmpty())
                .limit(MAX_DERIVED)
                .filter(day -> !day.equals(start) && !series.also().contains(day))
                .toList();
    }

    private static LocalDate day(Series series, Instant moment) {
        ZoneId zone = series.time().map(UsualTime::zone).orElse(ZoneOffset.UTC);
        LocalDate day = LocalDate.ofInstant(moment, zone);
        if (day.isBefore(Years.FIRST_DAY)) {
            return Years.FIRST_DAY;
        }
        return day.isAfter(Years.LAST_DAY) ? Years.LAST_DAY : day;
    }

    /** {@return the series} */
    public Series series() {
        return series;
    }

    /** {@return the day of {@code DTSTART}} */
    LocalDate start() {
        return start;
    }

    /** {@return the {@code RRULE} without its end; empty if the event has no rule} */
    Optional<String> rule() {
        return rule;
    }

    /** {@return the days of a rule that RFC 5545 cannot express, without the start} */
    List<LocalDate> derived() {
        return derived;
    }

    /** {@return the date of the meeting of a day} */
    public When when(LocalDate day) {
        return series.when(day);
    }

    /** {@return whether the series meets on a day, and the event contains that day} */
    public boolean includes(LocalDate day) {
        boolean isWritten = rule.isPresent() ? !day.isBefore(start) : day.equals(start) || derived.contains(day);
        return (isWritten || series.also().contains(day)) && series.meetsOn(day);
    }

    /** Adds the time zone of the series, and the years in which the event uses it. */
    public void addTo(ZoneUsage zones) {
        zones.add(when(start), when(covered));
        Stream.of(
                        derived.stream(),
                        series.also().stream(),
                        series.except().stream().map(except -> except.date()))
                .flatMap(days -> days)
                .forEach(day -> zones.add(when(day)));
    }
}
