package org.ospoplusplus.ical.internal.zone;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceRule;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceRule.Frequency;
import org.ospoplusplus.ical.internal.recurrence.RuleExpansion;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/** The offsets of a {@code VTIMEZONE} (RFC 5545, 3.6.5). */
final class VTimeZoneRules {

    /** More than any zone has changed its rules. */
    private static final int MAX_RULES = 64;

    /** Some rules have no date in most years; but one that has none in so many has none. */
    private static final int MAX_YEARS = 40;

    /** A rule by which clocks change once a year; the dates of a year are found once. */
    private static final class YearlyChange {
        final RuleExpansion dates;
        final LocalDateTime first;
        final LocalDateTime last;
        final Change change;
        final long skippedSeconds;
        final Map<Long, List<LocalDateTime>> byYear = new HashMap<>();
        /** The last date in a year, or in the latest before it that has one. */
        final Map<Long, Optional<LocalDateTime>> lastBy = new HashMap<>();

        YearlyChange(RuleExpansion dates, LocalDateTime first, LocalDateTime last, Change change) {
            this.dates = dates;
            this.first = first;
            this.last = last;
            this.change = change;
            this.skippedSeconds = change.skippedSeconds();
        }

        @Nullable
        LocalDateTime lastUntil(LocalDateTime local, WorkBudget workBudget) {
            if (local.isBefore(first)) {
                return null;
            }
            LocalDateTime end = local.isBefore(last) ? local : last;
            long year = dates.numberOf(end);
            List<LocalDateTime> times = of(year, workBudget);
            for (int i = times.size() - 1; i >= 0; i--) {
                if (!times.get(i).isAfter(end)) {
                    return times.get(i).isBefore(first) ? null : times.get(i);
                }
            }
            Optional<LocalDateTime> earlier = lastBy.computeIfAbsent(year - 1, missing -> find(missing, workBudget));
            return earlier.filter(time -> !time.isBefore(first)).orElse(null);
        }

        private Optional<LocalDateTime> find(long year, WorkBudget workBudget) {
            for (long number = year; number >= Math.max(0, year - MAX_YEARS); number--) {
                List<LocalDateTime> times = of(number, workBudget);
                if (!times.isEmpty()) {
                    return Optional.of(times.get(times.size() - 1));
                }
            }
            return Optional.empty();
        }

        private List<LocalDateTime> of(long year, WorkBudget workBudget) {
            return byYear.computeIfAbsent(year, missing -> List.copyOf(dates.period(missing, workBudget)));
        }
    }

    /** A change of clocks. */
    private record Change(ZoneOffset from, ZoneOffset to) {

        /** What a clock shows after it that showed a time before: times that it skips belong to what was before. */
        LocalDateTime after(LocalDateTime onset) {
            return onset.plusSeconds(skippedSeconds());
        }

        long skippedSeconds() {
            return Math.max(0, to.getTotalSeconds() - (long) from.getTotalSeconds());
        }
    }

    private final Property tzid;
    private final TreeMap<LocalDateTime, Change> changes = new TreeMap<>();
    private final List<YearlyChange> rules = new ArrayList<>();
    private final List<ZoneId> alike;

    private VTimeZoneRules(Property tzid, List<ZoneId> alike) {
        this.tzid = tzid;
        this.alike = alike;
    }

    /** Reads one, without what can't be read in it. */
    static VTimeZoneRules of(VTimeZone component, Property tzid, WarningSink warnings) {
        List<ZoneId> alike = new ArrayList<>();
        for (String name : List.of("X-LIC-LOCATION", "TZID-ALIAS-OF")) {
            ParsedProperty.first(component, name)
                    .map(Property::getValue)
                    .map(String::strip)
                    .flatMap(ZoneNames::find)
                    .ifPresent(alike::add);
        }
        VTimeZoneRules zone = new VTimeZoneRules(tzid, List.copyOf(alike));
        for (Component observance : component.getComponentList().getAll()) {
            zone.add(observance, warnings);
        }
        return zone;
    }

    /** The property that names it. */
    Property tzid() {
        return tzid;
    }

    /** Zones of the JDK that are said to be like this one. */
    List<ZoneId> alike() {
        return alike;
    }

    /** Whether there is nothing in it to tell the time by. */
    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether it says anything of a time: those before its first change it needn't know. */
    boolean covers(LocalDateTime local) {
        return !isEmpty() && !local.isBefore(changes.firstKey());
    }

    /**
     * The offset at a time; the earlier one of two where clocks change.
     *
     * @param workBudget how much work it may take; once they are used up, some changes by rules are missed
     */
    ZoneOffset offset(LocalDateTime local, WorkBudget workBudget) {
        Map.Entry<LocalDateTime, Change> latest = changes.floorEntry(local);
        if (latest == null) {
            return changes.firstEntry().getValue().from();
        }
        LocalDateTime when = latest.getKey();
        ZoneOffset offset = latest.getValue().to();
        if (!workBudget.take(rules.size())) {
            return offset;
        }
        for (YearlyChange rule : rules) {
            LocalDateTime onset = rule.lastUntil(local.minusSeconds(rule.skippedSeconds), workBudget);
            if (onset != null) {
                LocalDateTime after = onset.plusSeconds(rule.skippedSeconds);
                if (after.isAfter(when)) {
                    when = after;
                    offset = rule.change.to();
                }
            }
        }
        return offset;
    }

    private void add(Component observance, WarningSink warnings) {
        Optional<LocalDateTime> first = time(ParsedProperty.first(observance, Property.DTSTART));
        Optional<ZoneOffset> to = offset(ParsedProperty.first(observance, Property.TZOFFSETTO));
        Optional<ZoneOffset> from =
                offset(ParsedProperty.first(observance, Property.TZOFFSETFROM)).or(() -> to);
        if (first.isEmpty() || to.isEmpty()) {
            warnings.add(
                    tzid,
                    Code.ZONE,
                    "a " + kind(observance) + " of its VTIMEZONE has no valid DTSTART or TZOFFSETTO, and is left out");
            return;
        }
        Change change = new Change(from.get(), to.get());
        add(first.get(), change);
        for (Property dates : ParsedProperty.all(observance, Property.RDATE)) {
            for (String date : dates.getValue().split(",", -1)) {
                boolean isPeriod = dates.getParameter(Parameter.VALUE)
                        .map(Parameter::getValue)
                        .filter("PERIOD"::equalsIgnoreCase)
                        .isPresent();
                int end = isPeriod ? date.indexOf('/') : -1;
                Optional<TimeValue> value = TimeValue.parse((end < 0 ? date : date.substring(0, end)).strip());
                if (value.isPresent()) {
                    add(local(value.get(), change.from()), change);
                } else {
                    warnings.add(dates, Code.ZONE, "a date of it is none, and is left out");
                }
            }
        }
        for (Property rule : ParsedProperty.all(observance, Property.RRULE)) {
            try {
                addRule(RecurrenceRule.parse(rule.getValue()), first.get(), change);
            } catch (IllegalArgumentException e) {
                warnings.add(rule, Code.ZONE, e.getMessage() + "; the rule is left out");
            }
        }
    }

    private static String kind(Component observance) {
        return observance.getName().equals("DAYLIGHT") ? "DAYLIGHT" : "STANDARD";
    }

    private void add(LocalDateTime onset, Change change) {
        changes.put(change.after(onset), change);
    }

    private void addRule(RecurrenceRule rule, LocalDateTime first, Change change) {
        boolean isYearly = rule.frequency() == Frequency.YEARLY && rule.interval() == 1;
        if (!isYearly || rule.count().isPresent() || rule.timesOfDay() > 1) {
            throw new IllegalArgumentException("clocks that don't change once a year, without COUNT, are not read");
        }
        if (rules.size() == MAX_RULES) {
            throw new IllegalArgumentException("there are more than " + MAX_RULES + " rules in its VTIMEZONE");
        }
        RuleExpansion dates = new RuleExpansion(rule, first, false);
        LocalDateTime last = rule.until()
                .map(until -> until.isDate() ? until.local().plusDays(1).minusSeconds(1) : local(until, change.from()))
                .orElse(LocalDateTime.MAX);
        rules.add(new YearlyChange(dates, first, last, change));
    }

    private static LocalDateTime local(TimeValue value, ZoneOffset offset) {
        return value.form() == TimeValue.Form.UTC ? value.local().plusSeconds(offset.getTotalSeconds()) : value.local();
    }

    private static Optional<LocalDateTime> time(Optional<Property> property) {
        return property.map(Property::getValue)
                .map(String::strip)
                .flatMap(TimeValue::parse)
                .map(TimeValue::local);
    }

    private static Optional<ZoneOffset> offset(Optional<Property> property) {
        return property.map(Property::getValue).map(String::strip).flatMap(Offsets::parse);
    }
}
