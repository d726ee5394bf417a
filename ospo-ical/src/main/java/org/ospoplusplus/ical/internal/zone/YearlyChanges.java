package org.ospoplusplus.ical.internal.zone;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Converts the two yearly clock changes of a zone to recurrence rules (RFC 5545, 3.3.10). */
final class YearlyChanges {

    /** Within 28 years, each date falls on each day of the week, in leap years and in other years. */
    private static final int FIRST_SAMPLE = 2000;

    private static final int LAST_SAMPLE = 2027;

    private static final int WEEK = 7;

    /**
     * A yearly clock change.
     *
     * @param first the first clock change
     * @param rule the value of the {@code RRULE}
     */
    record Change(ZoneOffsetTransition first, String rule) {}

    /** A rule of the JDK, and the equal value of an {@code RRULE}. */
    private record Rule(ZoneOffsetTransitionRule source, String text) {

        Change in(int year) {
            return new Change(source.createTransition(year), text);
        }
    }

    private final List<Rule> rules;
    private final int firstYear;

    private YearlyChanges(List<Rule> rules, int firstYear) {
        this.rules = rules;
        this.firstYear = firstYear;
    }

    /** {@return the two rules; empty if the zone does not have two, or if RFC 5545 cannot express them} */
    static Optional<YearlyChanges> of(ZoneRules zone) {
        List<Rule> rules = new ArrayList<>();
        for (ZoneOffsetTransitionRule source : zone.getTransitionRules()) {
            text(source).ifPresent(text -> rules.add(new Rule(source, text)));
        }
        boolean isPair = rules.size() == 2 && zone.getTransitionRules().size() == 2;
        return isPair ? Optional.of(new YearlyChanges(rules, firstStableYear(zone) + 1)) : Optional.empty();
    }

    /** {@return the first year from which on all clock changes follow the final rules} */
    private static int firstStableYear(ZoneRules zone) {
        List<ZoneOffsetTransition> explicit = zone.getTransitions();
        if (explicit.isEmpty()) {
            return 1;
        }
        int year = year(explicit.get(explicit.size() - 1));
        while (changes(explicit, year).equals(changesByRule(zone, year))) {
            year--;
        }
        return year + 1;
    }

    /** @param explicit clock changes in the order of time */
    private static Set<ZoneOffsetTransition> changes(List<ZoneOffsetTransition> explicit, int year) {
        Set<ZoneOffsetTransition> changes = new HashSet<>();
        for (int i = explicit.size() - 1; i >= 0 && year(explicit.get(i)) >= year; i--) {
            if (year(explicit.get(i)) == year) {
                changes.add(explicit.get(i));
            }
        }
        return changes;
    }

    private static Set<ZoneOffsetTransition> changesByRule(ZoneRules zone, int year) {
        Set<ZoneOffsetTransition> changes = new HashSet<>();
        zone.getTransitionRules().forEach(rule -> changes.add(rule.createTransition(year)));
        return changes;
    }

    private static int year(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().getYear();
    }

    /** {@return the first year before which the latest clock change follows one of the rules} */
    int firstYear() {
        return firstYear;
    }

    /**
     * {@return the last clock change before a year, and the first one in that year}
     *
     * @param year a year, not before the {@linkplain #firstYear() first year}
     */
    List<Change> from(int year) {
        Comparator<Change> byTime =
                Comparator.comparing(change -> change.first().getInstant());
        Change latest =
                rules.stream().map(rule -> rule.in(year - 1)).max(byTime).orElseThrow();
        Change next = rules.stream().map(rule -> rule.in(year)).min(byTime).orElseThrow();
        return List.of(latest, next);
    }

    /**
     * {@return a rule as an {@code RRULE}, or empty} It is derived from sample dates, as the JDK may define the rule in
     * UTC.
     */
    private static Optional<String> text(ZoneOffsetTransitionRule rule) {
        List<LocalDateTime> dates = IntStream.rangeClosed(FIRST_SAMPLE, LAST_SAMPLE)
                .mapToObj(year -> rule.createTransition(year).getDateTimeBefore())
                .toList();
        LocalDateTime date = dates.get(0);
        boolean sameMonth = dates.stream().allMatch(other -> other.getMonth() == date.getMonth());
        boolean sameTime = dates.stream().allMatch(other -> other.toLocalTime().equals(date.toLocalTime()));
        return sameMonth && sameTime
                ? days(dates).map(days -> "FREQ=YEARLY;BYMONTH=" + date.getMonthValue() + days)
                : Optional.empty();
    }

    private static Optional<String> days(List<LocalDateTime> dates) {
        int first = dates.stream().mapToInt(LocalDateTime::getDayOfMonth).min().orElseThrow();
        int last = dates.stream().mapToInt(LocalDateTime::getDayOfMonth).max().orElseThrow();
        if (first == last) {
            return Optional.of(";BYMONTHDAY=" + first);
        }
        DayOfWeek day = dates.get(0).getDayOfWeek();
        boolean isOneOfAWeek = last - first == WEEK - 1 && dates.stream().allMatch(date -> date.getDayOfWeek() == day);
        if (!isOneOfAWeek) {
            return Optional.empty();
        }
        String weekday = day.name().substring(0, 2);
        if (first % WEEK == 1) {
            return Optional.of(";BYDAY=" + (first / WEEK + 1) + weekday);
        }
        if (last == dates.get(0).getMonth().maxLength()) {
            return Optional.of(";BYDAY=-1" + weekday);
        }
        return Optional.of(IntStream.rangeClosed(first, last)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", ";BYMONTHDAY=", ";BYDAY=" + weekday)));
    }
}
