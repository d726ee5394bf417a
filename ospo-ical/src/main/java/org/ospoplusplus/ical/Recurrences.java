package org.ospoplusplus.ical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.EventTimes.Point;
import org.ospoplusplus.ical.internal.ReadProperty;
import org.ospoplusplus.ical.internal.Steps;
import org.ospoplusplus.ical.internal.Warnings;
import org.ospoplusplus.model.time.When;

/**
 * The instances of the repeating events of a calendar that start within a window (RFC 5545, 3.8.5). Events that don't repeat
 * are not bound to it.
 *
 * <p>An instance keeps the local time of its event; where clocks skip it, it stands as it is and validation reports it.
 */
final class Recurrences {

    /** How many days are looked at: for one event, so that it is a matter of milliseconds, and for a calendar, of seconds. */
    private static final long STEPS_OF_EVENT = 200_000;

    private static final long STEPS = 20_000_000;

    /** The later edition is greater (RFC 5546, 2.1.5). Stamps are in UTC, and sort as text. */
    private static final Comparator<VEvent> BY_EDITION = Comparator.comparingInt(Recurrences::sequence)
            .thenComparing(event -> ReadProperty.first(event, Property.DTSTAMP)
                    .map(stamp -> stamp.getValue().strip())
                    .orElse(""));

    /**
     * An event as it stands in a calendar.
     *
     * @param event the event
     * @param when when it happens, its repetitions aside
     */
    record Single(VEvent event, When when) {}

    /**
     * One time that an event happens.
     *
     * @param event the event that says all else of it: the master, or one that replaces the instance
     * @param when when it happens
     * @param original the day, or the start without a duration, by which a repeating event knows the instance; absent if the
     *     event doesn't repeat
     */
    record Instance(VEvent event, When when, Optional<When> original) {}

    /**
     * What an event says of its repetitions, for those who read event by event.
     *
     * @param rules its {@code RRULE}s as they stand
     * @param additions its {@code RDATE}s
     * @param exceptions its {@code EXDATE}s
     * @param replaces its {@code RECURRENCE-ID}
     */
    record Parts(List<String> rules, List<When> additions, List<When> exceptions, Optional<When> replaces) {}

    private final Optional<Window> window;
    private final int limit;
    private final Warnings warnings;
    private final Steps steps = new Steps(STEPS);

    /**
     * The repetitions of a calendar.
     *
     * @param window in which instances start; without one, of an event that repeats only the first is taken
     * @param limit how many instances of an event there may be
     * @param warnings told of what is left out
     */
    Recurrences(Optional<Window> window, int limit, Warnings warnings) {
        this.window = window;
        this.limit = limit;
        this.warnings = warnings;
    }

    /**
     * {@return the instances of the events of one UID, in the order of their starts} Cancelled ones are among them. Those
     * that replace an instance are there if their own start is in the window, whatever the start of that instance is.
     *
     * @param events master and overrides of one UID, in the order of the file
     */
    List<Instance> expand(List<Single> events) {
        List<Single> masters = new ArrayList<>();
        List<Single> overrides = new ArrayList<>();
        for (Single single : events) {
            (EventTimes.has(single.event(), Property.RECURRENCE_ID) ? overrides : masters).add(single);
        }
        if (masters.isEmpty()) {
            return overrides.stream().map(this::withoutMaster).toList();
        }
        Single master = masters.get(0);
        for (Single other : masters.subList(1, masters.size())) {
            master = later(master, other);
        }
        boolean repeats =
                EventTimes.has(master.event(), Property.RRULE) || EventTimes.has(master.event(), Property.RDATE);
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
                    "it repeats, and only its first instance is read; give the reader a window of time");
        }
        Series series = new Series(master, start.get(), repeats ? window : Optional.empty(), limit, warnings);
        for (Single override : overrides) {
            series.replace(override, this::isReplaced);
        }
        return series.instances(steps.part(STEPS_OF_EVENT));
    }

    /**
     * {@return what an event says of its repetitions}
     *
     * @param event the event
     */
    static Parts parts(VEvent event, Warnings warnings) {
        EventTimes times = new EventTimes(event, warnings);
        List<String> rules = ReadProperty.all(event, Property.RRULE).stream()
                .map(rule -> rule.getValue().strip())
                .toList();
        for (Property rule : ReadProperty.all(event, Property.EXRULE)) {
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

    private Instance withoutMaster(Single override) {
        warnings.add(
                line(override.event()),
                Property.RECURRENCE_ID,
                Code.MISSING,
                "the repeating event of which it replaces an instance is missing; taken as an event of its own");
        Optional<Point> replaced = new EventTimes(override.event(), warnings).replaced();
        return new Instance(override.event(), override.when(), replaced.map(Point::when));
    }

    /** Of two editions of the same the later one. */
    private Single later(Single one, Single other) {
        return isReplaced(one, other) ? other : one;
    }

    /** Whether of two editions the second is the later one. */
    private boolean isReplaced(Single one, Single other) {
        boolean replaced = BY_EDITION.compare(other.event(), one.event()) >= 0;
        warnings.add(
                line(replaced ? one.event() : other.event()),
                Property.UID,
                Code.DUPLICATE,
                "the same event or instance stands twice; the edition with the higher SEQUENCE, else the later DTSTAMP, else"
                        + " the last, is kept");
        return replaced;
    }

    private static int sequence(VEvent event) {
        try {
            return ReadProperty.first(event, Property.SEQUENCE)
                    .map(sequence -> Integer.parseInt(sequence.getValue().strip()))
                    .orElse(0);
        } catch (NumberFormatException e) {
            // Whoever maps the event tells.
            return 0;
        }
    }

    private static int line(VEvent event) {
        return ReadProperty.first(event, Property.UID).map(ReadProperty::line).orElse(0);
    }
}
