/**
 * Calendars for every client: {@link org.ospoplusplus.ical.CalendarWriter} turns a working group or one of its sessions into
 * iCalendar (RFC 5545, with 7986, 9073 and 9253), and {@link org.ospoplusplus.ical.CalendarReader} reads any such file.
 *
 * <p>What a session is in the terms of iCalendar is said by {@link org.ospoplusplus.ical.ical4j}; this package frames,
 * escapes and folds it, and describes the time zones in use.
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
