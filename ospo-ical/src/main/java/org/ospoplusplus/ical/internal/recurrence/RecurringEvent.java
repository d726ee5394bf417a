package org.ospoplusplus.ical.internal.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.recurrence.EventTimes.Point;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Instance;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Single;
import org.ospoplusplus.ical.internal.rule.RecurrenceRule;
import org.ospoplusplus.ical.internal.rule.RuleExpansion;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;

/** Expands one recurring event and its overrides. */
final class RecurringEvent {

    /** The work to find the moment of a local time; the check of a day takes one step. */
    private static final int STEPS_OF_INSTANCE = 16;

    /** The work to look for an instance in an event. */
    private static final int STEPS_OF_SEARCH = 10;

    /** An override, which replaces an instance, or an instance and all later ones. */
    private static final class Replacement {
        final Single single;
        final Point replaced;
        boolean found;

        Replacement(Single single, Point replaced) {
            this.single = single;
            this.replaced = replaced;
        }
    }

    private final Single master;
    private final EventTimes times;
    private final Point start;
    private final EventFrame frame;
    private final Optional<Window> window;
    private final int limit;
    private final WarningSink warnings;

    private final Map<Instant, Replacement> overrides = new TreeMap<>();
    private final TreeMap<Instant, Shift> shifts = new TreeMap<>();
    private final List<Instance> strays = new ArrayList<>();
    private final Set<Instant> excluded = new HashSet<>();
    private final Set<LocalDate> excludedDays = new HashSet<>();
    private final TreeMap<Instant, Instance> instances = new TreeMap<>();
    private final IdentityHashMap<VEvent, Long> stepsOfSession = new IdentityHashMap<>();
    private final WorkBudget workBudget;
    private boolean isPartial;
    private boolean isTooMuchWork;

    /**
     * An override with RANGE=THISANDFUTURE, which also replaces all later instances.
     *
     * @param single the override, which has the other properties of these instances
     * @param start the start of the override
     * @param by the difference between the local times of the override and of the replaced instance
     */
    private record Shift(Single single, Point start, Duration by) {}

    /** A rule of this event with its property, for warnings, and its expansion from the start of this event. */
    private record Rule(Property property, RecurrenceRule rule, RuleExpansion occurrences) {}

    /** An event that is expanded in a window. Without a window, the result is the first instance and the overrides. */
    RecurringEvent(
            Single master,
            Point start,
            Optional<Window> window,
            int limit,
            WorkBudget workBudget,
            WarningSink warnings) {
        this.master = master;
        this.workBudget = workBudget;
        this.times = new EventTimes(master.event(), warnings);
        this.start = start;
        this.frame = new EventFrame(
                start, master.event().getProperty(Property.DTSTART).orElseThrow(), warnings);
        this.window = window;
        this.limit = limit;
        this.warnings = warnings;
    }

    /**
     * Adds an override. If another override replaces the same instance, the predicate decides which of them is kept.
     */
    void replace(Single single, BiPredicate<Single, Single> isReplaced) {
        Optional<Point> replaced = frame.replaced(single);
        if (replaced.isEmpty()) {
            strays.add(new Instance(single.event(), single.when(), Optional.empty()));
            return;
        }
        Replacement override = new Replacement(single, replaced.get());
        overrides.merge(
                frame.key(replaced.get()),
                override,
                (one, other) -> isReplaced.test(one.single, other.single) ? other : one);
    }

    /** {@return whether this event has the instance that an override replaces} */
    boolean has(Single single) {
        if (!workBudget.take(STEPS_OF_SEARCH)) {
            return false;
        }
        Optional<Point> replaced = new EventTimes(single.event(), start.tzid(), warnings).replaced();
        return replaced.isPresent() && frame.isExpressible(replaced.get()) && has(replaced.get());
    }

    private boolean has(Point replaced) {
        LocalDateTime time = frame.local(replaced);
        LocalDateTime from = replaced.isDate() ? time.toLocalDate().atStartOfDay() : time;
        LocalDateTime to = replaced.isDate() ? from.plusDays(1) : from.plusSeconds(1);
        boolean[] found = {!start.local().isBefore(from) && start.local().isBefore(to)};
        for (Rule rule : rules(Property.RRULE)) {
            visit(rule, from, to, instance -> {
                found[0] = true;
                return false;
            });
        }
        return found[0];
    }

    List<Instance> instances() {
        overrides.values().forEach(this::shift);
        exclude();
        visit(start.local());
        if (window.isPresent()) {
            for (Rule rule : rules(Property.RRULE)) {
                inWindow(rule, this::visit);
            }
            times.forEach(Property.RDATE, this::add);
            reportUsedUp(repetition());
        }
        List<Instance> all = new ArrayList<>(instances.values());
        overrides.forEach((key, override) -> replacing(key, override).ifPresent(all::add));
        strays.stream().filter(this::isWanted).forEach(all::add);
        all.sort(Comparator.comparing((Instance instance) -> EventFrame.key(instance.when())));
        if (all.size() > limit) {
            warnings.add(
                    repetition(),
                    Code.RECURRENCE,
                    "the event has more than " + limit + " instances in the window; the later ones are left out");
        }
        return List.copyOf(all.subList(0, Math.min(all.size(), limit)));
    }

    private Property repetition() {
        return master.event()
                .getProperty(Property.RRULE)
                .or(() -> master.event().getProperty(Property.RDATE))
                .or(() -> master.event().getProperty(Property.DTSTART))
                .orElseThrow();
    }

    private boolean isWanted(Instance instance) {
        return window.isEmpty() || window.get().contains(instance.when());
    }

    private void shift(Replacement override) {
        Property id = EventFrame.recurrenceId(override.single);
        if (id.getParameter(Parameter.RANGE).isEmpty()) {
            return;
        }
        Optional<Point> own = new EventTimes(override.single.event(), warnings).start();
        if (!EventFrame.isThisAndFuture(id) || own.isEmpty()) {
            warnings.add(
                    id,
                    Code.RECURRENCE,
                    "only RANGE=THISANDFUTURE with a DTSTART is supported; the override replaces one instance");
            return;
        }
        Duration by = Duration.between(frame.local(override.replaced), own.get().local());
        shifts.put(frame.key(override.replaced), new Shift(override.single, own.get(), by));
    }

    private void exclude() {
        times.forEach(Property.EXDATE, point -> {
            workBudget.count(1);
            if (point.isDate() || start.isDate()) {
                excludedDays.add(point.local().toLocalDate());
            } else {
                excluded.add(frame.key(point));
            }
        });
        for (Rule rule : rules(Property.EXRULE)) {
            if (window.isPresent()) {
                inWindow(rule, this::exclude);
            } else {
                excludeKnown(rule);
            }
        }
    }

    private boolean exclude(LocalDateTime time) {
        excluded.add(EventFrame.key(frame.at(time)));
        return true;
    }

    /** Without a window, only the first instance and the replaced ones need a check. */
    private void excludeKnown(Rule rule) {
        TreeSet<LocalDateTime> known = new TreeSet<>();
        known.add(start.local());
        overrides.values().forEach(override -> known.add(frame.local(override.replaced)));
        if (rule.rule().count().isPresent()) {
            // With a COUNT, all times from the first on are visited in any case.
            visit(rule, known.first(), known.last().plusSeconds(1), this::exclude);
        } else {
            known.forEach(time -> visit(rule, time, time.plusSeconds(1), this::exclude));
        }
    }

    /** Visits the local times of a rule in the window, extended by a margin for zones and shifts. */
    private void inWindow(Rule rule, Predicate<LocalDateTime> visitor) {
        Window around = window.orElseThrow();
        Duration widest = Duration.ofDays(2);
        for (Shift shift : shifts.values()) {
            Duration by = shift.by().abs().plusDays(2);
            widest = by.compareTo(widest) > 0 ? by : widest;
        }
        visit(rule, clamped(around.localFrom(), widest.negated()), clamped(around.localTo(), widest), visitor);
    }

    /** {@return the valid rules of a name; the others are reported} */
    private List<Rule> rules(String name) {
        List<Rule> rules = new ArrayList<>();
        for (Property property : master.event().getProperties(name)) {
            try {
                RecurrenceRule rule = RecurrenceRule.parse(property.getValue());
                rules.add(new Rule(property, rule, new RuleExpansion(rule, start.local(), start.isDate())));
            } catch (IllegalArgumentException e) {
                isPartial = true;
                warnings.add(property, Code.RECURRENCE, e.getMessage() + "; its repetitions are left out");
            }
        }
        return rules;
    }

    /** Visits the local times of a rule from one time, inclusive, to another, exclusive. */
    private void visit(Rule rule, LocalDateTime from, LocalDateTime to, Predicate<LocalDateTime> visitor) {
        rule.occurrences()
                .visit(
                        from,
                        to,
                        workBudget,
                        time -> workBudget.take(STEPS_OF_INSTANCE) && !isOver(rule.rule(), time) && visitor.test(time));
        reportUsedUp(rule.property());
    }

    private void reportUsedUp(Property repetition) {
        if (workBudget.isUsedUp()) {
            isPartial = true;
            if (!isTooMuchWork) {
                isTooMuchWork = true;
                warnings.add(
                        repetition,
                        Code.RECURRENCE,
                        "the rule takes too much work; its later repetitions are left out");
            }
        }
    }

    private static LocalDateTime clamped(LocalDateTime time, Duration by) {
        LocalDateTime near = time.isBefore(Years.START) ? Years.START : time.isAfter(Years.END) ? Years.END : time;
        LocalDateTime moved = near.plus(by);
        return moved.isBefore(Years.START) ? Years.START : moved.isAfter(Years.END) ? Years.END : moved;
    }

    private boolean isOver(RecurrenceRule rule, LocalDateTime time) {
        if (rule.until().isEmpty()) {
            return false;
        }
        TimeValue until = rule.until().get();
        if (until.isDate() || start.isDate()) {
            return time.toLocalDate().isAfter(until.local().toLocalDate());
        }
        return until.form() == TimeValue.Form.UTC
                ? EventFrame.key(frame.at(time)).isAfter(until.local().toInstant(ZoneOffset.UTC))
                : time.isAfter(until.local());
    }

    /** Adds an instance of the master, and returns false if no later instance is needed. */
    private boolean visit(LocalDateTime time) {
        Point point = new Point(time, start.tzid(), start.isDate(), frame.at(time));
        add(point);
        return instances.size() <= limit || frame.key(point).isBefore(instances.lastKey());
    }

    /**
     * Adds an instance of the master, unless it is excluded, replaced or outside of the window. One instance more than
     * the limit is kept, which shows that the limit was exceeded.
     */
    private void add(Point added) {
        // If only one of both is a date, the instance has the time of day of the event, or none if the event has none.
        Point point = frame.inFormOfStart(added);
        Instant key = frame.key(point);
        LocalDate day = point.local().toLocalDate();
        Replacement override = overrides.get(key);
        Replacement ofDay = overrides.get(EventFrame.keyOfDay(day));
        if (override == null && ofDay != null && ofDay.replaced.isDate() && !ofDay.found) {
            override = ofDay;
        }
        if (override != null) {
            override.found = true;
        }
        if (override != null || excluded.contains(key) || excludedDays.contains(day)) {
            return;
        }
        Map.Entry<Instant, Shift> shift = shifts.floorEntry(key);
        Optional<When> when =
                shift == null ? withDurationOf(point.when(), master.when()) : shifted(point, shift.getValue());
        Single single = shift == null ? master : shift.getValue().single();
        when.map(value -> new Instance(single.event(), value, Optional.of(original(point))))
                .filter(this::isWanted)
                .filter(instance -> isFirst(point) || workBudget.take(stepsOfSession(single.event())))
                .ifPresent(instance -> instances.put(key, instance));
        if (instances.size() > limit + 1) {
            instances.pollLastEntry();
        }
    }

    /** {@return whether a point is the start of the event, which is no repetition} */
    private boolean isFirst(Point point) {
        return point.local().equals(start.local());
    }

    private long stepsOfSession(VEvent event) {
        return stepsOfSession.computeIfAbsent(event, SessionWork::steps);
    }

    static When original(Point point) {
        return point.when() instanceof When.Timed timed ? When.at(timed.start(), timed.zone()) : point.when();
    }

    private Optional<When> shifted(Point point, Shift shift) {
        LocalDateTime time = frame.local(point).plus(shift.by());
        if (time.isBefore(Years.START) || !time.isBefore(Years.END)) {
            return Optional.empty();
        }
        When when = frame.at(time, shift.start());
        return withDurationOf(when, shift.single().when());
    }

    /** {@return a time with the duration of another one; empty if the last day would be after the year 9999} */
    static Optional<When> withDurationOf(When when, When other) {
        if (when instanceof When.Timed timed) {
            boolean hasItsOwn = timed.duration().isPresent();
            return Optional.of(
                    !hasItsOwn && other instanceof When.Timed timedOther
                            ? new When.Timed(timed.start(), timed.zone(), timedOther.duration())
                            : timed);
        }
        LocalDate last = when.firstDay().plusDays(ChronoUnit.DAYS.between(other.firstDay(), other.lastDay()));
        return last.isAfter(Years.LAST_DAY) ? Optional.empty() : Optional.of(When.between(when.firstDay(), last));
    }

    private Optional<Instance> replacing(Instant key, Replacement override) {
        LocalDate day = override.replaced.local().toLocalDate();
        boolean isExcluded = excluded.contains(key) || excludedDays.contains(day);
        Property id = EventFrame.recurrenceId(override.single);
        When original = frame.original(override.replaced);
        if (isExcluded) {
            warnings.add(id, Code.CONFLICT, "the replaced instance is excluded; the override is kept");
        } else if (!override.found
                && !isPartial
                && instances.size() <= limit
                && window.filter(value -> value.contains(original)).isPresent()) {
            warnings.add(id, Code.RECURRENCE, "the recurring event has no such instance; the override is added");
        }
        return Optional.of(new Instance(override.single.event(), override.single.when(), Optional.of(original)))
                .filter(this::isWanted);
    }
}
