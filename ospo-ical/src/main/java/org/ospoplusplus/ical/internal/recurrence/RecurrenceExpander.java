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
 * Expands recurring events into the instances that start in a window (RFC 5545, 3.8.5). The window does not apply to
 * events that do not recur.
 *
 * <p>An instance has the local time of its event. If a clock change skips this local time, the instance keeps it, and
 * validation reports it.
 */
public final class RecurrenceExpander {

    /** The maximum work for the rules of one event. */
    private static final long STEPS_OF_EVENT = 200_000;

    /**
     * A VEVENT of a calendar.
     *
     * @param event the event
     * @param when the time of the event, without its repetitions
     */
    public record Single(VEvent event, When when) {}

    /**
     * An instance of an event.
     *
     * @param event the VEVENT with the other properties of the instance, which is the master or an override
     * @param when the time of the instance
     * @param original the original day, or the original start without a duration, which identifies the instance; empty
     *     if the event does not recur
     * @param number the number of the event among the different events with its UID; 1 is the first
     */
    public record Instance(VEvent event, When when, Optional<When> original, int number) {

        /** An instance of the only event with its UID. */
        public Instance(VEvent event, When when, Optional<When> original) {
            this(event, when, original, 1);
        }

        Instance withNumber(int newNumber) {
            return new Instance(event, when, original, newNumber);
        }
    }

    /**
     * The recurrence of an event, not expanded.
     *
     * @param rules the values of its {@code RRULE} properties
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
     * An expander for one calendar.
     *
     * @param window the window in which instances start; without a window, only the first instance of an event is
     *     returned
     * @param limit the maximum number of instances of an event
     * @param workBudget the maximum work for all rules
     * @param warnings receives warnings about omitted instances
     */
    public RecurrenceExpander(Optional<Window> window, int limit, WorkBudget workBudget, WarningSink warnings) {
        this.window = window;
        this.limit = limit;
        this.workBudget = workBudget;
        this.warnings = warnings;
    }

    /**
     * An event and the events that replace its instances.
     *
     * @param master the event; empty if it is missing
     * @param overrides the events that replace its instances
     * @param number the number of the event among the different events with its UID; 1 is the first
     */
    public record Recurrence(Optional<Single> master, List<Single> overrides, int number) {

        /** {@return whether the event has a rule or additional instances} */
        public boolean repeats() {
            return master.filter(RecurrenceExpander::repeats).isPresent();
        }
    }

    /**
     * {@return the instances of the events with one UID, like {@link #expand(Recurrence)}}
     *
     * @param events the masters and overrides of one UID, in the order of the file
     */
    public List<Instance> expand(List<Single> events) {
        return split(events).stream().flatMap(each -> expand(each).stream()).toList();
    }

    /**
     * {@return the different events with one UID, each in its latest edition and with its overrides}
     *
     * @param events the masters and overrides of one UID, in the order of the file
     */
    public List<Recurrence> split(List<Single> events) {
        if (events.size() == 1 && !isOverride(events.get(0))) {
            return List.of(new Recurrence(Optional.of(events.get(0)), List.of(), 1));
        }
        List<Single> masters = new ArrayList<>();
        List<Single> overrides = new ArrayList<>();
        for (Single single : events) {
            (isOverride(single) ? overrides : masters).add(single);
        }
        if (masters.isEmpty()) {
            return List.of(new Recurrence(Optional.empty(), overrides, 1));
        }
        List<Single> different = new Editions(warnings).latest(masters);
        if (different.size() == 1) {
            return List.of(new Recurrence(Optional.of(different.get(0)), overrides, 1));
        }
        List<List<Single>> ofEach = assign(overrides, different);
        List<Recurrence> all = new ArrayList<>();
        for (int i = 0; i < different.size(); i++) {
            all.add(new Recurrence(Optional.of(different.get(i)), ofEach.get(i), i + 1));
        }
        return all;
    }

    /**
     * {@return the instances of an event} They are sorted by start. The result includes cancelled instances. It
     * includes an override if the start of the override is in the window; the start of the replaced instance does not
     * matter.
     *
     * @param event an event and its overrides
     */
    public List<Instance> expand(Recurrence event) {
        if (event.master().isEmpty()) {
            return withoutMaster(event.overrides());
        }
        List<Instance> instances = expand(event.master().get(), event.overrides());
        return event.number() == 1
                ? instances
                : instances.stream()
                        .map(instance -> instance.withNumber(event.number()))
                        .toList();
    }

    /**
     * {@return the series of an event}
     *
     * @param event an event with a master that repeats, and its overrides
     * @param marks the values that this library wrote in the master
     * @param planWarnings receives warnings about parts that do not belong to the series
     * @throws InexpressibleException if no series has the same meetings
     * @throws IllegalArgumentException if the rule is invalid or not supported
     */
    public SeriesPlan plan(Recurrence event, SeriesPlan.Marks marks, WarningSink planWarnings) {
        SeriesPlan plan =
                SeriesPlanner.plan(event.master().orElseThrow(), event.overrides(), marks, workBudget, planWarnings);
        return plan.withNumber(event.number());
    }

    private static boolean isOverride(Single single) {
        return EventTimes.has(single.event(), Property.RECURRENCE_ID);
    }

    private static boolean repeats(Single single) {
        return EventTimes.has(single.event(), Property.RRULE) || EventTimes.has(single.event(), Property.RDATE);
    }

    /**
     * {@return the overrides of each master} An override belongs to the first master that has the instance, otherwise
     * to the first.
     */
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
            for (int i = 0; i < candidates.size() && !search.isUsedUp(); i++) {
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
                    "the event recurs, but its DTSTART is invalid; its repetitions are left out");
            return List.of(new Instance(master.event(), master.when(), Optional.empty()));
        }
        if (repeats && window.isEmpty()) {
            warnings.add(
                    line(master.event()),
                    "VEVENT",
                    Code.RECURRENCE,
                    "the event recurs, but only its first instance is read; set a window of days to read more"
                            + " instances (--window FIRST/LAST on the command line)");
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
     * {@return the recurrence of an event, not expanded}
     *
     * @param event the event
     * @param warnings receives warnings about invalid values
     */
    public static Parts parts(VEvent event, WarningSink warnings) {
        EventTimes times = new EventTimes(event, warnings);
        List<String> rules = ParsedProperty.all(event, Property.RRULE).stream()
                .map(rule -> rule.getValue().strip())
                .toList();
        for (Property rule : ParsedProperty.all(event, Property.EXRULE)) {
            warnings.add(rule, Code.RECURRENCE, "EXRULE of RFC 2445 is not supported; it is left out");
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

    /** {@return the latest edition of each override whose master is missing} */
    private List<Instance> withoutMaster(List<Single> overrides) {
        Map<String, List<Single>> byInstance = new LinkedHashMap<>();
        for (Single override : overrides) {
            Property id = override.event().getProperty(Property.RECURRENCE_ID).orElseThrow();
            String key = id.getValue().strip() + '\n' + TimeValue.tzid(id).orElse("");
            byInstance.computeIfAbsent(key, missing -> new ArrayList<>(1)).add(override);
        }
        List<Instance> all = new ArrayList<>();
        for (List<Single> ofInstance : byInstance.values()) {
            List<Single> different = new Editions(warnings).latestOfInstance(ofInstance);
            for (int i = 0; i < different.size(); i++) {
                all.add(withoutMaster(different.get(i)).withNumber(i + 1));
            }
        }
        return all;
    }

    private Instance withoutMaster(Single override) {
        warnings.add(
                line(override.event()),
                Property.RECURRENCE_ID,
                Code.MISSING,
                "its recurring event is missing; it is read as a separate event");
        Optional<Point> replaced = new EventTimes(override.event(), warnings).replaced();
        return new Instance(override.event(), override.when(), replaced.map(Point::when));
    }

    private static int line(VEvent event) {
        return ParsedProperty.first(event, Property.UID)
                .map(ParsedProperty::line)
                .orElseGet(() -> ParsedProperty.line(event));
    }
}
