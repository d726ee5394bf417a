/**
 * Reads and writes iCalendar files (RFC 5545, RFC 7986, RFC 9073, RFC 9253).
 * {@link org.ospoplusplus.ical.CalendarWriter} writes a working group, or one session, as a calendar.
 * {@link org.ospoplusplus.ical.CalendarReader} reads the calendars of any program.
 *
 * <p>The package {@link org.ospoplusplus.ical.ical4j} maps sessions to events and back.
 *
 * <pre>{@code
 * CalendarFeed feed = CalendarReader.create().read(in);
 * List<CalendarWarning> leftOut = feed.warnings();
 * String calendar = CalendarWriter.create().write(feed.group());
 * }</pre>
 */
@NullMarked
package org.ospoplusplus.ical;

import org.jspecify.annotations.NullMarked;
