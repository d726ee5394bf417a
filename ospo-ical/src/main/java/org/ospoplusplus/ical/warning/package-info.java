/**
 * The {@linkplain org.ospoplusplus.ical.warning.CalendarWarning warnings} of a calendar that is read. They have a package of
 * their own because every part of the reader reports them.
 *
 * @since 0.1.0
 */
@NullMarked
package org.ospoplusplus.ical.warning;

import org.jspecify.annotations.NullMarked;
