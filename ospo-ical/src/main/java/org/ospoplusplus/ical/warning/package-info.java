/**
 * The {@linkplain org.ospoplusplus.ical.warning.CalendarWarning warnings} of the calendar reader. They have their own
 * package because all packages of the reader depend on them.
 *
 * @since 0.1.0
 */
@NullMarked
package org.ospoplusplus.ical.warning;

import org.jspecify.annotations.NullMarked;
