package org.ospoplusplus.ical.internal.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.recurrence.EventTimes.Point;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Instance;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Single;
import org.ospoplusplus.ical.internal.recurrence.SeriesPlan.Days;
import org.ospoplusplus.ical.internal.recurrence.SeriesPlan.Marks;
import org.ospoplusplus.ical.internal.recurrence.SeriesPlan.Replacement;
import org.ospoplusplus.ical.internal.recurrence.SeriesPlan.Segment;
import org.ospoplusplus.ical.internal.rule.RecurrenceRule;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Finds the series that have the same meetings as a recurring event. */
final class SeriesPlanner {

    /** The number of days on which the zone of an event is compared with the zone of the series. */
    private static final int DAYS_OF_ZONE_CHECK = 300;

    /** The maximum work for one event. */
    private static final long STEPS_OF_EVENT = 100_000;

    private static final String UTC = "UTC";

    private final Single master;
    private final WarningSink warnings;
    private final WorkBudget workBudget;
    private final EventTimes times;
    private final EventFrame frame;
    private final Marks marks;
    private final LocalDate startDay;

    /** The first day, from which the periods of the rule are counted. */
    private LocalDate first;

    private Optional<CadenceRule> rule = Optional.empty();

    /** The rule, if its days are known. */
    private Optional<CadenceRule> dates = Optional.empty();

    private Optional<LocalDate> last = Optional.empty();

    /** Days without a meeting. */
    private final Set<LocalDate> excludedDays = new LinkedHashSet<>();

    /** Days without any instance, also at other times of day. */
    private final Set<LocalDate> emptyDays = new HashSet<>();

    /** Excluded moments at which the series does not meet. */
    private final Set<Instant> excludedMoments = new HashSet<>();

    private final Set<LocalDate> also = new LinkedHashSet<>();

    /** Instances that are not meetings of the series. */
    private final NavigableMap<Instant, Instance> extras = new TreeMap<>();

    private final Map<Instant, OverridingEvent> overrides = new LinkedHashMap<>();
    private final List<Instance> strays = new ArrayList<>();

    /** An event that replaces an instance. */
    private record OverridingEvent(Single single, Point replaced) {}

    /**
     * A part of the event with the same properties.
     *
     * @param template the event that has the properties
     * @param isWhole whether the event is the master
     * @param frame the form and the zone of its start
     * @param from the first day in the event as a whole
     * @param shift the number of days by which the meetings of this part were moved
     * @param replaced the original time of the first instance of a part that is not the master
     */
    private record Part(
            Single template, boolean isWhole, EventFrame frame, LocalDate from, long shift, Optional<When> replaced) {}

    private SeriesPlanner(Single master, Marks marks, WorkBudget workBudget, WarningSink warnings) {
        this.master = master;
        this.marks = marks;
        this.warnings = warnings;
        this.workBudget = workBudget.part(STEPS_OF_EVENT);
        this.times = new EventTimes(master.event(), warnings);
        this.frame = frame(master);
        this.startDay = frame.start().local().toLocalDate();
        this.first = marks.first().filter(day -> day.isBefore(startDay)).orElse(startDay);
    }

    private EventFrame frame(Single single) {
        Point start = new EventTimes(single.event(), warnings)
                .start()
                .orElseThrow(() -> new InexpressibleException("its DTSTART is invalid"));
        return new EventFrame(
                start, single.event().getProperty(Property.DTSTART).orElseThrow(), warnings);
    }

    /**
     * {@return the series of a recurring event}
     *
     * @param master the event
     * @param overrides the events that replace its instances
     * @param marks the values that this library wrote
     * @param workBudget the maximum work
     * @param warnings receives warnings about parts that do not belong to the series
     * @throws InexpressibleException if no series has the same meetings
     * @throws IllegalArgumentException if the rule is invalid or not supported
     */
    static SeriesPlan plan(
            Single master, List<Single> overrides, Marks marks, WorkBudget workBudget, WarningSink warnings) {
        return new SeriesPlanner(master, marks, workBudget, warnings).plan(overrides);
    }

    private SeriesPlan plan(List<Single> all) {
        if (EventTimes.has(master.event(), Property.EXRULE)) {
            throw new InexpressibleException("it has an EXRULE of RFC 2445");
        }
        Optional<UsualTime> time = time(master, frame);
        readRule();
        times.forEach(Property.EXDATE, marks.isDerived().negate(), this::exclude);
        excludeUnreplaced(all);
        times.forEach(Property.RDATE, marks.isDerived().negate(), this::add);
        addStart();
        excludedDays.removeIf(also::remove);
        extras.keySet().removeIf(excludedMoments::remove);
        requireLimits();
        if (rule.isEmpty() && also.isEmpty()) {
            throw new InexpressibleException("all of its days are excluded");
        }
        reportBesideSeries();
        Editions editions = new Editions(warnings);
        all.forEach(single -> override(single, editions));
        List<Part> parts = parts();
        NavigableMap<LocalDate, List<Instant>> candidates = candidates(parts);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Optional<LocalDate> cut =
                    i + 1 < parts.size() ? Optional.of(parts.get(i + 1).from().minusDays(1)) : Optional.empty();
            segments.add(segment(
                    part,
                    part.isWhole() ? time : time(part.template(), part.frame()),
                    cut,
                    candidates.getOrDefault(part.from(), List.of())));
        }
        overrides.forEach(this::addStray);
        List<Instance> others = new ArrayList<>(extras.values());
        others.addAll(strays);
        return new SeriesPlan(segments, others, 1);
    }

    /** {@return the keys of the overrides in each part, by the first day of the part, in the order of the file} */
    private NavigableMap<LocalDate, List<Instant>> candidates(List<Part> parts) {
        NavigableMap<LocalDate, List<Instant>> candidates = new TreeMap<>();
        parts.forEach(part -> candidates.put(part.from(), new ArrayList<>()));
        overrides.forEach((key, override) -> {
            Map.Entry<LocalDate, List<Instant>> part =
                    candidates.floorEntry(frame.local(override.replaced()).toLocalDate());
            (part == null ? candidates.firstEntry() : part).getValue().add(key);
        });
        return candidates;
    }

    /** Adds an override that replaces no meeting of the series. It may replace another instance of the event. */
    private void addStray(Instant key, OverridingEvent override) {
        LocalDate day = frame.local(override.replaced()).toLocalDate();
        boolean replacesExtra = extras.remove(key) != null;
        if (!replacesExtra && !reportExcluded(override, day)) {
            warnings.add(
                    EventFrame.recurrenceId(override.single()),
                    Code.RECURRENCE,
                    "the recurring event has no such instance; the override is added");
        }
        strays.add(instance(override));
    }

    /** {@return the time of the meetings; empty if they take whole days} */
    private static Optional<UsualTime> time(Single single, EventFrame frame) {
        Point start = frame.start();
        if (start.isDate()) {
            if (!single.when().equals(When.on(start.local().toLocalDate()))) {
                throw new InexpressibleException("each instance takes several days");
            }
            return Optional.empty();
        }
        When.Timed inZone = (When.Timed) start.when();
        if (!inZone.start().equals(start.local()) || !(single.when() instanceof When.Timed timed)) {
            throw new InexpressibleException("its time zone is not a zone of the IANA database");
        }
        // Several IANA zones equal UTC. The event may name the original one.
        ZoneId zone = timed.start().equals(inZone.start()) ? timed.zone() : inZone.zone();
        return Optional.of(new UsualTime(start.local().toLocalTime(), zone, timed.duration()));
    }

    private void readRule() {
        List<Property> rules = ParsedProperty.all(master.event(), Property.RRULE);
        if (rules.size() > 1) {
            throw new InexpressibleException("it has several rules");
        }
        if (rules.isEmpty()) {
            rule = marks.rule();
            dates = rule.filter(CadenceRule::namesDays)
                    .filter(marked -> !marks.isFirstUnknown() || !marked.dependsOnFirstDay());
            last = marks.last().filter(day -> !day.isBefore(startDay));
            return;
        }
        RecurrenceRule parsed = RecurrenceRule.parse(rules.get(0).getValue());
        Point start = frame.start();
        RuleConversion conversion = new RuleConversion(parsed, start.local(), start.isDate(), workBudget);
        conversion.requireOneTimeOfDay();
        // The months of a quarterly rule may be more than the model allows for a monthly one.
        CadenceRule read = marks.rule()
                .filter(marked -> marked.namesDays() && RuleConversion.hasDays(marked, startDay, conversion.expected()))
                .orElseGet(conversion::rule);
        List<LocalDate> days = conversion.expected();
        if (!first.equals(startDay) && !RuleConversion.hasDays(read, first, days)) {
            first = startDay;
        }
        rule = Optional.of(read);
        dates = rule;
        // The start of the event is always an instance, even if the rule ends before it.
        last = last(parsed, read).map(day -> day.isBefore(startDay) ? startDay : day);
        last = marks.last().filter(marked -> isEnd(marked, parsed)).or(() -> last);
        requireZone(read);
    }

    /** Adds the start, which is an instance even if the rule does not have it. */
    private void addStart() {
        boolean isMarked = marks.also().isPresent();
        if (isOnRule(startDay) && !isMarked) {
            return;
        }
        List<LocalDate> days = new ArrayList<>(also);
        if (!days.contains(startDay)) {
            days.add(Math.min(marks.also().orElse(1) - 1, days.size()), startDay);
        }
        also.clear();
        also.addAll(days);
    }

    /** {@return the last day on which the rule can have a meeting, if it ends} */
    private Optional<LocalDate> last(RecurrenceRule parsed, CadenceRule converted) {
        return parsed.count().isPresent()
                ? counted(converted, parsed.count().getAsInt())
                : parsed.until().map(this::until);
    }

    /**
     * {@return whether {@code UNTIL} is the start of the meeting on a day, as this library writes it} Otherwise,
     * another program changed it.
     */
    private boolean isEnd(LocalDate day, RecurrenceRule parsed) {
        return !day.isBefore(startDay)
                && !frame.start().isDate()
                && parsed.until()
                        .filter(until -> until.form() == TimeValue.Form.UTC
                                && until.local().equals(Years.nearest(moment(day))))
                        .isPresent();
    }

    /** The start counts even if it is not a day of the rule. */
    private Optional<LocalDate> counted(CadenceRule converted, int count) {
        long left = converted.includes(startDay, startDay) ? count : count - 1L;
        LocalDate day = startDay;
        PrimitiveIterator.OfLong days = converted.epochDays(startDay, startDay);
        while (left > 0 && days.hasNext()) {
            if (!workBudget.take()) {
                throw new InexpressibleException("its COUNT takes too much work");
            }
            day = LocalDate.ofEpochDay(days.nextLong());
            left--;
        }
        return left > 0 ? Optional.empty() : Optional.of(day);
    }

    private LocalDate until(TimeValue until) {
        LocalDate day = until.local().toLocalDate();
        if (until.isDate() || frame.start().isDate()) {
            return day;
        }
        if (until.form() != TimeValue.Form.UTC) {
            return frame.start().local().toLocalTime().isAfter(until.local().toLocalTime()) ? day.minusDays(1) : day;
        }
        Instant end = until.local().toInstant(ZoneOffset.UTC);
        LocalDate later = day.isBefore(Years.LAST_DAY) ? day.plusDays(1) : day;
        // A zone is never more than a day away from UTC.
        return Stream.iterate(later, earlier -> earlier.minusDays(1))
                .limit(3)
                .filter(candidate ->
                        candidate.getYear() >= Years.FIRST && !moment(candidate).isAfter(end))
                .findFirst()
                .orElse(startDay);
    }

    /** The zone that a calendar defines may equal an IANA zone only for some years. */
    private void requireZone(CadenceRule converted) {
        Point start = frame.start();
        boolean isNamed = start.isDate()
                || start.tzid().equals(UTC)
                || start.tzid().equals(((When.Timed) start.when()).zone().getId());
        if (isNamed) {
            return;
        }
        PrimitiveIterator.OfLong days = converted.epochDays(startDay, startDay);
        for (int i = 0; i < DAYS_OF_ZONE_CHECK && days.hasNext(); i++) {
            LocalDate day = LocalDate.ofEpochDay(days.nextLong());
            if (last.filter(day::isAfter).isPresent()) {
                return;
            }
            requireZone(day);
        }
    }

    private void requireZone(LocalDate day) {
        LocalDateTime local = atStartTime(day);
        When.Timed expected = new When.Timed(local, ((When.Timed) frame.start().when()).zone(), Optional.empty());
        if (!workBudget.take(2) || !frame.at(local).equals(expected)) {
            throw new InexpressibleException("its time zone is not a zone of the IANA database");
        }
    }

    private LocalDateTime atStartTime(LocalDate day) {
        return day.atTime(frame.start().local().toLocalTime());
    }

    /** {@return the key of the meeting on a day} */
    private Instant moment(LocalDate day) {
        return EventFrame.key(frame.at(atStartTime(day)));
    }

    private boolean isOnRule(LocalDate day) {
        return dates.filter(known -> known.includes(marks.isFirstUnknown() ? day : first, day))
                        .isPresent()
                && last.filter(day::isAfter).isEmpty();
    }

    private boolean isAtMeetingTime(Point point, LocalDate day) {
        return point.isDate() || frame.start().isDate() || frame.key(point).equals(moment(day));
    }

    private void exclude(Point point) {
        workBudget.count(1);
        if (!frame.isExpressible(point)) {
            return;
        }
        LocalDate day = frame.local(point).toLocalDate();
        if (point.isDate() || frame.start().isDate()) {
            emptyDays.add(day);
        }
        if (isAtMeetingTime(point, day)) {
            excludedDays.add(day);
        } else {
            excludedMoments.add(frame.key(point));
        }
    }

    /**
     * Excludes the days of left out sessions that the calendar does not carry. If it carries the session, the series
     * meets on this day, and the session replaces the meeting.
     */
    private void excludeUnreplaced(List<Single> all) {
        List<Point> lacking = new ArrayList<>();
        times.forEach(Property.EXDATE, marks.isDerived(), lacking::add);
        if (!lacking.isEmpty()) {
            Set<Instant> replaced = all.stream()
                    .flatMap(single -> frame.replaced(single.event()).stream())
                    .map(frame::key)
                    .collect(Collectors.toSet());
            lacking.removeIf(point -> replaced.contains(frame.key(point)));
        }
        lacking.forEach(this::exclude);
        if (!lacking.isEmpty()) {
            warnings.add(
                    ParsedProperty.all(master.event(), Property.EXDATE).stream()
                            .filter(marks.isDerived())
                            .findFirst()
                            .orElseThrow(),
                    Code.RECURRENCE,
                    "the calendar lacks the session that replaces this instance; the series has no meeting on this"
                            + " day");
        }
    }

    private void add(Point added) {
        workBudget.count(1);
        Point point = frame.inFormOfStart(added);
        if (!frame.isExpressible(point)) {
            return;
        }
        LocalDate day = frame.local(point).toLocalDate();
        Optional<Duration> duration = duration(point.when());
        boolean isMeeting =
                isAtMeetingTime(point, day) && (duration.isEmpty() || duration.equals(duration(master.when())));
        boolean isInside = (marks.isFirstUnknown() || !day.isBefore(first))
                && last.filter(day::isAfter).isEmpty();
        if (isMeeting && isInside) {
            // A day of the rule is a meeting anyway.
            if (!marks.equals(Marks.NONE) || (!isOnRule(day) && !day.equals(startDay))) {
                addDay(day);
            }
            return;
        }
        if (emptyDays.contains(point.local().toLocalDate())) {
            return;
        }
        RecurringEvent.withDurationOf(point.when(), master.when())
                .ifPresent(when -> extras.put(
                        frame.key(point),
                        new Instance(master.event(), when, Optional.of(RecurringEvent.original(point)))));
    }

    private void addDay(LocalDate day) {
        also.add(day);
        if (!frame.start().isDate()) {
            requireZone(day);
        }
    }

    private static Optional<Duration> duration(When when) {
        return when instanceof When.Timed timed ? timed.duration() : Optional.empty();
    }

    private void requireLimits() {
        if (excludedDays.size() > Require.MAX_LIST
                || also.size() > Require.MAX_LIST
                || extras.size() > Require.MAX_LIST) {
            throw new InexpressibleException("it has more than " + Require.MAX_LIST + " single days");
        }
        if (!workBudget.take(extras.size() * SessionWork.steps(master.event()))) {
            throw new InexpressibleException("the sessions of its other dates repeat too much text");
        }
    }

    private void reportBesideSeries() {
        if (!excludedMoments.isEmpty()) {
            warnings.add(
                    master.event().getProperty(Property.EXDATE).orElseThrow(),
                    Code.RECURRENCE,
                    "a time is not the start of an instance; it excludes nothing");
        }
        if (!extras.isEmpty()) {
            warnings.add(
                    master.event().getProperty(Property.RDATE).orElseThrow(),
                    Code.RECURRENCE,
                    "a time is not at the time of day of the series or not between its first and last day; it becomes"
                            + " a session of its own");
        }
    }

    private void override(Single single, Editions editions) {
        Optional<Point> replaced = frame.replaced(single);
        if (replaced.isEmpty()) {
            strays.add(new Instance(single.event(), single.when(), Optional.empty()));
            return;
        }
        overrides.merge(
                frame.key(replaced.get()),
                new OverridingEvent(single, replaced.get()),
                (one, other) -> editions.isReplaced(one.single(), other.single()) ? other : one);
    }

    /** {@return the parts of the event: its own, and one for each override that also replaces all later instances} */
    private List<Part> parts() {
        LocalDate start = first.isBefore(startDay) ? first : startDay;
        TreeMap<LocalDate, Part> parts = new TreeMap<>();
        parts.put(start, new Part(master, true, frame, start, 0, Optional.empty()));
        overrides.values().removeIf(override -> {
            Optional<Part> part = part(override);
            part.ifPresent(present -> parts.put(present.from(), present));
            return part.isPresent();
        });
        // A part that begins at the first instance takes the place of the master.
        boolean hasLaterParts = !parts.values().stream().allMatch(Part::isWhole);
        if (hasLaterParts && !extras.isEmpty()) {
            throw new InexpressibleException("it has RDATEs at other times and an override with THISANDFUTURE");
        }
        return List.copyOf(parts.values());
    }

    private Optional<Part> part(OverridingEvent override) {
        Property id = EventFrame.recurrenceId(override.single());
        if (id.getParameter(Parameter.RANGE).isEmpty()) {
            return Optional.empty();
        }
        Optional<Point> own = new EventTimes(override.single().event(), warnings).start();
        if (!EventFrame.isThisAndFuture(id) || own.isEmpty()) {
            warnings.add(
                    id,
                    Code.RECURRENCE,
                    "only RANGE=THISANDFUTURE with a DTSTART is supported; the override replaces one instance");
            return Optional.empty();
        }
        LocalDate day = frame.local(override.replaced()).toLocalDate();
        if (!isMeeting(override.replaced(), day) || excludedDays.contains(day)) {
            throw new InexpressibleException("an override with THISANDFUTURE does not begin at an instance");
        }
        EventFrame ownFrame = frame(override.single());
        if (ownFrame.start().isDate() != frame.start().isDate()) {
            throw new InexpressibleException("an override with THISANDFUTURE adds or removes the time of day");
        }
        long shift = ownFrame.start().local().toLocalDate().toEpochDay() - day.toEpochDay();
        Optional<When> original = Optional.of(frame.original(override.replaced()));
        return Optional.of(new Part(override.single(), false, ownFrame, day, shift, original));
    }

    /** {@return whether the series meets at a time, or would meet without its excluded days} */
    private boolean isMeeting(Point point, LocalDate day) {
        return (isOnRule(day) || also.contains(day)) && isAtMeetingTime(point, day);
    }

    private Segment segment(Part part, Optional<UsualTime> time, Optional<LocalDate> cut, List<Instant> candidates) {
        LocalDate from = part.from();
        boolean isWhole = part.isWhole();
        Optional<CadenceRule> ofPart = isWhole ? rule : dates.map(whole -> shifted(whole, part));
        Days days = new Days(
                ofPart,
                time,
                isWhole && marks.isFirstUnknown() ? Optional.empty() : Optional.of(from.plusDays(part.shift())),
                cut.or(() -> last).map(day -> day.plusDays(part.shift())),
                inside(excludedDays, part, cut),
                inside(also, part, cut));
        List<Replacement> replacements = new ArrayList<>();
        Set<LocalDate> replaced = new HashSet<>();
        for (Instant key : candidates) {
            OverridingEvent override = Objects.requireNonNull(overrides.get(key));
            LocalDate day = frame.local(override.replaced()).toLocalDate();
            boolean replaces = isInside(day, part, cut) && isMeeting(override.replaced(), day) && replaced.add(day);
            if (replaces) {
                reportExcluded(override, day);
                replacements.add(new Replacement(day.plusDays(part.shift()), instance(override)));
                overrides.remove(key);
            }
        }
        return new Segment(part.template(), days, replacements, part.replaced());
    }

    private Instance instance(OverridingEvent override) {
        return new Instance(
                override.single().event(), override.single().when(), Optional.of(frame.original(override.replaced())));
    }

    private boolean reportExcluded(OverridingEvent override, LocalDate day) {
        boolean isExcluded = excludedDays.contains(day);
        if (isExcluded) {
            warnings.add(
                    EventFrame.recurrenceId(override.single()),
                    Code.CONFLICT,
                    "the replaced instance is excluded; the override is kept");
        }
        return isExcluded;
    }

    /** {@return the days of a part; the first part also has days before its start, on which it never meets} */
    private List<LocalDate> inside(Set<LocalDate> days, Part part, Optional<LocalDate> cut) {
        return days.stream()
                .filter(day -> isInside(day, part, cut))
                .map(day -> day.plusDays(part.shift()))
                .toList();
    }

    private boolean isInside(LocalDate day, Part part, Optional<LocalDate> cut) {
        boolean isBefore = !part.isWhole() && day.isBefore(part.from());
        boolean isAfter = cut.filter(day::isAfter).isPresent();
        return !isBefore && !isAfter;
    }

    /** {@return the rule of a part whose meetings were moved by some days} */
    private CadenceRule shifted(CadenceRule whole, Part part) {
        CadenceRule moved = part.shift() == 0 ? whole : onOtherWeekdays(whole, part.shift());
        List<LocalDate> expected = new ArrayList<>();
        PrimitiveIterator.OfLong days = whole.epochDays(first, part.from());
        for (int i = 0; i < 2 * whole.weekdays().size() + 4 && days.hasNext(); i++) {
            expected.add(LocalDate.ofEpochDay(days.nextLong() + part.shift()));
        }
        if (!RuleConversion.hasDays(moved, part.from().plusDays(part.shift()), expected)) {
            throw new InexpressibleException("an override with THISANDFUTURE moves instances to other days");
        }
        return moved;
    }

    private static CadenceRule onOtherWeekdays(CadenceRule whole, long shift) {
        if (whole.frequency() != Frequency.WEEKLY) {
            throw new InexpressibleException("an override with THISANDFUTURE moves instances to other days");
        }
        return new CadenceRule(
                Frequency.WEEKLY,
                whole.interval(),
                whole.weekdays().stream()
                        .map(weekday -> new Weekday(weekday.day().plus(shift), Optional.empty()))
                        .toList(),
                Optional.empty());
    }
}
