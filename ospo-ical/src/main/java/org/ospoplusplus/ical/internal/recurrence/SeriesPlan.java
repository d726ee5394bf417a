package org.ospoplusplus.ical.internal.recurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Instance;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Single;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * The series of one recurring event. An event has several series if overrides replace an instance and all later ones.
 *
 * @param segments the series in the order of their days; at least one
 * @param others the instances and overrides that are not meetings of a series
 * @param number the number of the event among the different events with its UID; 1 is the first
 */
public record SeriesPlan(List<Segment> segments, List<Instance> others, int number) {

    /**
     * One series.
     *
     * @param template the event that describes each meeting
     * @param days the days of the meetings
     * @param replacements the events that replace a meeting, in the order of the file
     * @param replaced the original time of the instance that the template replaces with all later ones; empty if the
     *     template is the recurring event itself
     */
    public record Segment(Single template, Days days, List<Replacement> replacements, Optional<When> replaced) {}

    /**
     * An event that replaces a meeting.
     *
     * @param day the day of the meeting
     * @param instance the event as an instance
     */
    public record Replacement(LocalDate day, Instance instance) {}

    /**
     * Exact values that this library writes beside the properties of RFC 5545. A value that contradicts those
     * properties has no effect.
     *
     * @param rule the rule, if RFC 5545 has another form for it
     * @param first the first day, if it is not the day of the start
     * @param isFirstUnknown whether the series has no first day
     * @param last the last day, if the rule does not have it
     * @param also the position of the start among the days beside the rule, counted from 1, if it is such a day
     * @param isDerived whether a property repeats days of the rule
     */
    public record Marks(
            Optional<CadenceRule> rule,
            Optional<LocalDate> first,
            boolean isFirstUnknown,
            Optional<LocalDate> last,
            Optional<Integer> also,
            Predicate<Property> isDerived) {

        /** Marks of an event that this library did not write. */
        public static final Marks NONE = new Marks(
                Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), property -> false);
    }

    /**
     * The days of a series.
     *
     * @param rule the rule; empty if the event has only single days
     * @param time the time of each meeting; empty for whole days
     * @param first the first day, unless this library marked it as unknown
     * @param last the last day, if any
     * @param except the days of the rule without a meeting
     * @param also the days beside the rule
     */
    public record Days(
            Optional<CadenceRule> rule,
            Optional<UsualTime> time,
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            List<LocalDate> except,
            List<LocalDate> also) {}

    /** {@return this plan with the number of its event among the different events with its UID} */
    SeriesPlan withNumber(int newNumber) {
        return new SeriesPlan(
                segments.stream()
                        .map(segment -> new Segment(
                                segment.template(),
                                segment.days(),
                                segment.replacements().stream()
                                        .map(replacement -> new Replacement(
                                                replacement.day(),
                                                replacement.instance().withNumber(newNumber)))
                                        .toList(),
                                segment.replaced()))
                        .toList(),
                others.stream().map(instance -> instance.withNumber(newNumber)).toList(),
                newNumber);
    }
}
