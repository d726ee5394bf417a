package org.ospoplusplus.ical;

import org.ospoplusplus.ical.internal.text.ComponentReader;

/**
 * Limits for {@link CalendarReader}, so that a hostile calendar takes little memory and time. The reader leaves out the
 * rest of a calendar that exceeds a limit, and adds a warning.
 *
 * @param bytes the maximum length of a file, in bytes
 * @param line the maximum length of an unfolded line, in bytes
 * @param nesting the maximum depth of components; the calendar itself has depth 1
 * @param components the maximum number of components in a file
 * @param properties the maximum number of properties in a component, without those that {@code dates} counts
 * @param dates the maximum number of {@code EXDATE}, {@code RDATE} and {@code X-OSPO-EXCEPT-REASON} properties in an
 *     event, so that the days of the longest series of the model can be read
 * @param zones the maximum number of {@code VTIMEZONE} components
 * @param instances the maximum number of instances of one recurring event
 * @since 0.1.0
 */
public record CalendarLimits(
        long bytes, int line, int nesting, int components, int properties, int dates, int zones, int instances) {

    /**
     * The default limits: 5 MiB, lines of 64 KiB, 4 levels, 10,000 components with 200 properties each, 4,000
     * properties for the dates of an event, 64 time zones, and 1,000 instances of an event.
     */
    public static final CalendarLimits DEFAULT =
            new CalendarLimits(5 * 1024 * 1024, 64 * 1024, 4, 10_000, 200, 4_000, 64, 1_000);

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public CalendarLimits {
        if (bytes < 1
                || line < 1
                || nesting < 1
                || components < 1
                || properties < 1
                || dates < 1
                || zones < 1
                || instances < 1) {
            throw new IllegalArgumentException("CalendarLimits: each limit must be 1 or more");
        }
    }

    /**
     * {@return these limits with another size of files}
     *
     * @param newBytes the maximum length of a file, in bytes
     * @param newComponents the maximum number of components in a file
     * @throws IllegalArgumentException if a number is less than 1
     */
    public CalendarLimits withSize(long newBytes, int newComponents) {
        return new CalendarLimits(newBytes, line, nesting, newComponents, properties, dates, zones, instances);
    }

    /**
     * {@return these limits with another number of instances}
     *
     * @param newInstances the maximum number of instances of one recurring event
     * @throws IllegalArgumentException if the number is less than 1
     */
    public CalendarLimits withInstances(int newInstances) {
        return new CalendarLimits(bytes, line, nesting, components, properties, dates, zones, newInstances);
    }

    ComponentReader.Limits ofText() {
        return new ComponentReader.Limits(bytes, line, nesting, components, properties, dates, zones);
    }
}
