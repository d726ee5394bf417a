package org.ospoplusplus.ical;

import org.ospoplusplus.ical.internal.text.ComponentReader;

/**
 * How much {@link CalendarReader} reads of a calendar, so that hostile ones cost little. What is beyond is left out, with a
 * warning.
 *
 * @param bytes how long a calendar is
 * @param line how long a line is after it is unfolded, in octets
 * @param nesting how deep components are nested, the calendar itself being the first
 * @param components how many components there are
 * @param properties how many properties a component has
 * @param zones how many {@code VTIMEZONE}s there are
 * @param instances how many times one event is repeated
 * @since 0.1.0
 */
public record CalendarLimits(
        long bytes, int line, int nesting, int components, int properties, int zones, int instances) {

    /** 5 MiB, lines of 64 KiB, 4 levels, 10,000 components of 200 properties, 64 zones, 1,000 instances of an event. */
    public static final CalendarLimits DEFAULT =
            new CalendarLimits(5 * 1024 * 1024, 64 * 1024, 4, 10_000, 200, 64, 1_000);

    /**
     * Refuses what is no limit.
     *
     * @throws IllegalArgumentException if a number is less than one
     */
    public CalendarLimits {
        if (bytes < 1 || line < 1 || nesting < 1 || components < 1 || properties < 1 || zones < 1 || instances < 1) {
            throw new IllegalArgumentException("CalendarLimits: must be 1 or more");
        }
    }

    /**
     * {@return these limits for longer or shorter calendars}
     *
     * @param newOctets how long a calendar is
     * @param newComponents how many components there are
     */
    public CalendarLimits withSize(long newOctets, int newComponents) {
        return new CalendarLimits(newOctets, line, nesting, newComponents, properties, zones, instances);
    }

    /**
     * {@return these limits with another number of repetitions}
     *
     * @param newInstances how many times one event is repeated
     */
    public CalendarLimits withInstances(int newInstances) {
        return new CalendarLimits(bytes, line, nesting, components, properties, zones, newInstances);
    }

    ComponentReader.Limits ofText() {
        return new ComponentReader.Limits(bytes, line, nesting, components, properties, zones);
    }
}
