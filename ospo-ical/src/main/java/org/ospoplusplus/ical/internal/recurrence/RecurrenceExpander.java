package org.ospoplusplus.ical.internal.recurrence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.recurrence.EventTimes.Point;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.time.When;

/**
 * The instances of the repeating events of a calendar that start within a window (RFC 5545, 3.8.5). Events that don't repeat
 * are not bound to it.
 *
 * <p>An instance keeps the local time of its event; where clocks skip it, it stands as it is and validation reports it.
 */
public final class RecurrenceExpander {

    /** What the rules of one event may take. */
    private static final long STEPS_OF_EVENT = 200_000;

    /**
     * An event as it stands in a calendar.
     *
     * @param event the event
     * @param when when it happens, its repetitions aside
     */
    public record Single(VEvent event, When when) {}

    /**
     * One time that an event happens.
     *
     * @param event the event that says all else of it: the master, or one that replaces the instance
     * @param when when it happens
     * @param original the day, or the start without a duration, by which a repeating event knows the instance; absent if the
     *     event doesn't repeat
     * @param number which one of the different events of its UID this is, 1 for the first
     */
    public record Instance(VEvent event, When when, Optional<When> original, int number) {

        /** The only event of its UID. */
        public Instance(VEvent event, When when, Optional<When> original) {
            this(event, when, original, 1);
        }

        private Instance as(int newNumber) {
            return new Instance(event, when, original, newNumber);
        }
    }

    /**
     * What an event says of its repetitions, for those who read event by event.
     *
     * @param rules its {@code RRULE}s as they stand
     * @param additions its {@code RDATE}s
     * @param exceptions its {@code EXDATE}s
     * @param replaces its {@code RECURRENCE-ID}
     */
    public record Parts(List<String> rules, List<When> additions, List<When> exceptions, Optional<When> replaces) {}

    private final Optional<Window> window;
    private final int limit;
    private final WarningSink warnings;
    private final WorkBudget workBudget;

    /**
     * The repetitions of a calendar.
     *
     * @param window in which instances start; without one, of an event that repeats only the first is taken
     * @param limit how many instances of an event there may be
     * @param workBudget how much work all rules may take
     * @param warnings told of what is left out
     */
    public RecurrenceExpander(Optional<Window> window, int limit, WorkBudget workBudget, WarningSink warnings) {
        this.window = window;
        this.limit = limit;
        this.workBudget = workBudget;
        this.warnings = warnings;
    }

    /**
     * {@return the instances of the events of one UID} Those of one event are in the order of their starts. Cancelled ones are
     * among them. Those that replace an instance are present if their own start is in the window, whatever the start of that
     * instance is.
     *
     * @param events masters and overrides of one UID, in the order of the file
     */
    public List<Instance> expand(List<Single> events) {
        if (events.size() == 1 && !repeats(events.get(0)) && !isOverride(events.get(0))) {
            Single single = events.get(0);
            return List.of(new Instance(single.event(), single.when(), Optional.empty()));
        }
        List<Single> masters = new ArrayList<>();
        List<Single> overrides = new ArrayList<>();
        for (Single single : events) {
            (isOverride(single) ? overrides : masters).add(single);
        }
        if (masters.isEmpty()) {
            return withoutMaster(overrides);
        }
        List<Single> different = new Editions(warnings).latest(masters);
        if (different.size() == 1) {
            return expand(different.get(0), overrides);
        }
        List<List<Single>> ofEach = assign(overrides, different);
        List<Instance> all = new ArrayList<>();
        for (int i = 0; i < different.size(); i++) {
            int number = i + 1;
            expand(different.get(i), ofEach.get(i)).forEach(instance -> all.add(instance.as(number)));
        }
        return all;
    }

    private static boolean isOverride(Single single) {
        return EventTimes.has(single.event(), Property.RECURRENCE_ID);
    }

    private static boolean repeats(Single single) {
        return EventTimes.has(single.event(), Property.RRULE) || EventTimes.has(single.event(), Property.RDATE);
    }

    /** The overrides of each of several events of one UID: of the first that has the instance, else of the first. */
    private List<List<Single>> assign(List<Single> overrides, List<Single> masters) {
        List<List<Single>> ofEach = new ArrayList<>();
        masters.forEach(master -> ofEach.add(new ArrayList<>(0)));
        if (overrides.isEmpty()) {
            return ofEach;
        }
        WorkBudget search = workBudget.part(STEPS_OF_EVENT);
        List<Optional<RecurringEvent>> candidates = masters.stream()
                .map(master -> new EventTimes(master.event(), warnings)
                        .start()
                        .map(start -> new RecurringEvent(
                                master, start, Optional.empty(), limit, search, new WarningSink(w -> {}))))
                .toList();
        for (Single override : overrides) {
            int owner = 0;
            for (int i = 0; i < candidates.size() && !search.areUsedUp(); i++) {
                if (candidates
                        .get(i)
                        .filter(recurringEvent -> recurringEvent.has(override))
                        .isPresent()) {
                    owner = i;
                    break;
                }
            }
            ofEach.get(owner).add(override);
        }
        return ofEach;
    }

    private List<Instance> expand(Single master, List<Single> overrides) {
        boolean repeats = repeats(master);
        if (!repeats && overrides.isEmpty()) {
            return List.of(new Instance(master.event(), master.when(), Optional.empty()));
        }
        Optional<Point> start = new EventTimes(master.event(), warnings).start();
        if (start.isEmpty()) {
            warnings.add(
                    line(master.event()),
                    "VEVENT",
                    Code.RECURRENCE,
                    "it repeats, but its DTSTART can't be read; its repetitions are left out");
            return List.of(new Instance(master.event(), master.when(), Optional.empty()));
        }
        if (repeats && window.isEmpty()) {
            warnings.add(
                    line(master.event()),
                    "VEVENT",
                    Code.RECURRENCE,
                    "it repeats, and only its first instance is read; give a window to read the others:"
                            + " CalendarReader.withWindow, or --window FIRST/LAST of the command ospo");
        }
        RecurringEvent recurringEvent = new RecurringEvent(
                master,
                start.get(),
                repeats ? window : Optional.empty(),
                limit,
                workBudget.part(STEPS_OF_EVENT),
                warnings);
        Editions editions = new Editions(warnings);
        for (Single override : overrides) {
            recurringEvent.replace(override, editions::isReplaced);
        }
        return recurringEvent.instances();
    }

    /**
     * {@return what an event says of its repetitions}
     *
     * @param event the event
     */
    public static Parts parts(VEvent event, WarningSink warnings) {
        EventTimes times = new EventTimes(event, warnings);
        List<String> rules = ParsedProperty.all(event, Property.RRULE).stream()
                .map(rule -> rule.getValue().strip())
                .toList();
        for (Property rule : ParsedProperty.all(event, Property.EXRULE)) {
            warnings.add(rule, Code.RECURRENCE, "a rule of exceptions (RFC 2445) is left out");
        }
        return new Parts(
                rules,
                whens(times.points(Property.RDATE)),
                whens(times.points(Property.EXDATE)),
                times.replaced().map(Point::when));
    }

    private static List<When> whens(List<Point> points) {
        return points.stream().map(Point::when).toList();
    }

    /** Overrides whose master is missing: of each instance the latest edition. */
    private List<Instance> withoutMaster(List<Single> overrides) {
        Map<String, List<Single>> byInstance = new LinkedHashMap<>();
        for (Single override : overrides) {
            Property id = override.event().getProperty(Property.RECURRENCE_ID).orElseThrow();
            String key = id.getValue().strip() + '\n' + TimeValue.tzid(id).orElse("");
            byInstance.computeIfAbsent(key, missing -> new ArrayList<>(1)).add(override);
        }
        List<Instance> all = new ArrayList<>();
        for (List<Single> ofInstance : byInstance.values()) {
            List<Single> different = new Editions(warnings).latest(ofInstance);
            for (int i = 0; i < different.size(); i++) {
                all.add(withoutMaster(different.get(i)).as(i + 1));
            }
        }
        return all;
    }

    private Instance withoutMaster(Single override) {
        warnings.add(
                line(override.event()),
                Property.RECURRENCE_ID,
                Code.MISSING,
                "the repeating event of which it replaces an instance is missing; taken as an event of its own");
        Optional<Point> replaced = new EventTimes(override.event(), warnings).replaced();
        return new Instance(override.event(), override.when(), replaced.map(Point::when));
    }

    private static int line(VEvent event) {
        return ParsedProperty.first(event, Property.UID)
                .map(ParsedProperty::line)
                .orElseGet(() -> ParsedProperty.line(event));
    }
}
