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
import org.ospoplusplus.ical.internal.rule.RecurrenceRule;
import org.ospoplusplus.ical.internal.rule.RecurrenceRule.Frequency;
import org.ospoplusplus.ical.internal.rule.RuleExpansion;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/** Computes the offsets of a {@code VTIMEZONE} (RFC 5545, 3.6.5). */
final class VTimeZoneRules {

    /** The maximum number of rules; no real zone has as many. */
    private static final int MAX_RULES = 64;

    /** The number of years to search for the latest change by a rule. Some rules match no day in most years. */
    private static final int MAX_YEARS = 40;

    /** A yearly clock change. The dates of each year are computed once. */
    private static final class YearlyChange {
        final RuleExpansion dates;
        final LocalDateTime first;
        final LocalDateTime last;
        final Change change;
        final long skippedSeconds;
        final Map<Long, List<LocalDateTime>> byYear = new HashMap<>();
        /** For each year, the last date in that year or in an earlier one. */
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

    /** A clock change. */
    private record Change(ZoneOffset from, ZoneOffset to) {

        /** {@return the first local time with the new offset} Skipped local times have the offset before the change. */
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
    /** The zones of the JDK that the VTIMEZONE names as equal. */
    private final List<ZoneId> equalZones;

    private VTimeZoneRules(Property tzid, List<ZoneId> equalZones) {
        this.tzid = tzid;
        this.equalZones = equalZones;
    }

    /** {@return the rules of a VTIMEZONE; invalid parts are reported and left out} */
    static VTimeZoneRules of(VTimeZone component, Property tzid, WarningSink warnings) {
        List<ZoneId> equalZones = new ArrayList<>();
        for (String name : List.of("X-LIC-LOCATION", "TZID-ALIAS-OF")) {
            ParsedProperty.first(component, name)
                    .map(Property::getValue)
                    .map(String::strip)
                    .flatMap(ZoneNames::find)
                    .ifPresent(equalZones::add);
        }
        VTimeZoneRules zone = new VTimeZoneRules(tzid, List.copyOf(equalZones));
        for (Component observance : component.getComponentList().getAll()) {
            zone.add(observance, warnings);
        }
        return zone;
    }

    /** {@return the TZID property} */
    Property tzid() {
        return tzid;
    }

    /** {@return the zones of the JDK that the VTIMEZONE names as equal, by X-LIC-LOCATION or TZID-ALIAS-OF} */
    List<ZoneId> equalZones() {
        return equalZones;
    }

    /** {@return whether the VTIMEZONE has no valid rule} */
    boolean isEmpty() {
        return changes.isEmpty();
    }

    /** {@return whether the rules apply to a local time, which is not before the first change} */
    boolean covers(LocalDateTime local) {
        return !isEmpty() && !local.isBefore(changes.firstKey());
    }

    /**
     * {@return the offset at a local time} If a clock change repeats the local time, the result is the offset before
     * the change.
     *
     * @param local the local time
     * @param workBudget the maximum work; if it is used up, the result ignores some clock changes
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
                    "a " + kind(observance) + " of its VTIMEZONE has no valid DTSTART or TZOFFSETTO and is left out");
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
                    warnings.add(dates, Code.ZONE, "an element is not a date or a time; it is left out");
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
            throw new IllegalArgumentException("only yearly clock changes without COUNT are supported");
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
